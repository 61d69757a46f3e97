"""Whose case it is: the owner's names, accounts, addresses and numbers, which no redaction touches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.case.archives import archives
from inspector.case.file import Case
from inspector.case.pseudonyms import Kind
from inspector.records.categories import Author, DataCategory
from inspector.reports.redaction.contacts import Key, contacts_in
from inspector.reports.redaction.emails import emails_in
from inspector.reports.redaction.links import links_in
from inspector.reports.redaction.names import is_nobody, name_key
from inspector.reports.redaction.phones import phone_key

_FEWEST_DIGITS: Final = 7
_OWN_ACCOUNT: Final = (
    DataCategory.LOGIN_SECURITY.value,
    DataCategory.PROFILE.value,
    DataCategory.JOB_APPLICATION.value,
)
"""Records of the owner's that hold the owner's own addresses and numbers."""
SITES: Final = {"twitter": "x"}
"""Platforms whose profiles stand on a site of another name."""


@dataclass(frozen=True, slots=True)
class Owner:
    """What is the owner's own: names as they stand, their keys, identifiers, contacts."""

    names: tuple[str, ...]
    keys: frozenset[str]
    identifiers: frozenset[str]
    contacts: frozenset[Key]

    def is_named(self, name: str) -> bool:
        """Whether a name is the owner's."""
        return name_key(name) in self.keys


def owner_of(case: Case, senders: Sequence[tuple[int, str, str, str]]) -> Owner:
    """The owner as the archives say, with every name and account that the owner's own records bear."""
    rows = archives(case.connection)
    names = dict.fromkeys(name for row in rows for name in (row.owner_name, *row.owner_names) if name)
    identifiers = dict.fromkeys(each.casefold() for row in rows for each in row.owner_identifiers)
    for _, _, identifier, name in senders:
        if identifier:
            identifiers[identifier.casefold()] = None
        if name and not is_nobody(name):
            names[name] = None
    contacts: dict[Key, None] = {}
    for identifier in identifiers:
        for platform in {row.platform for row in rows}:
            contacts.update(dict.fromkeys(keys_of(platform, identifier)))
    marks = ", ".join("?" * len(_OWN_ACCOUNT))
    for category, text in case.connection.execute(
        "SELECT class.category, content.text FROM content JOIN record ON record.id = content.record JOIN class ON class.id = record.class "
        f"WHERE class.author = ? AND class.category IN ({marks}) ORDER BY record.id",
        (Author.OWNER.value, *_OWN_ACCOUNT),
    ):
        for each in contacts_in(text, links_in(text)):
            # Records on the profile name profiles of others: of those whose skills the owner endorsed.
            if each.kind is not Kind.PROFILE or category == DataCategory.LOGIN_SECURITY:
                contacts[each.kind, each.key] = None
    keys = frozenset(key for name in names if (key := name_key(name)))
    return Owner(tuple(names), keys, frozenset(identifiers), frozenset(contacts))


def is_owner(owner: Owner, identifier: str, name: str) -> bool:
    """Whether a participant is the owner: by the identifier where there is one, else by the name."""
    return identifier.casefold() in owner.identifiers if identifier else owner.is_named(name)


def keys_of(platform: str, identifier: str) -> Iterator[Key]:
    """The contacts that an identifier makes known: the profile, the account's name, an e-mail address, a number."""
    name = identifier.casefold()
    yield Kind.PROFILE, f"{SITES.get(platform, platform)}/{name}"
    yield Kind.PROFILE, f"@{name.removeprefix('@')}"
    for found in emails_in(identifier):
        yield Kind.EMAIL, found.key
    digits = sum(map(str.isdigit, identifier))
    if digits >= _FEWEST_DIGITS and not any(map(str.isalpha, identifier)):
        yield Kind.PHONE, phone_key(identifier)
