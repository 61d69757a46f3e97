"""Claim worksheets as a table: one row a line of an element."""

from collections.abc import Iterator
from typing import Final

from inspector.operations.evidence.claims.worksheets import Worksheet, WorksheetElement
from inspector.reports.claims.matter import Side
from inspector.reports.pack.document import plain
from inspector.reports.pack.tables import Column, Kind, Row, Table

CLAIMS: Final = Table(
    "claims",
    "Claims",
    "One row a thing that bears on an element of a claim, speaks against it, is missing, cannot be shown, or is for the "
    "person to say. No row says that an element holds.",
    (
        Column("matter", "Matter", width=24),
        Column("claim", "Claim", width=28),
        Column("element", "Element", width=32),
        Column("side", "Side", width=20),
        Column("sentence", "What was looked up, or is left open", Kind.FOREIGN, 90),
        Column("records", "Records", Kind.NUMBER, 10),
        Column("record_ids", "First records", width=40),
        Column("law", "Law", width=40),
        Column("sources", "Sources", width=24),
    ),
)
_SIDES: Final = {
    Side.BEARS: "bears on it",
    Side.AGAINST: "speaks against it, or sets bounds to it",
}
_MISSING: Final = "missing"
_NOT_SHOWN: Final = "no archive can show it"
_FOR_YOU: Final = "for you to say"


def side_words(side: Side) -> str:
    """On which side a line stands, in plain words."""
    return _SIDES[side]


def claims_rows(worksheets: tuple[Worksheet, ...]) -> tuple[Table, tuple[Row, ...]]:
    """The table of claims and its rows. What is foreign in a sentence is not redacted here: its column says so."""
    rows = (
        row
        for sheet in worksheets
        for claim in sheet.claims
        for element in claim.elements
        for row in _rows(sheet.matter.title, claim.claim.title, element)
    )
    return CLAIMS, tuple(rows)


def _rows(matter: str, claim: str, each: WorksheetElement) -> Iterator[Row]:
    head = (matter, claim, each.element.title)
    law = "; ".join(one.cite for one in each.laws)
    for line in each.lines:
        ids, sources = "; ".join(line.labels), "; ".join(line.sources)
        yield (*head, _SIDES[line.side], plain(line.sentence), line.records, ids, law, sources)
    for side, texts in (
        (_MISSING, each.missing),
        (_NOT_SHOWN, each.element.not_shown),
        (_FOR_YOU, each.element.for_you),
    ):
        for text in texts:
            yield (*head, side, plain(text), None, "", law, "")
