"""CSV members: every row a record, whatever language its header is in (format reference, 4.5 and 4.7)."""

import csv
import json
import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS as DATES
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.platforms.google.account_words import SEEN_BY
from inspector.platforms.google.context import Context
from inspector.platforms.google.kinds import Sort, sort_of
from inspector.platforms.google.words import moment
from inspector.platforms.json_stream.small import beginning, dicts, text
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.row import ENCODING_GUESSED, MEANINGS, Row
from inspector.platforms.tabular.table import Table, TablePlan, read_table
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.instants import Zone
from inspector.records.record import Created, ExtractionWarning, Locator, Record

_HEAD: Final = 64 * 1024
_SEGMENTS: Final = re.compile(r'^\s*\{\s*"(?:text|takeoutSegments)"\s*:')
_CLOCK: Final = re.compile(
    r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?: ?UTC|Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_LONGEST_DATE: Final = 60
_OTHERS: Final = Sort(DataCategory.OTHER, "")


def header_of(archive: Archive, member: Member) -> frozenset[str]:
    """The cells of a table's first record: Google's tables all begin with their header."""
    head = beginning(archive, member, _HEAD).decode("utf-8", "replace").lstrip("\ufeff\r\n ")
    try:
        first = next(csv.reader(head.splitlines()[:1], delimiter="\t" if "\t" in head.split("\n", 1)[0] else ","), [])
    except csv.Error:
        first = []
    return frozenset(cell.strip() for cell in first if cell.strip())


def read_rows(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The rows of a table in order, what is odd about them, and what became of the member."""
    header = header_of(archive, member)
    with archive.open(member) as stream:
        table = read_table(stream, TablePlan((header,)).within(archive.limits))
        if table.kind == "empty":
            kind = sort_of(member.path) or _OTHERS
            yield from finished(stream, member, kind.category, 0, "It is empty.")
            return
        if table.kind != "table":
            yield from unknown(stream, member, f"It begins with: {', '.join(table.first_row)[:200]}")
            return
        yield from (ExtractionWarning(each.code, each.message, member.ordinal) for each in table.warnings)
        rows = _Rows(member, sort_of(member.path), table, context)
        for row in table:
            yield from rows.readings(row)
        yield from rows.end()
        note = "" if rows.number else "It holds a header and no data."
        yield from finished(stream, member, rows.category, rows.number, note)


class _Rows:
    """Turns the rows of one table into records; which column tells when is found by its values."""

    def __init__(self, member: Member, sort: Sort | None, table: Table, context: Context) -> None:
        self._member = member
        self._sort = sort or _OTHERS
        self._columns = table.columns
        self._context = context
        self._dated: int | None = None
        self._zoneless = 0
        self.number = 0
        self.category = self._sort.category

    def readings(self, row: Row) -> Iterator[Reading]:
        """A record with its warnings; nothing for a row of empty cells, which stands for no datum."""
        if not row.fault and not any(cell.strip() for cell in row.cells):
            return
        self.number += 1
        created = self._created(row.cells)
        public = self._is_comment(row.cells)
        category = DataCategory.COMMENT if public and self._sort.category is DataCategory.OTHER else self._sort.category
        self.category = category if self.number == 1 else self.category
        yield Record(
            Locator(self._member.ordinal, self.number, "", row.offset, row.length, row.sha256),
            category,
            Author.OWNER,
            created,
            audience=self._audience(row.cells) if category is DataCategory.VIDEO else self._sort.audience,
            service=self._sort.service,
            sender=self._context.owner,
            text=self._text(row.cells),
            damaged=bool(row.fault) and row.fault != ENCODING_GUESSED,
        )
        for code in row.notes:
            yield ExtractionWarning(code, MEANINGS[code], self._member.ordinal, self.number)
        if created is not None:
            self._zoneless += created.zone is Zone.UNKNOWN
        elif self._dated is not None and self._dated < len(row.cells) and row.cells[self._dated].strip():
            fault = DateFault.UNREADABLE
            yield ExtractionWarning(fault.value, DATES[fault], self._member.ordinal, self.number)

    def end(self) -> Iterator[Reading]:
        """What is to be said of the table as a whole."""
        if self._zoneless:
            message = f"The times of {self._zoneless:,} rows name no time zone; they are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, self._member.ordinal)

    def _created(self, cells: list[str]) -> Created | None:
        if self._dated is not None and self._dated < len(cells):
            read = _moment(cells[self._dated], self._context.bounds)
            if read is not None:
                return read
        for at, cell in enumerate(cells):
            read = _moment(cell, self._context.bounds)
            if read is not None:
                self._dated = at
                return read
        return None

    def _is_comment(self, cells: list[str]) -> bool:
        """Whether a row is a comment by its cells alone: a text in segments, and the channel that wrote it."""
        return any(_SEGMENTS.match(cell) for cell in cells) and any(
            re.match(r"UC[\w-]{10,30}$", cell) for cell in cells
        )

    def _audience(self, cells: list[str]) -> Audience:
        return next((SEEN_BY[word] for cell in cells if (word := cell.strip().casefold()) in SEEN_BY), Audience.UNKNOWN)

    def _text(self, cells: list[str]) -> str:
        """What a person reads: a text in segments first, then every other filled cell with its column's name."""
        said = [segments(cell) for cell in cells if _SEGMENTS.match(cell)]
        for column, cell in zip(self._columns, cells, strict=False):
            if cell.strip() and not _SEGMENTS.match(cell):
                said.append(f"{column}: {cell.strip()}" if column else cell.strip())
        said += [cell.strip() for cell in cells[len(self._columns) :] if cell.strip()]
        return "\n".join(said)


def _moment(cell: str, bounds: Bounds) -> Created | None:
    """The instant of a cell that is one, or that holds one in the form of the access log."""
    cell = cell.strip()
    if not cell or not any(sign.isdigit() for sign in cell):
        return None
    found = _CLOCK.search(cell)
    if found is None and len(cell) > _LONGEST_DATE:
        return None
    read = moment(found.group() if found is not None else cell, bounds) if found or ":" in cell else DateFault.BLANK
    return None if isinstance(read, DateFault) else read


def segments(cell: str) -> str:
    """A text that Google writes as JSON: one object with segments, or several objects joined by commas with bare line breaks."""
    try:
        held: Any = json.loads(f"[{cell}]", strict=False)
    except (ValueError, RecursionError):
        return cell.strip()
    parts = [
        part
        for each in dicts(held)
        for part in (dicts(each["takeoutSegments"]) if "takeoutSegments" in each else (each,))
    ]
    return "".join(text(part.get("text")) or _link(part) for part in parts).strip()


def _link(part: dict[str, Any]) -> str:
    link = part.get("link")
    return text(link.get("linkUrl")) if isinstance(link, dict) else ""
