"""Names of a ZIP's members: decoded, and judged; no file is ever made by such a name (threats Z1, Z2, Z22)."""

import re
from datetime import UTC, datetime
from typing import Final

from inspector.archive.zip_entry import Entry
from inspector.records.instants import Instant, from_datetime

_DRIVE: Final = re.compile(r"[A-Za-z]:")


def decoded(entry: Entry) -> str:
    """The member's path: its UTF-8 field (where the name is not marked as UTF-8 itself), else its name as UTF-8,
    else as the old PC code page; `/` between steps.
    """
    path = "" if entry.utf8 else entry.path
    if not path:
        try:
            path = entry.name.decode()
        except UnicodeDecodeError:
            path = entry.path or entry.name.decode("cp437")
    return path.replace("\\", "/")


def leads_outside(path: str) -> bool:
    """Whether a path climbs out of its folder, begins at the root of a disk, or names a drive or another machine:
    it is never taken for a known member.
    """
    return ".." in path.split("/") or path.startswith("/") or _DRIVE.match(path) is not None


def modified(entry: Entry) -> Instant | None:
    """The time that the list gives, read as UTC for want of a zone; None where it is no time."""
    date, time = entry.modified
    try:
        moment = datetime(
            1980 + (date >> 9), date >> 5 & 15, date & 31, time >> 11, time >> 5 & 63, (time & 31) * 2, tzinfo=UTC
        )
    except ValueError:
        return None
    return from_datetime(moment)
