"""How many records of a case a claim's question finds, and the first of them: by class and stretch, from the index."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from inspector.case.assessment import ClassRow, classes
from inspector.case.queries import record_rows
from inspector.operations.assessment import Lens
from inspector.operations.viewing import View
from inspector.records.instants import BEGINNING, FOREVER, Instant
from inspector.reports.claims.matter import RecordQuery

_NAMED: Final = 3
"""How many records are named beside their number."""
_MANY: Final = 2_000
"""Among so many records the first ones are found sooner by walking all records in order than by sorting these."""
_WHERE: Final = "canonical IS NULL AND class = ? AND created >= ? AND created < ? AND latest >= ? AND latest < ?"


@dataclass(frozen=True, slots=True)
class Found:
    """How many records were found, and the names of the first of them in the order of their places."""

    records: int
    labels: tuple[str, ...]


Find = Callable[[RecordQuery], Found]
"""Answers a question about records."""


@dataclass(frozen=True, slots=True)
class _Box:
    """The records of a class with `created` in `[c_from, c_to)` and `latest` in `[l_from, l_to)`; `records` counts
    them where that is known.
    """

    c_from: Instant
    c_to: Instant
    l_from: Instant
    l_to: Instant
    records: int | None


def records_found(view: View) -> Find:
    """How questions are answered over the whole case; one that stands in several archives counts once.

    Records are named by their public ids. Counts are those that the case keeps by stretch, or come from the index of
    instants where a period cuts a stretch.
    """
    connection = view.case.connection
    kinds = classes(connection)
    lenses = {platform: view.lens(platform) for platform in sorted({kind.platform for kind in kinds})}

    @cache
    def find(query: RecordQuery) -> Found:
        number, first = 0, list[int]()
        for kind in kinds:
            if not _matches(kind, query):
                continue
            for box in _joined(_boxes(connection, lenses[kind.platform], kind, query)):
                records = _count(connection, kind, box) if box.records is None else box.records
                number += records
                first = sorted({*first, *_first(connection, kind, box, records)})[:_NAMED]
        return Found(number, tuple(row.label for row in record_rows(connection, first)))

    return find


def _matches(kind: ClassRow, query: RecordQuery) -> bool:
    return (
        (not query.platforms or kind.platform in query.platforms)
        and (not query.categories or kind.category in query.categories)
        and (not query.authors or kind.author in query.authors)
        and (not query.sign or query.sign in {sign for sign, _ in kind.signs})
    )


def _boxes(connection: sqlite3.Connection, lens: Lens, kind: ClassRow, query: RecordQuery) -> Iterator[_Box]:
    """The stretches of a class that the question means, cut to its period."""
    since = BEGINNING if query.since is None else query.since
    until = FOREVER if query.until is None else query.until
    if query.until is not None and query.since is None:
        # A record without a date stands at the very beginning: it lies in no period.
        since = BEGINNING + 1
    found = connection.execute(
        "SELECT c_from, c_to, l_from, l_to, records FROM stretch WHERE class = ? AND (? = '' OR instr(used || others, ?) > 0) "
        f"AND (? OR verdict IN ({', '.join('?' * len(query.verdicts))})) ORDER BY l_from, c_from",
        (kind.id, query.reached_by, f'"{query.reached_by}"', not query.verdicts, *query.verdicts),
    )
    for c_from, c_to, l_from, l_to, records in found.fetchall():
        # Stretches end where another fact comes to decide the audience: it is the same all over one.
        audience, _ = lens.audiences.of(kind.category, kind.audience, c_from, c_from if kind.exact else l_from)
        start, end = max(c_from, since), min(c_to, until)
        if start < end and (not query.audiences or audience in query.audiences):
            known = records if (start, end) == (c_from, c_to) else None
            yield _Box(start, end, BEGINNING if kind.exact else l_from, FOREVER if kind.exact else l_to, known)


def _joined(boxes: Iterable[_Box]) -> Iterator[_Box]:
    """Boxes that touch each other as one: fewer steps into the index."""
    last: _Box | None = None
    for box in boxes:
        if last is None:
            last = box
        elif (last.c_to, last.l_from, last.l_to) == (box.c_from, box.l_from, box.l_to):
            known = None if last.records is None or box.records is None else last.records + box.records
            last = replace(last, c_to=box.c_to, records=known)
        else:
            yield last
            last = box
    if last is not None:
        yield last


def _values(kind: ClassRow, box: _Box) -> tuple[int, ...]:
    return kind.id, box.c_from, box.c_to, box.l_from, box.l_to


def _count(connection: sqlite3.Connection, kind: ClassRow, box: _Box) -> int:
    found: int = connection.execute(f"SELECT count(*) FROM record WHERE {_WHERE}", _values(kind, box)).fetchone()[0]
    return found


def _first(connection: sqlite3.Connection, kind: ClassRow, box: _Box, records: int) -> list[int]:
    """The ids of the first records in a box."""
    way = "NOT INDEXED" if records > _MANY else "INDEXED BY record_by_class"
    sql = f"SELECT id FROM record {way} WHERE {_WHERE} ORDER BY id LIMIT {_NAMED}"
    return [row[0] for row in connection.execute(sql, _values(kind, box))] if records else []
