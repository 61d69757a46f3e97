"""A JSON member as a stream of pieces: in order, with flat memory, and on after what is damaged.

The structure (brackets, commas, colons outside of strings) is found in bulk by `marks`; each whole value is
parsed by a library (`parsing`), many sound ones that follow one another at once (`run`). Only the places of the
values are worked out here.
"""

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from inspector.archive.archive import MemberStream
from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.json_stream.frames import LEARNT, Frame, next_part
from inspector.platforms.json_stream.held import BLOCK, Held
from inspector.platforms.json_stream.marks import (
    CLOSE_LIST,
    CLOSE_OBJECT,
    COLON,
    COMMA,
    OPEN_LIST,
    OPEN_OBJECT,
    Marker,
    Marks,
    deepest,
)
from inspector.platforms.json_stream.parsing import fault_at, parsed
from inspector.platforms.json_stream.piece import BROKEN, CUT, TOO_DEEP, TOO_LARGE, TRAILING, Kind, Path, Piece
from inspector.platforms.json_stream.plan import Opened
from inspector.platforms.json_stream.run import read_run

_SPACE: Final = b" \t\r\n"
_SWALLOWED: Final = re.compile(rb'\{\s{0,100}"\Z')
_OVERLAP: Final = 4_096
"""Units that are looked at twice where the place to go on from may lie across two blocks."""


def json_pieces(stream: MemberStream, plan: Opened, limits: Limits = STANDARD, block: int = BLOCK) -> Iterator[Piece]:
    """The pieces of a JSON member, in order.

    Never raises for what the bytes hold. A value that is no JSON, is cut off, is larger than
    `record_bytes` or nests deeper than `nesting` has no value and says so in its notes. After a fault of
    structure reading goes on where a part of an opened list or object surely begins (`Opened.begins`;
    in a list of objects also where one has the first two names of the first one). Every BEGIN has its END.

    Args:
        stream: the member; it is read to its end, or to the end of the data.
        plan: what is opened.
        limits: `record_bytes` and `nesting` are kept.
        block: bytes read at a time.
    """
    return _Reader(Held(stream, block), plan, limits).pieces()


class _Reader:
    """Reads one member, once.

    `_at` is the position after the last comma, colon or bracket that counted; `_scanned` the one up to which
    marks were looked for; before `_tried` parts are read one by one. `_turn` counts the faults after which reading went on elsewhere, `_resumed` is where it last did.
    """

    def __init__(self, held: Held, plan: Opened, limits: Limits) -> None:
        self._held = held
        self._plan = plan
        self._nesting = limits.nesting
        self._largest = limits.record_bytes // held.encoding.width
        self._levels = plan.levels(plan.brackets)
        self._marker = Marker(0, self._levels)
        self._frames: list[Frame] = []
        self._at = self._scanned = self._tried = self._turn = 0
        self._resumed = -1
        self._deep = self._done = False
        self._over: tuple[int, hashlib._Hash] | None = None

    def pieces(self) -> Iterator[Piece]:
        held = self._held
        while not self._done:
            if self._scanned < held.end:
                yield from self._block()
            elif not held.ended:
                self._shed()
                held.more(self._at)
            elif self._frames:
                yield from self._cut()
            else:
                yield from self._bare()
        yield from self._trailing()

    def _block(self) -> Iterator[Piece]:
        """What the marks tell of what was read and not looked at yet."""
        held, frames, turn = self._held, self._frames, self._turn
        scanned, self._scanned = self._scanned, held.end
        marks = self._marker.marks(held.read(scanned, held.end), scanned)
        self._deep = self._deep or self._marker.deepest > self._nesting
        bulk = marks.tight and not self._deep and held.encoding.width == 1
        index, self._tried = 0, scanned
        while index < len(marks.positions):
            if bulk and self._at >= self._tried and (run := self._run(marks)):
                yield from run
                index = bisect_left(marks.positions, self._at, index)
                continue
            if marks.depths[index] <= len(frames):
                yield from self._mark(marks.positions[index], marks.bytes[index])
            index += 1
            if self._done or self._turn != turn:
                return
        if self._at > scanned:
            self._deep = self._marker.deepest > self._nesting

    def _run(self, marks: Marks) -> Sequence[Piece]:
        """Whole parts that begin at `_at`; none where they have to be read one by one."""
        frames = self._frames
        self._tried = self._at + 1
        if not frames or not frames[-1].plain:
            return ()
        run = read_run(self._held, marks.level(len(frames)), frames[-1], self._at, self._largest)
        if run is None:
            return ()
        self._tried = run.after
        if run.pieces is None:
            return ()
        frames[-1].passed(run.pieces, ends=run.ends)
        self._at = run.after
        return run.pieces

    def _mark(self, position: int, byte: int) -> Iterator[Piece]:
        """What one mark tells, at the depth of an open list or object or further out."""
        frames = self._frames
        if not frames:
            return self._outermost(position, byte)
        if byte == COLON:
            return self._colon(frames[-1], position)
        if byte == COMMA:
            return self._comma(frames[-1], position)
        if byte in {OPEN_LIST, OPEN_OBJECT}:
            return self._opening(frames[-1], position, byte)
        return self._closing(frames[-1], position, byte)

    def _blank(self, position: int) -> bool:
        """Whether nothing but space stands before a position."""
        return self._over is None and not self._held.read(self._at, position).strip(_SPACE)

    def _outermost(self, position: int, byte: int) -> Iterator[Piece]:
        bracket = chr(byte)
        if bracket in self._plan.brackets and self._blank(position):
            # Deeper marks than those of what this one can open are not even listed from the next block on.
            self._levels = self._marker.shallow = self._plan.levels(bracket)
            yield self._open(Frame(self._plan, (), is_list=byte == OPEN_LIST), position)

    def _colon(self, frame: Frame, position: int) -> Iterator[Piece]:
        key = None
        if not frame.is_list and frame.key is None:
            key, _ = parsed(self._held.raw(self._at, position), self._held.encoding)
        if isinstance(key, str):
            frame.key, self._at = key, position + 1
        else:
            yield from self._lost(Piece(Kind.FAULT, frame.path, notes=(BROKEN,)))

    def _comma(self, frame: Frame, position: int) -> Iterator[Piece]:
        turn = self._turn
        if frame.valued != self._blank(position) or (not frame.valued and frame.key is None):
            yield from self._lost(Piece(Kind.FAULT, frame.path, notes=(BROKEN,)))
            return
        if not frame.valued:
            yield from self._value(frame, position)
        if self._turn == turn:
            frame.following()
            self._at = position + 1

    def _opening(self, frame: Frame, position: int, byte: int) -> Iterator[Piece]:
        if frame.valued or frame.key is None or not self._blank(position):
            yield from self._lost(Piece(Kind.FAULT, frame.path, notes=(BROKEN,)))
            return
        frame.learn(self._held.read(position, position + LEARNT))
        plan = frame.plan.part(frame.key)
        if plan is not None and chr(byte) in plan.brackets:
            yield self._open(Frame(plan, frame.child, is_list=byte == OPEN_LIST), position)

    def _open(self, frame: Frame, position: int) -> Piece:
        self._frames.append(frame)
        self._at = position + 1
        return Piece(Kind.BEGIN, frame.path, offset=self._held.offset(position))

    def _closing(self, frame: Frame, position: int, byte: int) -> Iterator[Piece]:
        turn, blank = self._turn, self._blank(position)
        fits = byte == (CLOSE_LIST if frame.is_list else CLOSE_OBJECT)
        if not fits or (not blank and (frame.valued or frame.key is None)):
            yield from self._lost(Piece(Kind.FAULT, frame.path, notes=(BROKEN,)))
            return
        if not blank:
            yield from self._value(frame, position)
        if self._turn == turn:
            self._at = position + 1
            yield self._end(position)

    def _end(self, position: int) -> Piece:
        frame = self._frames.pop()
        if self._frames:
            self._frames[-1].valued = True
        else:
            self._done = True
        return Piece(Kind.END, frame.path, offset=self._held.offset(position))

    def _value(self, frame: Frame, position: int) -> Iterator[Piece]:
        """The value that ends before a position; where it is broken, perhaps the next part begins within it."""
        piece = self._piece(frame.child, self._at, position)
        if BROKEN in piece.notes and self._hit(self._fault(piece), position) is not None:
            yield from self._lost(piece)
            return
        frame.valued = True
        yield piece

    def _piece(self, path: Path, start: int, end: int) -> Piece:
        """The value between two positions, the space round it apart."""
        held = self._held
        if self._over is not None:
            (begin, digest), self._over = self._over, None
            digest.update(held.raw(start, end).rstrip(_SPACE))
            length = held.offset(end) - held.offset(begin)
            return Piece(Kind.VALUE, path, None, held.offset(begin), length, b"", digest.digest(), (TOO_LARGE,))
        text = held.read(start, end)
        first = start + len(text) - len(text.lstrip(_SPACE))
        text = text.strip(_SPACE)
        raw = held.raw(first, first + len(text))
        notes: tuple[str, ...]
        if len(text) > self._largest:
            value, notes = None, (TOO_LARGE,)
        elif self._deep and deepest(text) + len(path) > self._nesting:
            value, notes = None, (TOO_DEEP,)
        else:
            value, notes = parsed(raw, held.encoding)
        return Piece(Kind.VALUE, path, value, held.offset(first), len(raw), raw, b"", notes)

    def _shed(self) -> None:
        """Of a value that is larger than the limit, nothing but its hash is kept."""
        held = self._held
        if held.end - self._at <= self._largest:
            return
        if self._over is None:
            text = held.read(self._at, held.end)
            first = self._at + len(text) - len(text.lstrip(_SPACE))
            self._over = (first, hashlib.sha256())
            self._at = first
        self._over[1].update(held.raw(self._at, held.end))
        self._at = held.end

    def _fault(self, piece: Piece) -> int:
        """The position at which a piece stops being JSON; where a quote that is missing drew the beginning of the next
        object into a text, that beginning.
        """
        held = self._held
        start = (piece.offset - held.encoding.mark) // held.encoding.width
        fault = fault_at(piece.raw, held.encoding)
        swallowed = _SWALLOWED.search(held.read(start, start + fault))
        return start + max(1, fault if swallowed is None else swallowed.start())

    def _hit(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a part begins between two positions that are held, and the index of its frame."""
        held = self._held
        found = next_part(self._frames, held.units, max(start - held.base, 0))
        return None if found is None or found.at + held.base >= end else (found.at + held.base, found.frame)

    def _lost(self, fault: Piece) -> Iterator[Piece]:
        """Bytes from `_at` on are not understood: reading goes on at the next part that surely begins.

        Args:
            fault: what they are taken for; its place and bytes are put in.
        """
        held, digest, start = self._held, None, self._at
        begin = held.offset(start)
        seek = self._fault(fault) if fault.kind is Kind.VALUE else start
        # A part that was gone on with and is lost again would be lost for ever.
        seek = seek + 1 if seek == self._resumed else seek
        while (hit := self._hit(seek, held.end)) is None and not held.ended:
            seek = max(seek, held.end - _OVERLAP)
            if held.end - start > self._largest:
                digest = digest or hashlib.sha256()
                digest.update(held.raw(start, max(start, seek)))
                start = max(start, seek)
            held.more(start)
        end = held.end if hit is None else hit[0]
        raw = held.raw(start, end)
        if digest is None:
            begin += len(raw) - len(raw.lstrip(_SPACE))
            raw = raw.strip(_SPACE + b",")
            yield fault._replace(offset=begin, length=len(raw), raw=raw)
        else:
            digest.update(raw)
            yield fault._replace(offset=begin, length=held.offset(end) - begin, raw=b"", digest=digest.digest())
        kept = 0 if hit is None else hit[1] + 1
        while len(self._frames) > kept:
            yield self._end(end)
        self._turn += 1
        self._at = self._scanned = self._resumed = end
        self._over = None
        if hit is None:
            self._done = True
        else:
            self._frames[-1].following()
            self._marker = Marker(len(self._frames), self._levels)

    def _cut(self) -> Iterator[Piece]:
        """The member ends and something is open: it is cut off, or a fault before made it seem so."""
        frame, end = self._frames[-1], self._held.end
        if frame.valued or frame.key is None:
            if not self._blank(end) and self._hit(self._at, end) is not None:
                yield from self._lost(Piece(Kind.FAULT, frame.path, notes=(BROKEN,)))
                return
        elif not self._blank(end):
            piece = self._piece(frame.child, self._at, end)
            if BROKEN in piece.notes and self._hit(self._fault(piece), end) is not None:
                yield from self._lost(piece)
                return
            yield piece._replace(value=None, notes=(CUT,))
        while self._frames:
            yield self._end(end)
        self._at = end
        yield Piece(Kind.FAULT, (), offset=self._held.offset(end), notes=(CUT,))

    def _bare(self) -> Iterator[Piece]:
        """The member is one value that the plan does not open, or holds nothing."""
        self._done = True
        if not self._blank(self._held.end):
            yield self._piece((), self._at, self._held.end)
            self._at = self._held.end

    def _trailing(self) -> Iterator[Piece]:
        """Anything but space after the data; it is read to the end."""
        held, begin = self._held, self._at
        strange = False
        while True:
            strange = strange or bool(held.read(self._at, held.end).strip(_SPACE))
            self._at = held.end
            if held.ended:
                break
            held.more(self._at)
        if strange:
            length = held.offset(held.end) - held.offset(begin)
            yield Piece(Kind.FAULT, (), offset=held.offset(begin), length=length, notes=(TRAILING,))
