"""A file that one holder at a time has: the system lets go of it when the process ends, however it ends.

No number of a process is ever trusted: another process may bear it by now.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt

    _HELD: Final = frozenset({errno.EACCES, errno.EDEADLK})
    _FAR: Final = 1 << 30
    """Windows locks bytes, and nobody else may read those: one far behind what the file says."""

    def _hold(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _HELD: Final = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES})

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_LONGEST: Final = 64 * 1024


class FileLock:
    """A file that is held, by `try_lock`. Its text is for others to read; it is gone when the lock is let go of."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle

    def say(self, text: str) -> None:
        """Make this the file's text."""
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, text.encode())

    def said(self) -> str:
        """What stands in the file: the text of an earlier holder who died, or our own."""
        os.lseek(self._handle, 0, os.SEEK_SET)
        return os.read(self._handle, _LONGEST).decode("utf-8", "replace")

    def release(self, *, keep: bool = False) -> None:
        """Let go, and take the file away unless it is to be kept."""
        if self._handle < 0:
            return
        handle, self._handle = self._handle, -1
        if keep:
            os.close(handle)
        elif os.name == "nt":
            # There an open file cannot be taken away; where another has opened it meanwhile, it stays for that one.
            os.close(handle)
            with suppress(OSError):
                self.path.unlink()
        else:
            with suppress(OSError):
                self.path.unlink()
            os.close(handle)


def try_lock(path: Path) -> FileLock | None:
    """Hold a file, made if there is none (0600); None where somebody holds it, in this process or another.

    Raises:
        OSError: no file can be made there, or the file system knows no locks.
    """
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            _hold(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD:
                return None
            raise
        if _stands_at(handle, path):
            return FileLock(path, handle)
        # The last holder took the file away between our opening and our holding it.
        os.close(handle)


def _stands_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.lstat())
    except FileNotFoundError:
        return False
