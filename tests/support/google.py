"""Google exports in few words, read through the adapter as the program reads them."""

import json
from collections.abc import Mapping
from typing import Any

from inspector.platforms.google.adapter import Google
from inspector.platforms.platform import Survey
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

NAME = "takeout-20260714T170211Z-1-001.zip"
ADDRESS = "mira.halvorsen@example.com"
PROFILE = {"displayName": "Mira Halvorsen", "emails": [{"value": ADDRESS}], "birthday": "1984-05-06"}


def archive(contents: Mapping[str, Any], name: str = NAME) -> MemoryArchive:
    """An export of these members below `Takeout/`; what is no text and no bytes is written as JSON."""
    held = {f"Takeout/{path}": _bytes(value) for path, value in contents.items()}
    return MemoryArchive(name, {"Takeout/Profile/Profile.json": _bytes(PROFILE), **held})


def _bytes(value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    return value.encode() if isinstance(value, str) else json.dumps(value, indent=1, ensure_ascii=False).encode()


def survey(held: MemoryArchive) -> Survey:
    return Google().survey(held)


def read(held: MemoryArchive, path: str) -> Read:
    """What reading one member gave."""
    platform = Google()
    readings = list(platform.read(held, held.member(path), platform.survey(held)))
    outcome = readings[-1]
    assert isinstance(outcome, MemberOutcome)
    return Read(
        [each for each in readings if isinstance(each, Record)],
        [each for each in readings if isinstance(each, Conversation)],
        [each for each in readings if isinstance(each, ExtractionWarning)],
        outcome,
    )


def one(path: str, value: Any, **beside: Any) -> Read:
    """What reading one member gave, with others beside it."""
    return read(archive({path: value, **beside}), f"Takeout/{path}")


def mail(number: int, at: str, *lines: str, labels: str = "Inbox", thread: int | None = None) -> str:
    """A message of an mbox with its border; `lines` are header lines, an empty one, and the body."""
    border = f"From 18000000000000000{number:02}@xxx {at}"
    rest = "\n".join(lines)
    return f"{border}\nX-GM-THRID: 18000000000000000{thread or number:02}\nX-Gmail-Labels: {labels}\n{rest}\n\n"


def entry(title: str, time: str, *controls: str, **more: Any) -> dict[str, Any]:
    """An entry of My Activity."""
    held = {"header": "Search", "title": title, "time": time, "products": ["Search"], **more}
    return {**held, "activityControls": list(controls)} if controls else held
