"""Rows of a message file as columns, for the plain ones among them: those whose label their sender and thread decide.

Nearly every message is plain, and per message a full `Line` costs several times what reading it costs otherwise
(14 of 20 microseconds were measured). What is not plain goes row by row through `MessageReader`, which decides all else.
"""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import numpy as np
import numpy.typing as npt

from inspector.platforms.dates.bulk import WIDTH, read_seconds
from inspector.platforms.dates.read import Bounds
from inspector.platforms.linkedin.message_rows import Line, MessageLayout
from inspector.platforms.linkedin.message_text import message_text
from inspector.platforms.tabular.bulk import Positions
from inspector.platforms.tabular.cells import CellBlock
from inspector.records.record import Participant

_REMEMBERED: Final = 4_096
"""Sides that are remembered: threads are contiguous, so few are met again."""
_LONGEST: Final = 2_000
"""Bytes of a row beside its date, subject and text; what is longer is looked at by itself."""


@dataclass(slots=True, eq=False)
class Side:
    """What all rows share that differ in date, subject and text alone: the thread, who writes, to whom.

    Args:
        line: one of those rows, without its date, subject and text.
        owner: whether the owner writes.
        person: who does.
        kind, sender: places in the block that is being gathered; for its use alone.
    """

    line: Line
    owner: bool
    person: Participant | None
    kind: int = 0
    sender: int = 0


@dataclass(frozen=True, slots=True)
class Columns:
    """The rows of a block. `dated` tells where `created` is an instant; `sides` has None for a row that is not plain, and for
    all that `ColumnReader.look` was not asked for. What the other columns have of such a row is not its own, but for its
    place and hash.
    """

    block: CellBlock
    offsets: Positions
    lengths: Positions
    hashes: list[bytes]
    created: Positions
    dated: npt.NDArray[np.bool_]
    titles: list[str]
    texts: list[str]
    sides: list[Side | None]


class ColumnReader:
    """Reads blocks of one file.

    Args:
        layout: its columns.
        bounds: the instants that can be.
        side_of: tells the side of a row from a row of it, None where its rows are not plain.
    """

    def __init__(
        self, layout: MessageLayout, bounds: Bounds, side_of: Callable[[CellBlock, int, bytes], Side | None]
    ) -> None:
        self._date, self._subject, self._content = layout.places[6:9]
        self.fits = layout.has_conversations and 0 < self._date == self._subject - 1 == self._content - 2
        self._bounds = bounds
        self._side_of = side_of
        self._known: dict[bytes, dict[bytes, Side | None]] = {}
        self._count = 0

    def read(self, block: CellBlock) -> Columns:
        """The columns of a block."""
        raw, starts, ends = block.raw, block.starts.tolist(), block.ends.tolist()
        created, dated = self._dates(block)
        hashes = [sha256(raw[start:end]).digest() for start, end in zip(starts, ends, strict=True)]
        return Columns(
            block,
            block.starts + block.base,
            block.ends - block.starts,
            hashes,
            created,
            dated,
            self._texts(block, self._subject, str.strip),
            self._texts(block, self._content, message_text),
            [None] * len(hashes),
        )

    def look(self, columns: Columns, start: int, end: int) -> None:
        """Find the sides of the rows from `start` up to `end`."""
        columns.sides[start:end] = self._sides(columns, start, end)
        for at in np.flatnonzero(~columns.dated[start:end]).tolist():
            columns.sides[start + at] = None

    def _dates(self, block: CellBlock) -> tuple[Positions, npt.NDArray[np.bool_]]:
        begins, stops = block.begins[:, self._date], block.stops[:, self._date]
        wide = stops - begins == WIDTH
        created, sound = read_seconds(
            block.units, np.where(wide, begins, 0) if len(block.raw) >= WIDTH else begins * 0, self._bounds
        )
        return created, sound & wide

    def _texts(self, block: CellBlock, column: int, mend: Callable[[str], str]) -> list[str]:
        """A column's texts; the few that hold doubled quotes or markup are put right."""
        begins, stops = block.begins[:, column], block.stops[:, column]
        if not (begins < stops).any():
            return [""] * len(begins)
        texts = _cut(block, begins, stops)
        for at in block.doubled(column).tolist():
            texts[at] = texts[at].replace('""', '"')
        if mend is str.strip:
            return [text.strip() for text in texts]
        for at in block.holding(_markup(block, int(begins[0]), int(stops[-1])), column).tolist():
            texts[at] = mend(texts[at])
        return texts

    def _sides(self, columns: Columns, first: int, last: int) -> list[Side | None]:
        block = columns.block
        raw, known = block.raw, self._known
        sides: list[Side | None] = []
        borders = (block.starts, block.begins[:, self._date], block.stops[:, self._content], block.ends)
        rows = zip(*(border[first:last].tolist() for border in borders), strict=True)
        for at, (start, date, content, end) in enumerate(rows, first):
            before, after = raw[start:date], raw[content:end]
            among = known.get(after)
            if among is None:
                among = known[after] = {}
            if before in among:
                sides.append(among[before])
                continue
            side = None
            if len(before) + len(after) <= _LONGEST:
                if self._count >= _REMEMBERED:
                    known.clear()
                    self._count = 0
                    among = known[after] = {}
                self._count += 1
                side = among[before] = self._side_of(block, at, columns.hashes[at])
            sides.append(side)
        return sides


def _markup(block: CellBlock, first: int, last: int) -> Positions:
    """Where markup may begin."""
    units = block.units[first:last]
    places: Positions = np.flatnonzero((units == ord("<")) | (units == ord("&"))) + first
    return places


def _cut(block: CellBlock, begins: Positions, stops: Positions) -> list[str]:
    """The texts between these places, which are in order: decoded as a whole, and cut where characters stand.

    Decoding each by itself takes twice the time.
    """
    first, last = int(begins[0]), int(stops[-1])
    part = block.units[first:last]
    text = block.raw[first:last].decode()
    starts, ends = begins - first, stops - first
    if len(text) < len(part):
        # Of each character only the first byte counts.
        inner = np.flatnonzero((part & 0xC0) == 0x80)
        starts, ends = starts - np.searchsorted(inner, starts), ends - np.searchsorted(inner, ends)
    return [text[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
