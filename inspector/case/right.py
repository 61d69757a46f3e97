"""The right to change a case: one holder at a time, be it a window or a command. Reading needs none.

The holder of a right may lend it to its own process and to those that it starts: a window keeps the right while
it shows the case, and the work that it starts writes under it.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from inspector.case.file_lock import FileLock, try_lock
from inspector.errors import CaseRefused

_NO_LOCKS: Final = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
_lent: set[str] = set()


class CaseInUse(CaseRefused):
    """Somebody else has the right to change the case. Exit status 2."""


class Right:
    """The right to change a case; to be given back with `close`. Without a lock it was borrowed."""

    def __init__(self, lock: FileLock | None = None, word: str = "") -> None:
        self._lock = lock
        self._word = word

    def lend(self) -> None:
        """Let all of this process change the case under this right, and whom it tells `lent_words()`."""
        if self._word:
            _lent.add(self._word)

    def close(self) -> None:
        """Give the right back; what borrowed it loses it."""
        _lent.discard(self._word)
        if self._lock is not None:
            self._lock.release()


def take_right(case: Path) -> Right:
    """Take the right to change a case, whether this process was lent one or not.

    Raises:
        CaseInUse: somebody has it.
        CaseRefused: nothing can be written where the case is.
    """
    word = os.urandom(16).hex()
    lock: FileLock | None = None
    try:
        lock = try_lock(_place(case))
        if lock is not None:
            lock.say(word)
            return Right(lock, word)
    except OSError as error:
        if lock is not None:
            lock.release()
        if error.errno in _NO_LOCKS:
            # What SQLite does to keep two writers apart is all that there is on such a disk.
            return Right()
        raise CaseRefused(_not_writable(case, error)) from None
    raise CaseInUse(f"{case.name} is open in another window or program that may change it; close it there first")


def right_to_change(case: Path) -> Right:
    """The right to change a case: the one that this process was lent, or else one of its own.

    Raises:
        CaseInUse: somebody has it, and has not lent it to this process.
        CaseRefused: nothing can be written where the case is.
    """
    if _lent and _said(_place(case)) in _lent:
        return Right()
    return take_right(case)


def forget_dead_holder(case: Path) -> None:
    """Take away what a holder left that was killed; what a living one has stays."""
    place = _place(case)
    if place.exists():
        with suppress(OSError):
            lock = try_lock(place)
            if lock is not None:
                lock.release()


def lent_words() -> tuple[str, ...]:
    """The words by which a process that this one starts may borrow the rights that this one was lent."""
    return tuple(sorted(_lent))


def borrow(words: tuple[str, ...]) -> None:
    """Write under these rights from now on, as long as their holders have them."""
    _lent.update(words)


def _place(case: Path) -> Path:
    whole = case.resolve()
    return whole.with_name(f".{whole.name}.lock")


def _said(place: Path) -> str:
    try:
        return place.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""


def _not_writable(case: Path, error: OSError) -> str:
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"{case.name} cannot be written: it, or its folder, is read-only"
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return f"{case.name} cannot be written: the disk is full"
    return f"{case.name} cannot be written there: {error.strerror}"
