"""Reports of whole cases, and what stands in a document."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from inspector.case.facts import add_facts
from inspector.case.file import Case
from inspector.case.queries import record_ids
from inspector.case.rows import RecordFilter
from inspector.facts.fact import Fact
from inspector.operations.assessment import Question, assess_case
from inspector.operations.evidence.report.report import report
from inspector.operations.evidence.report.scope import ReportScope
from inspector.operations.viewing import View, view_of
from inspector.progress import silent
from inspector.records.instants import Instant
from inspector.reports.pack.document import (
    Block,
    Document,
    Grid,
    Items,
    Notice,
    Paragraph,
    Part,
    Picture,
    Terms,
    Text,
    plain,
)
from inspector.statements.load import load_knowledge
from inspector.statements.statement import STANDARD_PURPOSES, Purpose

DAY = "2026-03-04"


def scope_of(view: View, chosen: RecordFilter | None = None, **more: object) -> ReportScope:
    """All records of a case, or those that are chosen."""
    ids = record_ids(view.case.connection, chosen or RecordFilter())
    described = ("All records of the case.",) if chosen is None else ("Only some.",)
    return ReportScope(ids, described, lambda record: f"R{record:07d}", lambda row: row, **more)  # type: ignore[arg-type]


def report_of(view: View, scope: ReportScope | None = None, extra: Sequence[Part] = ()) -> Document:
    """The report of a case as a whole, or of a part of it."""
    return report(view, scope or scope_of(view), extra, DAY)


def assessed(
    case: Case,
    facts: Sequence[Fact] = (),
    own: Sequence[Path] = (),
    *,
    purposes: frozenset[Purpose] = STANDARD_PURPOSES,
    included: frozenset[str] = frozenset(),
    as_of: Instant | None = None,
) -> View:
    """A case with the person's facts, assessed."""
    with case.transaction() as connection:
        add_facts(connection, None, facts)
    assess_case(case, Question(load_knowledge(own), purposes, included, as_of), silent)
    return view_of(case)


def parts_in(parts: Sequence[Part]) -> Iterator[Part]:
    """All parts, those below others among them."""
    for part in parts:
        yield part
        yield from parts_in(part.parts)


def part(document: Document, anchor: str) -> Part:
    """The part with this anchor."""
    return next(each for each in parts_in(document.parts) if each.anchor == anchor)


def blocks(document: Document) -> Iterator[Block]:
    """All blocks, the first page's first."""
    yield from document.front
    for each in parts_in(document.parts):
        yield from each.blocks


def grids(found: Sequence[Block]) -> dict[str, Grid]:
    """Tables by their captions."""
    return {each.caption: each for each in found if isinstance(each, Grid)}


def rows(grid: Grid) -> list[tuple[str, ...]]:
    """A table's rows as plain text."""
    return [tuple(plain(cell) for cell in row) for row in grid.rows]


def said(found: Sequence[Block]) -> Iterator[str]:
    """Everything that stands in blocks, as plain text."""
    for each in found:
        yield from (plain(text) for text in _texts(each))


def texts(document: Document) -> Iterator[str]:
    """Every text of a document: first page, headings, anchors, captions, pictures and all."""
    yield from (document.title, plain(document.subtitle), document.date, document.footer)
    yield from said(tuple(document.front))
    for each in parts_in(document.parts):
        yield from (each.anchor, each.title, *said(each.blocks))


def _texts(block: Block) -> Iterator[Text]:
    match block:
        case Paragraph() | Notice():
            yield block.text
        case Items():
            yield from block.texts
        case Terms():
            for row in block.rows:
                yield from row
        case Grid():
            yield from (block.caption, *block.columns)
            for cells in block.rows:
                yield from cells
        case Picture():
            yield from (block.svg, block.alternative, block.caption)
