"""What Telegram's reader needs to know: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Any, Final

from inspector.platforms.dates.epoch import SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.instants import Instant, utc
from inspector.records.record import Created, Participant

OPENED: Final = utc(2013, 8)
"""Telegram began in this month (general knowledge): nothing in an export is older."""
SERVICE: Final = "telegram"


@dataclass(frozen=True, slots=True)
class PageChat:
    """A chat of which an export has pages alone.

    Args:
        folder: the folder that its pages lie in.
        title: its name.
        group: whether more than two write at its beginning.
    """

    folder: str
    title: str
    group: bool


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner_id: the owner as messages name them (`user100001`), empty where the export does not say.
        owner_name: the owner's name.
        as_of: the instant up to which the export speaks.
        pages: the chats of its pages, where it has no machine-readable form; else None.
    """

    owner_id: str
    owner_name: str
    as_of: Instant
    pages: tuple[PageChat, ...] | None = None

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def own(self) -> Participant | None:
        """The owner, where the export says who that is."""
        return Participant(self.owner_name, self.owner_id) if self.owner_id else None


def moment(held: dict[str, Any], name: str, bounds: Bounds) -> Created | DateFault:
    """The instant under a name: `NAME_unixtime` counts UTC seconds; `NAME` alone is the local time of the computer that
    exported, with no zone (format reference, 1.2).
    """
    counted = held.get(f"{name}_unixtime")
    if counted not in (None, "", "0", 0):
        return read_epoch(counted, SECONDS, bounds)
    said = held.get(name)
    if not isinstance(said, str) or not said:
        return DateFault.BLANK
    return read_instant(said, (ISO_SECOND,), ZoneRule.UNKNOWN, bounds)


def sender_id(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """Who sent something, as newer exports name them: `user100001`; older ones have the number alone."""
    if isinstance(value, int) and not isinstance(value, bool):
        return f"user{value}"
    return value if isinstance(value, str) else ""
