"""A chat's text as lines and blocks of bytes: a message goes from its header to the next one (format reference, section 3)."""

import hashlib
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from inspector.archive.archive import MemberStream, chunks

_BLOCK: Final = 1024 * 1024
_MARK: Final = b"\xef\xbb\xbf"


class Line(NamedTuple):
    """One line, or a part of a very long one: its first byte's place, its bytes with the line end, whether a line begins here."""

    offset: int
    raw: bytes
    begins: bool


class Block(NamedTuple):
    """A header and the lines that go on from it; without a header, what stands before the first one.

    Args:
        offset: of its first byte in the member.
        length: its bytes, the last line end apart.
        raw: those bytes; empty where there are more than the limit allows.
        sha256: over exactly those bytes.
        headed: whether it begins with a header.
    """

    offset: int
    length: int
    raw: bytes
    sha256: bytes
    headed: bool


def text_lines(stream: MemberStream) -> Iterator[Line]:
    """The lines of a member, split at LF alone; the signs that other programs split at belong to the text."""
    held, base, begins, first = b"", 0, True, True
    for block in chunks(stream, _BLOCK):
        held += block
        if first and len(held) >= len(_MARK):
            cut = len(_MARK) if held.startswith(_MARK) else 0
            held, base, first = held[cut:], cut, False
        at = 0
        while (end := held.find(b"\n", at)) >= 0:
            yield Line(base + at, held[at : end + 1], begins)
            begins, at = True, end + 1
        held, base = held[at:], base + at
        if len(held) > _BLOCK:
            yield Line(base, held, begins)
            held, base, begins = b"", base + len(held), False
    if held:
        yield Line(base, held, begins)


def blocks(stream: MemberStream, is_header: Callable[[bytes], bool], largest: int) -> Iterator[Block]:
    """The messages of a member as blocks of bytes, in order; no more than `largest` bytes of one are held.

    Args:
        stream: the member; it is read to its end.
        is_header: whether a line begins a message.
        largest: bytes of a block that are kept.
    """
    open_block: _Open | None = None
    for line in text_lines(stream):
        headed = line.begins and is_header(line.raw)
        if open_block is None or headed:
            if open_block is not None:
                yield open_block.close()
            open_block = _Open(line.offset, largest, headed=headed)
        open_block.add(line.raw)
    if open_block is not None:
        yield open_block.close()


class _Open:
    """A block whose end has not come yet; the last two bytes are held back, since they may be the line end."""

    def __init__(self, offset: int, largest: int, *, headed: bool) -> None:
        self._offset = offset
        self._largest = largest
        self._headed = headed
        self._parts: list[bytes] = []
        self._size = 0
        self._digest = hashlib.sha256()
        self._tail = b""

    def add(self, raw: bytes) -> None:
        """More of it."""
        whole = self._tail + raw
        self._keep(whole[:-2])
        self._tail = whole[-2:]

    def _keep(self, raw: bytes) -> None:
        self._digest.update(raw)
        self._size += len(raw)
        if self._size <= self._largest:
            self._parts.append(raw)
        else:
            self._parts = []

    def close(self) -> Block:
        """All of it, the last line end apart."""
        tail = self._tail
        tail = tail[:-2] if tail.endswith(b"\r\n") else tail.removesuffix(b"\n")
        self._keep(tail)
        raw = b"".join(self._parts) if self._size <= self._largest else b""
        return Block(self._offset, self._size, raw, self._digest.digest(), self._headed)
