"""The records of a pack counted by stretch and month: in SQL, one visit to the index of each, whatever their number."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from inspector.case.assessment import ClassRow, classes
from inspector.case.counts import records
from inspector.case.rows import CategoryCount
from inspector.exposure.outcome import Outcome, Verdict
from inspector.operations.assessment import Lens
from inspector.operations.viewing import View
from inspector.records.instants import BEGINNING, Instant, utc

_MONTH: Final = (
    f"CASE WHEN record.created <= {BEGINNING} THEN '' ELSE strftime('%Y-%m', "
    "(record.created - (record.created % 1000000 + 1000000) % 1000000) / 1000000, 'unixepoch') END"
)
"""The month (UTC) in which a record was made at the earliest, empty where it bears no date."""
_COUNTED: Final = (
    f"SELECT stretch.id, {_MONTH}, count(*), min(record.created), max(record.created), min(record.latest), "
    "min(record.id), max(record.id) "
    # The stretches outside, the index inside: each record is met once, or once a cell where it is dated coarsely.
    "FROM stretch CROSS JOIN record INDEXED BY record_by_class ON record.canonical IS NULL AND record.class = stretch.class "
    "AND record.created >= stretch.c_from AND record.created < stretch.c_to "
    "AND record.latest >= stretch.l_from AND record.latest < stretch.l_to"
)
_AMONG: Final = " WHERE record.id IN (SELECT value FROM json_each(?))"
_ORDER: Final = " GROUP BY 1, 2 ORDER BY 1, 2"


@dataclass(frozen=True, slots=True)
class Tally:
    """Records of the pack that share a stretch, and with it their verdict and their statements.

    `months` counts them by the first instant of the month of their making, None for those without a date;
    `first` and `last` are the ends of those with one. `outcome` is that of the earliest of them: the windows
    of the others begin later, with the record, and are the same for the rest. `ids` are the case's ids of the
    first and the last of them by place.
    """

    kind: ClassRow
    zone: str
    verdict: Verdict
    records: int
    months: tuple[tuple[Instant | None, int], ...]
    first: Instant | None
    last: Instant | None
    ids: tuple[int, int]
    outcome: Outcome

    @property
    def statements(self) -> frozenset[str]:
        """The statements that have a window for these records, whatever they assert."""
        used = (window.statement for window in self.outcome.windows)
        return frozenset((*used, *self.outcome.contradicted_by, *self.outcome.silent_in))


class _Month(NamedTuple):
    """A row of the counting: month, number, first and last making, earliest latest making, lowest and highest id."""

    name: str
    records: int
    first: Instant
    last: Instant
    latest: Instant
    lowest: int
    highest: int


def tallies(view: View, ids: Sequence[int], lenses: Mapping[str, Lens]) -> tuple[Tally, ...]:
    """The records with these ids, by stretch.

    Args:
        view: the open case.
        ids: records that are counted once (`inspector.case.queries.record_ids` gives no others).
        lenses: those of the case's platforms.
    """
    connection = view.case.connection
    kinds = {kind.id: kind for kind in classes(connection)}
    known = {
        stretch: (kinds[kind], zone, Verdict(verdict))
        for stretch, kind, zone, verdict in connection.execute(
            "SELECT stretch.id, class.id, class.zone, stretch.verdict FROM stretch JOIN class ON class.id = stretch.class"
        )
    }
    whole = len(ids) == records(connection)[0]
    sql = f"{_COUNTED}{'' if whole else _AMONG}{_ORDER}"
    by_stretch: dict[int, list[_Month]] = {}
    for stretch, *counted in connection.execute(sql, () if whole else (json.dumps(list(ids)),)):
        by_stretch.setdefault(stretch, []).append(_Month(*counted))
    found: list[Tally] = []
    for stretch, rows in by_stretch.items():
        kind, zone, verdict = known[stretch]
        lens = lenses[kind.platform]
        dated = [row for row in rows if row.name]
        traits = lens.traits(kind, min(row.first for row in rows), min(row.latest for row in rows))
        found.append(
            Tally(
                kind,
                zone,
                verdict,
                sum(row.records for row in rows),
                tuple((utc(*map(int, row.name.split("-"))) if row.name else None, row.records) for row in rows),
                min((row.first for row in dated), default=None),
                max((row.last for row in dated), default=None),
                (min(row.lowest for row in rows), max(row.highest for row in rows)),
                lens.assessor.outcome(traits),
            )
        )
    return tuple(found)


def reached_in(counted: Iterable[Tally]) -> dict[str, int]:
    """How many of the records each statement has a window for, by its id; none of a statement that has none."""
    found: Counter[str] = Counter()
    for each in counted:
        for statement in sorted(each.statements):
            found[statement] += each.records
    return dict(found)


def categories_of(counted: Iterable[Tally]) -> tuple[CategoryCount, ...]:
    """The records by category, as the case counts its own."""
    by_category: dict[str, list[Tally]] = {}
    for each in counted:
        by_category.setdefault(each.kind.category.value, []).append(each)
    return tuple(_category(name, by_category[name]) for name in sorted(by_category))


def _category(name: str, counted: Sequence[Tally]) -> CategoryCount:
    verdicts: Counter[str] = Counter()
    for each in counted:
        verdicts[each.verdict.value] += each.records
    first = min((each.first for each in counted if each.first is not None), default=None)
    last = max((each.last for each in counted if each.last is not None), default=None)
    return CategoryCount(name, verdicts.total(), first, last, tuple(sorted(verdicts.items())))
