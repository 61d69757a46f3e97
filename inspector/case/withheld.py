"""Records that the person keeps back from every pack, each with a reason for the privilege log."""

import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inspector.case.queries import record_rows
from inspector.case.rows import RecordRow
from inspector.errors import UsageError
from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class WithheldRow:
    """A record that is kept back: its number, its public id, the reason, and when that was said (UTC microseconds)."""

    record: int
    label: str
    reason: str
    at: Instant


@dataclass(frozen=True, slots=True)
class KeptBack:
    """A record that is kept back, as a list shows it: the record itself, the reason, and when that was said."""

    record: RecordRow
    reason: str
    at: Instant


def withhold(connection: sqlite3.Connection, records: Iterable[int], reason: str, at: Instant) -> int:
    """Keep records back from every pack; one that is kept back already gets the new reason.

    To be called inside a transaction. A record that repeats one of another archive is shown as that one, and is
    kept back by it.

    Args:
        connection: of a case.
        records: the case's numbers of the records.
        reason: in the person's words; the privilege log states it.
        at: when that was said, UTC microseconds.

    Returns:
        how many records are kept back by this.

    Raises:
        UsageError: there is no such record, or no reason is given.
    """
    said = " ".join(reason.split())
    if not said:
        raise UsageError("a record is kept back for a reason: the pack's privilege log states it")
    rows = []
    for record in dict.fromkeys(records):
        found = connection.execute("SELECT coalesce(canonical, id) FROM record WHERE id = ?", (record,)).fetchone()
        if found is None:
            raise UsageError("there is no such record in this case")
        rows.append((found[0], said, at))
    connection.executemany("INSERT OR REPLACE INTO withheld (record, reason, at) VALUES (?, ?, ?)", rows)
    return len({row[0] for row in rows})


def release(connection: sqlite3.Connection, records: Iterable[int]) -> int:
    """Keep records back no longer. To be called inside a transaction.

    Returns:
        how many were kept back until now.
    """
    released = 0
    for record in dict.fromkeys(records):
        sql = "DELETE FROM withheld WHERE record = (SELECT coalesce(canonical, id) FROM record WHERE id = ?)"
        released += connection.execute(sql, (record,)).rowcount
    return released


def withheld(connection: sqlite3.Connection) -> tuple[WithheldRow, ...]:
    """The records that are kept back, in order of their places."""
    rows = connection.execute(
        "SELECT withheld.record, substr(archive.sha256, 1, 8) || '.' || member.ordinal || '.' || record.number, withheld.reason, withheld.at "
        "FROM withheld JOIN record ON record.id = withheld.record JOIN member ON member.id = record.member "
        "JOIN archive ON archive.id = member.archive ORDER BY withheld.record"
    )
    return tuple(WithheldRow(*row) for row in rows)


def withheld_ids(connection: sqlite3.Connection) -> "array[int]":
    """The case's numbers of the records that are kept back, in order of their places."""
    return array("q", (row[0] for row in connection.execute("SELECT record FROM withheld ORDER BY record")))


def kept_back(connection: sqlite3.Connection, ids: Sequence[int]) -> tuple[KeptBack, ...]:
    """Those of these records that are kept back, in the given order: a page of a list."""
    marks = ", ".join("?" * len(ids))
    said = {
        record: (reason, at)
        for record, reason, at in connection.execute(
            f"SELECT record, reason, at FROM withheld WHERE record IN ({marks})", tuple(ids)
        )
    }
    return tuple(KeptBack(row, *said[row.id]) for row in record_rows(connection, ids) if row.id in said)
