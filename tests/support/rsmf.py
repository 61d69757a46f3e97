"""RSMF files for tests: small conversations, and files taken apart by other readers than ours."""

import base64
import email
import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses
from pathlib import Path
from typing import Any

from inspector.reports.rsmf.conversation import Attachment, Conversation, Event, Person
from inspector.reports.rsmf.slices import Slicing
from inspector.reports.rsmf.write import Written, write_conversation

OWNER = Person("p1", "Ada Beispiel", "ada-b", "ada@example.org")
OTHER = Person("p2", "Bo Muster")
TALK = Conversation("c1", "LinkedIn", "Ada and Bo", "direct", (OWNER, OTHER), "p1", (("archive_sha256", "a" * 64),))
PLAIN = Event("e1", "c1", "p1", "2024-03-05T10:11:12Z", "Hello Bo", "outgoing", False, "", (), (("record", "1"),))  # noqa: FBT003
HEADERS = {"X-RSMF-SourceSha256": "a" * 64, "X-RSMF-PackId-Case": "case-1"}


def event(number: int, timestamp: str | None, **other: Any) -> Event:
    return replace(PLAIN, id=f"e{number}", timestamp=timestamp, **other)


def write(
    folder: Path,
    events: Iterable[Event],
    talk: Conversation = TALK,
    slicing: Slicing = Slicing.DAY,
    most: int = 10_000,
) -> list[Written]:
    return write_conversation(folder, talk, events, slicing, "Data Inspector 0.1", "Ada Beispiel", HEADERS, most)


@dataclass(frozen=True)
class Opened:
    """A file as `email`, `zipfile` and `json` see it."""

    raw: bytes
    message: EmailMessage
    text: str
    files: dict[str, bytes]
    manifest: dict[str, Any]


def opened(path: Path) -> Opened:
    raw = path.read_bytes()
    message = email.message_from_bytes(raw, policy=policy.default)
    assert message.get_content_type() == "multipart/mixed"
    body, attached = message.iter_parts()
    assert isinstance(body, EmailMessage)
    assert isinstance(attached, EmailMessage)
    assert body.get_content_type() == "text/plain"
    assert not body.is_attachment()
    assert attached.is_attachment()
    assert attached.get_filename() == "rsmf.zip"
    assert attached["Content-Transfer-Encoding"] == "base64"
    for part in (message, body, attached):
        assert part.defects == []
        assert [value.defects for value in part.values()] == [()] * len(part)
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(str(attached.get_payload())))) as archive:
        assert archive.testzip() is None
        files = {member.filename: archive.read(member) for member in archive.infolist()}
    assert next(iter(files)) == "rsmf_manifest.json"
    return Opened(raw, message, body.get_content(), files, json.loads(files.pop("rsmf_manifest.json")))


def people_in(file: Opened, name: str) -> list[tuple[str, str]]:
    """(name, address) of an address header. `policy.default` keeps a space between encoded words of a name, against RFC 2047."""
    value = email.message_from_bytes(file.raw)[name].replace("\r\n", "")
    return [(str(make_header(decode_header(each))) if each else "", at) for each, at in getaddresses([value])]


def dangling(file: Opened) -> Iterator[str]:
    """What refers to nothing, or is referred to by nothing: the schema does not look at it."""
    manifest = file.manifest
    people = [each["id"] for each in manifest["participants"]]
    talks = {each["id"]: each for each in manifest["conversations"]}
    ids = [each["id"] for each in manifest["events"]]
    named = {each["id"] for event in manifest["events"] for each in event.get("attachments", ())}
    if len(set(people)) < len(people) or len(set(ids)) < len(ids):
        yield "an id stands twice"
    if named != set(file.files):
        yield "attachments differ"
    for talk in talks.values():
        if not set(talk["participants"]) <= set(people) or talk.get("custodian", people[0]) not in talk["participants"]:
            yield "a conversation names nobody"
    for each in manifest["events"]:
        if each["conversation"] not in talks or each["participant"] not in people:
            yield "an event is of nothing or nobody"
        if each.get("parent", ids[0]) not in ids or each.get("parent") == each["id"]:
            yield "a parent is missing"
        yield from _badly_said(each)


def _badly_said(told: dict[str, Any]) -> Iterator[str]:
    custom = told.get("custom", ())
    if "timestamp" not in told:
        if {"name": "timestamp", "value": "not stated"} not in custom:
            yield "an event hides that it has no date"
    elif not told["timestamp"].endswith("Z") or datetime.fromisoformat(told["timestamp"]).tzinfo != UTC:
        yield "an instant is not in UTC"
    if not all(item["value"] and item["name"] for item in custom):
        yield "a custom item is empty"


def file_of(content: bytes, name: str = "f1.bin", display: str = "picture.png") -> Attachment:
    return Attachment(name, display, len(content), lambda: iter((content[:3], b"", content[3:])))
