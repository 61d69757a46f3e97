"""The bytes of a member that are held: from the beginning of what is being read to the end of the last block."""

import hashlib
from typing import Final

from inspector.archive.archive import MemberStream
from inspector.platforms.tabular.encoding import SNIFFED, Encoding, sniff

BLOCK: Final = 1024 * 1024
"""Bytes that are read at a time."""


class Held:
    """A part of a member, by position: units from its beginning, a byte order mark apart.

    Attributes:
        encoding: told by the first bytes.
        base: the position of the first unit held.
        units: one byte for each unit held.
        ended: whether the member holds no more than this.
    """

    def __init__(self, stream: MemberStream, block: int = BLOCK) -> None:
        self._stream = stream
        self._block = block
        head = self._take(SNIFFED)
        self.encoding = _encoding(head)
        self._raw = head[self.encoding.mark :]
        self._odd = b""
        self.base = 0
        self.ended = False
        self._lost: hashlib._Hash | None = None
        self._settle()

    def _take(self, wanted: int) -> bytes:
        parts = []
        while wanted > 0 and (part := self._stream.read(wanted)):
            parts.append(part)
            wanted -= len(part)
        return b"".join(parts)

    def _settle(self) -> None:
        """A unit of two bytes is held whole, or not yet."""
        if self.encoding.width == 2:
            even = len(self._raw) - len(self._raw) % 2
            self._raw, self._odd = self._raw[:even], self._raw[even:]
        self.units = self.encoding.units(self._raw)

    @property
    def end(self) -> int:
        """The position after the last unit held."""
        return self.base + len(self.units)

    def offset(self, position: int) -> int:
        """The offset in the member of a position's first byte."""
        return self.encoding.mark + position * self.encoding.width

    def raw(self, start: int, end: int) -> bytes:
        """The bytes from one position up to another, both held."""
        width = self.encoding.width
        return self._raw[(start - self.base) * width : (end - self.base) * width]

    def read(self, start: int, end: int) -> bytes:
        """The units from one position up to another, both held."""
        return self.units[start - self.base : end - self.base]

    def more(self, kept: int) -> None:
        """Drops what lies before a position, and reads on: at least as much again as is held."""
        done = (kept - self.base) * self.encoding.width
        rest = self._raw[done:] + self._odd
        block = self._take(max(self._block, len(rest)))
        self.ended = not block
        self._raw = rest + block
        self.base = kept
        self._settle()


def _encoding(head: bytes) -> Encoding:
    """As for tables; UTF-16 without its mark is told by the zeros beside the first ASCII bytes."""
    found = sniff(head)
    if found.width == 1 and not found.mark and len(head) >= 2 and 0 in head[:2]:
        return Encoding("utf-16-be" if head[0] == 0 else "utf-16-le", 2, 0)
    return found
