"""What a pack covers, settled before anything is written: picklable, so that writers can work side by side."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inspector.case.queries import record_rows
from inspector.case.rows import RecordRow
from inspector.operations.evidence.choice import Choice, LeftOut
from inspector.operations.evidence.numbering import Numbering
from inspector.operations.outcomes import Assessed, Outcomes
from inspector.operations.viewing import View
from inspector.reports.redaction.redactor import Redactor

_PAGE: Final = 500
MESSAGES: Final = frozenset(
    {
        *("private_message", "inmail", "group_chat", "message_draft"),
        *("community_message", "sponsored_message", "ai_chat"),
    }
)
"""The categories whose records are messages: a table and a review file of their own."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a pack covers.

    Args:
        case: the case file.
        choice: what was asked for.
        ids: the chosen records in the order of their places, which is that of their numbers in the case, those that
            are withheld among them.
        withheld: record to reason; they are numbered and listed, and stand nowhere else in the pack.
        left_out: the records that were not chosen.
        numbering: gives each chosen record its number.
        veil: the redaction in force.
        redaction: its name.
        limits: what the redaction looks for, and what it does not, one plain sentence each.
    """

    case: Path
    choice: Choice
    ids: "array[int]"
    withheld: Mapping[int, str] = field(repr=False)
    left_out: LeftOut
    numbering: Numbering
    veil: Redactor = field(repr=False)
    redaction: str
    limits: tuple[str, ...] = ()

    @property
    def withheld_here(self) -> int:
        """How many of the chosen records are withheld."""
        return sum(record in self.withheld for record in self.ids) if self.withheld else 0

    @property
    def redacted(self) -> bool:
        """Whether anything is redacted at all."""
        return self.redaction != "none"

    @property
    def records(self) -> "array[int]":
        """The records that are produced, in order: eight bytes each."""
        return array("q", [each for each in self.ids if each not in self.withheld]) if self.withheld else self.ids

    def number(self, record: int) -> str:
        """The number that a chosen record has, withheld or not.

        Raises:
            KeyError: it was not chosen.
        """
        place = self._place(record)
        if place is None:
            raise KeyError(record)
        return self.numbering.number(place)

    def holds(self, record: int) -> bool:
        """Whether a record is produced."""
        return self._place(record) is not None and record not in self.withheld

    def _place(self, record: int) -> int | None:
        # Looked for in the array: a dictionary of a million numbers takes 150 MB in each process.
        place = bisect_left(self.ids, record)
        return place if place < len(self.ids) and self.ids[place] == record else None

    def bounds(self) -> tuple[str, str] | None:
        """The first and the last number that is produced; None where there is none."""
        first = next((place for place, each in enumerate(self.ids) if each not in self.withheld), None)
        if first is None:
            return None
        last = next(place for place in range(len(self.ids) - 1, -1, -1) if self.ids[place] not in self.withheld)
        return self.numbering.number(first), self.numbering.number(last)

    def numbered(self) -> Iterator[tuple[str, int]]:
        """Number and id of each record that is produced, in order."""
        for position, record in enumerate(self.ids):
            if record not in self.withheld:
                yield self.numbering.number(position), record


@dataclass(frozen=True, slots=True)
class Produced:
    """A record of the pack: its number, its row as it may be shown, and what the statements say of it."""

    number: str
    row: RecordRow
    assessed: Assessed


def produced(view: View, scope: Scope) -> Iterator[Produced]:
    """The records of the pack in order, a page at a time; memory stays flat."""
    outcomes = Outcomes(view)
    page: list[tuple[str, int]] = []
    for pair in scope.numbered():
        page.append(pair)
        if len(page) == _PAGE:
            yield from _looked_at(view, scope, outcomes, page)
            page = []
    yield from _looked_at(view, scope, outcomes, page)


def _looked_at(view: View, scope: Scope, outcomes: Outcomes, page: list[tuple[str, int]]) -> Iterator[Produced]:
    ids = [record for _, record in page]
    rows = record_rows(view.case.connection, ids)
    for (number, _), row, assessed in zip(page, rows, outcomes.of_ids(ids), strict=True):
        yield Produced(number, scope.veil.row(row), assessed)
