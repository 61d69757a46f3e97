"""The knowledge that a case was assessed with, as tables: statements, their segments, sources."""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from inspector.case.archives import archives
from inspector.case.assessment import segment_rows
from inspector.operations.evidence.redacting.veil import shown_fact
from inspector.operations.result import iso
from inspector.operations.summary import disputed_by
from inspector.operations.viewing import View
from inspector.reports.pack.tables import Column, Kind, Row, Table
from inspector.reports.redaction.redactor import Redactor
from inspector.statements.describe import describe_statement, source_text
from inspector.statements.statement import KnowledgeBase

SOURCES: Final = Table(
    "sources",
    "Sources",
    "One row a text that statements rest on.",
    (
        Column("source", "Source", width=12),
        Column("publisher", "Publisher", width=28),
        Column("title", "Title", width=60),
        Column("date", "Date", width=18),
        Column("kind", "Kind", width=22),
        Column("address", "Address", Kind.ADDRESS, 60),
        Column("quotes", "Hands down", width=20),
        Column("note", "Note", width=60),
    ),
)
STATEMENTS: Final = Table(
    "statements",
    "Statements",
    "One row a statement on a platform of this case, whether or not it reaches a record in this pack.",
    (
        Column("statement", "Statement", width=36),
        Column("title", "Title", width=60),
        Column("by", "By", width=28),
        Column("asserts", "Asserts", width=10),
        Column("purpose", "Purpose", width=16),
        Column("specificity", "Specificity", width=11),
        Column("standing", "Standing", width=17),
        Column("records", "Records of the case with a window", Kind.NUMBER, 12),
        Column("in_pack", "Records in this pack with a window", Kind.NUMBER, 12),
        Column("when", "When", width=40),
        Column("where", "Where", width=40),
        Column("conditions", "Conditions", width=60),
        Column("disputed_by", "Disputed by", width=40),
        Column("first_source", "First source", width=12, refers="sources"),
        Column("sources", "All sources", width=24),
        Column("note", "Note", width=60),
    ),
)
SEGMENTS: Final = Table(
    "segments",
    "Windows",
    "One row a stretch on which a statement can hold under the facts. A record's own window begins no earlier than the record; "
    "the table of windows in csv and jsonl has them record by record.",
    (
        Column("statement", "Statement", width=36, refers="statements"),
        Column("platform", "Platform", width=12),
        Column("from", "From (UTC)", Kind.INSTANT, 19),
        Column("to", "To (UTC); empty: still open", Kind.INSTANT, 19),
        Column("certainty", "Certainty", width=10),
        Column("basis", "Weakest basis", width=13),
        Column("conditions", "Conditions: outcome, basis, value", Kind.FOREIGN, 90),
    ),
)


def source_rows(knowledge: KnowledgeBase) -> Iterator[Row]:
    """The rows of the table of sources, of a knowledge base as it may be shown."""
    for source in knowledge.sources:
        text = source_text(source)
        yield text.id, text.publisher, text.title, text.date, text.kind, text.url, text.quotes, text.note


def statement_rows(
    view: View, knowledge: KnowledgeBase, of_case: Mapping[str, int], of_pack: Mapping[str, int]
) -> Iterator[Row]:
    """The rows of the table of statements on the platforms of the case.

    Args:
        view: the case.
        knowledge: its knowledge base as it may be shown.
        of_case: how many records of the case each statement has a window for.
        of_pack: the same for records of the pack.
    """
    held = {row.platform for row in archives(view.case.connection)}
    for each in knowledge.statements:
        if not held.intersection(each.platforms):
            continue
        text = describe_statement(each, knowledge)
        yield (
            each.id,
            each.title,
            each.by,
            each.asserts.value,
            each.purpose.value,
            each.specificity,
            each.standing.value,
            of_case.get(each.id, 0),
            of_pack.get(each.id, 0),
            text.when,
            text.where,
            " ".join(text.conditions),
            "; ".join(disputed_by(each, knowledge)),
            each.sources[0] if each.sources else "",
            "; ".join(each.sources),
            each.note,
        )


def segment_table_rows(view: View, veil: Redactor) -> Iterator[Row]:
    """The rows of the table of segments; what decided a condition as it may be shown."""
    for platform, statement, start, end, certainty, basis, conditions in segment_rows(view.case.connection):
        said = "; ".join(
            ", ".join(
                part
                for part in (f"{name}: {each['outcome']}", each["basis"], _decided(name, each["value"], veil))
                if part
            )
            for name, each in json.loads(conditions).items()
        )
        yield statement, platform, iso(start), iso(end), certainty, basis, said


def _decided(condition: str, value: str, veil: Redactor) -> str:
    """What decided a condition: of an age, the date of birth."""
    return shown_fact("born" if condition == "age" else condition, value, veil) if value else ""
