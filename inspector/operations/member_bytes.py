"""Stretches of one member's bytes, in order, without reading it more often than need be."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive
from inspector.errors import VerificationFailed

_BLOCK: Final = 1 << 20
_KEPT: Final = 32 << 20
"""Bytes of the last stretch that are kept, for a record that lies within the one before it."""


class MemberBytes:
    """One member of an archive, open for reading.

    Raises:
        VerificationFailed: the archive has no such member that can be read.
    """

    def __init__(self, archive: Archive, ordinal: int, path: str | None = None) -> None:
        found = next((each for each in archive.members if each.ordinal == ordinal), None)
        if found is None or found.problem or (path is not None and found.path != path):
            raise VerificationFailed(f"the archive no longer holds its file number {ordinal} as it was read")
        self._archive = archive
        self._member = found
        self._stream = archive.open(found)
        self._position = 0
        self._last = (0, b"")

    def at(self, offset: int, length: int) -> Iterator[bytes]:
        """The bytes of `[offset, offset + length)` in blocks; fewer where the member ends before."""
        began, last = self._last
        if began <= offset and offset + length <= began + len(last):
            # A record inside the one before it, such as an attachment in its message.
            yield last[offset - began : offset - began + length]
            return
        if offset < self._position:
            # Else the member is read anew up to there.
            self._stream.close()
            self._stream = self._archive.open(self._member)
            self._position = 0
        for _ in self._next(offset - self._position):
            pass
        kept: list[bytes] = []
        for block in self._next(length):
            if length <= _KEPT:
                kept.append(block)
            yield block
        self._last = (offset, b"".join(kept))

    def _next(self, left: int) -> Iterator[bytes]:
        while left and (block := self._stream.read(min(left, _BLOCK))):
            left -= len(block)
            self._position += len(block)
            yield block

    def close(self) -> None:
        """Close the member."""
        self._stream.close()
