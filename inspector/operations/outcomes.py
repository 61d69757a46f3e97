"""What the statements say of each record of a case, one after another or by id."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inspector.case.assessment import ClassRow, classes
from inspector.exposure.outcome import Outcome, Traits
from inspector.operations.viewing import View
from inspector.records.instants import Instant

_PAGE: Final = 500
_COLUMNS: Final = "id, class, created, latest, deleted_at"


@dataclass(frozen=True, slots=True)
class Assessed:
    """A record by the case's id: its class, all that the rule looks at, and what comes out."""

    record: int
    kind: ClassRow
    traits: Traits
    outcome: Outcome
    deleted_at: Instant | None


class Outcomes:
    """Looks at the records of an open case as they were last assessed; equal kinds are worked out once."""

    def __init__(self, view: View) -> None:
        self._connection: sqlite3.Connection = view.case.connection
        self._kinds = {kind.id: kind for kind in classes(self._connection)}
        platforms = sorted({kind.platform for kind in self._kinds.values()})
        self._lenses = {platform: view.lens(platform) for platform in platforms}

    def of(self, record: int, kind_id: int, created: Instant, latest: Instant, deleted_at: Instant | None) -> Assessed:
        """What comes out for one record, given the class and the instants that the case keeps of it."""
        kind = self._kinds[kind_id]
        lens = self._lenses[kind.platform]
        traits = lens.traits(kind, created, latest, deleted_at)
        return Assessed(record, kind, traits, lens.assessor.outcome(traits), deleted_at)

    def of_ids(self, ids: Sequence[int]) -> Iterator[Assessed]:
        """What comes out for the records with these ids, in this order."""
        for start in range(0, len(ids), _PAGE):
            page = list(ids[start : start + _PAGE])
            marks = ", ".join("?" * len(page))
            found = {
                row[0]: row
                for row in self._connection.execute(f"SELECT {_COLUMNS} FROM record WHERE id IN ({marks})", page)
            }
            for record in page:
                yield self.of(*found[record])
