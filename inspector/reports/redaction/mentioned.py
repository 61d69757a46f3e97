"""Who is named in the fields of a record: a connection, a contact, an invitation, a recommendation, an endorsement.

A reader writes the fields of a row as lines `Column: value`, and some columns without their name; nothing here
knows more of a platform than words that such columns bear.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from inspector.case.pseudonyms import Kind
from inspector.records.categories import Author, DataCategory
from inspector.reports.redaction.contacts import Key, contacts_in
from inspector.reports.redaction.links import links_in
from inspector.reports.redaction.names import name_key
from inspector.reports.redaction.words import capital

ABOUT_OTHERS: Final = frozenset({DataCategory.CONNECTION.value, DataCategory.CONTACT.value})
"""Categories whose records are about other people as a whole."""
NAMING: Final = ABOUT_OTHERS | {DataCategory.PROFILE.value, DataCategory.COMMENT.value}
"""Categories whose records may name people in fields of their own."""
DESCRIBING: Final = re.compile(
    r"^(Company|Company Name|Job Title|Position|Headline|Occupation|Location): .*$", re.MULTILINE
)
"""Fields that describe whom such a record names."""
_FIELD: Final = re.compile(r"^([^\W\d_][\w /-]{0,40}): (.+)$", re.MULTILINE)
_FIRST: Final = re.compile(r"^(.*?)(?:first|given)[ _]?names?$")
_MIDDLE: Final = re.compile(r"^(.*?)middle[ _]?names?$")
_LAST: Final = re.compile(r"^(.*?)(?:last|family|sur)[ _]?names?$")
_FULL: Final = re.compile(r"^(.*?)(?:full[ _]?name|display[ _]?name|name)$")
_DIRECTION: Final = re.compile(r"^(INCOMING|OUTGOING)$", re.MULTILINE | re.IGNORECASE)
_TITLED: Final = re.compile(r"member_?follows|reviews|(?:^|/)(?:friends|followers|following)\b", re.IGNORECASE)
"""Members of an archive whose records have somebody's name for a title."""
_LONGEST_NAME: Final = 200
_MOST_WORDS: Final = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody whom a record names.

    Args:
        name: as it stands there; empty where only a profile's address does.
        contacts: their profiles, e-mail addresses and phone numbers in the same record.
        sure: whether it is surely a name; a line that merely stands in a name's place may be none.
    """

    name: str
    contacts: tuple[Key, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Fields:
    """What is looked at of a record. `member` is the path of the member that it stands in."""

    category: str
    author: str
    member: str
    title: str
    text: str


def mentioned(fields: Fields, is_owner: Callable[[str], bool], own: frozenset[Key]) -> tuple[Mention, ...]:
    """Whom a record of one of the `NAMING` categories names, the owner apart.

    Args:
        fields: the record.
        is_owner: whether a name is the owner's.
        own: the owner's contacts.
    """
    by_key = {name_key(name): (name, sure) for name, sure in _names(fields, is_owner) if not is_owner(name)}
    names = list(by_key.values())
    if not names and fields.category not in ABOUT_OTHERS:
        return ()
    links = links_in(fields.text)
    found = ((each.kind, each.key) for each in contacts_in(fields.text, links))
    contacts = tuple(dict.fromkeys(key for key in found if key not in own))
    if fields.category not in ABOUT_OTHERS:
        contacts = tuple(key for key in contacts if key[0] is Kind.PROFILE)
    if not names:
        profiles = tuple(key for key in contacts if key[0] is Kind.PROFILE)
        return (Mention("", contacts),) if len(profiles) == 1 else ()
    if len(names) > 1:
        # Whose contacts they are cannot be told.
        contacts = ()
    return tuple(Mention(name[:_LONGEST_NAME], contacts, sure) for name, sure in names)


def _names(fields: Fields, is_owner: Callable[[str], bool]) -> Iterator[tuple[str, bool]]:
    direction = _DIRECTION.search(fields.text) if fields.category == DataCategory.CONNECTION else None
    if direction is not None:
        yield from _invited(fields.text, direction, is_owner)
        return
    if fields.title and (fields.category == DataCategory.CONTACT or _TITLED.search(fields.member) is not None):
        yield fields.title, True
    yield from _in_fields(fields)


def _in_fields(fields: Fields) -> Iterator[tuple[str, bool]]:
    """Names put together of the columns of first and last names, those of one person by what stands before."""
    people: dict[str, dict[str, str]] = {}
    for label, value in _FIELD.findall(fields.text):
        for part, shape in (("first", _FIRST), ("middle", _MIDDLE), ("last", _LAST), ("full", _FULL)):
            match = shape.match(label.casefold())
            if match is not None:
                people.setdefault(match[1].strip(), {}).setdefault(part, value.strip())
                break
    for whose, parts in people.items():
        if not whose and fields.category == DataCategory.PROFILE and fields.author == Author.OWNER:
            # The owner's profile, and skills, schools and languages, which have names too.
            continue
        if "first" in parts or "last" in parts:
            yield " ".join(parts[part] for part in ("first", "middle", "last") if part in parts), True
        elif "full" in parts and (fields.category in ABOUT_OTHERS):
            yield parts["full"], True


def _invited(text: str, direction: re.Match[str], is_owner: Callable[[str], bool]) -> Iterator[tuple[str, bool]]:
    """Who invited, or was: the lines before the direction are the message, from whom, to whom; any may be missing."""
    lines = text[: direction.start()].rstrip("\n").split("\n")
    last, before = lines[-1].strip(), lines[-2].strip() if len(lines) > 1 else ""
    name = before if is_owner(last) and direction[1].upper() == "INCOMING" else last
    if not name or is_owner(name):
        return
    yield name, _is_like_a_name(name)


def _is_like_a_name(line: str) -> bool:
    words = line.split()
    return (
        0 < len(words) <= _MOST_WORDS
        and capital(words[0])
        and capital(words[-1])
        and line[-1] not in "!?:;"
        and not any(map(str.isdigit, line))
    )
