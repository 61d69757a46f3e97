"""What a case would say under other facts of the person's: worked out by the very code that keeps results, and not kept.

SQLite looks for a table among the temporary ones first, and these live in memory with the connection. So the few tables
that hold facts and results are copied there, and an assessment of the case, open for reading alone, is written to the
copies. Records are never copied: a verdict holds for stretches of time, not for each record.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.case.facts import replace_own_facts
from inspector.facts.fact import Fact
from inspector.operations.answers import Summary
from inspector.operations.assessment import assess_case
from inspector.operations.own_facts_checks import checked
from inspector.operations.summary import summary_of
from inspector.operations.viewing import view_of, viewed
from inspector.operations.within import Within
from inspector.progress import silent

_COPIED: Final = ("fact", "warning", "option")
_EMPTY: Final = ("stretch", "segment", "log")

_DIFFERENT: Final = """
SELECT class.category, kept.verdict, tried.verdict, kept.class, max(kept.c_from, tried.c_from), min(kept.c_to, tried.c_to),
    max(kept.l_from, tried.l_from), min(kept.l_to, tried.l_to)
FROM main.stretch AS kept JOIN temp.stretch AS tried ON tried.class = kept.class AND tried.verdict <> kept.verdict
    AND tried.c_from < kept.c_to AND tried.c_to > kept.c_from AND tried.l_from < kept.l_to AND tried.l_to > kept.l_from
JOIN class ON class.id = kept.class
"""
_WITHIN: Final = "SELECT count(*) FROM record WHERE canonical IS NULL AND class = ? AND created >= ? AND created < ? AND latest >= ? AND latest < ?"


@dataclass(frozen=True, slots=True)
class Moved:
    """Records of a category whose verdict would be another: from which, to which, how many."""

    category: str
    before: str
    after: str
    records: int


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What a case says now, what it would say, and which records would move from one verdict to another."""

    before: Summary
    after: Summary
    moved: tuple[Moved, ...]

    def by_verdict(self) -> tuple[tuple[str, str, int], ...]:
        """Verdict now, verdict then, and how many records, whatever their category; most first."""
        counted: Counter[tuple[str, str]] = Counter()
        for each in self.moved:
            counted[each.before, each.after] += each.records
        return tuple((*pair, counted[pair]) for pair in sorted(counted, key=lambda pair: (-counted[pair], pair)))


def what_if(case: Path, own: Iterable[Fact]) -> WhatIf:
    """What a case would say if these were all facts that the person said. Nothing is written.

    Args:
        case: the case file, opened for reading alone.
        own: in place of the person's facts; those of archives stay.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
        UsageError: a fact is none that a person can say.
    """
    own = tuple(own)
    with viewed(case) as view:
        connection = view.case.connection
        checked(own, view.facts, view.knowledge)
        before = summary_of(view)
        _lay_over(connection)
        replace_own_facts(connection, own)
        connection.execute("BEGIN")
        assess_case(Within(view.case), view.question, silent)
        after = summary_of(view_of(view.case))
        moved = _moved(connection)
        connection.execute("ROLLBACK")
    return WhatIf(before, after, moved)


def _lay_over(connection: sqlite3.Connection) -> None:
    for table in (*_COPIED, *_EMPTY):
        # The case was compared with its schema when it was opened: these words are ours.
        (made,) = connection.execute(
            "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?", (table,)
        ).fetchone()
        connection.execute(made.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
    for table in _COPIED:
        connection.execute(f"INSERT INTO temp.{table} SELECT * FROM main.{table}")
    connection.execute("CREATE INDEX temp.tried_by_class ON stretch (class, c_from)")


def _moved(connection: sqlite3.Connection) -> tuple[Moved, ...]:
    counted: Counter[tuple[str, str, str]] = Counter()
    for category, before, after, *within in connection.execute(_DIFFERENT).fetchall():
        counted[category, before, after] += connection.execute(_WITHIN, within).fetchone()[0]
    found = (Moved(*key, records) for key, records in counted.items() if records)
    return tuple(sorted(found, key=lambda each: (-each.records, each.category, each.before, each.after)))
