"""When an export was made: by its site manifest, its name, or its members' times (format reference, section 2)."""

import re
from datetime import UTC, datetime
from typing import Final

from inspector.archive.archive import Archive
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.small import members_named, small_json
from inspector.records.instants import Instant, day_after, from_datetime, utc
from inspector.records.record import Created

_NAMED: Final = re.compile(r"(?<![0-9])(20[0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9])")
_NO_LATER: Final = utc(2100)
ARCHIVE_NAME: Final = "archive_name"
MEMBER_TIME: Final = "member_time"
NEWEST_RECORD: Final = "newest_record"


def export_time(archive: Archive) -> tuple[Instant, str, Instant] | None:
    """The instant of the export, how it is known, and up to when the archive speaks: the end of that day.

    The site manifest's time counts as a member's. The zone of the other two is nowhere stated; they are read
    as UTC, and the end of the day leaves no hour of it out. None where nothing tells.
    """
    for member in members_named(archive, "export_manifest.json"):
        held = small_json(archive, member)
        if isinstance(held, dict) and isinstance(held.get("requested_at"), str):
            made = read_instant(held["requested_at"], (ISO_SECOND,), ZoneRule.UNKNOWN, Bounds(_NO_LATER, utc(2022)))
            if isinstance(made, Created):
                return _until(made.earliest, MEMBER_TIME)
    found = _NAMED.search(archive.name)
    if found is not None:
        try:
            named = from_datetime(datetime(*(int(part) for part in found.groups()), tzinfo=UTC))  # type: ignore[misc,arg-type]
        except ValueError:
            named = None
        if named is not None:
            return _until(named, ARCHIVE_NAME)
    times = [member.modified for member in archive.members if member.modified is not None]
    return _until(max(times), MEMBER_TIME) if times else None


def _until(made: Instant, basis: str) -> tuple[Instant, str, Instant]:
    return made, basis, day_after(made)
