"""The figures of a pack: counted before anything is written, and held against every file when it is verified."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

from inspector.case.queries import record_rows
from inspector.exposure.outcome import Verdict
from inspector.operations.evidence.scope import MESSAGES, Scope
from inspector.operations.outcomes import Assessed, Outcomes
from inspector.operations.viewing import View
from inspector.progress import Progress
from inspector.records.instants import BEGINNING, Instant
from inspector.reports.redaction.tally import Tally

_TOLD: Final = 2_000


@dataclass(slots=True)
class Figures:
    """What is counted of a pack's records.

    Args:
        records: all that are produced; `messages` those among them that are messages.
        windows: windows of statements that say data are used.
        by_verdict: records by verdict.
        by_category: records by category and verdict.
        by_statement: records that each statement has a window for.
        first: the earliest instant of a dated record; `last` the latest.
        masked: how often which kind of thing is masked in the records.
    """

    records: int = 0
    messages: int = 0
    windows: int = 0
    by_verdict: Counter[str] = field(default_factory=Counter)
    by_category: dict[str, Counter[str]] = field(default_factory=dict)
    by_statement: Counter[str] = field(default_factory=Counter)
    first: Instant | None = None
    last: Instant | None = None
    masked: tuple[tuple[str, int], ...] = ()

    def take(self, each: Assessed) -> None:
        """Count one record."""
        category, outcome, made = each.kind.category.value, each.outcome, each.traits.earliest
        self.records += 1
        self.messages += category in MESSAGES
        self.windows += len(outcome.windows)
        self.by_verdict[outcome.verdict.value] += 1
        self.by_category.setdefault(category, Counter())[outcome.verdict.value] += 1
        said = dict.fromkeys(window.statement for window in outcome.windows)
        self.by_statement.update([*said, *outcome.contradicted_by, *outcome.silent_in])
        if made != BEGINNING:
            self.first = made if self.first is None else min(self.first, made)
            self.last = made if self.last is None else max(self.last, made)

    def said(self) -> dict[str, Any]:
        """The figures as `pack.json` holds them, in a fixed order."""
        return {
            "records": self.records,
            "messages": self.messages,
            "windows": self.windows,
            "by_verdict": {verdict.value: self.by_verdict[verdict.value] for verdict in Verdict},
            "by_category": {
                category: {"records": counted.total(), **{each.value: counted[each.value] for each in Verdict}}
                for category, counted in sorted(self.by_category.items())
            },
            "by_statement": dict(sorted(self.by_statement.items())),
        }


def counted(view: View, scope: Scope, progress: Progress) -> Figures:
    """Count the records of a pack.

    Raises:
        Cancelled: `progress` asked to stop.
    """
    figures = Figures()
    ids = scope.records
    for done, each in enumerate(Outcomes(view).of_ids(ids)):
        if done % _TOLD == 0:
            progress("Counting", done, len(ids))
        figures.take(each)
    if scope.redacted:
        figures.masked = _masked(view, scope, progress)
    return figures


def _masked(view: View, scope: Scope, progress: Progress) -> tuple[tuple[str, int], ...]:
    tally = Tally(scope.veil)
    ids = scope.records
    for start in range(0, len(ids), _TOLD):
        progress("Redacting", start, len(ids))
        for row in record_rows(view.case.connection, ids[start : start + _TOLD]):
            tally.row(row)
    return tally.counts
