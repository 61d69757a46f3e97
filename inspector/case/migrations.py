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


STEPS: Final[Mapping[int, Callable[[sqlite3.Connection], None]]] = MappingProxyType({1: add_pseudonyms_and_withheld})
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
