"""Brings an older case file up to date: one step for each version, each in one transaction.

A step writes what the next version's schema says, to the letter: the file is compared with it afterwards. A
program killed in the middle leaves the older version, which is whole, and opens again.
"""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Final

from inspector.case.log import log
from inspector.case.shape import VERSION, expected_shape, shape
from inspector.errors import CaseRefused

GATHERED: Final = 16 * 1024 * 1024
"""Bytes of the full-text index that are gathered before they are written: fewer pieces to merge later."""

_PSEUDONYM: Final = """CREATE TABLE pseudonym (
    kind TEXT NOT NULL,                -- person, email, phone, profile
    key TEXT NOT NULL,                 -- of a person: platform/id/identifier or platform/name/folded name; else the address or number
    number INTEGER NOT NULL,           -- as in "Person 3"; several keys of one person share it; never given to another
    PRIMARY KEY (kind, key)
) WITHOUT ROWID"""
_WITHHELD: Final = """CREATE TABLE withheld (
    record INTEGER PRIMARY KEY REFERENCES record (id),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL                -- when that was said
)"""


def add_pseudonyms_and_withheld(connection: sqlite3.Connection) -> None:
    """From 1 to 2: steady pseudonyms for redacted packs, and records that are kept back from packs."""
    connection.execute(_PSEUDONYM)
    connection.execute(_WITHHELD)


_WORDS: Final = """CREATE VIRTUAL TABLE content_fts USING fts5 (
    title, text, content = 'content', content_rowid = 'record', columnsize = 0, tokenize = "unicode61 remove_diacritics 2"
)"""
_IDENTITY: Final = (
    "    identity INTEGER NOT NULL,         -- 64-bit hash by which the same record is found in another archive\n",
    "    identity INTEGER,                  -- 64-bit hash by which the same record is found in another archive; NULL till there is one\n",
)


def free_identities_and_sizes(connection: sqlite3.Connection) -> None:
    """From 2 to 3: an identity is worked out once a second archive comes; the index of words counts no text's words.

    Whatever the column of identities holds stays: to take a demand back, only its declaration has to change.
    """
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'record'", _IDENTITY)
    # Out of step until the next change of the schema, which follows: SQLite then reads the declarations anew.
    connection.execute("PRAGMA writable_schema = OFF")
    connection.execute("DROP TABLE content_fts")
    connection.execute(_WORDS)
    connection.execute("INSERT INTO content_fts (content_fts, rank) VALUES ('hashsize', ?)", (GATHERED,))
    connection.execute("INSERT INTO content_fts (content_fts) VALUES ('rebuild')")


_ARRANGEMENT: Final = """CREATE TABLE arrangement (
    name TEXT PRIMARY KEY,
    ids BLOB NOT NULL                  -- whole numbers of two or four bytes each, the lowest byte first
)"""


def add_arrangements(connection: sqlite3.Connection) -> None:
    """From 3 to 4: room for orders of all records; they are worked out when the case is next worked out anew."""
    connection.execute(_ARRANGEMENT)


_CLASS: Final = """CREATE TABLE class (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    category TEXT NOT NULL,
    author TEXT NOT NULL,
    audience TEXT NOT NULL,            -- what the archive says; empty where it says nothing
    service TEXT NOT NULL,
    signs TEXT NOT NULL,               -- JSON: [[sign, grade], ...]
    unshown TEXT NOT NULL,             -- JSON list: signs that the layout cannot show at all
    precision TEXT NOT NULL,           -- second, minute, day, month, year; empty where undated
    zone TEXT NOT NULL,                -- stated, inferred, unknown; empty where undated
    went_on TEXT NOT NULL,             -- JSON: [[earliest, latest], ...] of the owner's records by which its conversation was gone
                                       -- on with while a statement on resumed ones ran; empty where none counts
    UNIQUE (platform, category, author, audience, service, signs, unshown, precision, zone, went_on)
)"""
_KIND: Final = "id, platform, category, author, audience, service, signs, unshown, precision, zone"


_PARTS: Final = (
    (
        "    kind TEXT NOT NULL,                -- zip, folder or file\n",
        "    kind TEXT NOT NULL,                -- zip, folder, or parts: several files of one export\n",
    ),
    (
        "    path TEXT NOT NULL,                -- where it was last opened; never exported\n",
        "    path TEXT NOT NULL,                -- where it was last opened, one line for each of several parts; never exported\n",
    ),
)


def tell_resumed_conversations_apart(connection: sqlite3.Connection) -> None:
    """From 4 to 5: records of a conversation that was gone on with are kinds of their own, once verdicts are given anew;
    several files of one export are an archive, which changes what two columns are said to hold, and not what they hold.
    """
    connection.execute("PRAGMA writable_schema = ON")
    for old, new in _PARTS:
        connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'archive'", (old, new))
    connection.execute("PRAGMA writable_schema = OFF")
    connection.execute(f"CREATE TEMP TABLE class_before AS SELECT {_KIND} FROM main.class")
    connection.execute("DROP TABLE main.class")
    connection.execute(_CLASS)
    connection.execute(f"INSERT INTO main.class ({_KIND}, went_on) SELECT {_KIND}, '' FROM temp.class_before")
    connection.execute("DROP TABLE temp.class_before")


STEPS: Final[Mapping[int, Callable[[sqlite3.Connection], None]]] = MappingProxyType(
    {
        1: add_pseudonyms_and_withheld,
        2: free_identities_and_sizes,
        3: add_arrangements,
        4: tell_resumed_conversations_apart,
    }
)
"""What leads from each older version to the next."""


def bring_up_to_date(name: str, connection: sqlite3.Connection) -> None:
    """Take a case file, whose shape is known to be that of its version, to this program's version.

    Args:
        name: the file's name, for people.
        connection: open for writing, outside a transaction.

    Raises:
        CaseRefused: another program changed the file meanwhile.
        sqlite3.OperationalError: the file, or its folder, cannot be written; the file is as it was.
    """
    while (version := _version(connection)) < VERSION:
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another window may have done the same step since the version was read.
            if _version(connection) == version:
                _step(name, connection, version)
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise


def _step(name: str, connection: sqlite3.Connection, version: int) -> None:
    if shape(connection) != expected_shape(version):
        raise CaseRefused(f"{name} is no case file of this program: its tables differ")
    STEPS[version](connection)
    log(connection, "case_brought_up_to_date", {"from": version, "to": version + 1})
    connection.execute(f"PRAGMA user_version = {version + 1}")
    if shape(connection) != expected_shape(version + 1):
        raise AssertionError(f"the step from version {version} does not lead to version {version + 1}")


def _version(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found
