"""What Discord's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final, TypeVar

from inspector.platforms.dates.read import Bounds
from inspector.platforms.discord.moments import OPENED
from inspector.records.categories import DataCategory
from inspector.records.instants import Instant
from inspector.records.record import Participant

SERVICE: Final = "discord"
Held = TypeVar("Held")


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel, by its `channel.json`: its number, what it is called, what kind its messages are and who is in it.

    `known` is False where its kind cannot be told.
    """

    id: str
    title: str
    category: DataCategory
    people: tuple[str, ...]
    known: bool = True


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner_id: the owner's number, empty where the archive does not say.
        owner_name: the owner's name.
        user: the path of the owner's `user.json`.
        channels: folder to channel, as sorted pairs.
        names: number of a person to their name, as sorted pairs.
        as_of: the instant up to which the archive speaks.
    """

    owner_id: str
    owner_name: str
    user: str
    channels: tuple[tuple[str, Channel], ...]
    names: tuple[tuple[str, str], ...]
    as_of: Instant

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: from Discord's first year to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    @property
    def own(self) -> Participant | None:
        """The owner as the sender of what is theirs; None where the archive does not say who they are."""
        known = self.owner_name or self.owner_id
        return Participant(self.owner_name or self.owner_id, self.owner_id) if known else None

    def channel(self, folder: str) -> Channel | None:
        """The channel of a folder."""
        return _found(self.channels, folder)

    def person(self, number: str) -> Participant:
        """Somebody by their number, with their name where the package tells it."""
        return Participant(_found(self.names, number) or number, number)


def _found(pairs: tuple[tuple[str, Held], ...], wanted: str) -> Held | None:
    at = bisect_left(pairs, wanted, key=lambda pair: pair[0])
    return pairs[at][1] if at < len(pairs) and pairs[at][0] == wanted else None
