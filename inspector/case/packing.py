"""Readings as plain tuples: made where a member is read, cheap to send between processes, ready to insert."""

import json
from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from inspector.records.block import BlockKind, RecordBlock
from inspector.records.categories import Grade, Sign
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Participant, Record

Packed = list[tuple[Any, ...]]
"""A batch: tuples of text, whole numbers, bytes and None alone. The first element says what it is."""

RECORD, CONVERSATION, WARNING, OUTCOME, BLOCK = 0, 1, 2, 3, 4


def pack(reading: Record | Conversation | ExtractionWarning | MemberOutcome | RecordBlock) -> tuple[Any, ...]:
    """The tuple of one reading; text that no database can hold is mended with U+FFFD."""
    if isinstance(reading, Record):
        return _record(reading)
    if isinstance(reading, RecordBlock):
        return _block(reading)
    if isinstance(reading, Conversation):
        return _conversation(reading)
    if isinstance(reading, ExtractionWarning):
        return (WARNING, reading.code, storable(reading.message), reading.record)
    category = None if reading.category is None else reading.category.value
    return (
        OUTCOME,
        reading.status.value,
        category,
        reading.records,
        reading.size,
        reading.sha256,
        storable(reading.note),
    )


def records_in(batch: Packed) -> int:
    """How many records a batch holds."""
    return sum(len(each[5]) if each[0] == BLOCK else each[0] == RECORD for each in batch)


def _conversation(told: Conversation) -> tuple[Any, ...]:
    people = tuple([_person(each) for each in told.participants])
    return (
        CONVERSATION,
        storable(told.key),
        storable(told.title),
        people,
        told.category._value_,
        signs_text(told.signs) if told.signs else "[]",
    )


def _person(person: Participant | None) -> tuple[str, str]:
    return ("", "") if person is None else (storable(person.name), storable(person.identifier))


def _block(block: RecordBlock) -> tuple[Any, ...]:
    """Numbers as bytes, which cost least on the way; the columns in the order in which the intake takes them."""
    return (
        BLOCK,
        *(array("q", column).tobytes() for column in (block.numbers, block.offsets, block.lengths, block.created)),
        block.hashes,
        [_block_kind(kind) for kind in block.kinds],
        array("l", block.kind_of).tobytes(),
        [(storable(key), count) for key, count in block.runs],
        [_person(person) for person in block.senders],
        array("l", block.sender_of).tobytes(),
        _storable_all(block.titles),
        _storable_all(block.texts),
        [_conversation(told) for _, told in block.told],
    )


def _block_kind(kind: BlockKind) -> tuple[str, ...]:
    signs = signs_text(kind.signs) if kind.signs else "[]"
    return kind.category.value, kind.author.value, "", "", signs, kind.precision.value, kind.zone.value


def _storable_all(texts: Sequence[str]) -> list[str] | None:
    """The texts; None where all are empty."""
    whole = "".join(texts)
    if not whole:
        return None
    return list(texts) if whole.isascii() else list(map(storable, texts))


def _record(record: Record) -> tuple[Any, ...]:
    place, made, sender = record.locator, record.created, record.sender
    title, text, conversation, name, identifier = record.title, record.text, record.conversation, "", ""
    if sender is not None:
        name, identifier = sender.name, sender.identifier
    whole = f"{title}{text}{conversation}{name}{identifier}"
    if not whole.isascii():
        title, text, conversation = storable(title), storable(text), storable(conversation)
        name, identifier = storable(name), storable(identifier)
    return (
        RECORD,
        place.number,
        place.pointer or None,
        place.offset,
        place.length,
        place.sha256,
        (
            record.category._value_,
            record.author._value_,
            "" if record.audience is None else record.audience._value_,
            record.service,
            signs_text(record.signs) if record.signs else "[]",
            "" if made is None else made.precision._value_,
            "" if made is None else made.zone._value_,
        ),
        None if made is None else made.earliest,
        None if made is None else made.latest,
        conversation,
        name,
        identifier,
        title,
        text,
        1 if record.damaged else None,
        record.deleted_at,
    )


def storable(text: str) -> str:
    """The text, with what is no character (a lone surrogate) replaced by U+FFFD."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    return text


@lru_cache(maxsize=1024)
def signs_text(signs: tuple[tuple[Sign, Grade], ...]) -> str:
    """Signs as the case keeps them: a JSON list of pairs."""
    return json.dumps([[sign.value, grade.value] for sign, grade in signs], separators=(",", ":"))
