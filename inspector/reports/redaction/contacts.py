"""E-mail addresses, phone numbers and profiles of a text, and what is shown in their place."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from inspector.case.pseudonyms import Kind
from inspector.reports.redaction.contact import Contact
from inspector.reports.redaction.emails import emails_in
from inspector.reports.redaction.links import profiles_in
from inspector.reports.redaction.passage import Passage
from inspector.reports.redaction.phones import phones_in

Key = tuple[Kind, str]
_WORDS: Final[Mapping[Kind, tuple[str, str]]] = {
    Kind.EMAIL: ("e-mail", "e-mail address"),
    Kind.PHONE: ("phone", "phone number"),
    Kind.PROFILE: ("profile", "profile"),
}
"""The word inside the brackets, and what it is counted as."""


@dataclass(frozen=True, slots=True)
class Contacts:
    """What is known of contacts.

    Args:
        shown: what stands in the place of each: somebody's pseudonym where it is known whose it is, else a number.
        own: the owner's, which stay.
    """

    shown: Mapping[Key, str]
    own: frozenset[Key]


def label(kind: Kind, number: int) -> str:
    """What stands in the place of a contact of nobody who is known: `[e-mail 3]`."""
    return f"[{_WORDS[kind][0]} {number}]"


def contacts_in(text: str, links: list[tuple[int, int]]) -> list[Contact]:
    """The contacts of a text: addresses of profiles first, then e-mail addresses, then phone numbers.

    Args:
        text: in any spelling.
        links: where its web addresses are.
    """
    found = profiles_in(text, links) if links or "@" in text or "u/" in text or "urn:li:" in text else []
    found += emails_in(text)
    return found + phones_in(text, links)


def contact_passages(contacts: Contacts, text: str, links: list[tuple[int, int]]) -> list[Passage]:
    """Where contacts stand in a text, and what is shown in their place; the owner's stay."""
    passages = []
    for found in contacts_in(text, links):
        word, counted = _WORDS[found.kind]
        key = (found.kind, found.key)
        if key in contacts.own:
            # The address of the owner's profile may hold more than that: it is looked into, as any text.
            if found.kind is not Kind.PROFILE:
                passages.append(Passage(found.start, found.end, None, counted))
        else:
            # What no earlier look through the case has met bears no number: it still goes.
            passages.append(Passage(found.start, found.end, contacts.shown.get(key, f"[{word}]"), counted))
    return passages
