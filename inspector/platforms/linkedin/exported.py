"""When an archive was made: by its name, else by its members' times (format reference, section 2)."""

import re
from datetime import UTC, datetime
from typing import Final

from inspector.archive.archive import Archive
from inspector.records.instants import DAY, Instant, day_after, from_datetime

_NAMED: Final = re.compile(r"LinkedInDataExport_([0-9]{2})-([0-9]{2})-([0-9]{4})(?![0-9])", re.IGNORECASE)
ARCHIVE_NAME: Final = "archive_name"
MEMBER_TIME: Final = "member_time"
NEWEST_RECORD: Final = "newest_record"


def export_time(archive: Archive) -> tuple[Instant, str, Instant] | None:
    """The instant or first instant of the day of the export, how it is known, and up to when the archive speaks.

    The latter is the end of the day: nobody says at which hour the archive was made. None where neither its
    name nor its members' times tell.
    """
    found = _NAMED.search(archive.name)
    if found is not None:
        month, day, year = (int(part) for part in found.groups())
        try:
            made = from_datetime(datetime(year, month, day, tzinfo=UTC))
        except ValueError:
            made = None
        if made is not None:
            return made, ARCHIVE_NAME, made + DAY
    times = [member.modified for member in archive.members if member.modified is not None]
    if times:
        # Read as UTC for want of a zone: the end of that day leaves no hour of it out.
        newest = max(times)
        return newest, MEMBER_TIME, day_after(newest)
    return None
