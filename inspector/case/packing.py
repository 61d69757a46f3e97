"""Readings as plain tuples: made where a member is read, cheap to send between processes, ready to insert."""

import json
from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from inspector.records.block import BlockKind, RecordBlock
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, Zone
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Participant, Record

Packed = list[tuple[Any, ...]]
"""A batch: tuples of text, whole numbers, bytes and None alone. The first element says what it is."""

_UNDATED: Final = (None, None, None, None)
_NOBODY: Final = ("", "")
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
    key, title, participants, category, signs = told
    if not (key.isascii() and title.isascii()):
        key, title = storable(key), storable(title)
    people = tuple([_person(each) for each in participants])
    return (CONVERSATION, key, title, people, category._value_, signs_text(signs) if signs else "[]")


def _person(person: Participant | None) -> tuple[str, str]:
    name, identifier = person or _NOBODY
    if name.isascii() and identifier.isascii():
        return name, identifier
    return storable(name), storable(identifier)


def _block(block: RecordBlock) -> tuple[Any, ...]:
    """Numbers as bytes, which cost least on the way; the columns in the order in which the intake takes them."""
    return (
        BLOCK,
        *(array("q", column).tobytes() for column in (block.numbers, block.offsets, block.lengths, block.created)),
        block.hashes,
        [_block_kind(kind) for kind in block.kinds],
        array("l", block.kind_of).tobytes(),
        [(key if key.isascii() else storable(key), count) for key, count in block.runs],
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
    """The texts; None where all are empty. All are tried at once: hardly ever does one hold what is no character."""
    whole = "".join(texts)
    if not whole:
        return None
    try:
        whole.encode()
    except UnicodeEncodeError:
        return list(map(storable, texts))
    return list(texts)


def _record(record: Record) -> tuple[Any, ...]:
    (place, category, author, made, signs, audience, service, conversation, sender, title, text, damaged, deleted) = (
        record
    )
    _, number, pointer, offset, length, sha256 = place
    earliest, latest, precision, zone = made or _UNDATED
    name, identifier = sender or _NOBODY
    if not (text.isascii() and title.isascii() and conversation.isascii() and name.isascii() and identifier.isascii()):
        title, text, conversation = storable(title), storable(text), storable(conversation)
        name, identifier = storable(name), storable(identifier)
    kind = _kind(category, author, audience, service, signs, precision, zone)
    return (
        RECORD, number, pointer or None, offset, length, sha256, kind, earliest, latest, conversation, name, identifier,
        title, text, 1 if damaged else None, deleted,
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _kind(
    category: DataCategory, author: Author, audience: Audience | None, service: str, signs: tuple[tuple[Sign, Grade], ...],
    precision: Precision | None, zone: Zone | None,
) -> tuple[str, ...]:  # fmt: skip
    """What records have in common, as the case keeps it: the very same tuple for all of one kind."""
    return (
        category.value,
        author.value,
        "" if audience is None else audience.value,
        service,
        signs_text(signs) if signs else "[]",
        "" if precision is None else precision.value,
        "" if zone is None else zone.value,
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
