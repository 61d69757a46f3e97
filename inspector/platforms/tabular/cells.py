"""Sound rows of a stretch as borders of cells: a matrix of positions, and no object for any row or cell.

Within a stretch (`bulk.Stretch`) every quote opens or closes a cell or is half of a doubled one. So a delimiter
parts cells where an even number of quotes stands before it, and a row is sound where it has as many cells as the header.
"""

import csv
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
import numpy.typing as npt

from inspector.platforms.tabular.bulk import Index, Positions, Stretch
from inspector.platforms.tabular.machine import QUOTE
from inspector.platforms.tabular.row import Row


@dataclass(frozen=True, slots=True)
class CellBlock:
    """Sound rows that follow one another, of a table in UTF-8.

    Args:
        raw: the window's bytes; all positions count in them.
        units: the same as numbers.
        delimiter: what parts its cells.
        base: the offset of `raw` in the member.
        number: the first row's.
        starts, ends: of each row.
        begins, stops: of each cell of each row, quoting apart; quotes inside are still doubled.
        quotes: where quotes stand in `raw`.
    """

    raw: bytes
    units: npt.NDArray[np.uint8]
    delimiter: str
    base: int
    number: int
    starts: Positions
    ends: Positions
    begins: Positions
    stops: Positions
    quotes: Positions

    def doubled(self, column: int) -> Positions:
        """The rows whose cell in this column holds doubled quotes."""
        return self.holding(self.quotes, column)

    def holding(self, places: Positions, column: int) -> Positions:
        """The rows whose cell in this column holds one of these places, which are in order."""
        first = np.searchsorted(places, self.begins[:, column])
        return np.flatnonzero(first < np.searchsorted(places, self.stops[:, column]))

    def sha256(self, row: int) -> bytes:
        """The hash over exactly one row's bytes."""
        return sha256(self.raw[int(self.starts[row]) : int(self.ends[row])]).digest()

    def row_without(self, at: int, sha256: bytes, unread: Collection[int]) -> Row:
        """One row by itself, some of its columns left empty."""
        raw, cells = self.raw, []
        for column, (begin, stop) in enumerate(zip(self.begins[at].tolist(), self.stops[at].tolist(), strict=True)):
            if begin == stop or column in unread:
                cells.append("")
                continue
            text = raw[begin:stop].decode()
            cells.append(text.replace('""', '"') if '"' in text else text)
        start, end = int(self.starts[at]), int(self.ends[at])
        return Row(self.number + at, cells, self.base + start, end - start, sha256)

    def row(self, at: int, sha256: bytes) -> Row:
        """One row by itself."""
        start, end = int(self.starts[at]), int(self.ends[at])
        (cells,) = csv.reader((self.raw[start:end].decode(),), delimiter=self.delimiter)
        return Row(self.number + at, cells, self.base + start, end - start, sha256)


def sound_rows(parting: Positions, found: Stretch, columns: int) -> npt.NDArray[np.bool_]:
    """Which rows of a stretch have so many cells, by where they are parted."""
    between = np.searchsorted(parting, found.ends) - np.searchsorted(parting, found.starts)
    sound: npt.NDArray[np.bool_] = between == columns - 1
    return sound


def borders(index: Index, parting: Positions, found: Stretch, columns: int) -> tuple[Positions, Positions]:
    """Where the cells begin and stop, quoting apart, of rows of a stretch that all have so many cells."""
    units = index.units
    first, last = np.searchsorted(parting, (found.starts[0], found.ends[-1]))
    between = parting[first:last].reshape(len(found.starts), columns - 1)
    begins = np.concatenate((found.starts[:, None], between + 1), axis=1)
    stops = np.concatenate((between, found.ends[:, None]), axis=1)
    quoted = (begins < stops) & (units[np.minimum(begins, len(units) - 1)] == QUOTE)
    return begins + quoted, stops - quoted


def parting_places(index: Index, found: Stretch, delimiter: int) -> Positions:
    """Where the cells of a stretch are parted: its delimiters that stand outside quotes."""
    start, end = int(found.starts[0]), int(found.ends[-1])
    places = np.flatnonzero(index.units[start:end] == delimiter) + start
    before = np.searchsorted(index.quotes, places) - np.searchsorted(index.quotes, start)
    parting: Positions = places[(before & 1) == 0]
    return parting
