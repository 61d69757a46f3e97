"""The newest time that anything in an export bears: looked for only where nothing else tells its day."""

import re
from typing import Final

from inspector.archive.archive import Archive, chunks
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.context import OPENED
from inspector.platforms.google.mail import line_time
from inspector.platforms.google.names import ending
from inspector.records.instants import Instant, utc
from inspector.records.record import Created

_BLOCK: Final = 1024 * 1024
_ISO: Final = re.compile(
    rb'(?:"time"|"publishedAt"|"timestamp")\s*:\s*"((?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,12}Z)"'
)
_BORDER: Final = re.compile(rb"^From [0-9]{1,25}@xxx [A-Za-z0-9:+ -]{20,40}", re.MULTILINE)
_MICROSECONDS: Final = re.compile(rb'"timestamp"\s*:\s*"([0-9]{15,17})"')
_BOUNDS: Final = Bounds(utc(2100), OPENED)


def newest(archive: Archive) -> Instant:
    """The newest time of an entry, a message or mail; Google's first month where there is none."""
    found = OPENED
    for member in archive.members:
        if member.problem or ending(member.path) not in {"json", "mbox"}:
            continue
        with archive.open(member) as stream:
            for block in chunks(stream, _BLOCK):
                for told in _ISO.findall(block):
                    read = read_instant(told.decode("ascii"), (ISO_SECOND,), ZoneRule.UNKNOWN, _BOUNDS)
                    found = max(found, read.earliest if isinstance(read, Created) else found)
                for line in _BORDER.findall(block):
                    made = line_time(line, _BOUNDS)
                    found = max(found, made.earliest if isinstance(made, Created) else found)
                for number in _MICROSECONDS.findall(block):
                    at = int(number)
                    found = max(found, at if _BOUNDS.earliest <= at <= _BOUNDS.latest else found)
    return found
