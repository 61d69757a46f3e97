"""Who the third parties of a case are: everyone but the owner who takes part, or whom a record names in its fields."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.case.file import Case
from inspector.operations.evidence.redacting.case_owner import Owner, is_owner, owner_of
from inspector.operations.evidence.redacting.gathered_people import Gathered, Someone
from inspector.operations.who import Person, asked, people_of
from inspector.progress import Progress
from inspector.reports.redaction.mentioned import NAMING, Fields, Mention, mentioned
from inspector.reports.redaction.names import is_nobody

_TOLD: Final = 5_000
_SENDERS: Final = (
    "SELECT record.sender, max(class.author = 'owner' AND class.category <> 'message_draft'), min(class.author = 'platform'), min(class.category = 'sponsored_message') "
    "FROM record JOIN class ON class.id = record.class WHERE record.sender IS NOT NULL GROUP BY record.sender"
)
_NAMING: Final = (
    "SELECT record.id, class.platform, class.category, class.author, member.path, content.title, content.text FROM record "
    "JOIN class ON class.id = record.class JOIN member ON member.id = record.member JOIN content ON content.record = record.id "
    f"WHERE class.category IN ({', '.join('?' * len(NAMING))}) ORDER BY record.id"
)


@dataclass(frozen=True, slots=True)
class Parties:
    """Everyone in a case: the owner, third parties by first appearance, and participants who are shown as they are."""

    owner: Owner
    people: tuple[Someone, ...]
    shown: dict[int, str]


def parties(case: Case, progress: Progress) -> Parties:
    """Everyone in a case. People first appear in the order of the case's participants, then of its records.

    Raises:
        Cancelled: `progress` asked to stop.
    """
    senders = {sender: tuple(map(bool, rest)) for sender, *rest in case.connection.execute(_SENDERS)}
    listed = list(case.connection.execute("SELECT id, platform, identifier, name FROM participant ORDER BY id"))
    owner = owner_of(case, [row for row in listed if senders.get(row[0], (False,))[0]])
    gathered = Gathered()
    shown: dict[int, str] = {}
    for participant, platform, identifier, name in listed:
        _, from_platform, advertising = senders.get(participant, (False, False, False))
        if is_owner(owner, identifier, name) or senders.get(participant, (False,))[0]:
            shown[participant] = name or next(iter(owner.names), "")
        elif from_platform or (not identifier and (is_nobody(name) or not name)):
            shown[participant] = name
        else:
            found = gathered.participant(platform, identifier, "" if is_nobody(name) else name)
            found.participants.append(participant)
            found.sure = found.sure or not advertising or bool(identifier)
    for platform in asked(case.connection):
        for person in people_of(case.connection, platform):
            _by_all_names(gathered, platform, person, owner)
    for record, platform, mention in _mentions(case, owner, progress):
        someone = gathered.mention(platform, mention)
        someone.records.append(record)
        someone.sure = someone.sure or mention.sure
    return Parties(owner, gathered.people(), shown)


def _by_all_names(gathered: Gathered, platform: str, person: Person, owner: Owner) -> None:
    """Whom a workspace lists is found by every name that they go by; a name of one word is what they are told by, too."""
    if is_owner(owner, person.identifier, ""):
        return
    for name in person.names:
        found = gathered.participant(platform, person.identifier, name)
        found.sure = True
        if len(name.split()) == 1:
            found.identifiers[name] = None


def _mentions(case: Case, owner: Owner, progress: Progress) -> Iterator[tuple[int, str, Mention]]:
    for done, (record, platform, *fields) in enumerate(case.connection.execute(_NAMING, sorted(NAMING))):
        if done % _TOLD == 0:
            progress("Looking for people", done, 0)
        category, author, member, title, text = fields
        for mention in mentioned(Fields(category, author, member, title, text), owner.is_named, owner.contacts):
            yield record, platform, mention
