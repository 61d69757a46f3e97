"""Finds e-mail addresses, also those that are written for people alone: `name (at) host dot org`.

Source: RFC 5322, section 3.4.1, and RFC 6531 for letters beyond ASCII; both narrowed to what occurs. Linear: each
search begins at a sign for "at" and goes no further than an address can be long.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from inspector.case.pseudonyms import Kind
from inspector.reports.redaction.contact import Contact

_OPEN, _CLOSE = r"[\[({<]\s{0,2}", r"\s{0,2}[\])}>]"
_PLAIN_AT: Final = re.compile(r"[@＠]")
_BRACKETED_AT: Final = re.compile(rf"{_OPEN}(?:at|ät|arroba|@){_CLOSE}\s{{0,2}}", re.IGNORECASE)
_SPOKEN_AT: Final = re.compile(r"\s(?:at|ät|arroba)\s{1,2}", re.IGNORECASE)
_DOT: Final = (
    rf"(?:\s{{0,2}}{_OPEN}(?:dot|punkt|point|punto|\.){_CLOSE}\s{{0,2}}|\s{{1,2}}(?:dot|punkt|punto)\s{{1,2}}|[.。．])"
)
_HOST: Final = re.compile(rf"\s?([^\W_][\w-]{{0,62}}(?:{_DOT}[^\W_][\w-]{{0,62}}){{0,8}})", re.IGNORECASE)
_DOTS: Final = re.compile(_DOT, re.IGNORECASE)
_SPOKEN_DOT: Final = re.compile(r"(?:[\s\[({<])(?:dot|punkt|point|punto)(?=[\s\])}>])", re.IGNORECASE)
_TOP: Final = re.compile(r"(?:[^\W\d_]{2,24}|xn--[a-z0-9-]{2,60})$", re.IGNORECASE)
_OPENING: Final = ("(", "[", "{", "<")
_DOT_WORDS: Final = ("dot", "punkt", "point", "punto")
_LONGEST_NAME: Final = 128
_IN_NAMES: Final = frozenset("._%+-~")


def emails_in(text: str) -> list[Contact]:
    """The e-mail addresses of a text, in order."""
    found: list[Contact] = []
    for at, after, bare in _signs(text):
        start = _name_start(text, at)
        host = _HOST.match(text, after)
        if start < at and host is not None:
            labels = _DOTS.split(host[1])
            if _is_host(host[1], labels, bare=bare):
                end = host.end()
                found.append(Contact(start, end, Kind.EMAIL, _key(text[start:at].strip(), labels)))
    return found


def _signs(text: str) -> Iterator[tuple[int, int, str]]:
    """Where the name ends, where the host begins, and how "at" is written: `@`, `(` or a bare word."""
    if "@" in text or "＠" in text:
        for sign in _PLAIN_AT.finditer(text):
            yield sign.start(), sign.end(), "@"
    if any([sign in text for sign in _OPENING]):  # noqa: C419  (a list is the faster way here)
        for sign in _BRACKETED_AT.finditer(text):
            yield sign.start(), sign.end(), "("
    lower = text.lower()
    if any([word in lower for word in _DOT_WORDS]) and _SPOKEN_DOT.search(text) is not None:  # noqa: C419
        for sign in _SPOKEN_AT.finditer(text):
            yield sign.start(), sign.end(), "word"


def _name_start(text: str, at: int) -> int:
    """Where the name before a sign begins; `at` itself where there is none."""
    end = at
    while end and at - end < 2 and text[end - 1] == " ":
        end -= 1
    start = end
    while start and end - start < _LONGEST_NAME:
        letter = text[start - 1]
        if not (letter.isalnum() or letter in _IN_NAMES or unicodedata.combining(letter)):
            break
        start -= 1
    while start < end and text[start] in ".-":
        start += 1
    return at if start == end else start


def _is_host(written: str, labels: list[str], *, bare: str) -> bool:
    """Whether what follows is a host: with a top level; behind `(at)` one word is enough, behind a bare word a
    dot must be spelled out, since people write `meet me at example.org`.
    """
    if bare == "(":
        return True
    if len(labels) < 2 or _TOP.match(labels[-1]) is None:
        return False
    return bare == "@" or _SPOKEN_DOT.search(written) is not None


def _key(name: str, labels: list[str]) -> str:
    host = ".".join(map(_label, labels))
    return f"{unicodedata.normalize('NFKC', name).casefold()}@{host}"


def _label(label: str) -> str:
    """One part of a host's name as people read it (RFC 3492 undone)."""
    lower = unicodedata.normalize("NFKC", label).casefold()
    if lower.startswith("xn--"):
        try:
            return lower.removeprefix("xn--").encode().decode("punycode")
        except UnicodeError:
            return lower
    return lower
