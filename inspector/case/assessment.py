"""What the exposure rule has to say of the case: read for it by class, written by stretch and segment."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from inspector.case.gone_on import Activity, activity_of
from inspector.exposure.outcome import Condition, Segment, Verdict
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One kind of record that the case holds. `audience` is what the archive says, empty where nothing."""

    id: int
    platform: str
    category: DataCategory
    author: Author
    audience: str
    service: str
    signs: tuple[tuple[Sign, Grade], ...]
    unshown: frozenset[Sign]
    precision: str
    activity: Activity = ()
    """The owner's records by which its conversation was gone on with: it stands in `Traits.owner_activity`."""

    @property
    def exact(self) -> bool:
        """Whether earliest and latest instant of its records are equal."""
        return self.precision in {"second", "minute"}


@dataclass(frozen=True, slots=True)
class StretchRow:
    """What holds for the records of a class with `created` in `[c_from, c_to)` and `latest` in `[l_from, l_to)`."""

    class_id: int
    c_from: Instant
    c_to: Instant
    l_from: Instant
    l_to: Instant
    verdict: Verdict
    records: int
    earliest: Instant | None
    latest: Instant | None
    used: tuple[str, ...]
    others: tuple[str, ...]


_COLUMNS = "id, platform, category, author, audience, service, signs, unshown, precision, went_on"


def classes(connection: sqlite3.Connection) -> tuple[ClassRow, ...]:
    """Every kind of record that the case holds."""
    return tuple(_class_row(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM class ORDER BY id"))


def class_of(connection: sqlite3.Connection, record: int) -> ClassRow:
    """The kind of one record."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM class WHERE id = (SELECT class FROM record WHERE id = ?)", (record,)
    ).fetchone()
    return _class_row(row)


def _class_row(row: Sequence[object]) -> ClassRow:
    class_id, platform, category, author, audience, service, signs, unshown, precision, went_on = row
    return ClassRow(
        int(str(class_id)),
        str(platform),
        DataCategory(str(category)),
        Author(str(author)),
        str(audience),
        str(service),
        tuple((Sign(sign), Grade(grade)) for sign, grade in json.loads(str(signs))),
        frozenset(Sign(sign) for sign in json.loads(str(unshown))),
        str(precision),
        activity_of(str(went_on)),
    )


def exact_span(
    connection: sqlite3.Connection, class_id: int, start: Instant, end: Instant
) -> tuple[int, Instant | None, Instant | None]:
    """How many records of a class were made in `[start, end)`, and the first and last instant among them."""
    found: tuple[int, Instant | None, Instant | None] = connection.execute(
        "SELECT count(*), min(created), max(created) FROM record WHERE canonical IS NULL AND class = ? AND created >= ? AND created < ?",
        (class_id, start, end),
    ).fetchone()
    return found


def coarse_instants(connection: sqlite3.Connection, class_id: int) -> Iterator[tuple[Instant, Instant, int]]:
    """The distinct (earliest, latest) of a class whose records are dated coarsely or not at all, and how many."""
    return connection.execute(
        "SELECT created, latest, count(*) FROM record WHERE canonical IS NULL AND class = ? GROUP BY created, latest",
        (class_id,),
    )


def instants_of(connection: sqlite3.Connection, record: int) -> tuple[Instant, Instant, Instant | None]:
    """Earliest and latest creation instant of one record, and the instant of its deletion."""
    found: tuple[Instant, Instant, Instant | None] = connection.execute(
        "SELECT created, latest, deleted_at FROM record WHERE id = ?", (record,)
    ).fetchone()
    return found


def replace_stretches(connection: sqlite3.Connection, stretches: Iterable[StretchRow]) -> None:
    """Put these stretches in place of all that are there. To be called inside a transaction."""
    connection.execute("DELETE FROM stretch")
    connection.executemany(
        "INSERT INTO stretch (class, c_from, c_to, l_from, l_to, verdict, records, earliest, latest, used, others) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                row.class_id,
                *(row.c_from, row.c_to, row.l_from, row.l_to),
                row.verdict.value,
                *(row.records, row.earliest, row.latest),
                *(json.dumps(row.used), json.dumps(row.others)),
            )
            for row in stretches
        ),
    )


def replace_segments(connection: sqlite3.Connection, segments: Mapping[str, Iterable[Segment]]) -> None:
    """Put these segments, by platform, in place of all that are there. To be called inside a transaction."""
    connection.execute("DELETE FROM segment")
    connection.executemany(
        "INSERT INTO segment (platform, statement, start, end, certainty, basis, conditions) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                platform,
                each.statement,
                each.start,
                each.end,
                each.certainty.value,
                each.basis.word,
                conditions_json(each.conditions),
            )
            for platform, found in segments.items()
            for each in found
        ),
    )


def conditions_json(conditions: Iterable[Condition]) -> str:
    """Conditions as the case and the result file keep them: name to outcome, basis, value and deciding sources."""
    return json.dumps(
        {
            each.name: {
                "outcome": each.outcome.value,
                "basis": None if each.basis is None else each.basis.word,
                "value": each.value,
                "facts": [{"what": fact.what, "value": fact.value, "basis": fact.basis.word} for fact in each.facts],
            }
            for each in conditions
        },
        ensure_ascii=False,
    )


def segment_rows(connection: sqlite3.Connection) -> tuple[tuple[str, str, Instant, Instant | None, str, str, str], ...]:
    """All segments: platform, statement, start, end, certainty, basis, conditions (JSON)."""
    return tuple(
        connection.execute(
            "SELECT platform, statement, start, end, certainty, basis, conditions FROM segment ORDER BY id"
        )
    )


def reached(connection: sqlite3.Connection, platform: str = "") -> dict[str, int]:
    """How many records each statement has a window for, by its id; none of a statement that has none.

    Args:
        connection: of the case.
        platform: the id of the platform whose records are counted; empty for all.
    """
    counted: dict[str, int] = {}
    for used, others, records in connection.execute(
        "SELECT used, others, records FROM stretch JOIN class ON class.id = stretch.class WHERE ? IN ('', class.platform)",
        (platform,),
    ):
        for statement in (*json.loads(used), *json.loads(others)):
            counted[statement] = counted.get(statement, 0) + records
    return counted


def bounds(connection: sqlite3.Connection, verdicts: Sequence[str]) -> tuple[Instant | None, Instant | None, bool]:
    """First start and last end of the known windows of "used" statements, over records with these verdicts;
    and whether one is still open at *as of*.
    """
    marks = ", ".join("?" * len(verdicts))
    where = f"records > 0 AND earliest IS NOT NULL AND verdict IN ({marks})"
    first, last, still_open = connection.execute(
        f"SELECT min(earliest), max(latest), coalesce(max(latest IS NULL), 0) FROM stretch WHERE {where}",
        tuple(verdicts),
    ).fetchone()
    return first, last, bool(still_open)
