"""When an export was made: by its own list of requests and its name, else its members' times, else the newest entry."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from inspector.archive.archive import Archive, chunks
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.small import dicts, small_json
from inspector.platforms.meta_export.context import OPENED
from inspector.platforms.meta_export.paths import ending, stem
from inspector.platforms.meta_export.when import entry_time, epoch, page_time
from inspector.records.instants import Instant, day_after, from_datetime, utc
from inspector.records.record import Created

_NAMED: Final = re.compile(
    r"(?<![0-9])(?:(?P<y>20[0-9]{2})-(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})|(?P<d2>[0-9]{1,2})-(?P<m2>[0-9]{1,2})-(?P<y2>20[0-9]{2})"
    r"|(?P<y3>20[0-9]{2})(?P<m3>[0-9]{2})(?P<d3>[0-9]{2}))(?![0-9])"
)
_TIMES: Final = re.compile(rb'"(?:timestamp(?:_ms|_value)?|creation_timestamp)"\s*:\s*([0-9]{9,13})(?![0-9.])')
_LABELS: Final = re.compile(rb"_([0-9]{9,11})\.txt")
_PAGES: Final = re.compile(rb'class="[^"]{0,80}(?:_a6-o|_a72d|meta)"[^>]{0,80}>([^<]{5,80})<')
_BOUNDS: Final = Bounds(utc(2100), OPENED)
_BLOCK: Final = 1024 * 1024
_OVERLAP: Final = 300
ARCHIVE_NAME: Final = "archive_name"
MEMBER_TIME: Final = "member_time"
NEWEST_RECORD: Final = "newest_record"


def export_time(archive: Archive) -> tuple[Instant, str]:
    """The instant of the export, or the beginning of its day, and how it is known.

    A request comes before the export that answers it, so that of the newest request and the day in the archive's name
    the later counts.
    """
    found = [(each, MEMBER_TIME) for each in _requests(archive)]
    if (named := _named(archive.name)) is not None:
        found.append((named, ARCHIVE_NAME))
    if found:
        return max(found)
    times = [member.modified for member in archive.members if member.modified is not None]
    if times:
        return max(times), MEMBER_TIME
    return _newest(archive), NEWEST_RECORD


def _requests(archive: Archive) -> Iterator[Instant]:
    for member in archive.members:
        if member.problem or ending(member.path) != "json" or stem(member.path) != "your_information_download_requests":
            continue
        for each in dicts(small_json(archive, member)):
            made = entry_time(each, _BOUNDS)
            if isinstance(made, Created):
                yield made.earliest


def _named(name: str) -> Instant | None:
    for found in _NAMED.finditer(name):
        parts = [found[f"{part}{number}"] for number in ("", "2", "3") for part in "ymd" if found[f"{part}{number}"]]
        try:
            return from_datetime(datetime(int(parts[0]), int(parts[1]), int(parts[2]), tzinfo=UTC))
        except ValueError:
            continue
    return None


def _newest(archive: Archive) -> Instant:
    """The newest time that any entry bears: looked for only where nothing else tells the archive's day."""
    newest = OPENED
    for member in archive.members:
        if member.problem or ending(member.path) not in {"json", "html", "htm"}:
            continue
        with archive.open(member) as stream:
            rest = b""
            for block in chunks(stream, _BLOCK):
                held = rest + block
                newest = max(newest, *_times(held), newest)
                rest = held[-_OVERLAP:]
    return newest


def _times(held: bytes) -> Iterator[Instant]:
    """The instants that a stretch of a member names: as numbers, in names of conversations, or as a page writes them."""
    for pattern in (_TIMES, _LABELS):
        for found in pattern.finditer(held):
            made = epoch(int(found[1]), _BOUNDS)
            if isinstance(made, Created):
                yield made.earliest
    for found in _PAGES.finditer(held):
        made = page_time(found[1].decode("utf-8", "replace"), _BOUNDS)
        if isinstance(made, Created):
            yield made.earliest


def end_of_day(at: Instant) -> Instant:
    """Up to when an archive of this instant speaks: no hour of its day is left out."""
    return day_after(at)
