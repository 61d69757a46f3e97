"""Prepares the redaction of a pack: finds out who is who in a case, gives out pseudonyms, and keeps them in the case."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.case.file import Case
from inspector.case.pseudonyms import Kind, assign, assign_groups, hash_key, known_hash_key, numbers
from inspector.case.withheld import withheld
from inspector.operations.evidence.redacting.assembling import Numbered, assembled, numbered, unredacted
from inspector.operations.evidence.redacting.contacts_met import contacts_met
from inspector.operations.evidence.redacting.third_parties import parties
from inspector.progress import Progress, silent
from inspector.reports.redaction.contacts import label
from inspector.reports.redaction.profile import Profile
from inspector.reports.redaction.redactor import Redactor

_CONTACTS: Final = (Kind.EMAIL, Kind.PHONE, Kind.PROFILE)
_NAME, _ACCOUNT, _CONTACT, _KEY = "name", "account", "address or number", "key of the hashes"


def prepare(case: Case, profile: Profile, minors: Sequence[str], progress: Progress) -> Redactor:
    """The redaction of a case, its pseudonyms kept there: the same in every pack, today and later.

    Args:
        case: open for writing.
        profile: how much is masked.
        minors: names of minors, shown by their initials under `frcp-5.2`.
        progress: told how far it is; may ask to stop, and then nothing has changed.

    Raises:
        CaseRefused: the case cannot be written.
        Cancelled: `progress` asked to stop.
    """
    kept = {row.record: row.reason for row in withheld(case.connection)}
    if profile is Profile.NONE:
        with case.transaction() as connection:
            return unredacted(kept, hash_key(connection))
    everyone = parties(case, progress)
    known = everyone.owner.contacts.union(*(someone.contacts for someone in everyone.people))
    met = contacts_met(case, known, progress)
    with case.transaction() as connection:
        key = hash_key(connection)
        people = assign_groups(connection, Kind.PERSON, (list(someone.keys) for someone in everyone.people))
        given = {
            (kind, name): label(kind, number)
            for kind in _CONTACTS
            for name, number in assign(connection, kind, (name for each, name in met if each is kind)).items()
        }
    named = minors if profile is Profile.FRCP_5_2 else ()
    return assembled(case, profile, named, everyone, Numbered(people, given), kept, key)


def reference_list(case: Case) -> Iterator[tuple[str, str, str]]:
    """What each pseudonym stands for, for a sealed list outside the pack: pseudonym, what it tells, what it stands for.

    One line for each name, account, address and number; the last is the key under which hashes were made. Only
    what `prepare` has given out is in it.
    """
    people = numbers(case.connection, Kind.PERSON)
    everyone = parties(case, silent)
    met = [someone for someone in everyone.people if any(key in people for key in someone.keys)]
    for number, some in sorted(numbered(met, people).items()):
        shown = f"Person {number}"
        found = [(_NAME, name) for someone in some for name in someone.names]
        found += [(_ACCOUNT, identifier) for someone in some for identifier in someone.identifiers]
        found += [(_CONTACT, name) for someone in some for kind, name in someone.contacts if kind is not Kind.PROFILE]
        for what, stands_for in dict.fromkeys(found):
            yield shown, what, stands_for
    for kind in _CONTACTS:
        for name, number in numbers(case.connection, kind).items():
            yield label(kind, number), _CONTACT, name
    key = known_hash_key(case.connection)
    if key is not None:
        yield "", _KEY, key.hex()
