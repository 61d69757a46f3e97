"""Puts a redactor together from the people of a case and the numbers that were given to them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.case.file import Case
from inspector.operations.evidence.redacting.case_owner import Owner
from inspector.operations.evidence.redacting.gathered_people import Someone
from inspector.operations.evidence.redacting.third_parties import Parties
from inspector.records.categories import DataCategory
from inspector.reports.redaction.contacts import Contacts, Key
from inspector.reports.redaction.names import is_nobody, name_key
from inspector.reports.redaction.people import Numbers, Person
from inspector.reports.redaction.people_index import index_of
from inspector.reports.redaction.profile import Profile
from inspector.reports.redaction.redactor import Redactor

_MINOR: Final = "minor's name"
_TAKES_PART: Final = (
    "SELECT conversation, participant FROM conversation_participant UNION "
    "SELECT DISTINCT conversation, sender FROM record WHERE conversation IS NOT NULL AND sender IS NOT NULL"
)
_GROUPS: Final = "SELECT id FROM conversation WHERE category = ?"


@dataclass(frozen=True, slots=True)
class Numbered:
    """What was given out: to each key of a person a number, to each contact of nobody who is known what is shown."""

    people: Mapping[str, int]
    contacts: Mapping[Key, str]


def numbered(people: Iterable[Someone], numbers: Mapping[str, int]) -> dict[int, list[Someone]]:
    """People by number; it is that of the first of their keys which has one."""
    found: defaultdict[int, list[Someone]] = defaultdict(list)
    for someone in people:
        found[next(numbers[key] for key in someone.keys if key in numbers)].append(someone)
    return found


def unredacted(kept: Mapping[int, str], key: bytes) -> Redactor:
    """The redactor that masks nothing but the records that are kept back."""
    # Names are asked of the case where they are shown: this value goes to every process that writes.
    nothing = Contacts({}, frozenset())
    return Redactor(Profile.NONE, index_of((), (), ()), nothing, {}, frozenset(), {}, {}, {}, {}, kept, key)


def assembled(
    case: Case,
    profile: Profile,
    minors: Sequence[str],
    everyone: Parties,
    given: Numbered,
    kept: Mapping[int, str],
    key: bytes,
) -> Redactor:
    """The redactor of a case.

    Args:
        case: open.
        profile: how much is masked.
        minors: names that are shown by their initials.
        everyone: the people of the case.
        given: their numbers, and what is shown for contacts.
        kept: records that are kept back, and why.
        key: of hashes.
    """
    young = {name_key(name): initials(name) for name in minors if name_key(name)}
    by_number = numbered(everyone.people, given.people)
    people = {number: _person(number, some, young) for number, some in by_number.items()}
    met = {name_key(name) for person in people.values() for name in person.names}
    for place, name in enumerate(minors, start=1):
        if name_key(name) and name_key(name) not in met:
            people[-place] = Person(-place, young[name_key(name)], (name,), everywhere=True, kind=_MINOR)
    owner = everyone.owner
    number_of = {
        each: number for number, some in by_number.items() for someone in some for each in someone.participants
    }
    takes_part = _takes_part(case, number_of)
    groups = {conversation for (conversation,) in case.connection.execute(_GROUPS, (DataCategory.GROUP_CHAT.value,))}
    names, namesakes = _names(people.values(), owner)
    return Redactor(
        profile=profile,
        people=index_of(people.values(), owner.names, owner.identifiers),
        contacts=Contacts({**given.contacts, **dict(_contacts(by_number, people))}, owner.contacts),
        takes_part=takes_part,
        groups=frozenset(groups.union(each for each, numbers in takes_part.items() if len(numbers) > 1)),
        participants={**everyone.shown, **{each: people[number].shown for each, number in number_of.items()}},
        names=names,
        namesakes=namesakes,
        about=_about(by_number, people),
        withheld=kept,
        key=key,
    )


def initials(name: str) -> str:
    """The initials of a name: `L.Q.`."""
    return "".join(f"{word[0].upper()}." for word in name_key(name).split())


def _person(number: int, some: Sequence[Someone], young: Mapping[str, str]) -> Person:
    names = tuple(dict.fromkeys(name for someone in some for name in someone.names))
    identifiers = tuple(dict.fromkeys(each for someone in some for each in someone.identifiers))
    minor = next((young[name_key(name)] for name in names if name_key(name) in young), "")
    if minor:
        return Person(number, minor, names, identifiers, everywhere=True, kind=_MINOR)
    return Person(number, f"Person {number}", names, identifiers, sure=any(someone.sure for someone in some))


def _takes_part(case: Case, number_of: Mapping[int, int]) -> dict[int, Numbers]:
    found: defaultdict[int, set[int]] = defaultdict(set)
    for conversation, participant in case.connection.execute(_TAKES_PART):
        if participant in number_of:
            found[conversation].add(number_of[participant])
    # Most conversations are with one person: equal sets are kept once.
    once: dict[Numbers, Numbers] = {}
    frozen = ((conversation, frozenset(numbers)) for conversation, numbers in sorted(found.items()))
    return {conversation: once.setdefault(numbers, numbers) for conversation, numbers in frozen}


def _names(people: Iterable[Person], owner: Owner) -> tuple[dict[str, Numbers], dict[str, Numbers]]:
    """Whole names to those who bear them; and, apart, those that are the owner's too."""
    found: tuple[defaultdict[str, set[int]], defaultdict[str, set[int]]] = (defaultdict(set), defaultdict(set))
    for person in people:
        for name in person.names:
            if not is_nobody(name):
                found[owner.is_named(name)][name].add(person.number)
    names, namesakes = ({name: frozenset(who) for name, who in each.items()} for each in found)
    return names, namesakes


def _contacts(by_number: Mapping[int, Sequence[Someone]], people: Mapping[int, Person]) -> Iterator[tuple[Key, str]]:
    shown: defaultdict[Key, set[str]] = defaultdict(set)
    for number, some in by_number.items():
        for someone in some:
            for contact in someone.contacts:
                shown[contact].add(people[number].shown)
    # What several people share is shown without a number.
    return ((contact, whose.pop()) for contact, whose in shown.items() if len(whose) == 1)


def _about(by_number: Mapping[int, Sequence[Someone]], people: Mapping[int, Person]) -> dict[int, str]:
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for number, some in sorted(by_number.items()):
        for someone in some:
            for record in someone.records:
                found[record][people[number].shown] = None
    return {record: ", ".join(shown) for record, shown in found.items()}
