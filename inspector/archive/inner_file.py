"""The bytes of an archive within an archive, read at offsets as if it were a file of its own."""

from collections.abc import Sequence
from pathlib import Path

from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.unpacked import Unpacked


class InnerFile(ArchiveFile):
    """A stretch of a file, or of what was unpacked from it, as an `ArchiveFile`.

    Args:
        root: the file on disk that all of it stands in; it is closed with this one.
        unpacked: what was unpacked of it; None where the stretch can be read as it lies.
        at: offset of the stretch's first byte.
        size: its bytes.
        name: what it is called where something must be said of it; no file of this name is ever opened.
        whole: bytes of the archive that a person has.
    """

    __slots__ = ("_at", "_root", "_source")

    def __init__(
        self, root: ArchiveFile, unpacked: Unpacked | None, at: int, size: int, *, name: str, whole: int
    ) -> None:
        self.path = Path(name)
        self.size = size
        self.whole = whole
        self.changed_at = root.changed_at
        self._root = root
        self._source = root if unpacked is None else unpacked
        self._at = at

    def at(self, offset: int, length: int) -> bytes:
        """The bytes from an offset on: fewer than asked for only where the stretch or the file ends."""
        length = min(length, self.size - offset)
        if length <= 0 or offset < 0:
            return b""
        return self._source.at(self._at + offset, length)

    def each_at(self, offsets: Sequence[int], lengths: Sequence[int]) -> list[bytes]:
        """The same for many places."""
        return [self.at(offset, length) for offset, length in zip(offsets, lengths, strict=True)]

    def changed(self) -> bool:
        """Whether the file on disk is no longer what it was."""
        return self._root.changed()

    def close(self) -> None:
        self._root.close()
