"""When an export was made: by its own list, its name, its record of exports, or its members' times (format reference, 2)."""

import re
from datetime import UTC, datetime
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule, instant_of
from inspector.platforms.google.manifest import Manifest
from inspector.platforms.google.names import steps
from inspector.platforms.json_stream.small import dicts, small_json, text
from inspector.records.instants import Instant, day_after, from_datetime, to_datetime, utc
from inspector.records.record import Created

_NAMED: Final = re.compile(r"(?<![0-9A-Za-z])(20[0-9]{2})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z")
_NO_LATER: Final = utc(2100)
ARCHIVE_NAME: Final = "archive_name"
MEMBER_TIME: Final = "member_time"
NEWEST_RECORD: Final = "newest_record"


def export_time(
    archive: Archive, manifest: Manifest | None, takeouts: tuple[Member, ...]
) -> tuple[Instant, str, Instant] | None:
    """The instant of the export, how it is known, and up to when the archive speaks; None where nothing tells.

    The list's own line gives the end of the export to the second, with its offset: the archive speaks up to
    that instant. The stamp in the name is the start of the job, in UTC; a record of the export is it, too;
    members' times are those of US Pacific time in a ZIP, and UTC in a tar. Of these the archive speaks up to the end of the day.
    """
    if manifest is not None and manifest.made is not None:
        return manifest.made, MEMBER_TIME, manifest.made
    found = _NAMED.search(archive.name)
    if found is not None:
        try:
            named = from_datetime(datetime(*(int(part) for part in found.groups()), tzinfo=UTC))  # type: ignore[misc,arg-type]
        except ValueError:
            named = None
        if named is not None:
            return _until(named, ARCHIVE_NAME)
    recorded = [at for member in takeouts for at in _recorded(archive, member)]
    if recorded:
        return _until(max(recorded), NEWEST_RECORD)
    times = [
        member.modified if member.zoned else pacific(member.modified)
        for member in archive.members
        if member.modified is not None
    ]
    return _until(max(times), MEMBER_TIME) if times else None


def pacific(modified: Instant) -> Instant:
    """The instant of a member's time, which the container gives with no zone and Google writes in US Pacific time."""
    return instant_of(to_datetime(modified).replace(tzinfo=None), ZoneRule.PACIFIC)


def _recorded(archive: Archive, member: Member) -> list[Instant]:
    """The times of the record of exports (My Activity of the product Takeout)."""
    found = []
    for entry in dicts(small_json(archive, member)):
        made = read_instant(text(entry.get("time")), (ISO_SECOND,), ZoneRule.UNKNOWN, Bounds(_NO_LATER, utc(2010)))
        if isinstance(made, Created):
            found.append(made.earliest)
    return found


def takeout_activity(archive: Archive) -> tuple[Member, ...]:
    """The members that record earlier exports."""
    return tuple(
        member
        for member in archive.members
        if not member.problem
        and member.path.casefold().endswith(".json")
        and len(found := steps(member.path)) > 2
        and found[-2].casefold() == "takeout"
    )


def _until(made: Instant, basis: str) -> tuple[Instant, str, Instant]:
    return made, basis, day_after(made)
