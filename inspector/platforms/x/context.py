"""What X's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Final

from inspector.platforms.dates.read import Bounds
from inspector.platforms.origin import Origin
from inspector.platforms.x.moments import OPENED
from inspector.records.categories import Audience, Author
from inspector.records.instants import Instant
from inspector.records.record import Created, Participant

SERVICE: Final = "x"
GROK: Final = "grok"
"""The products that records come from: X itself, and Grok on X."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch in which the account was private; `end` is None where the archive shows no end of it."""

    start: Instant
    end: Instant | None


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner_id: the owner's account number, empty where the archive does not say.
        owner_name: the owner's name or handle.
        counts: what the manifest says that members hold, by base name, as sorted pairs.
        private: the stretches in which the account was private, as far as the archive shows them.
        origins: number of a post or message to what it is, for those that pictures belong to, as sorted pairs.
        as_of: the instant up to which the archive speaks.
    """

    owner_id: str
    owner_name: str
    counts: tuple[tuple[str, int], ...]
    private: tuple[Stretch, ...]
    origins: tuple[tuple[int, Origin], ...]
    as_of: Instant

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: from the first post of all to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def owner(self) -> Participant:
        """The owner as somebody who takes part."""
        return Participant(self.owner_name, self.owner_id)

    @property
    def own(self) -> Participant | None:
        """The owner as the sender of what is theirs; None where the archive does not say who they are."""
        return self.owner if self.owner_name or self.owner_id else None

    def sender(self, account: str) -> tuple[Author, Participant]:
        """Who an account number is; X gives no names of others."""
        if self.owner_id and account == self.owner_id:
            return Author.OWNER, self.owner
        return Author.OTHER, Participant(account, account)

    def audience(self, created: Created | None) -> Audience | None:
        """Who could see a post, where the history of the account's privacy says something of its instant.

        A post made while the account was private reached followers alone, and everybody once it was open again: so
        the one answer for all of its time is not known. While it is still private, a fact says that it is limited.
        """
        if created is None:
            return None
        inside = [each for each in self.private if each.end is not None and each.start <= created.earliest < each.end]
        return Audience.UNKNOWN if inside else None
