"""Bytes of the archive's own file, read where they stand; opened for reading only."""

import os
from collections.abc import Sequence
from contextlib import suppress
from io import BufferedReader
from itertools import repeat
from pathlib import Path
from typing import Self

from inspector.archive.shown import shown_name
from inspector.errors import ArchiveRefused


class ArchiveFile:
    """A file that is read at offsets. `size` (bytes) and `changed_at` (nanoseconds, of its last
    change) are what it has when it is opened; `whole` is the size of the archive that it belongs to, its own.

    Raises:
        ArchiveRefused: the file cannot be opened, or (from `at`) not be read at an offset.
    """

    __slots__ = ("_file", "changed_at", "path", "size", "whole")

    def __init__(self, path: Path, *, buffered: bool = True) -> None:
        self.path = path
        try:
            self._file = path.open("rb") if buffered else path.open("rb", buffering=0)
            status = os.fstat(self._file.fileno())
        except OSError as error:
            raise unreadable(path, error) from None
        self.size = self.whole = status.st_size
        self.changed_at = status.st_mtime_ns

    def at(self, offset: int, length: int) -> bytes:
        """The bytes from an offset on: fewer than asked for only where the file ends."""
        if length <= 0 or not 0 <= offset < self.size:
            return b""
        try:
            self._file.seek(offset)
            if isinstance(self._file, BufferedReader):
                return self._file.read(length)
            parts = []
            while length > 0 and (part := self._file.read(length)):
                parts.append(part)
                length -= len(part)
            return parts[0] if len(parts) == 1 else b"".join(parts)
        except OSError as error:
            raise unreadable(self.path, error, offset) from None

    def each_at(self, offsets: Sequence[int], lengths: Sequence[int]) -> list[bytes]:
        """The same for many places: the bytes from each offset on, without what a buffer would read beside them.

        Where the system takes it, all places are named before the first is read: a disk that hears of one at a time
        took fifty seconds for 200,000 of them, in a file that was not in memory, and takes three so.
        """
        if hasattr(os, "pread"):
            number = self._file.fileno()
            with suppress(OSError):
                if hasattr(os, "posix_fadvise"):
                    for at, length in zip(offsets, lengths, strict=True):
                        os.posix_fadvise(number, at, length, os.POSIX_FADV_WILLNEED)
                found = [os.pread(number, length, at) for at, length in zip(offsets, lengths, strict=True)]
                if all(map(_all_read, found, offsets, lengths, repeat(self.size))):
                    return found
        return [self.at(at, length) for at, length in zip(offsets, lengths, strict=True)]

    def changed(self) -> bool:
        """Whether the file is no longer what it was when it was opened, or can no longer be asked."""
        try:
            status = os.fstat(self._file.fileno())
        except OSError:
            return True
        return (status.st_size, status.st_mtime_ns) != (self.size, self.changed_at)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _all_read(found: bytes, offset: int, length: int, size: int) -> bool:
    return len(found) == length or offset + len(found) >= size


def unreadable(path: Path, error: OSError, offset: int | None = None) -> ArchiveRefused:
    """The refusal for a file that the system does not let us read."""
    where = "" if offset is None else f" at byte {offset:,}"
    reason = error.strerror or type(error).__name__
    return ArchiveRefused("unreadable", f"{shown_name(path)} cannot be read{where}: {reason}.")
