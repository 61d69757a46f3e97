"""What the messages of one conversation say together: group or not, who takes part, signs of InMail.

Source: format reference, sections 6 and 6.1. No column says that a message is InMail: the grade is shown as
likely or possible, and only the person settles it.
"""

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
        "_sides",
        "_subject",
        "answered",
        "key",
        "many",
        "participants",
        "senders",
        "title",
    )

    def __init__(self, key: str) -> None:
        self.key = key
        self.title = ""
        self.participants: dict[tuple[str, str], Participant] = {}
        self.senders: set[str] = set()
        self.many = False
        self.answered = False
        self._first: Instant = FOREVER
        self._subject = ""
        self._hidden = False
        self._sides: set[Sides] | None = None

    def add(self, line: Line, *, owner: bool, known_names: set[str]) -> None:
        """Take one row in; drafts and sponsored rows apart, which say nothing of who talks to whom."""
        self.title = self.title or line.title
        self.answered = self.answered or owner
        if isinstance(line.created, Created) and line.created.earliest <= self._first:
            # Rows stand newest first: of equal instants the later row is the earlier message.
            self._first = line.created.earliest
            self._subject = line.subject
        sides = (line.sender, line.sender_slug, line.to, line.recipients)
        if self._sides is None:
            self._sides = set()
        elif sides in self._sides:
            return
        if len(self._sides) < _LISTED and (line.recipients or ", " not in line.to):
            # Names with commas are looked at again: more people may be known by then.
            self._sides.add(sides)
        identity = line.sender_slug or name_key(line.sender)
        if identity and len(self.senders) <= _LISTED:
            self.senders.add(identity)
        self._hidden = self._hidden or HIDDEN_SENDER in {line.sender, line.to}
        if len(line.recipients) > 1 or len(self.senders) > 2:
            self.many = True
        elif not line.recipients and not self.many and ", " in line.to:
            # Names hold commas too: only people who are known to have written something count.
            named = {key for part in line.to.split(", ")[:_LISTED] if (key := name_key(part)) in known_names}
            self.many = len(named) > 1
        self._take_part(line)

    def _take_part(self, line: Line) -> None:
        if len(self.participants) >= _LISTED:
            return
        if line.sender:
            known = (line.sender_slug, line.sender)
            if known not in self.participants:
                self.participants[known] = Participant(line.sender, line.sender_slug)
        if len(line.recipients) == 1:
            known = (line.recipients[0], line.to)
            if known not in self.participants:
                self.participants[known] = Participant(line.to, line.recipients[0])
            return
        for slug in line.recipients:
            if not any(each == slug for each, _ in self.participants):
                self.participants[slug, ""] = Participant("", slug)
        if not line.recipients and line.to and ", " not in line.to and ("", line.to) not in self.participants:
            self.participants["", line.to] = Participant(line.to)

    def fold(self) -> None:
        """Its block is over: let go of what only spares work; very many may be remembered."""
        self._sides = None

    def label(self, context: Context, connections: dict[str, Instant]) -> Label:
        """Category and signs of its plain messages."""
        if self.many:
            return DataCategory.GROUP_CHAT, ()
        grade = self._inmail(context, connections)
        return DataCategory.PRIVATE_MESSAGE, () if grade is None else ((Sign.INMAIL, grade),)

    def _inmail(self, context: Context, connections: dict[str, Instant]) -> Grade | None:
        if not self._subject or not _SUBJECTS_MEAN_SOMETHING_FROM <= self._first < FOREVER:
            return None
        others = {slug for slug, _ in self.participants if slug and slug not in context.owner_slugs}
        stranger = len(others) == 1 and bool(connections) and others.isdisjoint(connections)
        return Grade.LIKELY if stranger and not self._hidden else Grade.POSSIBLE

    def conversation(self, label: Label) -> Conversation:
        """What is known of it by now."""
        category, signs = label
        # A name that stands for an address elsewhere in the conversation is not a second person.
        named = {each.name for each in self.participants.values() if each.identifier}
        people = (each for each in self.participants.values() if each.identifier or each.name not in named)
        return Conversation(self.key, self.title, tuple(people), category, signs)
