"""Redactors over people said in few words, and a look at a text as somebody would who hunts for a name in it."""

import base64
import html
import re
import unicodedata
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from inspector.case.pseudonyms import Kind
from inspector.reports.redaction.contacts import Contacts, label
from inspector.reports.redaction.people import Numbers, Person
from inspector.reports.redaction.people_index import index_of
from inspector.reports.redaction.profile import Profile
from inspector.reports.redaction.redactor import Redactor

OWNER = "Dorrit Quillfeather"
OWN_EMAIL = "dorrit@example.org"
OWN_PHONE = "+49 171 5550142"


def redactor(
    *people: Person,
    takes_part: Mapping[int, Numbers] | None = None,
    profile: Profile = Profile.THIRD_PARTIES,
    own_names: Iterable[str] = (OWNER,),
    own_identifiers: Iterable[str] = ("dorrit-q", "member:40217763"),
) -> Redactor:
    """A redactor that knows these people; the owner's address and number are known, and three of nobody's."""
    own = tuple(own_identifiers)
    shown = {
        (Kind.EMAIL, "someone@example.org"): label(Kind.EMAIL, 3),
        (Kind.PHONE, "301234567"): label(Kind.PHONE, 2),
        (Kind.PROFILE, "linkedin/nobody-known"): label(Kind.PROFILE, 5),
    }
    for person in people:
        for identifier in person.identifiers:
            shown[Kind.PROFILE, f"linkedin/{identifier}"] = person.shown
    mine = {(Kind.EMAIL, OWN_EMAIL), (Kind.PHONE, "715550142"), *((Kind.PROFILE, f"linkedin/{each}") for each in own)}
    return Redactor(
        profile=profile,
        people=index_of(people, own_names, own),
        contacts=Contacts(shown, frozenset(mine)),
        takes_part=takes_part or {},
        groups=frozenset(),
        participants={},
        names={},
        namesakes={},
        about={},
        withheld={},
        key=b"k" * 32,
    )


def someone(number: int, *names: str, identifiers: tuple[str, ...] = (), sure: bool = True) -> Person:
    """A third party."""
    return Person(number, f"Person {number}", names, identifiers, sure=sure)


def bare(text: str) -> str:
    """Letters and digits alone, folded: whatever case, accents, signs and spaces a name was hidden behind.

    Written apart from the code that is tested, on purpose.
    """
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in unicodedata.normalize("NFKD", apart.casefold()) if letter.isalnum())


def every_reading(text: str) -> tuple[str, ...]:
    """A text as it may be read: as it is, with percent signs, entities and escapes undone, once and twice."""
    read = [text]
    for _ in range(2):
        read.append(unquote(read[-1]))
        read.append(html.unescape(read[-1]))
        read.append(re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), read[-1]))
    return tuple(map(bare, read))


def encodings(word: str) -> tuple[bytes, ...]:
    """A word as it stands in files of several kinds."""
    plain = word.encode()
    return (plain, word.encode("utf-16-le"), word.encode("utf-16-be"), base64.b64encode(plain), plain.hex().encode())
