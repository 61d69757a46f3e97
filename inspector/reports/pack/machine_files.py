"""Every table as JSON Lines, the faithful copy, and as CSV that is safe to open in a spreadsheet.

CSV: UTF-8 with a byte order mark, CRLF, every cell quoted. A cell that a spreadsheet could run as a formula
(CWE-1236: it begins with `=`, `+`, `-`, `@`, a tab, CR or LF) gets an apostrophe before it, and the column
`altered` names the columns where that happened.
"""

import csv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, Final, TextIO

import orjson

from inspector.reports.pack.tables import Cell, Row, Table

_RISKY: Final = frozenset("=+-@\t\r\n")


class JsonLines:
    """One object a line, keys as the columns'."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, BinaryIO] = {}
        self._keys: dict[str, tuple[str, ...]] = {}

    def begin(self, table: Table) -> None:
        self._folder.mkdir(exist_ok=True)
        self._open[table.name] = (self._folder / f"{table.name}.jsonl").open("wb")
        self._keys[table.name] = tuple(column.key for column in table.columns)

    def row(self, table: Table, row: Row) -> None:
        # Python's own encoder took a quarter of the time that a pack of many windows takes to write.
        line = orjson.dumps(dict(zip(self._keys[table.name], row, strict=True)), option=orjson.OPT_APPEND_NEWLINE)
        self._open[table.name].write(line)

    def end(self) -> None:
        for file in self._open.values():
            file.close()


class CsvFiles:
    """One file a table, with a heading."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, TextIO] = {}
        self._rows: dict[str, Callable[[Iterable[Cell]], object]] = {}

    def begin(self, table: Table) -> None:
        self._folder.mkdir(exist_ok=True)
        file = (self._folder / f"{table.name}.csv").open("w", encoding="utf-8-sig", newline="")
        self._open[table.name] = file
        self._rows[table.name] = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow
        self._rows[table.name]([*(column.key for column in table.columns), "altered"])

    def row(self, table: Table, row: Row) -> None:
        risky = [place for place, cell in enumerate(row) if type(cell) is str and cell[:1] in _RISKY]
        if risky:
            cells: list[Cell] = list(row)
            for place in risky:
                cells[place] = f"'{cells[place]}"
            self._rows[table.name]([*cells, "; ".join(table.columns[place].key for place in risky)])
        else:
            self._rows[table.name]([*row, ""])

    def end(self) -> None:
        for file in self._open.values():
            file.close()
