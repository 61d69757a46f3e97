"""Parts of one list or object that stand whole in what is held and are sound: read together, which is what makes it fast.

A step of Python for each bracket, comma and colon, and a call of the library for each part, took three times as long as
all else that reading takes. A stretch of parts is one JSON text of its own, and one call reads it. Where anything about a
stretch is odd nothing of it is taken: its parts are then read one by one (`pieces`), and what is said of them is said there.
"""

from bisect import bisect_left
from typing import Any, Final, NamedTuple

import numpy as np
import orjson

from inspector.platforms.json_stream.frames import Frame
from inspector.platforms.json_stream.held import Held
from inspector.platforms.json_stream.marks import CLOSE_LIST, CLOSE_OBJECT, COLON, Level
from inspector.platforms.json_stream.piece import Kind, Path, Piece

_SPACE: Final = b" \t\r\n"
_MOST: Final = 1024 * 1024
"""Bytes that are read together at most: their values are in memory at once."""


class Run(NamedTuple):
    """A stretch of parts.

    Args:
        after: the position after its last comma, or that of the bracket that closes the list or object.
        ends: whether that bracket comes next.
        pieces: its parts; None where they have to be read one by one.
    """

    after: int
    ends: bool
    pieces: list[Piece] | None


def read_run(held: Held, level: Level, frame: Frame, at: int, largest: int) -> Run | None:
    """The parts of a list or object from a position on; None where none is whole.

    Args:
        held: what is held, in units of one byte.
        level: the marks of the frame's own depth, those of the block in which the position lies.
        frame: the list or object; none of its parts is opened, or those alone that its plan names.
        at: the position at which a part begins.
        largest: units that a part may have.
    """
    place = bisect_left(level.closing, at)
    close = level.closing[place] if place < len(level.closing) else held.end
    limit = _limit(held, frame, at, min(at + min(_MOST, largest), close + 1))
    first = bisect_left(level.commas, at)
    ends = level.commas[first : bisect_left(level.commas, min(limit, close))]
    closed = False
    if close <= limit and close < held.end:
        closed = held.read(close, close + 1)[0] == (CLOSE_LIST if frame.is_list else CLOSE_OBJECT)
        closed = closed and bool(held.read(ends[-1] + 1 if ends else at, close).strip(_SPACE))
        ends += [close] if closed else []
    if not ends:
        return None
    after = ends[-1] if closed else ends[-1] + 1
    value = _whole(held.read(at, ends[-1]), is_list=frame.is_list)
    if value is None or len(value) != len(ends) or not (frame.is_list or frame.plan.named.keys().isdisjoint(value)):
        return Run(after, closed, None)
    if frame.is_list:
        starts = [at, *(end + 1 for end in ends[:-1])]
        begun = frame.key if isinstance(frame.key, int) else 0
        pieces = _pieces(held, [(*frame.path, begun + place) for place in range(len(ends))], value, starts, ends)
    else:
        colon = bisect_left(level.colons, at)
        starts = [each + 1 for each in level.colons[colon : colon + len(ends)]]
        pieces = _pieces(held, [(*frame.path, key) for key in value], list(value.values()), starts, ends)
    return Run(after, closed, pieces)


def _limit(held: Held, frame: Frame, at: int, limit: int) -> int:
    """The position up to which no part is opened: where the first name of the plan stands, as names are mostly written."""
    for name in () if frame.is_list else frame.plan.named:
        found = held.units.find(b'"%b"' % name.encode(), at - held.base, limit - held.base)
        limit = limit if found < 0 else found + held.base
    return limit


def _whole(raw: bytes, *, is_list: bool) -> Any:  # noqa: ANN401  (a list or an object)
    """The value of parts with commas between them, where every name in them counts; None where that is not sure.

    The library keeps the last of two equal names without a word: there are fewer colons then when it is written anew.
    Escapes that could make up for those (of a colon, or a quotation mark before one) are not looked into.
    """
    whole = b"[%b]" % raw if is_list else b"{%b}" % raw
    try:
        value = orjson.loads(whole)
        anew = orjson.dumps(value)
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        return None
    escaped = b"\\" in raw and (b"\\u0022" in raw or b"\\u003" in raw)
    return None if escaped or _colons(whole) != _colons(anew) else value


def _colons(text: bytes) -> int:
    """Counted in bulk: `bytes.count` takes fifteen times as long."""
    return int(np.count_nonzero(np.frombuffer(text, dtype=np.uint8) == COLON))


def _pieces(held: Held, paths: list[Path], values: list[Any], starts: list[int], ends: list[int]) -> list[Piece]:
    units, base, shift = held.units, held.base, held.offset(held.base)
    found = []
    for path, value, start, end in zip(paths, values, starts, ends, strict=True):
        text = units[start - base : end - base].rstrip(_SPACE)
        raw = text.lstrip(_SPACE)
        offset = start - base + shift + len(text) - len(raw)
        found.append(Piece(Kind.VALUE, path, value, offset, len(raw), raw))
    return found
