"""Exports of Meta's in few words, read through the adapters as the program reads them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.facebook.adapter import Facebook
from inspector.platforms.platform import Platform
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "facebook-zoesample-2026-03-01-Inv3nted.zip"
PROFILE = "personal_information/profile_information/profile_information.json"
INBOX = "your_facebook_activity/messages/inbox/karel_100000000000002"
MAY = 1_747_742_400
"""2025-05-20T12:00:00Z."""


def doubled(value: Any) -> bytes:
    """JSON in the doubled encoding that Meta writes."""
    return json.dumps(_doubled(value)).encode()


def _doubled(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode().decode("latin-1")
    if isinstance(value, list):
        return [_doubled(each) for each in value]
    if isinstance(value, dict):
        return {_doubled(key): _doubled(each) for key, each in value.items()}
    return value


def profile(name: str = "Zoë Sample", **more: Any) -> dict[str, Any]:
    return {"profile_v2": {"name": {"full_name": name}, "registration_timestamp": 1_262_304_000, **more}}


def said(text: str, sender: str = "Karel Vzorek", at: int = MAY * 1000, **more: Any) -> dict[str, Any]:
    return {"sender_name": sender, "timestamp_ms": at, "content": text, **more}


def talk(*messages: dict[str, Any], people: tuple[str, ...] = ("Karel Vzorek", "Zoë Sample"), **more: Any) -> Any:
    return {"participants": [{"name": name} for name in people], "messages": list(messages), **more}


def archive(contents: Mapping[str, Any], name: str = NAME, limits: Limits = STANDARD) -> MemoryArchive:
    """An archive of these members, and a profile unless it is among them; what is no bytes is written as Meta does."""
    held = {PROFILE: profile(), **contents}
    written = {path: each if isinstance(each, bytes) else doubled(each) for path, each in held.items()}
    return MemoryArchive(name, written, limits=limits)


def read(
    path: str,
    content: Any,
    others: Mapping[str, Any] | None = None,
    platform: Platform | None = None,
    limits: Limits = STANDARD,
) -> Read:
    """What reading a member gives, beside a profile and other members."""
    held = archive({**(others or {}), path: content}, limits=limits)
    by = platform or Facebook()
    readings = list(by.read(held, held.member(path), by.survey(held)))
    assert isinstance(readings[-1], MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        readings[-1],
    )


def sample(top: Path) -> MemoryArchive:
    """The archive that lies unpacked in a folder."""
    paths = sorted(path for path in top.rglob("*") if path.is_file())
    return MemoryArchive("export.zip", {path.relative_to(top).as_posix(): path.read_bytes() for path in paths})
