"""What the messages of one conversation say together: group or not, who takes part, signs of InMail.

Source: format reference, sections 6 and 6.1. No column says that a message is InMail: the grade is shown as
likely or possible, and only the person settles it.
"""

import marshal
from typing import Final

from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.message_rows import Line
from inspector.platforms.linkedin.owner import name_key
from inspector.records.categories import DataCategory, Grade, Sign
from inspector.records.instants import FOREVER, Instant, utc
from inspector.records.record import Conversation, Created, Participant

Sides = tuple[str, str, str, tuple[str, ...]]
"""Sender, their slug, to whom, and those people's slugs."""
Label = tuple[DataCategory, tuple[tuple[Sign, Grade], ...]]

HIDDEN_SENDER: Final = "LinkedIn Member"
"""The name of everyone whose account is closed or hidden."""
_SUBJECTS_MEAN_SOMETHING_FROM: Final = utc(2016)
"""Before about then every message had a subject."""
_LISTED: Final = 1_000
"""Participants of one conversation that are listed."""


class Thread:
    """One conversation, as far as its rows were read. Grows with its people, not with its messages."""

    __slots__ = (
        "_first",
        "_hidden",
        "_listed",
        "_names",
        "_own",
        "_personal",
        "_senders",
        "_sides",
        "_subject",
        "answered",
        "key",
        "many",
        "participants",
        "title",
    )

    def __init__(self, key: str) -> None:
        self.key = key
        self.title = ""
        self.participants: dict[tuple[str, str], Participant] = {}
        self.many = False
        self.answered = False
        self._first: Instant = FOREVER
        self._subject = ""
        self._hidden = False
        self._personal = False
        self._senders: set[str] = set()
        self._names: set[str] = set()
        self._own: set[str] = set()
        self._listed: set[str] = set()
        self._sides: set[Sides] | None = None

    def add(self, line: Line, *, owner: bool, personal: bool, known_names: set[str]) -> None:
        """Take one row in; drafts and sponsored rows apart, which say nothing of who talks to whom.

        Args:
            line: the row.
            owner: whether the owner wrote it.
            personal: whether it is surely no campaign's; where no row is, nor an answer, there is no sign of InMail.
            known_names: keys of the names of people who wrote something, in this conversation or another.
        """
        self.title = self.title or line.title
        self.answered = self.answered or owner
        self._personal = self._personal or personal
        if isinstance(line.created, Created):
            self.begun(line.created.earliest, line.subject)
        sides = (line.sender, line.sender_slug, line.to, line.recipients)
        if self._sides is None:
            self._sides = set()
        elif sides in self._sides:
            return
        if len(self._sides) < _LISTED and (line.recipients or ", " not in line.to):
            # Names with commas are looked at again: more people may be known by then.
            self._sides.add(sides)
        self._note_sender(line, owner=owner)
        self._hidden = self._hidden or HIDDEN_SENDER in {line.sender, line.to}
        receivers = len(line.recipients)
        if HIDDEN_SENDER in line.to:
            # They have no address, and no comma in their name.
            receivers += line.to.split(", ").count(HIDDEN_SENDER)
        if receivers > 1 or self._writers() > 2:
            self.many = True
        elif not line.recipients and not self.many and ", " in line.to:
            # Names hold commas too: only people who are known to have written something count.
            named = {key for part in line.to.split(", ")[:_LISTED] if (key := name_key(part)) in known_names}
            self.many = len(named) > 1
        self._take_part(line)

    def begun(self, instant: Instant, subject: str) -> None:
        """Take in when a row, or the earliest of several, was made; of `add` only this tells rows of one side apart."""
        if instant <= self._first:
            # Rows stand newest first: of equal instants the later row is the earlier message.
            self._first = instant
            self._subject = subject

    @property
    def crowded(self) -> bool:
        """Whether so many sides are known that further ones may not be remembered."""
        return self._sides is not None and len(self._sides) >= _LISTED // 2

    def _note_sender(self, line: Line, *, owner: bool) -> None:
        if owner:
            self._own.add(line.sender_slug)
        elif (line.sender_slug or line.sender) and len(self._senders) <= _LISTED:
            name = name_key(line.sender)
            self._senders.add(line.sender_slug or name)
            self._names.add(name or line.sender_slug)

    def _writers(self) -> int:
        """How many people wrote. Two addresses of one name, or two names of one address, are one person's."""
        return min(len(self._senders), len(self._names)) + self.answered

    def _take_part(self, line: Line) -> None:
        if len(self.participants) >= _LISTED:
            return
        if line.sender:
            known = (line.sender_slug, line.sender)
            if known not in self.participants:
                self.participants[known] = Participant(line.sender, line.sender_slug)
                self._listed.add(line.sender_slug)
        if len(line.recipients) == 1:
            known = (line.recipients[0], line.to)
            if known not in self.participants:
                self.participants[known] = Participant(line.to, line.recipients[0])
                self._listed.add(line.recipients[0])
            return
        for slug in line.recipients:
            if slug not in self._listed:
                self._listed.add(slug)
                self.participants[slug, ""] = Participant("", slug)
        if not line.recipients and line.to and ", " not in line.to and ("", line.to) not in self.participants:
            self.participants["", line.to] = Participant(line.to)

    def folded(self) -> bytes:
        """All that is to be remembered of it once its block is over, in a fifth of the memory: very many are."""
        flags = (self.many, self.answered, self._hidden, self._personal)
        sets = ([*self._senders], [*self._names], [*self._own], [*self._listed])
        return marshal.dumps((self.title, [*self.participants], flags, self._first, self._subject, sets))

    @classmethod
    def unfolded(cls, key: str, folded: bytes) -> "Thread":
        """A conversation that goes on after others."""
        thread = cls(key)
        thread.title, people, flags, thread._first, thread._subject, sets = marshal.loads(folded)  # noqa: S302  (our own)
        thread.participants = {(slug, name): Participant(name, slug) for slug, name in people}
        thread.many, thread.answered, thread._hidden, thread._personal = flags
        thread._senders, thread._names, thread._own, thread._listed = map(set, sets)
        return thread

    @classmethod
    def of_two(
        cls,
        key: str,
        title: str,
        people: tuple[Participant, Participant],
        own: list[bool],
        begun: Instant,
        subject: str,
    ) -> "Thread":
        """A conversation of two people whose addresses tell them apart, with what its rows said together.

        Args:
            key: as its rows say.
            title: as its rows say.
            people: who wrote first, and the other one; each has a name and an address.
            own: for each of them who wrote anything, whether they are the owner.
            begun: when its earliest row was made.
            subject: of its earliest row.
        """
        thread = cls(key)
        thread.title, thread._first, thread._subject, thread._personal = title, begun, subject, True
        thread.participants = {(each.identifier, each.name): each for each in people}
        thread._listed = {each.identifier for each in people}
        for each, owner in zip(people, own, strict=False):
            if owner:
                thread.answered = True
                thread._own.add(each.identifier)
            else:
                thread._senders.add(each.identifier)
                thread._names.add(name_key(each.name) or each.identifier)
        return thread

    def label(self, context: Context, connections: dict[str, Instant]) -> Label:
        """Category and signs of its plain messages."""
        if self.many:
            return DataCategory.GROUP_CHAT, ()
        grade = self._inmail(context, connections)
        return DataCategory.PRIVATE_MESSAGE, () if grade is None else ((Sign.INMAIL, grade),)

    def _inmail(self, context: Context, connections: dict[str, Instant]) -> Grade | None:
        if not self._subject or not _SUBJECTS_MEAN_SOMETHING_FROM <= self._first < FOREVER:
            return None
        if not self._personal and not self.answered:
            return None
        others = self._listed - context.owner_slugs - self._own - {""}
        stranger = len(others) == 1 and bool(connections) and others.isdisjoint(connections)
        return Grade.LIKELY if stranger and not self._hidden else Grade.POSSIBLE

    def conversation(self, label: Label) -> Conversation:
        """What is known of it by now."""
        category, signs = label
        # A name that stands for an address elsewhere in the conversation is not a second person.
        named = {each.name for each in self.participants.values() if each.identifier}
        people = (each for each in self.participants.values() if each.identifier or each.name not in named)
        return Conversation(self.key, self.title, tuple(people), category, signs)
