"""A delimited table in a member: its header among the first records, then its rows, once.

Decoding, delimiter and the search for the header follow the format reference, sections 2.1 and 14.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from inspector.archive.archive import MemberStream
from inspector.archive.limits import Limits
from inspector.platforms.tabular.cells import CellBlock
from inspector.platforms.tabular.encoding import SNIFFED, Encoding, sniff
from inspector.platforms.tabular.machine import LINE_END, Dialect
from inspector.platforms.tabular.records import CELL_LIMIT, RECORD_LIMIT, Records
from inspector.platforms.tabular.row import MEANINGS, Row
from inspector.platforms.tabular.window import Window

BLOCK: Final = 1024 * 1024
"""Bytes read at a time."""
SEARCHED: Final = 10
"""The header is among so many first records, or there is none."""


@dataclass(frozen=True, slots=True)
class TablePlan:
    r"""What is known of a table before it is read.

    Args:
        headers: column sets, any of which makes a row that contains it the header. Names are compared
            without surrounding space, byte order mark and case.
        backslash_escapes: `\"` inside a quoted cell is a quote too (LinkedIn's comments).
        block: bytes read at a time; the rows are the same whatever it is.
        record_limit: the most bytes of one record.
        cell_limit: the most bytes of one cell.
    """

    headers: tuple[frozenset[str], ...]
    backslash_escapes: bool = False
    block: int = BLOCK
    record_limit: int = RECORD_LIMIT
    cell_limit: int = CELL_LIMIT

    def within(self, limits: Limits) -> "TablePlan":
        """The same plan under the limits that an archive was opened under."""
        return replace(self, record_limit=limits.record_bytes, cell_limit=limits.cell_bytes)


@dataclass(frozen=True, slots=True)
class TableWarning:
    """What is odd about the table as a whole, before its first row: a code and one plain sentence."""

    code: str
    message: str


class Table:
    """A table whose header has been looked for and whose rows wait to be read.

    Attributes:
        encoding: `utf-8`, `utf-16-le`, `utf-16-be`, or `windows-1252` where the first bytes are no UTF-8.
        marked: whether there is a byte order mark.
        delimiter: `,` or TAB.
        line_end: the first line's, `""` where there is none.
        preamble: the cells of the records before the header; without a header, of all that were searched.
        header: the names as they stand, without surrounding space; None where no column set was found.
        columns: the header's names with doubled ones numbered (`Job Titles`, `Job Titles 2`); empty without one.
        first_row: the header, or the first record's cells where there is no header (none in an empty member).
        kind: `table`; `empty` (no record at all); `sentence` (one record of one cell that is no known
            header, such as `No conversations found`); or `unrecognised`.
        warnings: what is odd before the first row. What is odd about a row stands with the row.

    Iterating gives the rows once, to the end of the member; without a header it gives none.
    """

    def __init__(self, records: Records, encoding: Encoding, delimiter: str, line_end: str, plan: TablePlan) -> None:
        self.encoding = encoding.name
        self.marked = encoding.mark > 0
        self.delimiter = delimiter
        self.line_end = line_end
        self._records = records
        self.header: tuple[str, ...] | None = None
        wanted = [frozenset(map(_key, names)) for names in plan.headers if names]
        before: list[Row] = []
        while len(before) < SEARCHED and (row := records.next()) is not None:
            present = {_key(cell) for cell in row.cells}
            if any(names <= present for names in wanted):
                self.header = tuple(_name(cell) for cell in row.cells)
                break
            before.append(row)
        self.preamble = tuple(tuple(row.cells) for row in before)
        self.columns = _numbered(self.header or ())
        self.first_row = self.header or (self.preamble[0] if self.preamble else ())
        self.kind = self._kind()
        codes = dict.fromkeys(code for row in before for code in row.notes)
        self.warnings = tuple(TableWarning(code, MEANINGS[code]) for code in codes)
        self._unread = self.header is not None
        if self.header is not None:
            records.restart(len(self.header))

    def _kind(self) -> str:
        if self.header is not None:
            return "table"
        if not self.preamble:
            return "empty"
        return "sentence" if len(self.preamble) == 1 and len(self.preamble[0]) == 1 else "unrecognised"

    def batches(self) -> Iterator[list[Row]]:
        """The rows in lists as they come, for callers that work in bulk. Together with iterating: once."""
        if self._unread:
            self._unread = False
            yield from self._records.batches()

    def cell_batches(self) -> Iterator[CellBlock | list[Row]]:
        """The same rows, most of them as borders of cells alone. Together with the other ways: once."""
        if self._unread:
            self._unread = False
            yield from self._records.cell_batches()

    def __iter__(self) -> Iterator[Row]:
        return chain.from_iterable(self.batches())


def read_table(stream: MemberStream, plan: TablePlan) -> Table:
    """Finds a table's encoding, delimiter and header. Damage of the member ends its rows early.

    The caller closes the stream, after the rows; `stream.digest()` then has seen every byte.
    """
    head = b""
    while len(head) < SNIFFED and (part := stream.read(SNIFFED - len(head))):
        head += part
    encoding = sniff(head)
    units = encoding.units(head[encoding.mark :])
    first_line_end = LINE_END.search(units, len(units) - len(units.lstrip(b"\r\n")))
    first_line = units if first_line_end is None else units[: first_line_end.start()]
    delimiter = "\t" if encoding.width == 2 or (b"\t" in first_line and b"," not in first_line) else ","
    window = Window(stream, head, encoding, plan.block)
    dialect = Dialect(ord(delimiter), plan.backslash_escapes)
    records = Records(window, encoding, dialect, plan.record_limit, plan.cell_limit)
    line_end = "" if first_line_end is None else first_line_end.group().decode()
    return Table(records, encoding, delimiter, line_end, plan)


def _name(cell: str) -> str:
    return cell.strip().strip("\ufeff").strip()


def _key(cell: str) -> str:
    return _name(cell).casefold()


def _numbered(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names with each repeated one told apart by a number that no other name has."""
    taken = set(names)
    seen: dict[str, int] = {}
    columns: list[str] = []
    for name in names:
        count = seen.get(name, 0) + 1
        if count > 1:
            while (numbered := f"{name} {count}".strip()) in taken:
                count += 1
            taken.add(numbered)
            columns.append(numbered)
        else:
            columns.append(name)
        seen[name] = count
    return tuple(columns)
