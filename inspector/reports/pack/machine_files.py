"""Every table as JSON Lines, the faithful copy, and as CSV that is safe to open in a spreadsheet.

CSV: UTF-8 with a byte order mark, CRLF, every cell quoted. A cell that a spreadsheet could run as a formula
(CWE-1236: it begins with `=`, `+`, `-`, `@`, a tab, CR or LF) gets an apostrophe before it, and the column
`altered` names the columns where that happened.
"""

import csv
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, TextIO

from inspector.reports.pack.tables import Cell, Row, Table

_RISKY: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


class JsonLines:
    """One object a line, keys as the columns'."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, TextIO] = {}
        self._encode = json.JSONEncoder(ensure_ascii=False).encode

    def begin(self, table: Table) -> None:
        self._folder.mkdir(exist_ok=True)
        self._open[table.name] = (self._folder / f"{table.name}.jsonl").open("w", encoding="utf-8", newline="\n")

    def row(self, table: Table, row: Row) -> None:
        keys = (column.key for column in table.columns)
        self._open[table.name].write(self._encode(dict(zip(keys, row, strict=True))) + "\n")

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
        altered = [
            column.key
            for column, cell in zip(table.columns, row, strict=True)
            if isinstance(cell, str) and cell.startswith(_RISKY)
        ]
        cells = [_safe(cell) for cell in row] if altered else list(row)
        self._rows[table.name]([*cells, "; ".join(altered)])

    def end(self) -> None:
        for file in self._open.values():
            file.close()


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RISKY) else cell
