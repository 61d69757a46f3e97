"""The records of a pack as tables: every record, its windows, and the messages among them."""

from collections.abc import Iterator
from typing import Final

from inspector.case.queries import places
from inspector.exposure.outcome import Certainty, Window
from inspector.operations.evidence.people import People
from inspector.operations.evidence.scope import MESSAGES, Produced
from inspector.operations.result import iso
from inspector.operations.viewing import View
from inspector.records.instants import Instant
from inspector.reports.pack.tables import Cell, Column, Kind, Row, Table
from inspector.reports.redaction.redactor import Redactor

RECORDS: Final = Table(
    "records",
    "Records",
    "One row a record. The text of messages stands in the table of messages. window_from and window_to bound the windows of statements "
    "that say data are used; an empty window_to with a window_from: still open.",
    (
        Column("number", "Number", width=14),
        Column("id", "Record", width=18),
        Column("category", "Kind of data", width=18),
        Column("author", "Author", width=9),
        Column("sender", "Sender", Kind.FOREIGN, 22),
        Column("created_at", "Made (UTC)", Kind.INSTANT, 19),
        Column("created_before", "Made at the latest (UTC)", Kind.INSTANT, 19, sheet=False),
        Column("precision", "Precision", width=9),
        Column("zone", "Zone", width=9, sheet=False),
        Column("verdict", "Verdict", width=15),
        Column("statements", "Statements with a window", width=34),
        Column("window_from", "Window from (UTC)", Kind.INSTANT, 19),
        Column("window_to", "Window to (UTC)", Kind.INSTANT, 19),
        Column("contradicted_by", "Contradicted by", width=24),
        Column("silent_in", "Silent in", width=24, sheet=False),
        Column("signs", "Signs", width=14),
        Column("audience", "Audience", width=10),
        Column("audience_said", "Audience that the archive names", width=10, sheet=False),
        Column("unshown_signs", "Signs that the archive cannot show", width=14, sheet=False),
        Column("went_on", "Owner's records by which the conversation was gone on with (UTC)", width=14, sheet=False),
        Column("service", "Service", width=10, sheet=False),
        Column("conversation", "Conversation", width=13),
        Column("title", "Title", Kind.FOREIGN, 28),
        Column("text", "Text (no messages)", Kind.FOREIGN, 60),
        Column("platform", "Platform", width=12, sheet=False),
        Column("archive", "Archive (SHA-256)", width=18, sheet=False),
        Column("member", "Member", Kind.FOREIGN, 26),
        Column("record", "Record in member", Kind.FOREIGN, 10),
        Column("offset", "First byte", Kind.NUMBER, 12, sheet=False),
        Column("length", "Bytes", Kind.NUMBER, 9, sheet=False),
        Column("damaged", "Damaged", width=9, sheet=False),
        Column("deleted_at", "Deleted (UTC)", Kind.INSTANT, 19, sheet=False),
        Column("also", "Stands also in", Kind.FOREIGN, 20, sheet=False),
        Column("tags", "Tags", Kind.FOREIGN, 14),
        Column("notes", "Notes", Kind.FOREIGN, 30),
        Column("sha256", "SHA-256 of the record", width=66),
    ),
)
WINDOWS: Final = Table(
    "windows",
    "Windows by record",
    "One row a window of a record under a statement that says data are used.",
    (
        Column("number", "Number"),
        Column("id", "Record"),
        Column("statement", "Statement", refers="statements"),
        Column("from", "From (UTC)", Kind.INSTANT),
        Column("to", "To (UTC); empty: still open", Kind.INSTANT),
        Column("certainty", "Certainty"),
        Column("basis", "Weakest basis"),
    ),
    sheet=False,
)
MESSAGES_TABLE: Final = Table(
    "messages",
    "Messages",
    "One row a message.",
    (
        Column("number", "Number", width=14),
        Column("id", "Record", width=18),
        Column("conversation", "Conversation", width=13, refers="conversations"),
        Column("from", "From", Kind.FOREIGN, 24),
        Column("to", "To", Kind.FOREIGN, 30),
        Column("created_at", "Made (UTC)", Kind.INSTANT, 19),
        Column("subject", "Subject", Kind.FOREIGN, 28),
        Column("text", "Text", Kind.FOREIGN, 90),
        Column("verdict", "Verdict", width=15),
    ),
)


class RecordTables:
    """Turns produced records into rows of the tables."""

    def __init__(self, view: View, veil: Redactor) -> None:
        connection = view.case.connection
        self._connection = connection
        self._veil = veil
        self._people = People(connection, veil)
        self._archives = dict(connection.execute("SELECT id, sha256 FROM archive"))
        self._repeated = {
            row[0] for row in connection.execute("SELECT DISTINCT canonical FROM record WHERE canonical IS NOT NULL")
        }
        self._tagged = _by_record(connection.execute("SELECT record, name FROM tag ORDER BY record, name"))
        self._noted = _by_record(connection.execute("SELECT record, text FROM note ORDER BY record, id"))
        used = {statement.id for statement in view.knowledge.statements if statement.purpose in view.question.purposes}
        self._asked = used

    def record(self, each: Produced) -> Row:
        """The row of the table of records."""
        row, outcome = each.row, each.assessed.outcome
        first, last = _bounds([window for window in outcome.windows if window.statement in self._asked])
        message = row.category in MESSAGES
        cells: list[Cell] = [
            each.number,
            row.label,
            row.category,
            row.author,
            row.sender,
            iso(row.created),
            iso(row.created_latest) if row.created_latest != row.created else None,
            row.precision or None,
            row.zone or None,
            outcome.verdict.value,
            "; ".join(dict.fromkeys(window.statement for window in outcome.windows)),
            iso(first),
            iso(last),
            "; ".join(outcome.contradicted_by),
            "; ".join(outcome.silent_in),
            "; ".join(f"{sign}: {grade}" for sign, grade in row.signs),
            each.assessed.traits.audience.value,
            each.assessed.kind.audience,
            "; ".join(sorted(each.assessed.kind.unshown)),
            "; ".join(f"{iso(earliest) or ''}/{iso(latest)}" for earliest, latest in each.assessed.kind.activity),
            row.service,
            conversation_number(row.conversation),
            row.title,
            "" if message else row.text,
            each.assessed.kind.platform,
            self._archives[row.archive],
            row.member_path,
            row.pointer or str(row.number),
            row.offset,
            row.length,
            "yes" if row.damaged else "",
            iso(each.assessed.deleted_at),
            self._also(row.id),
            "; ".join(self._veil.text(name) for name in self._tagged.get(row.id, ())),
            "\n".join(self._veil.text(text, row.conversation) for text in self._noted.get(row.id, ())),
            row.sha256,
        ]
        return cells

    def windows(self, each: Produced) -> Iterator[Row]:
        """The rows of the table of windows."""
        for window in each.assessed.outcome.windows:
            yield (
                each.number,
                each.row.label,
                window.statement,
                iso(window.start),
                iso(window.end),
                window.certainty.value,
                window.basis.word,
            )

    def message(self, each: Produced) -> Row | None:
        """The row of the table of messages; None for a record that is none."""
        row = each.row
        if row.category not in MESSAGES:
            return None
        to = self._people.others(row.conversation, row.sender)
        verdict = each.assessed.outcome.verdict.value
        conversation = conversation_number(row.conversation)
        return (each.number, row.label, conversation, row.sender, to, iso(row.created), row.title, row.text, verdict)

    def _also(self, record: int) -> str:
        if record not in self._repeated:
            return ""
        return "; ".join(
            f"{place.archive[:8]} {self._veil.text(place.member)} {place.record} {self._veil.digest(place.sha256)}"
            for place in places(self._connection, record)
        )


def conversation_number(conversation: int | None) -> str:
    """A conversation's number in every file of a pack: `C000012`; empty for none."""
    return "" if conversation is None else f"C{conversation:06d}"


def _bounds(windows: list[Window]) -> tuple[Instant | None, Instant | None]:
    """First start and last end of the windows of known certainty, or of all where none is known."""
    certain = [window for window in windows if window.certainty is Certainty.KNOWN] or windows
    if not certain:
        return None, None
    ends = [window.end for window in certain]
    last = None if None in ends else max(end for end in ends if end is not None)
    return min(window.start for window in certain), last


def _by_record(rows: Iterator[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for record, text in rows:
        found.setdefault(record, []).append(text)
    return found
