"""What the readers of an assistant's export need to know of one another's members: gathered by a first look, immutable, picklable."""

from dataclasses import dataclass
from typing import Any, Final

from inspector.platforms.dates.epoch import MILLISECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.origin import Origin
from inspector.records.instants import Instant, utc
from inspector.records.record import Created, Participant

OPENED: Final = utc(2022)
"""None of these assistants is older (general knowledge): an earlier instant is no date of a chat."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the first look found out.

    Args:
        service: what the records come from: the platform's id.
        assistant: what the assistant is called.
        owner_id: the owner's account, empty where the export does not say.
        owner_name: the owner's name, empty where the export does not say.
        as_of: the instant up to which the export speaks.
        held: keys of the files that lie in the export.
        origins: key of a file to where it comes from, as sorted pairs.
    """

    service: str
    assistant: str
    owner_id: str
    owner_name: str
    as_of: Instant
    held: frozenset[str] = frozenset()
    origins: tuple[tuple[str, Origin], ...] = ()

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def own(self) -> Participant:
        """The owner, as far as the export says who that is."""
        return Participant(self.owner_name, self.owner_id)

    @property
    def machine(self) -> Participant:
        """The assistant."""
        return Participant(self.assistant, "")


def moment(value: Any, bounds: Bounds) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
    """The instant of an ISO 8601 text, or of `{"$date": {"$numberLong": "milliseconds"}}` (format reference, section 3).

    A text that names no zone stands as UTC, and its zone is not known.
    """
    if isinstance(value, dict):
        held = value.get("$date")
        counted = held.get("$numberLong") if isinstance(held, dict) else held
        return moment(counted, bounds) if isinstance(held, str) else read_epoch(counted, MILLISECONDS, bounds)
    if not isinstance(value, str):
        return DateFault.BLANK if value is None else DateFault.UNREADABLE
    return read_instant(value, (ISO_SECOND,), ZoneRule.UNKNOWN, bounds)
