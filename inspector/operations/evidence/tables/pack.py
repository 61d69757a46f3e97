"""The tables of a pack beside its records: in an order in which a table that others refer to comes before them."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final

from inspector.case.assessment import reached
from inspector.case.queries import record_rows
from inspector.operations.evidence.claims.table import claims_rows
from inspector.operations.evidence.claims.worksheets import worksheets
from inspector.operations.evidence.figures import Figures
from inspector.operations.evidence.pack_in_words import report_scope
from inspector.operations.evidence.people import People
from inspector.operations.evidence.redacting.veil import shown_knowledge
from inspector.operations.evidence.report.material import material
from inspector.operations.evidence.scope import Scope
from inspector.operations.evidence.tables import case as case_tables
from inspector.operations.evidence.tables import knowledge as knowledge_tables
from inspector.operations.evidence.tables.record import conversation_number
from inspector.operations.evidence.tables.settings import SETTINGS, setting_rows
from inspector.operations.result import iso
from inspector.operations.viewing import View
from inspector.reports.pack.tables import Cell, Column, Kind, Row, Table
from inspector.reports.redaction.redactor import Redactor

CONVERSATIONS: Final = Table(
    "conversations",
    "Conversations",
    "One row a conversation with messages in this pack.",
    (
        Column("conversation", "Conversation", width=13),
        Column("title", "Title", Kind.FOREIGN, 36),
        Column("people", "Who takes part", Kind.FOREIGN, 60),
        Column("messages", "Messages in this pack", Kind.NUMBER, 10),
        Column("category", "Kind of data", width=18),
        Column("signs", "Signs", width=18),
        Column("settled", "Said by the person: InMail", width=12),
        Column("platform", "Platform", width=12),
        Column("key", "The platform's own key", Kind.FOREIGN, 40),
    ),
)
PRIVILEGE: Final = Table(
    "withheld",
    "Withheld",
    "One row a record that is kept out of this pack, with the reason.",
    (
        Column("number", "Number", width=14),
        Column("id", "Record", width=18),
        Column("category", "Kind of data", width=18),
        Column("author", "Author", width=9),
        Column("created_at", "Made (UTC)", Kind.INSTANT, 19),
        Column("reason", "Reason", Kind.FOREIGN, 70),
    ),
)
REDACTION: Final = Table(
    "redaction",
    "Redaction",
    "One row a kind of thing that is masked in the records of this pack, and how often.",
    (Column("what", "What was masked", width=40), Column("times", "Times", Kind.NUMBER, 10)),
)
SUMMARY: Final = Table(
    "summary",
    "Summary",
    "One row a thing that the pack says at a glance.",
    (Column("what", "What", width=40), Column("value", "Value", Kind.FOREIGN, 110)),
)

Filled = tuple[Table, Iterable[Row]]
"""A table with its rows."""


def beside_records(view: View, scope: Scope, figures: Figures) -> Iterator[Filled]:
    """The tables that stand beside the records, foreign cells as they may be shown."""
    of_case = reached(view.case.connection)
    knowledge = shown_knowledge(view, scope.veil)
    tables: tuple[Filled, ...] = (
        (case_tables.ARCHIVES, case_tables.archive_rows(view)),
        (case_tables.MEMBERS, case_tables.member_rows(view)),
        (case_tables.FACTS, case_tables.fact_rows(view, scope.veil)),
        (knowledge_tables.SOURCES, knowledge_tables.source_rows(knowledge)),
        (knowledge_tables.STATEMENTS, knowledge_tables.statement_rows(view, knowledge, of_case, figures.by_statement)),
        (knowledge_tables.SEGMENTS, knowledge_tables.segment_table_rows(view, scope.veil)),
        (case_tables.WARNINGS, case_tables.warning_rows(view)),
        (case_tables.MISSING, case_tables.missing_rows(view)),
        (SETTINGS, setting_rows(material(view, report_scope(scope, ())))),
        claims_rows(worksheets(view)),
        (PRIVILEGE, privilege_rows(view, scope)),
        (REDACTION, tuple(figures.masked)),
        (case_tables.CUSTODY, case_tables.custody_rows(view)),
    )
    for table, rows in tables:
        yield table, shown(table, rows, scope.veil)
    yield CONVERSATIONS, conversation_rows(view, scope)


def shown(table: Table, rows: Iterable[Row], veil: Redactor) -> Iterator[Row]:
    """The rows with their foreign cells as they may be shown."""
    foreign = [place for place, column in enumerate(table.columns) if column.kind is Kind.FOREIGN]
    for row in rows:
        cells: list[Cell] = list(row)
        for place in foreign:
            cell = cells[place]
            if isinstance(cell, str) and cell:
                cells[place] = veil.text(cell)
        yield cells


def conversation_rows(view: View, scope: Scope) -> Iterator[Row]:
    """The conversations with messages in the pack, in order of the case's numbers."""
    connection = view.case.connection
    people = People(connection, scope.veil)
    # In the order of an index: neither the records nor the conversations are held.
    found = connection.execute(
        "SELECT conversation, id FROM record WHERE conversation IS NOT NULL AND canonical IS NULL ORDER BY conversation"
    )
    for conversation, records in groupby(found, key=itemgetter(0)):
        messages = sum(scope.holds(record) for _, record in records)
        if not messages:
            continue
        title, category, signs, settled, platform, key = connection.execute(
            "SELECT title, category, signs, settled, platform, key FROM conversation WHERE id = ?", (conversation,)
        ).fetchone()
        yield (
            conversation_number(conversation),
            scope.veil.conversation_title(title, conversation),
            "; ".join(each.name for each in people.of(conversation)),
            messages,
            category,
            "; ".join(f"{sign}: {grade}" for sign, grade in json.loads(signs)),
            settled,
            platform,
            scope.veil.text(key, conversation),
        )


def privilege_rows(view: View, scope: Scope) -> Iterator[Row]:
    """The privilege log: what is kept out, by number, kind and day alone, and why."""
    for record in sorted(set(scope.withheld).intersection(scope.ids)):
        (row,) = record_rows(view.case.connection, [record])
        yield scope.number(record), row.label, row.category, row.author, iso(row.created), scope.withheld[record]
