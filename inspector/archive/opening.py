"""Opens whatever a person has of an archive: a ZIP, a tar, the unpacked folder, a single member; or says why not."""

import hashlib
import stat
from pathlib import Path

from inspector.archive.archive import Archive, Part
from inspector.archive.file_bytes import ArchiveFile, unreadable
from inspector.archive.folder import open_file, open_folder
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.looks import READABLE_ALONE, is_unfinished, looks_like_page, refusal
from inspector.archive.shown import shown_name
from inspector.archive.tar_archive import TarArchive
from inspector.archive.tar_opening import open_tar
from inspector.archive.zip_archive import ZipArchive, changed, stamp_of
from inspector.archive.zip_listed import list_zip
from inspector.archive.zip_opening import open_zip
from inspector.errors import ArchiveRefused
from inspector.progress import Progress, silent

_BLOCK = 4 * 1024 * 1024
_HEAD = 1024


def open_archive(path: Path, limits: Limits = STANDARD, progress: Progress = silent) -> Archive:
    """The archive at a path, read only; its list of members is read. A tar has none: all of it is walked over once, which
    may take minutes where it is packed and large.

    Args:
        path: a ZIP, a tar (packed with gzip or not), a folder, or a single member such as `messages.csv`.
        limits: what it may cost.
        progress: told how far the walk over a tar is; may ask to stop.

    Raises:
        ArchiveRefused: there is no such file, or it is none that can be read; the line says what it looks
            like and what to do.
    """
    name = shown_name(path)
    try:
        status = path.stat()
    except OSError as error:
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            raise ArchiveRefused("no_such_file", f"{name}: there is no such file or folder.") from None
        raise unreadable(path, error) from None
    except ValueError:
        raise ArchiveRefused("no_such_file", f"{name}: no file can have this name.") from None
    if stat.S_ISDIR(status.st_mode):
        return open_folder(path, limits)
    if not stat.S_ISREG(status.st_mode):
        raise ArchiveRefused("not_an_archive", f"{name} is no file that can be read as an archive.")
    if status.st_size == 0:
        raise ArchiveRefused("empty", f"{name} is empty; the download may have failed. Download it again.")
    with ArchiveFile(path) as file:
        opened: ZipArchive | TarArchive | None = open_tar(file, limits, progress) or open_zip(file, limits)
        if opened is not None and not (opened.rescued and is_unfinished(name)):
            return opened
        head = file.at(0, _HEAD)
    ending = path.suffix.casefold()
    if ending in READABLE_ALONE and (ending == ".html" or not looks_like_page(head)):
        return open_file(path, status, limits)
    raise refusal(name, head)


def list_archive(path: Path, limits: Limits = STANDARD) -> Archive | None:
    """A ZIP by its list of members alone, for a first look: what the list says is borne out by nothing else, and nothing of
    it is to be kept. None where there is no such list, or where it does not tell what is in the archive.

    Raises:
        ArchiveRefused: the file cannot be read, or its list breaks the limits.
    """
    if not path.is_file():
        return None
    with ArchiveFile(path) as file:
        return list_zip(file, limits)


def part_digest(path: Path, progress: Progress) -> Part:
    """The name, SHA-256 and size of one file that the platform handed over.

    Raises:
        ArchiveRefused: the file cannot be read, or changed while it was.
    """
    name = shown_name(path)
    digest = hashlib.sha256()
    with ArchiveFile(path, buffered=False) as file:
        before = stamp_of(file)
        at = 0
        while block := file.at(at, _BLOCK):
            digest.update(block)
            at += len(block)
            progress(f"Hashing {name}", at, file.size)
    with ArchiveFile(path) as again:
        if stamp_of(again) != before:
            raise changed(path)
    return Part(name, digest.hexdigest(), at)
