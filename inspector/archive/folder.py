"""An unpacked folder, or a single file, as a tree of members. No link is followed, nothing but files is read."""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from inspector.archive.archive import Member, MemberDigest
from inspector.archive.damage import DEVICE, SIZE, SYMLINK, UNREADABLE
from inspector.archive.limits import Limits, limit_words
from inspector.archive.oddities import member_oddities
from inspector.archive.shown import capped, shown_name
from inspector.errors import ArchiveRefused
from inspector.records.record import ExtractionWarning


@dataclass(frozen=True, slots=True)
class FolderArchive:
    """An `Archive` of kind `folder`; `path` is the folder, or the single file."""

    path: Path
    members: tuple[Member, ...]
    warnings: tuple[ExtractionWarning, ...]
    limits: Limits

    @property
    def name(self) -> str:
        """The folder's name, without those above it."""
        return shown_name(self.path)

    @property
    def kind(self) -> str:
        """Always `folder`."""
        return "folder"

    @property
    def size(self) -> int:
        """Bytes of all members together."""
        return sum(member.size for member in self.members)

    def open(self, member: Member) -> "FileStream":
        """The member's bytes; a file that is gone or locked meanwhile gives none, and its damage says so."""
        return FileStream(self.place(member), member.size)

    def place(self, member: Member) -> bytes:
        """The path of the member's file."""
        path = os.fsencode(self.path)
        if self.path.is_dir():
            path = os.path.join(path, member.raw_path)  # noqa: PTH118 (names are bytes)
        return path


class FileStream:
    """A `MemberStream` over a file of a folder."""

    def __init__(self, path: bytes, expected: int) -> None:
        self._expected = expected
        self._size = 0
        self._hash = hashlib.sha256()
        self._damage = ""
        self._file: int | None = None
        try:
            self._file = os.open(
                path,
                os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0),
            )
            if not stat.S_ISREG(os.fstat(self._file).st_mode):
                # A device put in the file's place meanwhile may never end.
                self.close()
                self._damage = UNREADABLE
        except OSError:
            self._damage = UNREADABLE

    def read(self, size: int) -> bytes:
        if self._file is None:
            return b""
        try:
            block = os.read(self._file, max(1, size))
        except OSError:
            self._damage = UNREADABLE
            block = b""
        self._size += len(block)
        self._hash.update(block)
        # A file that grows while it is read may never end either: what it had when it was listed is enough.
        if not block or self._size > self._expected:
            self.close()
            if not self._damage and self._size != self._expected:
                self._damage = SIZE
        return block

    def digest(self) -> MemberDigest:
        while self.read(1024 * 1024):
            pass
        return MemberDigest(self._size, self._hash.digest(), self._damage)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def open_folder(path: Path, limits: Limits) -> FolderArchive:
    """A folder with all that is below it, in the order of the names' bytes.

    Raises:
        ArchiveRefused: the folder cannot be read, is empty, or has more members than the limits allow.
    """
    warnings: list[ExtractionWarning] = []
    found: list[tuple[bytes, os.stat_result]] = []
    top = os.fsencode(path)
    waiting = [b""]
    too_deep = 0
    while waiting:
        below = waiting.pop()
        if below.count(b"/") > limits.depth:
            too_deep += 1
            continue
        try:
            with os.scandir(os.path.join(top, below)) as entries:  # noqa: PTH118 (names are bytes)
                for entry in entries:
                    name = below + entry.name
                    status = entry.stat(follow_symlinks=False)
                    if stat.S_ISDIR(status.st_mode):
                        waiting.append(name + b"/")
                    else:
                        found.append((name, status))
        except OSError as error:
            if not below:
                raise ArchiveRefused(
                    "unreadable", f"{shown_name(path)} cannot be read: {error.strerror or type(error).__name__}."
                ) from None
            message = f"A folder inside cannot be read: {error.strerror or type(error).__name__}."
            warnings.append(ExtractionWarning("unreadable_folder", message))
        if len(found) > limits.members:
            raise ArchiveRefused(
                "too_many_members",
                f"{shown_name(path)} holds too many files; {limit_words('members', limits)}. Open the archive's own folder.",
            )
    if not found:
        raise ArchiveRefused(
            "empty", f"{shown_name(path)} is an empty folder; open the one that the archive was unpacked to."
        )
    if too_deep:
        message = (
            f"{too_deep:,} folders lie too deep within others and were not looked at; {limit_words('depth', limits)}."
        )
        warnings.append(ExtractionWarning("too_deep", message))
    members = tuple(_member(ordinal, name, status) for ordinal, (name, status) in enumerate(sorted(found)))
    return FolderArchive(path, members, capped([*warnings, *member_oddities(members, limits)]), limits)


def open_file(path: Path, status: os.stat_result, limits: Limits) -> FolderArchive:
    """One file on its own, such as `messages.csv`, as an archive of one member."""
    return FolderArchive(path, (_member(0, os.fsencode(path.name), status),), (), limits)


def _member(ordinal: int, name: bytes, status: os.stat_result) -> Member:
    problem = ""
    if stat.S_ISLNK(status.st_mode):
        problem = SYMLINK
    elif not stat.S_ISREG(status.st_mode):
        problem = DEVICE
    path = os.fsdecode(name).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    # A folder's times are those of whoever unpacked it: they say nothing of the export.
    return Member(ordinal, path.replace(os.sep, "/"), name, status.st_size, None, problem)
