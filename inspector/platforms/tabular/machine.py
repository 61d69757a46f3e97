r"""The exact rules of a record, unit by unit: where it ends and which spans make up its cells.

The rules are RFC 4180 with what archives hold besides: a quote inside an unquoted cell is text; what
follows a closing quote is kept as text; CRLF, LF and a lone CR outside quotes each end a record. Where
`backslash` is set (LinkedIn's comments: format reference, section 2.1) `\"` inside a quoted cell is a
quote too, also with a second quote after it.
"""

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

QUOTE: Final = 0x22
BACKSLASH: Final = 0x5C
LF: Final = 0x0A
CR: Final = 0x0D

LINE_END: Final = re.compile(rb"\r\n|\n|\r")

Pieces = list[tuple[int, int]]
"""Spans of units that make up one cell, in order; what lies between them is quoting."""


class NeedMore(Exception):
    """The units at hand do not tell; more have to be read. Never leaves this package."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are told apart: `delimiter` is one unit, `backslash` as the module says."""

    delimiter: int
    backslash: bool = False

    @property
    def stop(self) -> re.Pattern[bytes]:
        """What ends an unquoted cell."""
        return _STOPS[self.delimiter]


_STOPS: Final = {0x2C: re.compile(rb"[,\r\n]"), 0x09: re.compile(rb"[\t\r\n]")}


class Scan(NamedTuple):
    """One record as it was found.

    Args:
        end: first unit that is no longer of the record (its line end, or the end of all).
        after: where the next record begins.
        cells: the spans of each cell.
        closed: False where the record runs to the end of the units, or over the limit, inside a quote.
        over: True where the record is longer than the limit; `end`, `after`, `cells` then mean nothing.
        opened: where the quote stands that never closes, or (for a closed record) the first quote that
            closes only in a later line and has text after it, which is the mark of a forgotten quote; -1.
        stray: there is text after a closing quote.
        escaped: a backslash was taken for an escape.
    """

    end: int
    after: int
    cells: list[Pieces]
    closed: bool
    over: bool
    opened: int
    stray: bool
    escaped: bool


def scan(units: bytes, start: int, dialect: Dialect, limit: int, *, ended: bool) -> Scan:
    """Reads the record that begins at `start`.

    Args:
        units: as `Encoding.units` gives them.
        start: where the record begins; not a line end.
        dialect: the delimiter and the escapes.
        limit: the most units that a record can have.
        ended: whether `units` reach to the end of the member.

    Raises:
        NeedMore: the record does not end within `units`, and they are not all.
    """
    return _Scanner(units, start, dialect, limit, ended=ended).run()


class _Scanner:
    """The state of one scan: position, and what was met on the way."""

    __slots__ = ("at", "bound", "dialect", "ended", "escaped", "opened", "size", "start", "stop", "stray", "units")

    def __init__(self, units: bytes, start: int, dialect: Dialect, limit: int, *, ended: bool) -> None:
        self.units = units
        self.start = self.at = start
        self.dialect = dialect
        self.ended = ended
        self.size = len(units)
        self.bound = start + limit + 1
        self.stop = dialect.stop
        self.opened = -1
        self.stray = self.escaped = False

    def run(self) -> Scan:
        cells: list[Pieces] = []
        while True:
            pieces = self._quoted() if self._unit(self.at) == QUOTE else self._unquoted(self.at)
            if pieces is None:
                return self._over()
            cells.append(pieces)
            if self.at < 0:
                return self._found(self.size, self.size, cells, closed=False)
            ending = self._unit(self.at)
            if ending != self.dialect.delimiter:
                break
            self.at += 1
        if self.at >= self.bound:
            self.opened = -1
            return self._over()
        after = self.at
        if ending >= 0:
            after += 2 if ending == CR and self._unit(self.at + 1) == LF else 1
        return self._found(self.at, after, cells, closed=True)

    def _found(self, end: int, after: int, cells: list[Pieces], *, closed: bool, over: bool = False) -> Scan:
        return Scan(end, after, cells, closed, over, self.opened, self.stray, self.escaped)

    def _over(self) -> Scan:
        return self._found(-1, -1, [], closed=self.opened < 0, over=True)

    def _unit(self, at: int) -> int:
        """The unit at `at`, or -1 at the end of the member."""
        if at < self.size:
            return self.units[at]
        if self.ended:
            return -1
        raise NeedMore

    def _closes(self, unit: int) -> bool:
        return unit in {self.dialect.delimiter, LF, CR, -1}

    def _unquoted(self, begin: int) -> Pieces | None:
        """The rest of a cell from `begin`, quotes and all, up to a delimiter or line end."""
        found = self.stop.search(self.units, begin, self.bound)
        if found is None:
            if self.size >= self.bound:
                self.opened = -1
                return None
            if not self.ended:
                raise NeedMore
        self.at = self.size if found is None else found.start()
        return [(begin, self.at)]

    def _quoted(self) -> Pieces | None:
        """A cell that begins with a quote; `at` is -1 afterwards where it never closes."""
        quote = self.at
        begin = seek = quote + 1
        pieces: Pieces = []
        while True:
            found = self.units.find(b'"', seek, self.bound)
            if found < 0:
                return self._never_closed(quote, [*pieces, (begin, self.size)])
            following = self._unit(found + 1)
            if self.dialect.backslash and found > begin and self.units[found - 1] == BACKSLASH:
                self.escaped = True
                pieces.append((begin, found - 1))
                if following != QUOTE:
                    begin, seek = found, found + 1
                    continue
                pieces.append((found, found + 1))
                if self._closes(self._unit(found + 2)):
                    found += 1
                    break
                begin = seek = found + 2
            elif following == QUOTE:
                pieces.append((begin, found + 1))
                begin = seek = found + 2
            else:
                pieces.append((begin, found))
                break
        self.at = found + 1
        if self._closes(self._unit(self.at)):
            return pieces
        self.stray = True
        if self.opened < 0 and LINE_END.search(self.units, quote, found):
            self.opened = quote
        rest = self._unquoted(self.at)
        return None if rest is None else pieces + rest

    def _never_closed(self, quote: int, pieces: Pieces) -> Pieces | None:
        """What is left of a cell whose quote does not close within the limit (None) or the member."""
        self.opened = quote
        if self.size >= self.bound:
            return None
        if not self.ended:
            raise NeedMore
        self.at = -1
        return pieces
