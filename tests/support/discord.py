"""Discord packages in few words, read through the adapter as the program reads them."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.discord.adapter import Discord
from inspector.platforms.platform import Survey
from inspector.records.instants import Instant, utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

MADE = utc(2026, 5, 20, 9)


def number(when: str, at: int = 1) -> int:
    """The number that something of an instant (`2024-05-10T09:00:01`, UTC) has."""
    moment = datetime.fromisoformat(when).replace(tzinfo=UTC)
    return ((round(moment.timestamp() * 1000) - 1_420_070_400_000) << 22) | at


OWNER, OTHER, THIRD = (str(number(f"201{year}-01-01T00:00:00")) for year in (7, 8, 9))
CHANNEL = str(number("2020-01-01T00:00:00"))
USER = {
    "id": OWNER,
    "username": "ada_invented",
    "discriminator": 0,
    "email": "ada@example.org",
    "relationships": [{"id": OTHER, "type": "FRIEND", "user": {"id": OTHER, "username": "otter"}}],
}
DIRECT = {"id": CHANNEL, "type": "DM", "recipients": [OWNER, OTHER]}
SERVER = {"id": CHANNEL, "type": "GUILD_TEXT", "name": "general", "guild": {"id": "1", "name": "Invented"}}


def message(when: str, words: str, attachments: str = "") -> dict[str, Any]:
    """A message of an instant, as packages have it since 2024."""
    return {"ID": number(when, 3), "Timestamp": when.replace("T", " "), "Contents": words, "Attachments": attachments}


def archive(
    contents: Mapping[str, Any], made: Instant | None = MADE, limits: Limits = STANDARD, *, user: bool = True
) -> MemoryArchive:
    """A package of these members, and the account unless it is left out; what is no bytes is written as JSON."""
    held = {**({"account/user.json": USER} if user else {}), **contents}
    written = {path: each if isinstance(each, bytes) else json.dumps(each).encode() for path, each in held.items()}
    return MemoryArchive("package.zip", written, made, limits=limits)


def surveyed(contents: Mapping[str, Any], made: Instant | None = MADE, *, user: bool = True) -> Survey:
    """What a first look gives."""
    return Discord().survey(archive(contents, made, user=user))


def read(path: str, content: Any, others: Mapping[str, Any] | None = None, limits: Limits = STANDARD) -> Read:
    """What reading a member gives, beside the account and other members."""
    held = archive({**(others or {}), path: content}, limits=limits)
    platform = Discord()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def in_channel(content: Any, channel: Any = DIRECT, name: str = "messages.json", top: str = "messages") -> Read:
    """What the messages of one channel give."""
    others = {} if channel is None else {f"{top}/c{CHANNEL}/channel.json": channel}
    return read(f"{top}/c{CHANNEL}/{name}", content, others)
