"""The bytes of a tar, packed or not, as they come: forward alone, from any offset, never as a copy on disk."""

from typing import Final, Protocol

from inspector.archive.damage import UNREADABLE
from inspector.archive.file_bytes import ArchiveFile
from inspector.errors import ArchiveRefused

STEP: Final = 128 * 1024
"""Most bytes that are given at a time."""


class Flow(Protocol):
    """Bytes in order. `position` is the offset of the next; `consumed` how many bytes of the file they took; `damage`
    why none come any more, empty at a sound end and before it. It never raises.
    """

    position: int
    damage: str

    @property
    def consumed(self) -> int: ...
    def read(self, size: int) -> bytes: ...
    def skip(self, size: int) -> int: ...
    def close(self) -> None: ...


def whole(flow: Flow, size: int) -> bytes:
    """So many bytes; fewer only where no more come."""
    parts = []
    while size > 0 and (block := flow.read(min(size, STEP))):
        parts.append(block)
        size -= len(block)
    return parts[0] if len(parts) == 1 else b"".join(parts)


class PlainFlow:
    """A `Flow` over a tar that is not packed."""

    def __init__(self, file: ArchiveFile, position: int = 0) -> None:
        self._file = file
        self.position = position
        self.damage = ""

    @property
    def consumed(self) -> int:
        """The offset in the file."""
        return self.position

    def read(self, size: int) -> bytes:
        if self.damage:
            return b""
        try:
            block = self._file.at(self.position, min(size, STEP))
        except ArchiveRefused:
            self.damage = UNREADABLE
            return b""
        self.position += len(block)
        return block

    def skip(self, size: int) -> int:
        """Pass over so many bytes; gives how many there were."""
        passed = max(0, min(size, self._file.size - self.position))
        self.position += passed
        return passed

    def close(self) -> None:
        self._file.close()
