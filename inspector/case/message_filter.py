"""Which messages are asked for, as conditions on records: for lists of conversations and for reading one."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from inspector.case.words import match_of
from inspector.records.categories import DataCategory, Sign
from inspector.records.instants import BEGINNING, Instant

MESSAGES: Final = (
    DataCategory.PRIVATE_MESSAGE,
    DataCategory.INMAIL,
    DataCategory.GROUP_CHAT,
    DataCategory.MESSAGE_DRAFT,
    DataCategory.COMMUNITY_MESSAGE,
    DataCategory.SPONSORED_MESSAGE,
    DataCategory.AI_CHAT,
)
"""The categories whose records are messages, also where they name no conversation."""

ALONE: Final = 0
"""Stands for the conversation of messages that name none."""


class InMail(StrEnum):
    """What may be asked about InMail."""

    SIGNS = "signs"
    """There are signs that it is, or the person says so."""
    YES = "yes"
    """The person says that it is."""
    NO = "no"
    """The person says that it is not."""


@dataclass(frozen=True, slots=True)
class MessageFilter:
    """Which messages are asked for; an empty field asks for any.

    `words` is a full-text query as people type it. `person` is the case's number of somebody who takes part in
    the conversation, under any name of the same account. `since` and `until` bound the creation instant
    (half-open). `mine` asks for the owner's own (True) or everybody else's (False). `attached` asks for messages
    with which, as the archive says, something was attached.
    """

    words: str = ""
    categories: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    person: int | None = None
    since: Instant | None = None
    until: Instant | None = None
    inmail: InMail | None = None
    mine: bool | None = None
    attached: bool = False
    tag: str = ""
    noted: bool = False
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Conditions:
    """Conditions on the table of records, and the values bound in them, in their order."""

    where: str
    values: tuple[str | int, ...]


_HELD: Final = (
    "{0}.class = stretch.class AND {0}.created >= stretch.c_from AND {0}.created < stretch.c_to AND {0}.latest >= stretch.l_from "
    "AND {0}.latest < stretch.l_to"
)
_VERDICT: Final = f"EXISTS (SELECT 1 FROM stretch WHERE {_HELD.format('record')} AND stretch.verdict IN ({{}}))"
_RARE_VERDICT: Final = (
    f"record.id IN (SELECT held.id FROM stretch CROSS JOIN record AS held ON {_HELD.format('held')} AND held.canonical IS NULL "
    "WHERE stretch.verdict IN ({}))"
)
_RARE: Final = 50_000
"""Records up to which it is quicker to list those of a verdict than to look up each record's verdict."""
_KIND: Final = "record.class IN (SELECT id FROM class WHERE {})"
_SAME_PERSON: Final = (
    "(SELECT other.id FROM participant AS one JOIN participant AS other ON other.id = one.id OR (one.identifier <> '' "
    "AND other.platform = one.platform AND other.identifier = one.identifier) WHERE one.id = ?)"
)
_WITH_PERSON: Final = (
    f"record.conversation IN (SELECT conversation FROM conversation_participant WHERE participant IN {_SAME_PERSON} "
    f"UNION SELECT conversation FROM record WHERE sender IN {_SAME_PERSON})"
)
_ATTACHED: Final = (
    "record.id IN (SELECT content.record FROM content_fts JOIN content ON content.record = content_fts.rowid "
    "WHERE content_fts MATCH 'text : attached' AND content.text GLOB '*[[]attached: *]')"
)


def conditions_of(connection: sqlite3.Connection, chosen: MessageFilter) -> Conditions:
    """The conditions of a filter, in the form that is quickest for this case; a repeated record counts once."""
    found: list[tuple[str, tuple[str | int, ...]]] = []
    if connection.execute("SELECT count(*) FROM archive").fetchone()[0] > 1:
        # One archive alone repeats nothing, and the index on conversations then answers by itself.
        found.append(("record.canonical IS NULL", ()))
    for part in (_of_words(chosen), _of_time(chosen), _of_kind(chosen), _of_marks(chosen)):
        found.extend(part)
    if chosen.verdicts:
        rare = _records(connection, chosen.verdicts) <= _RARE
        held = _RARE_VERDICT if rare else _VERDICT
        found.append((held.format(_places(chosen.verdicts)), chosen.verdicts))
    where = " AND ".join(condition for condition, _ in found) or "1"
    return Conditions(where, tuple(value for _, values in found for value in values))


def _records(connection: sqlite3.Connection, verdicts: tuple[str, ...]) -> int:
    """How many records of the case have one of these verdicts."""
    sql = f"SELECT coalesce(sum(records), 0) FROM stretch WHERE verdict IN ({_places(verdicts)})"
    found: int = connection.execute(sql, verdicts).fetchone()[0]
    return found


Found = Iterator[tuple[str, tuple[str | int, ...]]]


def _of_words(chosen: MessageFilter) -> Found:
    if chosen.words.strip():
        match = match_of(chosen.words)
        if match:
            yield "record.id IN (SELECT rowid FROM content_fts WHERE content_fts MATCH ?)", (match,)
        else:
            yield "0", ()
    if chosen.attached:
        yield _ATTACHED, ()


def _of_time(chosen: MessageFilter) -> Found:
    if chosen.since is not None:
        yield "record.created >= ?", (chosen.since,)
    if chosen.until is not None:
        yield "record.created < ? AND record.created > ?", (chosen.until, BEGINNING)


def _of_kind(chosen: MessageFilter) -> Found:
    if chosen.person is not None:
        yield _WITH_PERSON, (chosen.person, chosen.person)
    if chosen.mine is not None:
        yield _KIND.format("author = 'owner'" if chosen.mine else "author <> 'owner'"), ()
    if chosen.categories:
        yield _KIND.format(f"category IN ({_places(chosen.categories)})"), chosen.categories
    if chosen.inmail is InMail.SIGNS:
        yield _KIND.format("instr(signs, ?) > 0"), (f'["{Sign.INMAIL}"',)
    elif chosen.inmail is not None:
        yield "record.conversation IN (SELECT id FROM conversation WHERE settled = ?)", (chosen.inmail.value,)


def _of_marks(chosen: MessageFilter) -> Found:
    if chosen.tag:
        yield "record.id IN (SELECT record FROM tag WHERE name = ?)", (chosen.tag,)
    if chosen.noted:
        yield "record.id IN (SELECT record FROM note)", ()
    if chosen.withheld:
        yield "record.id IN (SELECT record FROM withheld)", ()


def _places(values: tuple[str, ...]) -> str:
    return ", ".join("?" * len(values))
