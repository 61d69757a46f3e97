"""Names of a ZIP's members: decoded, and judged; no file is ever made by such a name (threats Z1, Z2, Z22)."""

import re
from datetime import UTC, datetime
from typing import Final

from inspector.records.instants import Instant, from_datetime

_DRIVE: Final = re.compile(r"[A-Za-z]:")


def named(name: bytes) -> str:
    """The path that a member's name gives: as UTF-8, else as the old PC code page; `/` between steps."""
    try:
        path = name.decode()
    except UnicodeDecodeError:
        path = name.decode("cp437")
    return path.replace("\\", "/") if "\\" in path else path


def told_beside(name: bytes, path: str, *, utf8: bool) -> str | None:
    """The path where it is not the name that gives it, but the UTF-8 field beside it; None where the name does.

    Args:
        name: the name's bytes.
        path: what the field gives, empty where there is none that holds.
        utf8: whether the entry says that the name is UTF-8 itself: the field then counts only where it is not.
    """
    if not path:
        return None
    if utf8:
        try:
            name.decode()
        except UnicodeDecodeError:
            return path.replace("\\", "/")
        return None
    return path.replace("\\", "/")


def leads_outside(path: str) -> bool:
    """Whether a path climbs out of its folder, begins at the root of a disk, or names a drive or another machine:
    it is never taken for a known member.
    """
    return ".." in path.split("/") or path.startswith("/") or _DRIVE.match(path) is not None


def moment_of(date: int, time: int) -> Instant | None:
    """The instant of a packed date and time, read as UTC for want of a zone; None where it is no time."""
    try:
        moment = datetime(
            1980 + (date >> 9), date >> 5 & 15, date & 31, time >> 11, time >> 5 & 63, (time & 31) * 2, tzinfo=UTC
        )
    except ValueError:
        return None
    return from_datetime(moment)
