"""The folder that a pack is written in: it bears the pack's name only once it is whole."""

import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from inspector.errors import UsageError
from inspector.operations.output import flush_bytes, flush_names
from inspector.operations.workspace import PrivateFolder
from inspector.progress import Progress
from inspector.reports.pack.bag import files_in

_FIXED: Final = (1980, 1, 1, 0, 0, 0)
_BLOCK: Final = 1 << 20


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """A folder to write a pack in, within a private one beside the target (0700) that is gone when the block ends.

    Raises:
        UsageError: there is something of the target's name already, or nothing can be written there.
    """
    if target.exists() or target.is_symlink():
        raise UsageError(f"--to: {target.name} is there already; a pack never overwrites anything")
    try:
        with PrivateFolder(target) as folder:
            pack = folder.path / "pack"
            pack.mkdir(mode=0o700)
            yield pack
    except OSError as error:
        raise UsageError(
            f"--to: {target.name} cannot be written: {error.strerror or 'the disk gives an error'}"
        ) from None


def put_in_place(folder: Path, target: Path) -> None:
    """Give the whole folder, whose files outlast a power cut since it was sealed, the pack's name."""
    for inside, _, _ in os.walk(folder):
        flush_names(Path(inside))
    folder.rename(target)
    flush_names(target.absolute().parent)


def zip_in_place(folder: Path, target: Path, progress: Progress) -> None:
    """Put the whole folder into a ZIP of the pack's name: the same bytes each time, and any changed byte can be found.

    The ZIP's comment is the SHA-256, in hex, of all bytes before it. This user alone can read it (0600).
    """
    beside = folder.with_name(f"{folder.name}.zip")
    try:
        names = list(files_in(folder))
        os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with zipfile.ZipFile(beside, "w", allowZip64=True) as out:
            for done, name in enumerate(names):
                progress("Packing the ZIP", done, len(names))
                _add(out, folder / name, f"{target.stem}/{name}")
            # As long as the hash that takes its place: the length stands before it and is hashed, too.
            out.comment = b"0" * 64
        with beside.open("r+b") as file:
            digest, left = hashlib.sha256(), beside.stat().st_size - 64
            while left and (block := file.read(min(left, _BLOCK))):
                digest.update(block)
                left -= len(block)
            file.seek(-64, os.SEEK_END)
            file.write(digest.hexdigest().encode())
            file.flush()
            flush_bytes(file.fileno())
        beside.rename(target)
        flush_names(target.absolute().parent)
    finally:
        beside.unlink(missing_ok=True)


def _add(out: zipfile.ZipFile, path: Path, name: str) -> None:
    info = zipfile.ZipInfo(name, _FIXED)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    info.external_attr = 0o100644 << 16
    with path.open("rb") as file, out.open(info, "w", force_zip64=path.stat().st_size > 1 << 30) as member:
        shutil.copyfileobj(file, member, _BLOCK)
