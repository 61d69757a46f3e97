"""The manifest of an RSMF file read back: every value is checked for what it is, every reference for where it leads."""

import json
from dataclasses import dataclass
from typing import Any


class DamagedRsmf(Exception):
    """An RSMF file is damaged, or none of ours. `str(error)` goes on a sentence that begins with the file's name."""


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """An event as it stands in the file; the fields are those of `rsmf_conversation.Event`, attachments by name."""

    id: str
    participant: str
    timestamp: str | None
    body: str
    direction: str
    deleted: bool
    parent: str
    attachments: tuple[str, ...]
    custom: tuple[tuple[str, str], ...]
    type: str


@dataclass(frozen=True, slots=True)
class ReadManifest:
    """A manifest as it stands in the file: `people` maps ids to names, `custom` is the conversation's."""

    collection: str
    conversation: str
    people: dict[str, str]
    custom: tuple[tuple[str, str], ...]
    events: tuple[ReadEvent, ...]


def read_manifest(data: bytes) -> ReadManifest:
    """The manifest of one conversation.

    Raises:
        DamagedRsmf: it is no JSON, holds another kind of value than it should, or refers to what it does not hold.
    """
    try:
        whole = json.loads(data.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise DamagedRsmf("holds a manifest that cannot be read") from None
    root = _object(whole)
    people = {_text(each, "id"): _text(each, "display") for each in _objects(root, "participants")}
    conversations = [_text(each, "id") for each in _objects(root, "conversations")]
    if len(people) != len(_objects(root, "participants")) or len(conversations) != 1:
        raise DamagedRsmf("does not hold one conversation with its people")
    (conversation,) = _objects(root, "conversations")
    members = conversation.get("participants")
    if not isinstance(members, list) or not all(isinstance(each, str) and each in people for each in members):
        raise DamagedRsmf("names people whom it does not hold")
    events: dict[str, ReadEvent] = {}
    for each in _objects(root, "events"):
        event = _event(each)
        if _text(each, "conversation") != conversations[0] or event.participant not in people:
            raise DamagedRsmf("holds a message that is of no conversation, or of nobody")
        if event.id in events or (event.parent and event.parent not in events):
            raise DamagedRsmf("holds a message twice, or an answer to none")
        events[event.id] = event
    collection = _text(root, "eventcollectionid")
    return ReadManifest(collection, conversations[0], people, _custom(conversation), tuple(events.values()))


def _event(told: dict[str, Any]) -> ReadEvent:
    deleted = told.get("deleted")
    if not isinstance(deleted, bool):
        raise DamagedRsmf("holds a value of the wrong kind")
    return ReadEvent(
        id=_text(told, "id"),
        participant=_text(told, "participant"),
        timestamp=_text(told, "timestamp") if "timestamp" in told else None,
        body=_text(told, "body"),
        direction=_text(told, "direction") if "direction" in told else "",
        deleted=deleted,
        parent=_text(told, "parent") if "parent" in told else "",
        attachments=tuple(_text(each, "id") for each in _objects(told, "attachments", needed=False)),
        custom=_custom(told),
        type=_text(told, "type"),
    )


def _custom(told: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((_text(each, "name"), _text(each, "value")) for each in _objects(told, "custom", needed=False))


def _objects(told: dict[str, Any], key: str, *, needed: bool = True) -> list[dict[str, Any]]:
    value = told.get(key) if needed else told.get(key, [])
    if not isinstance(value, list):
        raise DamagedRsmf("holds a value of the wrong kind")
    return [_object(each) for each in value]


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise DamagedRsmf("holds a value of the wrong kind")
    return value


def _text(told: dict[str, Any], key: str) -> str:
    value = told.get(key)
    if not isinstance(value, str):
        raise DamagedRsmf("holds a value of the wrong kind")
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError("a key stands twice")
    return whole
