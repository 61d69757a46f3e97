"""Exports of Snapchat's in few words, read through the adapter as the program reads them."""

import json
from collections.abc import Mapping
from typing import Any

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.platform import Survey
from inspector.platforms.snapchat.adapter import Snapchat
from inspector.records.instants import Instant, utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "mydata~1780560000000.zip"
MADE = utc(2026, 6, 4, 8)
CHATS = "json/chat_history.json"
OWNER, OTHER, THIRD = "lena_fictional", "otter_fictional", "pine_fictional"
NOON = 1_757_073_600_000
"""2025-09-05T12:00:00Z, in milliseconds."""
NUMBER = "11111111-2222-4333-8444-555555555555"
ACCOUNT = {"Basic Information": {"Username": OWNER}}
HISTORY = {"Display Name Change": [{"Date": "2021-05-05 10:00:00 UTC", "Display Name": "Lena"}]}


def said(text: Any = "Hello!", sender: str = OTHER, **more: Any) -> dict[str, Any]:
    """One message of the newer form."""
    held = {
        "From": sender,
        "Media Type": "TEXT",
        "Created": "2025-09-05 12:00:00 UTC",
        "Content": text,
        "Conversation Title": None,
        "IsSender": sender == OWNER,
        "Created(microseconds)": NOON,
        "IsSaved": True,
        "Media IDs": "",
    }
    return {**held, **{name.replace("_", " "): each for name, each in more.items()}}


def archive(
    members: Mapping[str, Any], name: str = NAME, made: Instant | None = MADE, limits: Limits = STANDARD
) -> MemoryArchive:
    """An export that holds these members; what is no bytes is written as JSON."""
    contents = {
        path: each if isinstance(each, bytes) else json.dumps(each, ensure_ascii=False).encode()
        for path, each in members.items()
    }
    return MemoryArchive(name, contents, made, limits=limits)


def sorted_out(held: MemoryArchive, path: str) -> Read:
    """What one member of an archive gives."""
    platform = Snapchat()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def chats(content: Any, others: Mapping[str, Any] | None = None, path: str = CHATS) -> Read:
    """What chats give, beside an account and other members."""
    return sorted_out(archive({path: content, "json/account.json": ACCOUNT, **(others or {})}), path)


def surveyed(members: Mapping[str, Any], name: str = NAME, made: Instant | None = MADE) -> Survey:
    return Snapchat().survey(archive(members, name, made))
