"""The files of a pack, in a folder or in a ZIP of it: read only, hostile until checked."""

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.opening import open_archive
from inspector.errors import ArchiveRefused
from inspector.reports.pack.bag import Fault, files_in

_BLOCK: Final = 1 << 20
_COMMENT: Final = 64
_IN_MEMORY: Final = 1 << 30
"""What a reader that must step back and forth gets at most: no workbook or PDF of a pack is larger."""


class PackFiles(Protocol):
    """The files below a pack's top, by their paths with `/`, in order of their bytes.

    `faults` names what does not hold of the container itself.
    """

    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def faults(self) -> tuple[Fault, ...]: ...
    def size(self, name: str) -> int: ...
    def open(self, name: str) -> BinaryIO: ...


class FolderFiles:
    """A pack that is a folder. Links are faults, never followed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        present = tuple(files_in(folder))
        linked = {name for name in present if not (folder / name).is_file() or (folder / name).is_symlink()}
        self.names = tuple(name for name in present if name not in linked)
        self.faults = tuple(
            Fault(name, "is a link or no plain file, which a pack never holds") for name in sorted(linked)
        )

    def size(self, name: str) -> int:
        return (self._folder / name).stat().st_size

    def open(self, name: str) -> BinaryIO:
        return (self._folder / name).open("rb")


class ZipFiles:
    """A pack that is a ZIP, read where it lies, within the limits that archives of strangers are held to.

    Raises:
        ArchiveRefused: it is no ZIP that can be read.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self._archive: Archive = open_archive(path, limits)
        faults = [Fault(path.name, "has changed: its hash is not the one in its comment")] if not _sealed(path) else []
        faults += [Fault(path.name, warning.message) for warning in self._archive.warnings]
        self._members: dict[str, Member] = {}
        for member in self._archive.members:
            top, _, name = member.path.partition("/")
            if not name or not top or member.problem or name in self._members:
                faults.append(Fault(member.path, "is no file that a pack holds"))
            else:
                self._members[name] = member
        if len({member.path.partition("/")[0] for member in self._archive.members}) > 1:
            faults.append(Fault(path.name, "holds more than one folder"))
        self.names = tuple(sorted(self._members, key=str.encode))
        self.faults = tuple(faults)

    def size(self, name: str) -> int:
        return self._members[name].size

    def open(self, name: str) -> BinaryIO:
        return io.BufferedReader(_Raw(self._archive.open(self._members[name])), _BLOCK)


class _Raw(io.RawIOBase):
    """A member's stream as Python's readers take it. A damaged one ends early: its hash tells."""

    def __init__(self, stream: MemberStream) -> None:
        super().__init__()
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview | bytearray") -> int:  # type: ignore[override]
        block = self._stream.read(len(buffer))
        buffer[: len(block)] = block
        return len(block)

    def close(self) -> None:
        self._stream.close()
        super().close()


def pack_files(path: Path, limits: Limits = STANDARD) -> PackFiles:
    """The files of the pack at a path.

    Raises:
        ArchiveRefused: there is none, or it cannot be read.
    """
    if path.is_dir():
        return FolderFiles(path)
    if not path.exists():
        raise ArchiveRefused("no_such_file", f"{path.name}: there is no such folder or file.")
    return ZipFiles(path, limits)


@contextmanager
def steps(files: PackFiles, name: str) -> Iterator[BinaryIO]:
    """One file for a reader that steps back and forth in it.

    Raises:
        ValueError: it is larger than any that a pack holds.
    """
    if files.size(name) > _IN_MEMORY:
        raise ValueError("too large")
    with files.open(name) as file:
        if file.seekable():
            yield file
        else:
            yield io.BytesIO(file.read(_IN_MEMORY))


def _sealed(path: Path) -> bool:
    digest, left = hashlib.sha256(), path.stat().st_size - _COMMENT
    with path.open("rb") as file:
        while left > 0 and (block := file.read(min(left, _BLOCK))):
            digest.update(block)
            left -= len(block)
        return file.read() == digest.hexdigest().encode()
