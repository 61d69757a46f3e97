"""The one place for what is needed for a while: private folders, gone at the end, or after a kill at the next start.

Each has a note in a folder of the program's own that says where it is, and that its process holds as long as it
lives. A note that nobody holds is a dead process's: what it names is removed by `sweep`.
"""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from inspector.case.file_lock import FileLock, try_lock
from inspector.errors import UsageError

_NAME: Final = re.compile(r"(?:inspector|\.inspector-partial)-[0-9a-f]{16}")
"""No folder of another name is ever swept away, whatever a note says."""
_TRIES: Final = 20


class PrivateFolder:
    """A new folder that only this user can read (0700). It is gone with all it holds after `close`.

    Args:
        beside: a file or folder that is written in it and then put in its place: the folder is made next to that,
            on the same disk. Left out, it is made in the system's folder for temporary files.

    Raises:
        OSError: no folder can be made beside that file.
        UsageError: the system has no folder for temporary files that can be written.
    """

    def __init__(self, beside: Path | None = None) -> None:
        word = os.urandom(8).hex()
        if beside is None:
            self.path = _temporary() / f"inspector-{word}"
        else:
            self.path = beside.absolute().parent / f".inspector-partial-{word}"
        self._note = _Note(self.path)
        try:
            self.path.mkdir(mode=0o700)
        except OSError as error:
            self._note.close()
            if beside is not None:
                raise
            raise UsageError(f"the system's folder for temporary files cannot be written: {error.strerror}") from None

    def close(self) -> None:
        """Remove the folder; what cannot be removed now is tried again at the next start."""
        shutil.rmtree(self.path, ignore_errors=True)
        self._note.close(keep=self.path.exists())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


@contextmanager
def private_folder() -> Iterator[Path]:
    """A private folder in the system's folder for temporary files, for as long as the block lasts."""
    with PrivateFolder() as folder:
        yield folder.path


def sweep() -> None:
    """Remove what processes left that were killed; what belongs to living ones stays."""
    for path in sorted(_own_folder().glob("*")) if _own_folder().is_dir() else ():
        with suppress(OSError):
            note = try_lock(path)
            if note is not None:
                note.release(keep=not _removed(note.said()))
    _remove_empty([_own_folder(), _own_folder().parent])


def _removed(left: str) -> bool:
    """Whether a folder that a dead process's note names is gone, for now at least if its disk is."""
    folder = Path(left)
    if not _NAME.fullmatch(folder.name) or not folder.is_absolute() or folder.is_symlink():
        return True
    shutil.rmtree(folder, ignore_errors=True)
    # Of a disk that is not there at present the note is kept.
    return folder.parent.exists() and not folder.exists()


class _Note:
    """What tells the next start of a folder, if its process dies. Without a home to keep it in there is none."""

    def __init__(self, folder: Path) -> None:
        self._lock: FileLock | None = None
        self._made: list[Path] = []
        own = _own_folder()
        for _ in range(_TRIES):
            try:
                self._made += _make(own)
                self._lock = try_lock(own / folder.name)
                if self._lock is not None:
                    self._lock.say(str(folder))
            except FileNotFoundError:
                # Another process that ended just now took the empty folder away.
                continue
            except OSError:
                pass
            return

    def close(self, *, keep: bool = False) -> None:
        if self._lock is not None:
            self._lock.release(keep=keep)
        _remove_empty(self._made or [_own_folder(), _own_folder().parent])


def _temporary() -> Path:
    try:
        return Path(tempfile.gettempdir()).absolute()
    except OSError as error:
        raise UsageError(f"the system has no folder for temporary files: {error.strerror}") from None


def _own_folder() -> Path:
    """Where notes are: below the user's home, and not among the temporary files, which a power cut may take away."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = "~/Library/Application Support"
    else:
        base = os.environ.get("XDG_STATE_HOME", "")
        base = base if base.startswith("/") else "~/.local/state"
    return Path(os.path.expanduser(base or "~")) / "data-inspector" / "unfinished"  # noqa: PTH111  (never fails)


def _make(folder: Path) -> list[Path]:
    """Make a folder and those above it; gives those that were made, the lowest first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return missing


def _remove_empty(folders: list[Path]) -> None:
    """Leave no empty folder of ours behind."""
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()
