"""What Reddit's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Final

from inspector.platforms.dates.read import Bounds
from inspector.records.categories import Author
from inspector.records.instants import Instant, utc
from inspector.records.record import Participant

OPENED: Final = utc(2005, 6, 1)
"""The month in which Reddit opened: nothing in an export is older."""
SERVICE: Final = "reddit"


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner: the owner's name, empty where the archive does not say.
        sums: what `checkfile.csv` says that the SHA-256 of each member is, in hex, by base name, as sorted pairs.
        as_of: the instant up to which the archive speaks.
    """

    owner: str
    sums: tuple[tuple[str, str], ...]
    as_of: Instant

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: from Reddit's opening to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def own(self) -> Participant | None:
        """The owner as the sender of what is theirs; None where the archive does not say who they are."""
        return Participant(self.owner, self.owner) if self.owner else None

    def person(self, name: str) -> tuple[Author, Participant]:
        """Who a name is."""
        folded = name.removeprefix("u/").removeprefix("/u/")
        if self.owner and folded.casefold() == self.owner.casefold():
            return Author.OWNER, Participant(self.owner, self.owner)
        return (Author.PLATFORM if folded.casefold() == "reddit" else Author.OTHER), Participant(folded, folded)
