"""Which records go into a pack: period, categories, verdicts, conversations, tags."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from inspector.case.queries import count, record_ids
from inspector.case.rows import RecordFilter
from inspector.errors import UsageError
from inspector.exposure.outcome import Verdict
from inspector.operations.words import moment, verdict_name
from inspector.records.categories import DataCategory
from inspector.records.instants import BEGINNING, Instant
from inspector.statements.words import category_name

_EARLIEST: Final[Instant] = BEGINNING + 1
"""Every dated record was made from then on."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked for; an empty field asks for any. `since` and `until` bound the creation instant (half-open).

    `conversations` are the platform's keys, or the case's numbers as a pack prints them (`C000012`).
    """

    categories: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    conversations: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    since: Instant | None = None
    until: Instant | None = None

    @property
    def everything(self) -> bool:
        """Whether no record is left out."""
        return self == Choice()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many records of the case are not chosen, and how many of those only because they bear no date."""

    records: int
    undated: int


def checked(choice: Choice) -> Choice:
    """The choice itself, once every word in it is known.

    Raises:
        UsageError: a category or verdict that there is none of, or a period that ends before it begins.
    """
    for word in choice.categories:
        if word not in {each.value for each in DataCategory}:
            raise UsageError(f"--category: there is no category {word}; the README lists them")
    for word in choice.verdicts:
        if word not in {each.value for each in Verdict}:
            raise UsageError(f"--verdict: there is no verdict {word}; there are {', '.join(Verdict)}")
    if choice.since is not None and choice.until is not None and choice.until <= choice.since:
        raise UsageError("--to-date: the period ends before it begins")
    return choice


def record_filter(connection: sqlite3.Connection, choice: Choice) -> RecordFilter:
    """The choice as the case's queries take it.

    Raises:
        UsageError: the case holds no such conversation or tag.
    """
    known = {name for (name,) in connection.execute("SELECT DISTINCT name FROM tag")}
    for name in choice.tags:
        if name not in known:
            raise UsageError("--tag: no record of this case bears that tag")
    return RecordFilter(
        categories=choice.categories,
        verdicts=choice.verdicts,
        conversations=tuple(_conversation(connection, word) for word in choice.conversations),
        tags=choice.tags,
        since=choice.since,
        until=choice.until,
    )


def _conversation(connection: sqlite3.Connection, word: str) -> int:
    number = word.removeprefix("C")
    wanted = int(number) if number != word and number.isdecimal() and len(number) <= 12 else -1
    # By number first: that is one step into the table, and whoever picks many in the window names them so.
    for column, value in (("id", wanted), ("key", word)):
        for (found,) in connection.execute(f"SELECT id FROM conversation WHERE {column} = ?", (value,)):
            return int(found)
    raise UsageError(
        "--conversation: this case holds no such conversation; the table conversations of a pack names them"
    )


def chosen_ids(connection: sqlite3.Connection, wanted: RecordFilter) -> tuple[Sequence[int], LeftOut]:
    """The ids of the chosen records in the order of their places, and what is left out."""
    ids = record_ids(connection, wanted)
    whole = count(connection, RecordFilter())
    undated = 0
    if wanted.since is not None or wanted.until is not None:
        timeless = replace(wanted, since=None, until=None)
        undated = count(connection, timeless) - count(connection, replace(timeless, since=_EARLIEST))
    return ids, LeftOut(whole - len(ids), undated)


def choice_words(choice: Choice) -> tuple[str, ...]:
    """The choice in plain words, a line for each bound; one line where everything is chosen."""
    lines: list[str] = []
    if choice.categories:
        lines.append(f"Only these kinds of data: {', '.join(category_name(each) for each in choice.categories)}.")
    if choice.verdicts:
        lines.append(f"Only these verdicts: {', '.join(verdict_name(each) for each in choice.verdicts)}.")
    if choice.conversations:
        lines.append(f"Only {len(choice.conversations)} conversation(s) that were picked.")
    if choice.tags:
        lines.append(f"Only records that bear one of {len(choice.tags)} tag(s).")
    if choice.since is not None:
        lines.append(f"Only records made from {moment(choice.since)} on.")
    if choice.until is not None:
        lines.append(f"Only records made before {moment(choice.until)}.")
    return tuple(lines) or ("All records of the case.",)
