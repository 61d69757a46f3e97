"""What TikTok's reader needs to know: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Any, Final

from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import SECOND, SECOND_UTC
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.instants import Instant, utc
from inspector.records.record import Created, Participant

OPENED: Final = utc(2014, 4)
"""Musical.ly, whose accounts TikTok took over, began in this year (general knowledge): nothing in a download is older."""
SERVICE: Final = "tiktok"
_ABSENT: Final = frozenset({"", "n/a", "none", "null"})
"""What stands where there is nothing (format reference, 1.7)."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner: the owner's user name, empty where the download does not say.
        as_of: the instant up to which the download speaks.
        day: the day of the download, where it is told by more than the newest record.
        as_text: whether the download is a set of text files, with no JSON.
    """

    owner: str
    as_of: Instant
    day: Created | None
    as_text: bool = False

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: to one day after the download."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def own(self) -> Participant | None:
        """The owner, where the download says who that is."""
        return Participant(self.owner, self.owner) if self.owner else None


def filled(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """A text that says something; empty for what stands where there is nothing."""
    said = value.strip() if isinstance(value, str) else ""
    return "" if said.casefold() in _ABSENT else said


def moment(value: Any, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401
    """The instant of `2023-06-02 08:00:00`, with or without `UTC`: UTC is established (format reference, 1.2)."""
    said = filled(value)
    if not said:
        return DateFault.BLANK
    return read_instant(said, (SECOND_UTC, SECOND), ZoneRule.UTC_ESTABLISHED, bounds)
