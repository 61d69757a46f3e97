"""What Google's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Final

from inspector.platforms.dates.read import Bounds
from inspector.platforms.origin import Origin
from inspector.records.instants import Instant, utc
from inspector.records.record import Participant

OPENED: Final = utc(1998, 9)
"""Google's first month: nothing of its own is older; mail that was brought in may be."""


@dataclass(frozen=True, slots=True)
class Group:
    """A conversation of Google Chat as its `group_info.json` has it."""

    name: str
    members: tuple[Participant, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        name: the owner's name, empty where the archive does not say.
        addresses: the owner's mail addresses, in lower case.
        phones: the owner's telephone numbers, digits alone.
        groups: folder of a Chat conversation to what is known of it, as sorted pairs.
        origins: path of an attachment to where it comes from, as sorted pairs.
        sidecars: paths of the JSON files beside photos, with the ordinals of their members, sorted.
        described: ordinals of those files whose photo is in the archive.
        as_of: the instant up to which the archive speaks.
    """

    name: str
    addresses: frozenset[str]
    phones: frozenset[str]
    groups: tuple[tuple[str, Group], ...]
    origins: tuple[tuple[str, Origin], ...]
    sidecars: tuple[tuple[str, int], ...]
    described: frozenset[int]
    as_of: Instant

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: 1990 to one day after the export."""
        return Bounds.until(self.as_of)

    @property
    def owner(self) -> Participant | None:
        """The owner as a sender; None where the archive names nobody."""
        address = min(self.addresses, default="")
        return Participant(self.name, address) if self.name or address else None

    def is_owner(self, address: str) -> bool:
        """Whether a mail address is the owner's."""
        return address.strip().casefold() in self.addresses
