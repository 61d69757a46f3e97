"""Records as the faces ask for them: ids in order, then a page of rows, one by its public id."""

import json
import sqlite3
from array import array
from collections.abc import Sequence
from typing import Any, Final

from inspector.case.arranged import UNDER, arranged_ids
from inspector.case.arrangement import RANKED_SENDERS
from inspector.case.picked import Picked
from inspector.case.rows import Order, Place, RecordFilter, RecordRow
from inspector.case.words import match_of
from inspector.errors import UsageError
from inspector.records.instants import BEGINNING

JOINED: Final = "record JOIN class ON class.id = record.class JOIN member ON member.id = record.member JOIN archive ON archive.id = member.archive"
"""A record with its class, member and archive."""

STRETCH: Final = (
    "stretch ON stretch.class = record.class AND record.created >= stretch.c_from AND record.created < stretch.c_to "
    "AND record.latest >= stretch.l_from AND record.latest < stretch.l_to"
)
"""The stretch that holds a record's verdict."""

_ROW: Final = (
    "SELECT record.id, substr(archive.sha256, 1, 8) || '.' || member.ordinal || '.' || record.number, archive.id, member.id, member.path, "
    "record.number, coalesce(record.pointer, ''), class.category, class.author, class.audience, class.service, class.signs, record.created, "
    "record.latest, class.precision, class.zone, coalesce(stretch.verdict, ''), coalesce(participant.name, ''), record.conversation, "
    "coalesce(conversation.title, ''), coalesce(content.title, ''), coalesce(content.text, ''), coalesce(record.damaged, 0), record.sha256, "
    f"record.offset, record.length FROM {JOINED} LEFT JOIN {STRETCH} LEFT JOIN participant ON participant.id = record.sender "
    "LEFT JOIN conversation ON conversation.id = record.conversation LEFT JOIN content ON content.record = record.id"
)
_HOLDS: Final = (
    "SELECT coalesce(held.canonical, held.id) FROM record AS held JOIN member AS holder ON holder.id = held.member "
    "WHERE holder.archive = ?"
)
"""What an archive holds: the records that stand for its own in the case."""
_PAGE: Final = 500


_KEYS: Final = {
    Order.CREATED: "record.created",
    Order.CATEGORY: "(SELECT place FROM temp.ranked WHERE ranked.id = record.class)",
    Order.SENDER: "(SELECT place FROM temp.ranked WHERE ranked.id = record.sender)",
    Order.CONVERSATION: "record.conversation",
}
"""What is sorted by, as a whole number; where there is none, the record comes first."""
_RANKS: Final = {
    Order.CATEGORY: "SELECT id, dense_rank() OVER (ORDER BY category) FROM class",
    Order.SENDER: RANKED_SENDERS,
}
"""The order of what is sorted by a name: few names, however many records bear them."""


def record_ids(
    connection: sqlite3.Connection, chosen: RecordFilter, order: Order = Order.PLACE, *, descending: bool = False
) -> "array[int]":
    """The ids of the records that are asked for, in order; each that stands in several archives once."""
    found = ids_to_show(connection, chosen, order, descending=descending)
    return found[:] if isinstance(found, Picked) else found


def ids_to_show(
    connection: sqlite3.Connection, chosen: RecordFilter, order: Order = Order.PLACE, *, descending: bool = False
) -> "array[int] | Picked":
    """The same as `record_ids`, for a table that shows a few of them at a time: how many there are is known at once."""
    arranged = arranged_ids(connection, chosen, order, descending=descending)
    if arranged is not None:
        return arranged
    tables, where, values = _chosen(chosen)
    if order in _RANKS:
        connection.execute("DROP TABLE IF EXISTS temp.ranked")
        connection.execute("CREATE TEMP TABLE ranked (id INTEGER PRIMARY KEY, place INTEGER NOT NULL)")
        connection.execute(f"INSERT INTO temp.ranked {_RANKS[order]}")
    key = "" if order is Order.PLACE else f", coalesce({_KEYS[order]}, {BEGINNING})"
    # Sorted here: SQLite would carry every record through its sorter, for several times the time.
    cursor = connection.execute(f"SELECT record.id{key} FROM {tables} WHERE {where}", values)
    ids, keys = array("q"), array("q")
    while rows := cursor.fetchmany(20_000):
        columns = tuple(zip(*rows, strict=True))
        ids.extend(columns[0])
        if key:
            keys.extend(columns[1])
    return _sorted(ids, keys, descending=descending)


def _sorted(ids: "array[int]", keys: "array[int]", *, descending: bool) -> "array[int]":
    """Ids by their keys (by themselves where there are none), equal ones by themselves; from last to first if so wished."""
    import numpy as np  # noqa: PLC0415  (a window that opens no case need not wait for it)

    found = np.frombuffer(ids, dtype=np.int64)
    order = np.lexsort((found, np.frombuffer(keys, dtype=np.int64))) if keys else np.argsort(found, kind="stable")
    wanted = array("q")
    wanted.frombytes(found[order[::-1] if descending else order].tobytes())
    return wanted


def count(connection: sqlite3.Connection, chosen: RecordFilter) -> int:
    """How many records are asked for."""
    arranged = arranged_ids(connection, chosen, Order.PLACE)
    if arranged is not None:
        return len(arranged)
    tables, where, values = _chosen(chosen)
    found: int = connection.execute(f"SELECT count(*) FROM {tables} WHERE {where}", values).fetchone()[0]
    return found


def _chosen(chosen: RecordFilter) -> tuple[str, str, list[Any]]:
    """Tables, conditions and values of a filter."""
    tables = "record"
    conditions = ["record.canonical IS NULL"]
    values: list[Any] = []
    if chosen.verdicts or chosen.statement:
        tables += f" JOIN {STRETCH}"
    _among(conditions, values, "stretch.verdict", chosen.verdicts)
    if chosen.statement:
        conditions.append(UNDER)
        values.append(chosen.statement)
    match = match_of(chosen.words)
    if match:
        conditions.append("record.id IN (SELECT rowid FROM content_fts WHERE content_fts MATCH ?)")
        values.append(match)
    elif chosen.words.strip():
        conditions.append("0")
    platforms = (chosen.platform,) if chosen.platform else ()
    for column, wanted in (("category", chosen.categories), ("author", chosen.authors), ("platform", platforms)):
        if wanted:
            conditions.append(
                f"record.class IN (SELECT id FROM class WHERE {column} IN ({', '.join('?' * len(wanted))}))"
            )
            values.extend(wanted)
    for column, value in (
        ("record.sender = ?", chosen.participant),
        ("record.conversation = ?", chosen.conversation),
        ("record.member = ?", chosen.member),
        ("record.member IN (SELECT id FROM member WHERE archive = ?)", chosen.archive),
        ("record.created >= ?", chosen.since),
        ("record.created < ?", chosen.until),
    ):
        if value is not None:
            conditions.append(column)
            values.append(value)
    if chosen.until is not None and chosen.since is None:
        conditions.append("record.created > ?")
        values.append(BEGINNING)
    _marked(chosen, conditions, values)
    return tables, " AND ".join(conditions), values


def _marked(chosen: RecordFilter, conditions: list[str], values: list[Any]) -> None:
    """The conditions on what is said of a record elsewhere, and on its signs."""
    if chosen.conversations:
        # As one value: there may be more of them than a statement of SQLite's takes.
        conditions.append("record.conversation IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(chosen.conversations))
    if chosen.tags:
        marks = ", ".join("?" for _ in chosen.tags)
        conditions.append(f"record.id IN (SELECT record FROM tag WHERE name IN ({marks}))")
        values.extend(chosen.tags)
    if chosen.sign:
        conditions.append("record.class IN (SELECT id FROM class WHERE instr(signs, ?) > 0)")
        values.append(f'["{chosen.sign}"')
    if chosen.undated:
        conditions.append("record.created = ?")
        values.append(BEGINNING)
    if chosen.withheld:
        conditions.append("record.id IN (SELECT record FROM withheld)")
    if chosen.only_in is not None:
        conditions.append(f"record.id IN ({_HOLDS} EXCEPT {_HOLDS})")
        values.extend(chosen.only_in)


def _among(conditions: list[str], values: list[Any], column: str, wanted: Sequence[str | int]) -> None:
    if wanted:
        conditions.append(f"{column} IN ({', '.join('?' * len(wanted))})")
        values.extend(wanted)


def record_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[RecordRow, ...]:
    """The records with these ids, in this order; an id that is none is passed over."""
    found: dict[int, RecordRow] = {}
    for start in range(0, len(ids), _PAGE):
        page = list(ids[start : start + _PAGE])
        marks = ", ".join("?" * len(page))
        for row in connection.execute(f"{_ROW} WHERE record.id IN ({marks})", page):
            found[row[0]] = _record_row(row)
    return tuple(found[wanted] for wanted in ids if wanted in found)


def record_by_label(connection: sqlite3.Connection, label: str) -> RecordRow:
    """The record with this public id.

    Raises:
        UsageError: the case has none.
    """
    steps = label.strip().lower().split(".")
    if len(steps) == 3 and steps[1].isdecimal() and steps[2].isdecimal() and steps[0].isalnum():
        values = (steps[0], int(steps[1]), int(steps[2]))
        where = "substr(archive.sha256, 1, 8) = ? AND member.ordinal = ? AND record.number = ?"
        for row in connection.execute(f"{_ROW} WHERE {where}", values):
            return _record_row(row)
    raise UsageError(f"there is no record {label} in this case; `inspector search` and --records print their ids")


def places(connection: sqlite3.Connection, record: int) -> tuple[Place, ...]:
    """The other places where the same record stands, in other archives of the case."""
    rows = connection.execute(
        "SELECT archive.sha256, member.path, coalesce(record.pointer, record.number), lower(hex(record.sha256)) FROM record "
        "JOIN member ON member.id = record.member JOIN archive ON archive.id = member.archive WHERE record.canonical = ? ORDER BY record.id",
        (record,),
    )
    return tuple(Place(archive, member, str(number), sha256) for archive, member, number, sha256 in rows)


def _record_row(row: tuple[Any, ...]) -> RecordRow:
    undated = row[12] == BEGINNING
    values: list[Any] = list(row)
    values[11] = tuple((sign, grade) for sign, grade in json.loads(row[11]))
    values[12:14] = (None, None) if undated else row[12:14]
    values[22] = bool(row[22])
    values[23] = row[23].hex()
    return RecordRow(*values)
