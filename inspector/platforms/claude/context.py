"""What Claude's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Any, Final

from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.instants import Instant, utc
from inspector.records.record import Created

OPENED: Final = utc(2023, 1)
"""Nothing in an export is older: Claude opened to the public in the course of that year."""
SERVICE: Final = "claude"
"""Chats, with what was attached to them, and all that is of no other service."""
PROJECTS_SERVICE: Final = "projects"
"""Documents and instructions that a project stores: no text says that they are used as they lie there."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner_id: the owner's account, empty where the archive does not say.
        owner_name: the owner's name or address.
        people: account to name, as sorted pairs: several in the export of an organisation.
        as_of: the instant up to which the archive speaks.
        export_day: the day of the export, where it is told by more than the newest record.
    """

    owner_id: str
    owner_name: str
    people: tuple[tuple[str, str], ...]
    as_of: Instant
    export_day: Created | None

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)


def moment(value: Any, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
    """The instant of an ISO 8601 text; all that were seen state UTC (format reference, section 4)."""
    if not isinstance(value, str):
        return DateFault.BLANK if value is None else DateFault.UNREADABLE
    return read_instant(value, (ISO_SECOND,), ZoneRule.UNKNOWN, bounds)
