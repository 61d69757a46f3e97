"""The case file itself: made, opened, checked before it is trusted, closed to one whole file.

A case file may come by e-mail: it is hostile until its marks and its schema have been compared with ours.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from inspector.case.migrations import GATHERED, bring_up_to_date
from inspector.case.right import Right, forget_dead_holder, right_to_change
from inspector.case.shape import VERSION, expected_shape, schema, shape
from inspector.errors import CaseRefused

APPLICATION_ID: Final = 0x41494354
_MAGIC: Final = b"SQLite format 3\x00"
_CHECKED_WHOLE: Final = 64 * 1024 * 1024
"""Files up to this size are checked page by page when opened; larger ones by what is read of them."""


class Case:
    """An open case file: one connection, of one thread.

    Attributes:
        path: where the file is.
        connection: the connection; writing is possible only where `writable`.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, right: Right | None) -> None:
        self.path = path
        self.connection = connection
        self._right = right

    @property
    def writable(self) -> bool:
        """Whether the case was opened to be changed; then nobody else changes it meanwhile."""
        return self._right is not None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close; the case is one whole file."""
        self.connection.close()
        if self._right is not None:
            self._right.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing of what is written in the block.

        Raises:
            CaseRefused: the disk is full, read-only or gone.
        """
        with explained(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self.connection.execute("ROLLBACK")
                raise


def create_case(path: Path) -> Case:
    """Make a new case file that this user alone can read (0600).

    Raises:
        CaseInUse: it is being made by another.
        CaseRefused: there is a file of that name, or none can be written there.
    """
    right = right_to_change(path)
    try:
        return Case(path, _create(path), right)
    except BaseException:
        right.close()
        raise


def _create(path: Path) -> sqlite3.Connection:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise CaseRefused(f"{path.name} is there already") from None
    except OSError as error:
        raise CaseRefused(f"{path.name} cannot be written there: {error.strerror}") from None
    connection = None
    try:
        with explained(path):
            connection = _connect(path, writable=True)
            _with_room(connection)
            connection.execute("PRAGMA page_size = 8192")
            _for_writing(connection)
            connection.executescript(
                f"BEGIN; {schema()} INSERT INTO content_fts (content_fts, rank) VALUES ('hashsize', {GATHERED}); "
                f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
            )
    except BaseException:
        if connection is not None:
            connection.close()
        for name in (path, _journal(path)):
            name.unlink(missing_ok=True)
        raise
    return connection


def open_case(path: Path, *, write: bool = False) -> Case:
    """Open a case file after checking that it is one of ours; one of an older program is brought up to date first.

    Raises:
        CaseInUse: it is to be changed, and is open elsewhere.
        CaseRefused: there is none, it is no case file, it is damaged, a newer program made it, or an older one did
            and the file cannot be written.
    """
    if _head(path) != _MAGIC:
        raise CaseRefused(f"{path.name} is no case file")
    right = right_to_change(path) if write else None
    try:
        return Case(path, _open(path, write=write), right)
    except BaseException:
        if right is not None:
            right.close()
        raise


def _open(path: Path, *, write: bool) -> sqlite3.Connection:
    with explained(path):
        if not write:
            _mend(path)
        connection = _connect(path, writable=write)
        try:
            if _check(path, connection) < VERSION:
                connection.close()
                _bring_up_to_date(path)
                connection = _connect(path, writable=write)
                _check(path, connection)
            if write:
                _for_writing(connection)
            _with_room(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC))
    except OSError as error:
        raise CaseRefused(f"{path.name} cannot be opened: {error.strerror}") from None


def _bring_up_to_date(path: Path) -> None:
    """Take an older case file to this version; what is open for reading alone cannot do that.

    Raises:
        CaseRefused: it cannot be written where it is.
    """
    try:
        with closing(_connect(path, writable=True)) as connection:
            _with_room(connection)
            _for_writing(connection)
            bring_up_to_date(path.name, connection)
    except sqlite3.OperationalError as error:
        if "readonly" in str(error) or "unable to open" in str(error):
            raise CaseRefused(
                f"{path.name} was made by an older version of this program and has to be brought up to date, but it cannot be "
                "written there: copy it to a folder of yours and open the copy"
            ) from None
        raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what SQLite says of a file or disk at fault into one line for people.

    Raises:
        CaseRefused: in place of the SQLite error. What is a fault of ours passes through.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        text = str(error)
        for said, meaning in _MEANINGS.items():
            if said in text:
                raise CaseRefused(f"{path.name} {meaning}") from None
        raise
    except sqlite3.DatabaseError as error:
        if "malformed" in str(error) or "not a database" in str(error):
            raise CaseRefused(f"{path.name} is damaged, or no case file") from None
        raise


_MEANINGS: Final = {
    "disk is full": "cannot be written: the disk is full",
    "readonly": "cannot be written: it, or its folder, is read-only",
    "disk I/O error": "cannot be read or written: the disk gives an error",
    "unable to open": "cannot be opened or written there",
    "locked": "is being written by another window or program",
}


def _connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    mode = "rw" if writable else "ro"
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=5)
    # Nothing of a foreign file may run by itself, and no page is believed unread.
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _with_room(connection: sqlite3.Connection) -> None:
    # Given after the checks: they read every page once, and with room for all of them would keep them all.
    connection.execute("PRAGMA cache_size = -65536")


def spare_memory(case: Case) -> None:
    """Keep four megabytes of a case in memory, not sixty-four: for work that goes through it once, in one of several processes."""
    case.connection.execute("PRAGMA cache_size = -4096")


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _mend(path: Path) -> None:
    """Take back what a killed program had not finished writing, and clear its traces: reading alone may not do that."""
    forget_dead_holder(path)
    if not _journal(path).exists():
        return
    connection = _connect(path, writable=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        # A journal that held nothing to take back yet stays; SQLite removes it when it leaves this mode.
        for mode in ("PERSIST", "DELETE"):
            connection.execute(f"PRAGMA journal_mode = {mode}")
    finally:
        connection.close()


def _for_writing(connection: sqlite3.Connection) -> None:
    # What is new is written once: a log beside the file would be copied into it at the end, for twice the time.
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA secure_delete = ON")


def _check(path: Path, connection: sqlite3.Connection) -> int:
    """Compare a file with what one of its version looks like; gives the version.

    In one transaction: another window may take the file to the next version between two questions.
    """
    connection.execute("BEGIN")
    try:
        return _checked(path, connection)
    finally:
        # A damaged file has taken it back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _checked(path: Path, connection: sqlite3.Connection) -> int:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise CaseRefused(f"{path.name} is no case file")
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise CaseRefused(f"{path.name} was made by a newer version of this program")
    if version < 1 or shape(connection) != expected_shape(version):
        raise CaseRefused(f"{path.name} is no case file of this program: its tables differ")
    if path.stat().st_size <= _CHECKED_WHOLE and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise CaseRefused(f"{path.name} is damaged")
    return version
