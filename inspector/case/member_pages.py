"""Members as the faces ask for them: ids in order, then a page of rows, and what belongs to one member."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from inspector.case.archives import WAITING
from inspector.case.rows import MemberRow
from inspector.records.record import MemberStatus

_FROM: Final = "member JOIN archive ON archive.id = member.archive"
_ROW: Final = (
    "SELECT id, archive, ordinal, path, size, lower(hex(coalesce(sha256, x''))), coalesce(category, ''), records, status, note "
    "FROM member"
)
_PAGE: Final = 500

ATTENTION: Final = (MemberStatus.UNRECOGNISED, MemberStatus.DAMAGED, WAITING, MemberStatus.SKIPPED, MemberStatus.READ)
"""What may have become of a member, in the order in which it asks for a look."""


class MemberOrder(StrEnum):
    """What members can be sorted by; equal ones stay in the order of their places."""

    ATTENTION = "attention"
    PLACE = "place"
    PATH = "path"
    KIND = "kind"
    RECORDS = "records"
    SIZE = "size"
    HASH = "hash"
    NOTE = "note"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class MemberFilter:
    """Which members are asked for; an empty field asks for any.

    Each word of `words` must stand in the member's path, its note, its SHA-256 or its archive's name.
    A category of `""` among `categories` stands for members that have none.
    """

    words: str = ""
    statuses: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    archive: int | None = None


def member_ids(
    connection: sqlite3.Connection,
    chosen: MemberFilter,
    order: MemberOrder = MemberOrder.ATTENTION,
    *,
    descending: bool = False,
    kinds: Sequence[str] = (),
) -> "array[int]":
    """The ids of the members that are asked for, in order.

    Args:
        connection: of a case.
        chosen: which.
        order: what they are sorted by.
        descending: whether from last to first.
        kinds: the data categories in the order in which `MemberOrder.KIND` is to have them; others follow.
    """
    where, values = _chosen(chosen)
    key, ranked = _key(order, kinds)
    way = "DESC" if descending else "ASC"
    sql = (
        f"SELECT member.id FROM {_FROM} WHERE {where} ORDER BY {key} {way}, member.archive {way}, member.ordinal {way}"
    )
    ids = array("q")
    cursor = connection.execute(sql, (*values, *ranked))
    while rows := cursor.fetchmany(20_000):
        ids.extend(row[0] for row in rows)
    return ids


def member_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[MemberRow, ...]:
    """The members with these ids, in this order; an id that is none is passed over."""
    found: dict[int, MemberRow] = {}
    for start in range(0, len(ids), _PAGE):
        page = list(ids[start : start + _PAGE])
        marks = ", ".join("?" * len(page))
        for row in connection.execute(f"{_ROW} WHERE id IN ({marks})", page):
            found[row[0]] = MemberRow(*row)
    return tuple(found[wanted] for wanted in ids if wanted in found)


def member_categories(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The data categories of the members, by their names in the contract; "" where some have none."""
    rows = connection.execute("SELECT DISTINCT coalesce(category, '') FROM member ORDER BY 1")
    return tuple(name for (name,) in rows)


def first_records(connection: sqlite3.Connection, member: int, limit: int) -> tuple[int, ...]:
    """The ids of a member's first records, those that repeat one of another archive among them."""
    rows = connection.execute("SELECT id FROM record WHERE member = ? ORDER BY number LIMIT ?", (member, limit))
    return tuple(record for (record,) in rows)


def repeated_records(connection: sqlite3.Connection, member: int) -> int:
    """How many of a member's records repeat one of another archive, and are counted there."""
    sql = "SELECT count(*) FROM record WHERE member = ? AND canonical IS NOT NULL"
    found: int = connection.execute(sql, (member,)).fetchone()[0]
    return found


def member_warnings(connection: sqlite3.Connection, member: int, limit: int) -> tuple[tuple[str, int | None], ...]:
    """The first warnings about a member: one plain sentence each, and the number of the record it speaks of."""
    sql = "SELECT message, record FROM warning WHERE member = ? ORDER BY coalesce(record, 0), id LIMIT ?"
    return tuple(connection.execute(sql, (member, limit)))


def count_warnings(connection: sqlite3.Connection, member: int) -> int:
    """How many warnings there are about a member."""
    found: int = connection.execute("SELECT count(*) FROM warning WHERE member = ?", (member,)).fetchone()[0]
    return found


def _chosen(chosen: MemberFilter) -> tuple[str, list[Any]]:
    conditions = ["1"]
    values: list[Any] = []
    for word in chosen.words.split():
        pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        places = ("member.path", "member.note", "archive.name", "hex(member.sha256)")
        conditions.append("(" + " OR ".join(f"{place} LIKE ? ESCAPE '\\'" for place in places) + ")")
        values.extend([pattern] * len(places))
    for column, wanted in (("member.status", chosen.statuses), ("coalesce(member.category, '')", chosen.categories)):
        if wanted:
            conditions.append(f"{column} IN ({', '.join('?' * len(wanted))})")
            values.extend(wanted)
    if chosen.archive is not None:
        conditions.append("member.archive = ?")
        values.append(chosen.archive)
    return " AND ".join(conditions), values


def _key(order: MemberOrder, kinds: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """What is sorted by, and the values bound in it."""
    if order is MemberOrder.ATTENTION:
        return _rank("member.status", len(ATTENTION)), tuple(ATTENTION)
    if order is MemberOrder.KIND:
        return (_rank("member.category", len(kinds)), tuple(kinds)) if kinds else ("member.category", ())
    keys = {
        MemberOrder.PLACE: "member.archive",
        MemberOrder.PATH: "member.path COLLATE NOCASE",
        MemberOrder.RECORDS: "member.records",
        MemberOrder.SIZE: "member.size",
        MemberOrder.HASH: "coalesce(member.sha256, x'')",
        MemberOrder.NOTE: "member.note COLLATE NOCASE",
        MemberOrder.ARCHIVE: "archive.name COLLATE NOCASE",
    }
    return keys[order], ()


def _rank(column: str, count: int) -> str:
    """The place of a value in a list that is bound; one that is not in it comes last."""
    return f"CASE {column} {' '.join(f'WHEN ? THEN {place}' for place in range(count))} ELSE {count} END"
