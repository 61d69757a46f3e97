"""X archives in few words, read through the adapter as the program reads them."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.platform import Survey
from inspector.platforms.x.adapter import X
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "twitter-2026-05-20-0a1b.zip"
OWNER = "2310000001"
OTHER = "2310000777"
ACCOUNT = [
    {
        "account": {
            "accountId": OWNER,
            "username": "ada_invented",
            "accountDisplayName": "Ada Quill",
            "createdAt": "2012-03-04T05:06:07.000Z",
        }
    }
]


def script(name: str, value: Any) -> bytes:
    """A member: what it assigns to, and what."""
    return f"window.YTD.{name.replace('-', '_')}.part0 = {json.dumps(value, indent=2)}".encode()


def number(when: str, at: int = 1) -> str:
    """The number that a post or message of an instant (`2024-05-10T09:00:01`, UTC) has."""
    moment = datetime.fromisoformat(when).replace(tzinfo=UTC)
    return str(((round(moment.timestamp() * 1000) - 1_288_834_974_657) << 22) | at)


def post(when: str, text: str, **beside: Any) -> dict[str, Any]:
    """A post of an instant, UTC."""
    made = datetime.fromisoformat(when).replace(tzinfo=UTC).strftime("%a %b %d %H:%M:%S +0000 %Y")
    held = {"retweeted": False, "entities": {}, "id_str": number(when), "id": number(when), "full_text": text}
    return {"tweet": {**held, "created_at": made, **beside}}


def message(when: str, sender: str, text: str, **beside: Any) -> dict[str, Any]:
    """A direct message of an instant, UTC."""
    recipient = OTHER if sender == OWNER else OWNER
    held = {"recipientId": recipient, "senderId": sender, "text": text, "id": number(when, 3)}
    return {"messageCreate": {**held, "createdAt": f"{when}.000Z", **beside}}


def chat(*messages: dict[str, Any], key: str = f"{OWNER}-{OTHER}") -> dict[str, Any]:
    """A conversation with its messages as they stand."""
    return {"dmConversation": {"conversationId": key, "messages": list(messages)}}


def archive(contents: Mapping[str, Any], name: str = NAME, limits: Limits = STANDARD) -> MemoryArchive:
    """An archive of these members, and `account.js` unless it is among them; what is no bytes is assigned as JSON."""
    held = {"data/account.js": ACCOUNT, **contents}
    written = {
        path: each if isinstance(each, bytes) else script(path.rsplit("/")[-1].removesuffix(".js"), each)
        for path, each in held.items()
    }
    return MemoryArchive(name, written, limits=limits)


def surveyed(contents: Mapping[str, Any], name: str = NAME) -> Survey:
    """What a first look gives."""
    return X().survey(archive(contents, name))


def read(path: str, content: Any, others: Mapping[str, Any] | None = None, limits: Limits = STANDARD) -> Read:
    """What reading a member gives, beside `account.js` and other members."""
    held = archive({**(others or {}), path: content}, limits=limits)
    platform = X()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )
