"""Records counted along time: by category and verdict in each stretch of time, in SQL, however many there are."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from inspector.case.rows import RecordFilter
from inspector.exposure.outcome import Verdict
from inspector.operations.timeline.steps import Step, edges, first_of, is_rough, next_of
from inspector.records.instants import BEGINNING, FOREVER, Instant

_HELD: Final = (
    # The index of the class alone is read: from one end of the stretch of time to the other, and nothing beside it.
    "FROM record INDEXED BY record_by_class WHERE canonical IS NULL AND class = stretch.class "
    "AND created >= max(stretch.c_from, since) AND created < min(stretch.c_to, until) "
    "AND latest >= stretch.l_from AND latest < stretch.l_to"
)
_COUNTED: Final = (
    "WITH span (since, until) AS MATERIALIZED (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)) "
    "SELECT class.category, since, until, stretch.verdict, class.precision, "
    f"(SELECT count(*) {_HELD}) AS made, "
    f"CASE WHEN class.precision IN ('day', 'month', 'year') THEN (SELECT max(latest) {_HELD}) END "
    "FROM stretch JOIN class ON class.id = stretch.class CROSS JOIN span "
    "WHERE stretch.records > 0 AND stretch.c_from < until AND stretch.c_to > since AND made > 0 "
    "AND ? IN ('', class.platform)"
)
_UNDATED: Final = (
    "SELECT class.category, sum(stretch.records) FROM stretch JOIN class ON class.id = stretch.class "
    "WHERE class.precision = '' AND stretch.records > 0 AND ? IN ('', class.platform) GROUP BY class.category"
)


@dataclass(frozen=True, slots=True)
class Cell:
    """Records of one category, verdict and precision that were made in `[start, end)`.

    `latest` is the latest instant at which one of them may have been made, None where they are dated exactly.
    """

    category: str
    start: Instant
    end: Instant
    verdict: Verdict
    precision: str
    records: int
    latest: Instant | None


@dataclass(frozen=True, slots=True)
class Column:
    """The records of one category that were made in `[start, end)`: how many by verdict, strongest first.

    `rough` of them are dated so coarsely that they may have been made later, up to `latest`; 0 and None for none.
    """

    start: Instant
    end: Instant
    counts: tuple[tuple[Verdict, int], ...]
    rough: int = 0
    latest: Instant | None = None

    @property
    def records(self) -> int:
        """How many there are in all."""
        return sum(count for _, count in self.counts)


Columns = Mapping[str, tuple[Column, ...]]
"""Columns in order of time by category; no column is empty."""


def cells(
    connection: sqlite3.Connection, step: Step, start: Instant, end: Instant, platform: str = ""
) -> tuple[Cell, ...]:
    """The records that were made in the stretches of time which lie in `[start, end)` in part, each counted once.

    Args:
        connection: of the case.
        step: how long the stretches are.
        start: where to begin.
        end: where to end.
        platform: the id of the platform whose records are counted; empty for all.
    """
    spans = json.dumps(list(pairwise(edges(step, start, end))))
    return tuple(
        Cell(category, since, until, Verdict(verdict), precision, records, latest)
        for category, since, until, verdict, precision, records, latest in connection.execute(
            _COUNTED, (spans, platform)
        )
    )


def undated(connection: sqlite3.Connection, platform: str = "") -> dict[str, int]:
    """How many records of each category bear no date; of one platform by its id, or of all."""
    return dict(connection.execute(_UNDATED, (platform,)))


def dated_records(connection: sqlite3.Connection, wanted: RecordFilter) -> int:
    """How many records of the filter's kinds, authors and platform were made between its bounds."""
    platforms = (wanted.platform,) if wanted.platform else ()
    among = (("category", wanted.categories), ("author", wanted.authors), ("platform", platforms))
    kinds = "".join(f" AND class.{column} IN ({', '.join('?' * len(names))})" for column, names in among if names)
    since = BEGINNING + 1 if wanted.since is None else max(wanted.since, BEGINNING + 1)
    until = FOREVER if wanted.until is None else wanted.until
    found: int = connection.execute(
        "SELECT count(*) FROM class CROSS JOIN record INDEXED BY record_by_class ON canonical IS NULL "
        f"AND record.class = class.id AND created >= ? AND created < ?{kinds}",
        (since, until, *wanted.categories, *wanted.authors, *platforms),
    ).fetchone()[0]
    return found


def columns(counted: Iterable[Cell], step: Step) -> Columns:
    """Cells put together to columns.

    Args:
        counted: cells of this step, or of months where it is a step of whole months.
        step: the length of the columns.
    """
    by_category: dict[str, dict[Instant, list[Cell]]] = {}
    firsts: dict[Instant, Instant] = {}
    for cell in counted:
        first = firsts.get(cell.start)
        if first is None:
            first = firsts[cell.start] = first_of(step, cell.start)
        by_category.setdefault(cell.category, {}).setdefault(first, []).append(cell)
    return {
        category: tuple(_column(step, first, found[first]) for first in sorted(found))
        for category, found in by_category.items()
    }


def _column(step: Step, first: Instant, counted: list[Cell]) -> Column:
    sums: dict[Verdict, int] = {}
    for cell in counted:
        sums[cell.verdict] = sums.get(cell.verdict, 0) + cell.records
    rough = [cell for cell in counted if cell.latest is not None and is_rough(step, cell.precision)]
    return Column(
        first,
        next_of(step, first),
        tuple((verdict, sums[verdict]) for verdict in Verdict if verdict in sums),
        sum(cell.records for cell in rough),
        max((cell.latest for cell in rough if cell.latest is not None), default=None),
    )
