"""Conversations of two people whose addresses tell them apart, by runs of rows: what `threads` says of them, in closed form.

Nearly every conversation is one of these, and a `Thread` that takes its rows in costs several times what is left to decide here.
Whatever is not certain (a name that is hidden, an address that may be an earlier one of the owner's) is left to `Thread`.
"""

import marshal
from typing import Final, NamedTuple

from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.message_rows import LONGEST_NAME
from inspector.platforms.linkedin.owner import name_key, slug_of
from inspector.platforms.linkedin.threads import HIDDEN_SENDER, Label, Thread
from inspector.records.categories import DataCategory
from inspector.records.instants import Instant
from inspector.records.record import Conversation, Participant

PLAIN: Final[Label] = (DataCategory.PRIVATE_MESSAGE, ())
"""The label of a pair without a subject: nothing is a sign of InMail then, and two people are no group."""
_REMEMBERED: Final = 16_384
"""People whose cells are remembered; those of a person stand alike whether they write or are written to."""
_PAIR: Final = 10
"""Values that are remembered of a pair; of another conversation there are fewer."""
_LONGEST: Final = 500
"""Bytes of a person's cells that are remembered: what is remembered stays small whatever an archive holds."""


class Party(NamedTuple):
    """Someone whom a name and the address of one profile tell for certain, and whether they are the owner."""

    person: Participant
    owner: bool


class Parties:
    """Reads people from their two cells.

    Args:
        context: what the survey found out.
        connections: the slugs of the owner's connections.

    Attributes:
        known: whom cells tell of that were read of late, their quoting and delimiters included.
    """

    def __init__(self, context: Context, connections: dict[str, Instant]) -> None:
        self._context = context
        self._connections = connections
        self.known: dict[bytes, Party | None] = {}

    def read(self, cells: bytes, name: str, address: str) -> Party | None:
        """Who two cells tell of, from what they say; None where more than they has to be looked at."""
        party = self._party(name.strip(), address)
        if len(cells) <= _LONGEST:
            if len(self.known) >= _REMEMBERED:
                self.known.clear()
            self.known[cells] = party
        return party

    def _party(self, name: str, address: str) -> Party | None:
        slug = "" if "," in address else slug_of(address)
        if not (name and slug) or len(name) > LONGEST_NAME or HIDDEN_SENDER in name:
            return None
        owner = slug in self._context.owner_slugs
        if not owner and slug not in self._connections and name_key(name) in self._context.owner_names:
            return None
        return Party(Participant(name, slug), owner)


class Pair(NamedTuple):
    """One conversation of two, all of whose rows follow one another.

    Args:
        key, title: as its rows say.
        first: who wrote the first of its rows.
        second: the other one.
        both: whether the other one wrote, too.
        begun: its earliest instant.
        subject: of its earliest message.
    """

    key: str
    title: str
    first: Party
    second: Party
    both: bool
    begun: Instant
    subject: str

    def label(self, context: Context, connections: dict[str, Instant]) -> Label:
        """As `Thread.label`; `PLAIN` without a subject."""
        return self.thread().label(context, connections)

    def conversation(self, label: Label) -> Conversation:
        """As `Thread.conversation`."""
        return Conversation(self.key, self.title, (self.first.person, self.second.person), *label)

    def folded(self) -> bytes:
        """All that is to be remembered of it, for `unfolded`."""
        (one, mine), (two, theirs) = self.first, self.second
        people = one.name, one.identifier, mine, two.name, two.identifier, theirs
        return marshal.dumps((self.title, *people, self.both, self.begun, self.subject))

    def thread(self) -> Thread:
        """The same as it were, had it taken its rows in one by one."""
        first, second = self.first, self.second
        own = [first.owner, second.owner] if self.both else [first.owner]
        return Thread.of_two(self.key, self.title, (first.person, second.person), own, self.begun, self.subject)


def unfolded(key: str, folded: bytes) -> Thread:
    """A conversation that goes on after others, whether it was a pair's by then or not."""
    held = marshal.loads(folded)  # noqa: S302  (our own)
    if len(held) != _PAIR:
        return Thread.unfolded(key, folded)
    title, name, slug, mine, other, other_slug, theirs, both, begun, subject = held
    first, second = Party(Participant(name, slug), mine), Party(Participant(other, other_slug), theirs)
    return Pair(key, title, first, second, both, begun, subject).thread()
