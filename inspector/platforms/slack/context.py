"""What Slack's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from inspector.platforms.dates.epoch import SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.platforms.slack.stamps import read_stamp
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Instant, utc
from inspector.records.record import Created, Participant

OPENED: Final = utc(2013, 8)
"""Slack began in this month (general knowledge): nothing in an export is older."""
SERVICE: Final = "slack"
SLACKBOT: Final = "USLACKBOT"
Held = TypeVar("Held")


@dataclass(frozen=True, slots=True)
class Channel:
    """A conversation of the workspace, as the lists of the export name it.

    Args:
        key: its id; of a folder that no list names, the folder.
        title: what it is called; empty for a conversation of two.
        category: what its messages are.
        people: the ids of its members.
        oddity: why it is not known for sure what the folder is, in a sentence; empty where it is.
    """

    key: str
    title: str
    category: DataCategory
    people: tuple[str, ...] = ()
    oddity: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        root: the folder in which the lists lie, with its stroke; empty where they lie at the top.
        channels: folder to channel, as sorted pairs.
        heads: ordinals of the members after whose messages a conversation is told of, sorted.
        names: id of a person to their name, as sorted pairs.
        as_of: the instant up to which the archive speaks.
    """

    root: str
    channels: tuple[tuple[str, Channel], ...]
    heads: tuple[int, ...]
    names: tuple[tuple[str, str], ...]
    as_of: Instant

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)

    def channel(self, folder: str) -> Channel | None:
        """The conversation of a folder that holds days."""
        return _found(self.channels, folder)

    def is_head(self, ordinal: int) -> bool:
        """Whether the conversation is told of after this member."""
        at = bisect_left(self.heads, ordinal)
        return at < len(self.heads) and self.heads[at] == ordinal

    def name(self, person: str) -> str:
        """What somebody is called; their id where the export does not tell."""
        return _found(self.names, person) or person

    def person(self, person: str) -> Participant:
        """Somebody by their id."""
        return Participant(self.name(person), person)

    def author(self, person: str) -> Author:
        """Whose something is. An export is the workspace's and nobody's own: whoever asks says who they are later."""
        return Author.PLATFORM if person == SLACKBOT else Author.OTHER

    def stamp(self, value: Any) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
        """The instant of a message's `ts`."""
        return read_stamp(value, self.bounds)

    def counted(self, value: Any) -> Created | None:  # noqa: ANN401
        """The instant of a number of seconds; None for what is none."""
        told = read_epoch(value, SECONDS, self.bounds)
        return told if isinstance(told, Created) else None


def _found(pairs: tuple[tuple[str, Held], ...], wanted: str) -> Held | None:
    at = bisect_left(pairs, wanted, key=lambda pair: pair[0])
    return pairs[at][1] if at < len(pairs) and pairs[at][0] == wanted else None
