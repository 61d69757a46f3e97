"""The parts of an RSMF manifest as JSON objects: people, a conversation, attachments, custom items (RSMF 2.0.0)."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Final

import orjson

from inspector.reports.rsmf.conversation import Attachment, Conversation, Custom, Person
from inspector.reports.rsmf.slices import HEAVIEST
from inspector.reports.rsmf.text import octets, stem

VERSION: Final = "2.0.0"
MANIFEST: Final = "rsmf_manifest.json"
Json = dict[str, Any]
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")
_EMAIL = re.compile(r"[^@\s\x00-\x1f]+@[^@\s\x00-\x1f]+")


def encode(value: object) -> str:
    """JSON on one line, with every character as it is."""
    try:
        # The same text as Python's own encoder makes, in a tenth of the time.
        return orjson.dumps(value).decode()
    except TypeError:
        # Half of a surrogate pair is none of UTF-8; it is mended later.
        return _encode(value)


def collection_id(conversation: Conversation, headers: Mapping[str, str]) -> str:
    """What the files of one conversation share, and those of another archive's do not.

    Made of the conversation's id, platform and custom items and of the pack's headers (the archive's hash stands in one
    of them); no name goes into it.
    """
    of = encode([conversation.id, conversation.platform, conversation.custom, sorted(headers.items())])
    return f"{stem(conversation.id)}.{hashlib.sha256(octets(of)).hexdigest()[:16]}"


def person_object(person: Person) -> Json:
    """A participant. What is no e-mail address goes beside it: the format checks that field."""
    told: Json = {"id": person.id, "display": person.display}
    if person.account:
        told["account_id"] = person.account
    if _EMAIL.fullmatch(person.email):
        told["email"] = person.email
    elif person.email:
        told["custom"] = custom_objects((("email", person.email),))
    return told


def conversation_object(conversation: Conversation, people: list[Person]) -> Json:
    """A conversation with the people who are in it."""
    told: Json = {
        "id": conversation.id,
        "platform": conversation.platform,
        "display": conversation.display,
        "type": conversation.kind,
        "participants": [person.id for person in people],
    }
    if conversation.custodian:
        told["custodian"] = conversation.custodian
    if custom := custom_objects(conversation.custom):
        told["custom"] = custom
    return told


def attachment_objects(attachments: tuple[Attachment, ...], files: dict[str, Attachment]) -> tuple[list[Json], Custom]:
    """Attachments, and a custom item for each that is too large for any file.

    Args:
        attachments: those of one event.
        files: those of the events before, by file name; these are added.

    Raises:
        ValueError: a file name is none, or stands for two files.
    """
    told: list[Json] = []
    left_out: list[tuple[str, str]] = []
    for each in attachments:
        if each.size > HEAVIEST:
            left_out.append(("attachment left out", f"{each.display} ({each.size} bytes: too large for this format)"))
            continue
        if not _FILE.fullmatch(each.id) or each.id.casefold() == MANIFEST:
            raise ValueError("an attachment's file name does not stand in a ZIP as it is")
        if files.setdefault(each.id, each).size != each.size:
            raise ValueError("two attachments of one file name are not the same file")
        told.append({"id": each.id, "display": each.display, "size": each.size})
    return told, tuple(left_out)


def custom_objects(pairs: Custom) -> list[Json]:
    """Custom items; the format takes none without a name or a value."""
    return [{"name": name, "value": value} for name, value in pairs if name and value]
