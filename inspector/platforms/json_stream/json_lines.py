"""Members with one JSON value a line: read line by line, so that memory stays small whatever the member's size."""

import hashlib
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import MemberStream, chunks
from inspector.archive.limits import STANDARD, Limits
from inspector.platforms.json_stream.marks import deepest
from inspector.platforms.json_stream.parsing import parsed
from inspector.platforms.json_stream.piece import TOO_DEEP, TOO_LARGE, Kind, Piece

_BLOCK: Final = 1024 * 1024
_SPACE: Final = b" \t\r\n"
_MARK: Final = b"\xef\xbb\xbf"


def json_lines(stream: MemberStream, limits: Limits = STANDARD, block: int = _BLOCK) -> Iterator[Piece]:
    """The value of each line that is not blank, in order, its path empty and its place exact.

    A line that holds no JSON, is larger than `record_bytes` or nests too deep has no value and says so in its
    notes; the next line is read all the same. Never raises for what the bytes hold.

    Args:
        stream: the member; it is read to its end.
        limits: `record_bytes` and `nesting` are kept.
        block: bytes read at a time.
    """
    at, held = 0, b""
    over: tuple[int, hashlib._Hash] | None = None
    first = True
    for part in chunks(stream, block):
        if first:
            first = False
            if part.startswith(_MARK):
                at, part = len(_MARK), part[len(_MARK) :]  # noqa: PLW2901  (the mark belongs to no line)
        *whole, rest = part.split(b"\n")
        for line in whole:
            if over is not None:
                yield _large(at, over, line)
                at, over = at + over[0] + len(line) + 1, None
                continue
            raw = held + line
            held = b""
            yield from _line(at, raw, limits)
            at += len(raw) + 1
        if over is not None:
            over[1].update(rest)
            over = (over[0] + len(rest), over[1])
        else:
            held += rest
            if len(held) > limits.record_bytes:
                over, held = (len(held), hashlib.sha256(held)), b""
    if over is not None:
        yield _large(at, over, b"")
    else:
        yield from _line(at, held, limits)


def _large(at: int, over: tuple[int, "hashlib._Hash"], end: bytes) -> Piece:
    over[1].update(end)
    return Piece(Kind.VALUE, (), None, at, over[0] + len(end), b"", over[1].digest(), (TOO_LARGE,))


def _line(at: int, raw: bytes, limits: Limits) -> Iterator[Piece]:
    """One line without its end; nothing for a blank one."""
    bare = raw.strip(_SPACE)
    if not bare:
        return
    at += raw.index(bare)
    if len(bare) > limits.record_bytes:
        yield Piece(Kind.VALUE, (), None, at, len(bare), b"", hashlib.sha256(bare).digest(), (TOO_LARGE,))
    elif bare.count(b"{") + bare.count(b"[") > limits.nesting and deepest(bare) > limits.nesting:
        yield Piece(Kind.VALUE, (), None, at, len(bare), bare, notes=(TOO_DEEP,))
    else:
        value, notes = parsed(bare)
        yield Piece(Kind.VALUE, (), value, at, len(bare), bare, notes=notes)
