"""What Meta's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Final

from inspector.platforms.dates.read import Bounds
from inspector.records.categories import Audience, Author
from inspector.records.instants import Instant, utc
from inspector.records.record import Created

OPENED: Final = utc(2004)
"""Facebook opened in February 2004: nothing in an export is older."""
AI: Final = frozenset({"meta ai", "meta ai assistant"})
"""How Meta's assistant is called among the people of a thread, in lower case."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        platform: the archive's platform, which is the service of members that no folder tells apart.
        owner: the owner's name as it is shown.
        names: every name of the owner, in lower case.
        private: stretches in which the Instagram account was private, and the others, in order: the instant from
            which on, and whether it was private; empty where the archive does not say.
        paired: paths of JSON members without their ending, in lower case; a page beside one holds the same again.
        as_of: the instant up to which the archive speaks.
    """

    platform: str
    owner: str
    names: frozenset[str]
    private: tuple[tuple[Instant, bool], ...]
    paired: frozenset[str]
    as_of: Instant

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    def author(self, name: str) -> Author:
        """Whose something is, by the name that it bears."""
        said = name.casefold().strip()
        if said in AI:
            return Author.PLATFORM
        return Author.OWNER if said in self.names else Author.OTHER

    def post_audience(self, created: Created | None) -> Audience | None:
        """Who could see an Instagram post: what the account was from then on without a break, else not known."""
        if created is None or not self.private:
            return None
        states = [is_private for at, is_private in self.private if at > created.earliest]
        before = [is_private for at, is_private in self.private if at <= created.earliest]
        held = {*states, before[-1] if before else not self.private[0][1]}
        if len(held) != 1:
            return None
        return Audience.LIMITED if held.pop() else Audience.PUBLIC
