"""The redaction in force: one unchanging value through which every foreign text and every hash of a pack goes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from inspector.case.rows import RecordRow
from inspector.records.categories import Author
from inspector.reports.redaction.addresses import addresses_in
from inspector.reports.redaction.births import births_in
from inspector.reports.redaction.contacts import Contacts, contact_passages
from inspector.reports.redaction.folding import folded
from inspector.reports.redaction.identifiers import identifiers_in
from inspector.reports.redaction.keyed import keyed_digest
from inspector.reports.redaction.links import links_in
from inspector.reports.redaction.looking import blanked, over_links, placed, spellings_of
from inspector.reports.redaction.mentioned import ABOUT_OTHERS, DESCRIBING
from inspector.reports.redaction.names import is_nobody
from inspector.reports.redaction.passage import Passage, replaced, settled
from inspector.reports.redaction.people import Numbers, PeopleIndex
from inspector.reports.redaction.people_search import people_in
from inspector.reports.redaction.profile import Profile, looked_for, not_looked_for
from inspector.reports.redaction.seen_text import NOBODY, SOMEONE, told

THIRD_PARTY: Final = "[redacted: third party]"
TITLE: Final = "[redacted: title]"

Text = Callable[[str, int | None], str]
"""Masks a text; the second is the conversation that it belongs to."""


@dataclass(frozen=True, slots=True)
class Redactor:
    """What stands between a case and everything that leaves it. Picklable; the same in, the same out.

    Args:
        profile: how much is masked.
        people: the index over third parties.
        contacts: what stands in the place of e-mail addresses, phone numbers and profiles.
        takes_part: conversation to the numbers of the people in it.
        groups: conversations of several people: their titles often hold names.
        participants: the case's number of a participant to what is shown for them; none where nothing is redacted.
        names: whole names to those who bear them.
        namesakes: the same, of names that are the owner's too.
        about: record to the pseudonym of whom it names in its fields.
        withheld: record to the reason for which it is kept back.
        key: under which hashes are made; never shown.
    """

    profile: Profile
    people: PeopleIndex = field(repr=False)
    contacts: Contacts = field(repr=False)
    takes_part: Mapping[int, Numbers] = field(repr=False)
    groups: frozenset[int] = field(repr=False)
    participants: Mapping[int, str] = field(repr=False)
    names: Mapping[str, Numbers] = field(repr=False)
    namesakes: Mapping[str, Numbers] = field(repr=False)
    about: Mapping[int, str] = field(repr=False)
    withheld: Mapping[int, str] = field(repr=False)
    key: bytes = field(repr=False)

    def text(self, foreign: str, conversation: int | None = None) -> str:
        """A text with everything masked that the profile masks.

        Args:
            foreign: text of the archive's or the person's.
            conversation: the case's number of the conversation that it belongs to: names are told by it.
        """
        return replaced(foreign, self.passages(foreign, conversation))

    def passages(self, foreign: str, conversation: int | None = None) -> list[Passage]:
        """What is masked in a text, in order, with what stands in its place; the owner's own among it, which stays."""
        if self.profile is Profile.NONE or not foreign:
            return []
        here = NOBODY if conversation is None else self.takes_part.get(conversation, NOBODY)
        bearers = self.names.get(foreign)
        if bearers is not None:
            return [Passage(0, len(foreign), told(self.people, bearers & here or bearers), "name")]
        return settled(self._found(blanked(foreign), here))

    def _found(self, text: str, here: Numbers) -> list[Passage]:
        first: list[Passage] = []
        named: list[Passage] = []
        stretches: list[tuple[int, int]] = []
        for seen in spellings_of(text):
            links = links_in(seen.text)
            if self.profile is Profile.FRCP_5_2:
                first += placed(seen, identifiers_in(seen.text, links))
                first += placed(seen, births_in(seen.text))
            first += placed(seen, contact_passages(self.contacts, seen.text, links))
            first += placed(seen, addresses_in(seen.text))
            named += people_in(self.people, text, folded(seen), here)
            stretches += [seen.place(start, end) for start, end in links]
        return [*first, *over_links(named, sorted(set(stretches)))]

    def conversation_title(self, title: str, conversation: int) -> str:
        """The title of a conversation; that of a group is left out as a whole."""
        if self.profile is not Profile.NONE and title and conversation in self.groups:
            return TITLE
        return self.text(title, conversation)

    def person(self, participant: int, name: str) -> str:
        """What is shown for someone who takes part: a pseudonym, or the owner's own name; where nothing is redacted, the name.

        Args:
            participant: the case's number.
            name: as it stands in the archive.
        """
        return name if self.profile is Profile.NONE else self.participants.get(participant, SOMEONE)

    def digest(self, sha256: str) -> str:
        """The hash of a record's bytes as it may be shown: under the case's key; where nothing is redacted it stays.

        Args:
            sha256: SHA-256 of the bytes, in hex; empty where there is none.
        """
        return sha256 if self.profile is Profile.NONE else keyed_digest(self.key, sha256)

    def row(self, row: RecordRow) -> RecordRow:
        """A record as it may be shown: every foreign text in it, and its hash."""
        return self.row_with(row, self.text)

    def row_with(self, row: RecordRow, text: Text) -> RecordRow:
        """As `row`, every text through a function that may count what it masks."""
        reason = self.withheld.get(row.id)
        if reason is None:
            return row if self.profile is Profile.NONE else self._masked(row, text)
        emptied = replace(row, title="", text="")
        kept = emptied if self.profile is Profile.NONE else self._masked(emptied, text)
        return replace(
            kept, title="", text=f"[withheld: {text(reason, None)}]", sha256=keyed_digest(self.key, row.sha256)
        )

    def _masked(self, row: RecordRow, text: Text) -> RecordRow:
        title, body = self._content(row, text)
        titled = row.conversation is not None and row.conversation in self.groups and row.conversation_title
        return replace(
            row,
            sender=self._sender(row, text),
            conversation_title=TITLE if titled else text(row.conversation_title, row.conversation),
            title=title,
            text=body,
            # As an index of places shows them, which knows of no conversation.
            member_path=text(row.member_path, None),
            pointer=text(row.pointer, None),
            sha256=keyed_digest(self.key, row.sha256),
        )

    def _content(self, row: RecordRow, text: Text) -> tuple[str, str]:
        about = self.about.get(row.id, "")
        if row.category in ABOUT_OTHERS:
            return about or text(row.title, row.conversation), THIRD_PARTY if row.text else ""
        body = row.text
        if about:
            body = DESCRIBING.sub(lambda match: f"{match[1]}: {THIRD_PARTY}", body)
        return text(row.title, row.conversation), text(body, row.conversation)

    def _sender(self, row: RecordRow, text: Text) -> str:
        if row.author == Author.OWNER or not row.sender:
            return row.sender
        bearers = self.namesakes.get(row.sender)
        if bearers is not None and row.author == Author.OTHER:
            here = NOBODY if row.conversation is None else self.takes_part.get(row.conversation, NOBODY)
            return told(self.people, bearers & here or bearers)
        shown = text(row.sender, row.conversation)
        unknown = shown == row.sender and row.author == Author.OTHER and not is_nobody(row.sender)
        return SOMEONE if unknown else shown

    def limits(self) -> tuple[str, ...]:
        """What was looked for, how it is shown, and what was not looked for: plain sentences."""
        return (*looked_for(self.profile), *not_looked_for(self.profile))
