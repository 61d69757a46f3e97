"""Where a member stands in a file on disk: one that was never packed can be read there at any offset."""

import os
import stat
from pathlib import Path

from inspector.archive.archive import Archive, Member
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.folder import FolderArchive
from inspector.archive.joined import JoinedArchive
from inspector.archive.packing import STORED
from inspector.archive.tar_archive import TarArchive
from inspector.archive.zip_archive import ZipArchive, changed, stamp_of
from inspector.archive.zip_bodies import Body


def standing(outer: Archive, member: Member) -> tuple[Path, tuple[int, int], tuple[int, int] | None]:
    """The file on disk that a member of the outer archive stands in, its stamp, and offset and size where it lies there as
    it is; None in their place where it is packed.

    Raises:
        ArchiveRefused: a file of a folder cannot be read, or is no file any more.
    """
    if isinstance(outer, JoinedArchive):
        return standing(*outer.held(member))
    if isinstance(outer, FolderArchive):
        path = Path(os.fsdecode(outer.place(member)))
        # What was put in the file's place after it was listed is not followed, and not waited for.
        if not _plain(path):
            raise changed(path)
        with ArchiveFile(path) as file:
            return path, stamp_of(file), (0, file.size)
    if isinstance(outer, ZipArchive):
        return outer.path, outer.stamp, stored(outer.bodies[member.ordinal])
    assert isinstance(outer, TarArchive)  # noqa: S101  (there is no other kind)
    return outer.path, outer.stamp, None


def stored(body: Body) -> tuple[int, int] | None:
    """Offset and size of a member of a ZIP that was packed by no method; None for all others."""
    return (body.at, body.packed) if body.method == STORED else None


def _plain(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False
