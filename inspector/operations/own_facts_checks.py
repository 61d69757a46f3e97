"""What a fact that a person says must be, whoever wrote it down: the same as in a facts file (contract, section 4)."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final

from inspector.errors import UsageError
from inspector.facts.fact import Basis, Fact
from inspector.facts.who import ASKED_WHO
from inspector.statements.statement import KnowledgeBase

LONGEST_NOTE: Final = 500
"""Characters of a note on how something is known."""

_BIRTH: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_COUNTRY: Final = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", re.ASCII)


def checked(facts: Iterable[Fact], held: Collection[Fact], knowledge: KnowledgeBase) -> None:
    """Finds what is no fact that a person can say.

    Args:
        facts: those to be kept.
        held: those that the case holds; they were checked when they came, perhaps with other knowledge.
        knowledge: the knowledge base that names settings and statements.

    Raises:
        UsageError: the first that is none; one line that says what is wrong, without quoting what the person wrote.
    """
    settings = {setting.id for setting in knowledge.settings}
    statements = {statement.id for statement in knowledge.statements}
    for fact in facts:
        if fact in held:
            continue
        for problem in _problems(fact, settings, statements):
            raise UsageError(problem)


def _problems(fact: Fact, settings: AbstractSet[str], statements: AbstractSet[str]) -> Iterator[str]:
    """What is wrong with a fact, gravest first; only the first counts, for what follows takes it as mended."""
    kind, _, name = fact.what.partition(":")
    note = fact.source.note
    if fact.basis is not Basis.DECLARED:
        yield "a fact that a person says is known as such, and as nothing else"
    if kind not in _VALUES:
        yield "a fact is about a place, a plan, a setting, an account, posts, a birth date, a condition or who you are"
    if kind == "setting" and name not in settings:
        yield "there is no such setting"
    if kind == "only_if" and name not in statements:
        yield "there is no such statement"
    if kind == "me" and name not in ASKED_WHO:
        yield "there is no platform of that name on which it is asked who you are"
    if not fact.value.strip() or not fact.value.isprintable():
        yield "a fact needs a value on one line"
    if not _VALUES[kind](fact.value):
        yield _WANTED[kind]
    if len(note) > LONGEST_NOTE or not note.isprintable():
        yield f"a note has one line of up to {LONGEST_NOTE} characters"
    yield from _times(fact, kind)


def _times(fact: Fact, kind: str) -> Iterator[str]:
    bounds = (fact.start, fact.end)
    if kind == "born" and (*bounds, fact.at) != (None, None, None):
        yield "a date of birth holds at all times"
    if kind == "me" and (*bounds, fact.at) != (None, None, None):
        yield "who you are on a platform holds at all times"
    if fact.at is not None and kind != "setting":
        yield "only a setting is seen at one time; all else holds from and to a time"
    if fact.at is not None and bounds != (None, None):
        yield "a setting was seen at one time, or held from and to a time; not both"
    if fact.start is not None and fact.end is not None and fact.end <= fact.start:
        yield "a fact ends after it begins"


def _is_birth(text: str) -> bool:
    try:
        return bool(_BIRTH.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _is_place(text: str) -> bool:
    return bool(_COUNTRY.fullmatch(text)) and text not in {"UK", "EU"}


_VALUES: Final[Mapping[str, Callable[[str], bool]]] = {
    "residence": _is_place,
    "account_region": _is_place,
    "subscription": lambda _text: True,
    "setting": lambda text: text in {"on", "off"},
    "audience": lambda text: text in {"public", "limited"},
    "account": lambda text: text == "open",
    "born": _is_birth,
    "only_if": lambda text: text in {"met", "not_met"},
    "me": lambda _text: True,
}
_WANTED: Final[Mapping[str, str]] = {
    "residence": "a place is a country or a part of one, such as Germany or California",
    "account_region": "a place is a country or a part of one, such as Germany or California",
    "setting": "a setting is on or off",
    "audience": "posts were public or limited",
    "account": "an account is open from and to a time",
    "born": "a date of birth has year, month and day, such as 1990-05-17",
    "only_if": "a condition is met or not met",
}
