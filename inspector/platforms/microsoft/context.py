"""What Microsoft's reader needs to know: gathered by the survey, immutable, picklable."""

import re
from dataclasses import dataclass
from typing import Any, Final

from inspector.platforms.dates.epoch import MILLISECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.small import text
from inspector.records.instants import Instant, utc
from inspector.records.record import Created, Participant

OPENED: Final = utc(2003, 8)
"""Skype began in this month (general knowledge): nothing in an export is older."""
SKYPE: Final = "skype"
TEAMS: Final = "teams"
CALL: Final = "Event/Call"
"""The kind of a message that tells of a call."""
BETWEEN_TWO: Final = "@unq.gbl.spaces"
OF_TEAMS: Final = (BETWEEN_TWO, "@thread.tacv2")
"""How ids end that Teams alone gives, the first to chats of two (general knowledge)."""
_TO_THE_MINUTE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner_id: the owner as messages name them (`8:live:lena`), empty where the export does not say.
        owner_name: the name that the owner's first message bears.
        as_of: the instant up to which the export speaks.
        media: the ids of the files that are there.
    """

    owner_id: str
    owner_name: str
    as_of: Instant
    media: frozenset[str]

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def own(self) -> Participant | None:
        """The owner, where the export says who that is."""
        return Participant(self.owner_name, self.owner_id) if self.owner_id else None


def moment(held: dict[str, Any], bounds: Bounds) -> Created | DateFault:
    """When a message arrived: `originalarrivaltime` in UTC, else its `id`, which counts milliseconds (format reference, 2)."""
    said = text(held.get("originalarrivaltime"))
    made = read_instant(said, (ISO_SECOND,), ZoneRule.UTC_ESTABLISHED, bounds) if said else DateFault.BLANK
    if isinstance(made, Created):
        return made
    counted = read_epoch(held.get("id"), MILLISECONDS, bounds)
    return counted if isinstance(counted, Created) else made


def exported(said: Any) -> Instant | None:  # noqa: ANN401  (whatever JSON holds)
    """The instant of `exportDate`, which some exports give to the minute; None where it is none."""
    written = text(said)
    if _TO_THE_MINUTE.fullmatch(written):
        written += ":00"
    made = read_instant(written, (ISO_SECOND,), ZoneRule.UTC_ESTABLISHED, Bounds(utc(2100), OPENED))
    return made.earliest if isinstance(made, Created) else None


def person_id(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """Whom an id names: `8:live:lena`, or the same at the end of an address."""
    return text(value).rsplit("/", 1)[-1].strip()


def same_person(one: str, other: str) -> bool:
    """Whether two ids name one person: some leave out the `8:` before it."""
    return bool(one) and one.removeprefix("8:").casefold() == other.removeprefix("8:").casefold()
