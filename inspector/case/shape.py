"""The shape of a case file: its tables, indexes and triggers, to the letter, for each version there has been."""

import sqlite3
from functools import cache
from pathlib import Path
from typing import Final

VERSION: Final = 5
"""The version of the schema that this program writes."""

Shape = frozenset[tuple[str, str, str]]
"""Kind, name and text of everything that a database declares."""


@cache
def schema(version: int = VERSION) -> str:
    """The documented schema of a case file; of an older version, as it was then.

    Raises:
        KeyError: there was no such version.
    """
    if version not in range(1, VERSION + 1):
        raise KeyError(version)
    name = "schema.sql" if version == VERSION else f"schema_{version}.sql"
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def shape(connection: sqlite3.Connection) -> Shape:
    """What a database declares; what SQLite itself notes about its indexes apart."""
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name <> 'sqlite_stat1'")
    return frozenset(rows)


@cache
def expected_shape(version: int = VERSION) -> Shape:
    """What a case file of a version declares.

    Raises:
        KeyError: there was no such version.
    """
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(schema(version))
        return shape(connection)
    finally:
        connection.close()
