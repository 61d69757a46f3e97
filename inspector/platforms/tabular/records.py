"""A member's records in order: in bulk where that is certain, through the exact machine elsewhere."""

import csv
import hashlib
from collections.abc import Iterator
from functools import partial
from itertools import pairwise, repeat
from typing import Final

import numpy as np

from inspector.archive.limits import STANDARD
from inspector.platforms.tabular.bulk import Index, Stretch
from inspector.platforms.tabular.cells import CellBlock, borders, parting_places, sound_rows
from inspector.platforms.tabular.encoding import Encoding
from inspector.platforms.tabular.machine import CR, LF, LINE_END, Dialect, NeedMore, Pieces, Scan, scan
from inspector.platforms.tabular.resync import before_line, is_sound, sound_line
from inspector.platforms.tabular.row import CUT, ENCODING_GUESSED, LONG, SHORT, TOO_LARGE, UNCLOSED_QUOTE, Row
from inspector.platforms.tabular.window import Window

RECORD_LIMIT: Final = STANDARD.record_bytes
"""The most bytes of one record."""
CELL_LIMIT: Final = STANDARD.cell_bytes
"""The most bytes of one cell, its quoting apart; a larger one is read and marked."""

FEW: Final = 3
"""A stretch of so few rows does not pay for itself."""
MANY: Final = 255
"""So many rows go through the exact machine, at most, before a stretch is looked for again."""

_row = partial(tuple.__new__, Row)


class Records:
    """Reads the records of a window, once.

    Attributes:
        columns: how many cells a row should have; None while the header is being looked for, when no
            row is short or long and a forgotten quote ends with its line.
        number: of the record that was read last.
    """

    def __init__(
        self,
        window: Window,
        encoding: Encoding,
        dialect: Dialect,
        record_limit: int = RECORD_LIMIT,
        cell_limit: int = CELL_LIMIT,
    ) -> None:
        self._window = window
        self._encoding = encoding
        self._dialect = dialect
        self._limit = record_limit // encoding.width
        self._cell_limit = cell_limit // encoding.width
        self._spent = 0
        self._index: tuple[int, Index] | None = None
        csv.field_size_limit(max(csv.field_size_limit(), record_limit))
        self.columns: int | None = None
        self.number = 0

    def restart(self, columns: int) -> None:
        """The header has been read: counts from here on, and expects so many cells in a row."""
        self.columns = columns
        self.number = 0

    def batches(self) -> Iterator[list[Row]]:
        """The rows that are left, a block at a time."""
        for found in self._found():
            yield self._many(found) if isinstance(found, Stretch) else found

    def cell_batches(self) -> Iterator[CellBlock | list[Row]]:
        """The same, sound rows as borders of cells wherever many of them follow one another."""
        for found in self._found():
            if isinstance(found, Stretch):
                yield from self._cut(found)
            else:
                yield found

    def _found(self) -> Iterator[Stretch | list[Row]]:
        """What is left: stretches that are certain, each to be read before the next is asked for, and single rows."""
        window = self._window
        alone = spell = 0
        while True:
            if alone and (row := self.next()) is not None:
                alone -= 1
                yield [row]
                continue
            if self._index is None or self._index[0] != window.turn:
                self._index = (window.turn, Index(window.units, self._dialect, ended=window.ended))
            found = self._index[1].stretch(window.at, min(self._cell_limit, self._limit))
            if found.after > window.at:
                # Where stretches are short, looking for them costs more than the exact machine does.
                spell = 0 if len(found.starts) > FEW else min(2 * spell + 1, MANY)
                if len(found.starts):
                    yield found
                window.at = found.after
            elif (row := self.next()) is not None:
                alone, spell = spell, min(2 * spell + 1, MANY)
                yield [row]
            else:
                return

    def next(self) -> Row | None:
        """The next record through the exact machine; None at the end of the member."""
        while True:
            try:
                if not self._skip_blank():
                    return None
                return self._exact()
            except NeedMore:
                self._window.more()

    def _skip_blank(self) -> bool:
        window = self._window
        while True:
            if window.at >= len(window.units):
                if window.ended:
                    return False
                raise NeedMore
            if window.units[window.at] not in {LF, CR}:
                return True
            window.at += 1

    def _cut(self, found: Stretch) -> Iterator[CellBlock | list[Row]]:
        """The rows of a stretch: sound ones as borders of cells, where the text is UTF-8 and most are sound."""
        window, columns, delimiter = self._window, self.columns or 0, self._dialect.delimiter
        index = None if self._index is None else self._index[1]
        plain = self._encoding.width == 1 and not self._dialect.backslash and columns > 1 and index is not None
        if index is None or not plain or len(found.starts) <= FEW or not self._decodes(found):
            yield self._many(found)
            return
        parting = parting_places(index, found, delimiter)
        sound = sound_rows(parting, found, columns)
        changes = np.flatnonzero(np.diff(sound)) + 1
        if len(changes) > len(sound) // MANY:
            yield self._many(found)
            return
        for first, last in pairwise((0, *changes.tolist(), len(sound))):
            part = Stretch(found.starts[first:last], found.ends[first:last], found.after)
            if not sound[first]:
                yield self._many(part)
                continue
            begins, stops = borders(index, parting, part, columns)
            number = self.number + 1
            self.number += last - first
            yield CellBlock(
                window.raw,
                index.units,
                chr(delimiter),
                window.offset(0),
                number,
                part.starts,
                part.ends,
                begins,
                stops,
                index.quotes,
            )

    def _decodes(self, found: Stretch) -> bool:
        """Whether the bytes of a stretch are what its encoding says."""
        try:
            self._encoding.strict(self._window.raw[int(found.starts[0]) : int(found.ends[-1])])
        except UnicodeDecodeError:
            return False
        return True

    def _many(self, found: Stretch) -> list[Row]:
        """The rows of a stretch: cells by the csv module, which agrees with the machine on closed records."""
        window, width, count = self._window, self._encoding.width, len(found.starts)
        raw, base = window.raw, window.offset(0)
        starts, ends = found.starts * width, found.ends * width
        pieces = [raw[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
        notes: list[tuple[str, ...]] | repeat[tuple[str, ...]] = repeat((), count)
        try:
            texts = list(map(self._encoding.strict, pieces))
        except UnicodeDecodeError:
            read = [self._encoding.tolerant(piece) for piece in pieces]
            texts, notes = [text for text, _ in read], [codes for _, codes in read]
        cells = list(csv.reader(texts, delimiter=chr(self._dialect.delimiter)))
        if len(cells) != count:
            raise AssertionError("the record boundaries and the cells disagree")
        hashes = [hashlib.sha256(piece).digest() for piece in pieces]
        numbers = range(self.number + 1, self.number + count + 1)
        self.number += count
        places = zip(numbers, cells, (starts + base).tolist(), (ends - starts).tolist(), hashes, strict=True)
        sound = list(map(len, cells)).count(self.columns or -1) == count and isinstance(notes, repeat)
        if sound:
            return list(map(_row, ((*place, "", ()) for place in places)))
        return [
            self._row(*place, self._count_fault(len(place[1])), codes)
            for place, codes in zip(places, notes, strict=True)
        ]

    def _count_fault(self, cells: int) -> str:
        if self.columns is None or cells == self.columns:
            return ""
        return SHORT if cells < self.columns else LONG

    @staticmethod
    def _row(
        number: int, cells: list[str], offset: int, length: int, sha256: bytes, fault: str, codes: tuple[str, ...]
    ) -> Row:
        notes = (fault, *codes) if fault else codes
        chief = fault or (ENCODING_GUESSED if ENCODING_GUESSED in codes else "")
        return Row(number, cells, offset, length, sha256, chief, notes)

    def _exact(self) -> Row:
        """The record at the window's position, which is not blank."""
        window = self._window
        start, spent = window.at, 0
        if self.columns is not None and self._patience(start) < 0:
            return self._line_alone()
        found = self._scan(start, self._dialect)
        if self.columns is not None and found.escaped and (found.opened >= 0 or len(found.cells) != self.columns):
            # Perhaps the backslash was none of quoting: a path at the end of a cell, say.
            spent += self._limit if found.over else found.after - start
            if self._patience(start) > spent:
                plain = self._scan(start, Dialect(self._dialect.delimiter))
                found = plain if is_sound(plain, self.columns) else found
        if found.over or not found.closed:
            self._spent += spent + min(self._limit, len(window.units) - start)
            return self._runaway(found)
        if found.opened >= 0 and len(found.cells) != self.columns:
            patience = self._patience(start) - spent
            line, more = sound_line(
                window.units,
                found.opened,
                found.after,
                self._dialect,
                self.columns,
                self._limit,
                patience,
                ended=window.ended,
            )
            spent += more + found.after - start
            if line is not None:
                self._spent += spent
                return self._broken(line, UNCLOSED_QUOTE)
        self._spent += spent
        fault = self._count_fault(len(found.cells))
        if fault == SHORT and found.after == found.end:
            fault = CUT
        if not fault and any(pieces[-1][1] - pieces[0][0] > self._cell_limit for pieces in found.cells):
            fault = TOO_LARGE
        return self._single(found.end, found.after, found.cells, fault)

    def _patience(self, start: int) -> int:
        """How many units may still be read twice, so that reading a hostile member stays linear."""
        return 4 * (self._window.offset(start) // self._encoding.width + self._limit) - self._spent

    def _line_alone(self) -> Row:
        """The line at the window's position as a record: how a member is read that has used up the patience."""
        window = self._window
        end, found = self._scan_line(window.at)
        if found.over:
            return self._runaway(found)
        line_end = LINE_END.match(window.units, end)
        after = end if line_end is None else line_end.end()
        return self._broken(after, self._count_fault(len(found.cells)) if found.closed else UNCLOSED_QUOTE)

    def _scan_line(self, start: int) -> tuple[int, Scan]:
        """Where the line at `start` ends, and the record that it makes up whether or not a quote is open.

        Raises:
            NeedMore: the line end is not in the window.
        """
        units, bound = self._window.units, start + self._limit + 1
        line_end = LINE_END.search(units, start, bound)
        if line_end is None and len(units) >= bound:
            return -1, Scan(-1, -1, [], closed=True, over=True, opened=-1, stray=False, escaped=False)
        if not self._window.ended and (line_end is None or line_end.end() == len(units)):
            raise NeedMore
        end = len(units) if line_end is None else line_end.start()
        return end, scan(units[start:end], 0, self._dialect, self._limit, ended=True)

    def _scan(self, start: int, dialect: Dialect) -> Scan:
        return scan(self._window.units, start, dialect, self._limit, ended=self._window.ended)

    def _broken(self, line: int, fault: str) -> Row:
        """The record at the window's position, taken to end before `line`."""
        units, start = self._window.units, self._window.at
        end = before_line(units, line, start)
        cells = scan(units[start:end], 0, self._dialect, self._limit, ended=True).cells
        shifted = [[(begin + start, stop + start) for begin, stop in pieces] for pieces in cells]
        return self._single(end, line, shifted, fault)

    def _single(self, end: int, after: int, cells: list[Pieces], fault: str) -> Row:
        """The row from the window's position to `end`; the position moves to `after`."""
        window = self._window
        raw = window.bytes(window.at, end)
        text, codes = self._encoding.tolerant(raw)
        if self._dialect.backslash or fault in {UNCLOSED_QUOTE, CUT}:
            texts = [self._text(pieces, codes) for pieces in cells]
        else:
            texts = next(csv.reader((text,), delimiter=chr(self._dialect.delimiter)))
        offset = window.offset(window.at)
        self.number += 1
        window.at = after
        return self._row(self.number, texts, offset, len(raw), hashlib.sha256(raw).digest(), fault, codes)

    def _text(self, pieces: Pieces, codes: tuple[str, ...]) -> str:
        """A cell's text, decoded the way that its record was."""
        raw = [self._window.bytes(begin, end) for begin, end in pieces]
        return "".join(self._encoding.part(part, codes) for part in raw)

    def _runaway(self, found: Scan) -> Row:
        """The record at the window's position that closes nowhere, or is over the limit.

        It ends before the next line from which a sound row can be read (where no quote is open: before
        the next line). What is over the limit is hashed on the way and not held.
        """
        window = self._window
        quoted = found.opened >= 0
        offset, digest = window.offset(window.at), hashlib.sha256()
        seek = found.opened if quoted else window.at + self._limit + 1
        while True:
            try:
                line = self._next_start(seek, quoted=quoted)
            except _Unfinished as unfinished:
                seek = unfinished.reached
            else:
                break
            if seek - window.at > self._limit + 2:
                # The last two units may be the line end before the next row: no part of this record.
                digest.update(window.bytes(window.at, seek - 2))
                window.at = seek - 2
            seek -= window.at
            window.more()
        end = before_line(window.units, line, window.at)
        length = window.offset(end) - offset
        if length <= self._limit * self._encoding.width:
            cut = line == end and line == len(window.units)
            return self._broken(line, CUT if cut else UNCLOSED_QUOTE)
        digest.update(window.bytes(window.at, end))
        window.at = line
        self.number += 1
        codes = (UNCLOSED_QUOTE,) if quoted else ()
        return self._row(self.number, [], offset, length, digest.digest(), TOO_LARGE, codes)

    def _next_start(self, seek: int, *, quoted: bool) -> int:
        """Where the next record begins, looking at the line ends from `seek` on; the end of the member at last.

        Raises:
            _Unfinished: it is not in the window.
        """
        window = self._window
        size = len(window.units)
        for line_end in LINE_END.finditer(window.units, seek):
            line = line_end.end()
            if line == size:
                break
            try:
                if not quoted or self._resumes(line):
                    return line
            except NeedMore:
                raise _Unfinished(line_end.start()) from None
        if window.ended:
            return size
        last = window.units[-1:]
        raise _Unfinished(size - 1 if last in {b"\r", b"\n"} else size)

    def _resumes(self, line: int) -> bool:
        """Whether a sound row begins at `line`; it has to end with its line once the patience is used up."""
        if self._window.units[line] in {LF, CR}:
            return False
        if self.columns is None:
            return True
        if self._patience(line) < 0:
            return is_sound(self._scan_line(line)[1], self.columns)
        candidate = self._scan(line, self._dialect)
        if is_sound(candidate, self.columns):
            return True
        self._spent += self._limit if candidate.over else candidate.after - line
        return False


class _Unfinished(Exception):
    """The window has to grow before the search goes on from `reached`."""

    def __init__(self, reached: int) -> None:
        self.reached = reached
        super().__init__()
