"""What Apple's readers need to know: gathered by the survey, immutable, picklable."""

import re
from dataclasses import dataclass
from typing import Final

from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_DAY, ISO_SECOND, SECOND_UTC
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.context import Context as MailContext
from inspector.records.instants import Instant, utc
from inspector.records.record import Created, Participant

OPENED: Final = utc(2000)
"""Accounts of Apple's are no older than iTools (general knowledge)."""
SERVICE: Final = "apple"
_SPACED: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?)")


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        name: the owner's name, empty where the export does not say.
        identifier: what Apple tells the account by, such as its address.
        addresses: the owner's mail addresses, in lower case.
        as_of: the instant up to which the export speaks.
    """

    name: str
    identifier: str
    addresses: frozenset[str]
    as_of: Instant

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def own(self) -> Participant | None:
        """The owner, where the export says who that is."""
        return Participant(self.name, self.identifier) if self.name or self.identifier else None

    @property
    def of_mail(self) -> MailContext:
        """The same for the readers of mail and cards."""
        return MailContext(self.name, self.addresses, frozenset(), (), (), (), frozenset(), self.as_of)


def moment(text: str, bounds: Bounds, *, utc_established: bool) -> Created | DateFault:
    """The instant of `2023-04-05 10:11:12` or an ISO 8601 text (format reference, section 5).

    Args:
        text: the cell.
        bounds: the instants that can be.
        utc_established: whether a text without a zone is UTC in this table, by the reference; else it is not known.
    """
    plain = text.strip()
    found = _SPACED.fullmatch(plain)
    rule = ZoneRule.UTC_ESTABLISHED if utc_established else ZoneRule.UNKNOWN
    return read_instant(f"{found[1]}T{found[2]}" if found else plain, (ISO_SECOND, SECOND_UTC, ISO_DAY), rule, bounds)
