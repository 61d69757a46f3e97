"""Readings as plain tuples: made where a member is read, cheap to send between processes, ready to insert."""

import json
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from inspector.records.categories import DataCategory, Grade, Sign, lineage
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record

Packed = list[tuple[Any, ...]]
"""A batch: tuples of text, whole numbers, bytes and None alone. The first element says what it is."""

RECORD, CONVERSATION, WARNING, OUTCOME = 0, 1, 2, 3


def pack(reading: Record | Conversation | ExtractionWarning | MemberOutcome) -> tuple[Any, ...]:
    """The tuple of one reading; text that no database can hold is mended with U+FFFD."""
    if isinstance(reading, Record):
        return _record(reading)
    if isinstance(reading, Conversation):
        people = tuple((storable(each.name), storable(each.identifier)) for each in reading.participants)
        return (
            CONVERSATION,
            storable(reading.key),
            storable(reading.title),
            people,
            reading.category.value,
            signs_text(reading.signs),
        )
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
        _identity(
            record.category, None if made is None else made.earliest, identifier or name, conversation, title, text
        ),
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


@lru_cache(maxsize=64)
def _family(category: DataCategory) -> str:
    """Messages keep their identity when an older archive does not show that a conversation is a group's."""
    return lineage(category)[-1].value


def _identity(
    category: DataCategory, created: int | None, sender: str, conversation: str, title: str, text: str
) -> int:
    whole = "\x1f".join((_family(category), str(created), sender, conversation, title, text))
    return int.from_bytes(blake2b(whole.encode("utf-8", "replace"), digest_size=8).digest(), "little", signed=True)
