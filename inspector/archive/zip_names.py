"""Names of a ZIP's members: decoded, and judged; no file is ever made by such a name (threats Z1 to Z3, Z22 to Z24)."""

import re
from datetime import UTC, datetime

from inspector.archive.zip_directory import Entry
from inspector.records.instants import Instant, from_datetime

_DRIVE = re.compile(r"[A-Za-z]:")
_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)")


def decoded(entry: Entry) -> str:
    """The member's path: its UTF-8 field, else its name as UTF-8, else as the old PC code page; `/` between steps."""
    if entry.path:
        return entry.path.replace("\\", "/")
    try:
        return entry.name.decode().replace("\\", "/")
    except UnicodeDecodeError:
        return entry.name.decode("cp437").replace("\\", "/")


def leads_outside(path: str) -> bool:
    """Whether a path climbs out of its folder or names a drive or another machine: it is never taken for a known member."""
    return ".." in path.split("/") or path.startswith("//") or _DRIVE.match(path) is not None


def odd_name(path: str, raw: bytes, longest: int) -> str:
    """What is odd about a path, to follow "The name of this member "; empty where nothing is."""
    last = path.rsplit("/", 1)[-1]
    hidden = any(ord(letter) < 32 or ord(letter) == 127 for letter in path)
    reserved = _RESERVED.match(last) is not None or last.endswith((".", " "))
    oddities = (
        (leads_outside(path), "points outside the archive; it was left alone."),
        (not path.strip("/ "), "is empty."),
        (hidden, "holds characters that cannot be seen."),
        (path.startswith("/"), "begins at the root of a disk; it is taken as a name inside the archive."),
        (reserved, "is one that some systems reserve; no file is made by that name."),
        (len(raw) > longest, f"is {len(raw):,} bytes long."),
    )
    return next((what for holds, what in oddities if holds), "")


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
