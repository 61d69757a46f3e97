"""Rows inserted many at a time make the same file as rows inserted one by one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inspector.case.many_rows import Insertion, insert_rows

PLACES = Insertion("INSERT INTO place (number, twice, again, name)", "({1}, {0}, {0}, {2})", width=3, shared=1)
Row = tuple[int, str | None]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(made(tmp_path / "many")) as connection:
        yield connection


def made(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(
        "CREATE TABLE place (number INTEGER PRIMARY KEY, twice INTEGER, again INTEGER, name TEXT NOT NULL)"
    )
    return connection


def rows(count: int) -> list[Row]:
    return [(number, "berth " * (number % 700)) for number in range(1, count + 1)]


@pytest.mark.parametrize("count", [0, 1, 498, 499, 500, 998, 2_345])
def test_all_rows_are_there_in_their_order(file: sqlite3.Connection, count: int) -> None:
    insert_rows(file, PLACES, iter(rows(count)), (7,))
    found = file.execute("SELECT * FROM place ORDER BY rowid").fetchall()
    assert found == [(number, 7, 7, name) for number, name in rows(count)]


@pytest.mark.parametrize("at_once", [1, 3, None])
def test_the_file_is_the_same_to_the_byte(tmp_path: Path, at_once: int | None) -> None:
    for name in ("many", "each"):
        with closing(made(tmp_path / name)) as connection:
            connection.execute("BEGIN")
            if name == "many":
                insert_rows(connection, PLACES, rows(2_345), (7,), at_once=at_once)
            else:
                for number, text in rows(2_345):
                    connection.execute("INSERT INTO place VALUES (?, 7, 7, ?)", (number, text))
            connection.execute("COMMIT")
    assert (tmp_path / "many").read_bytes() == (tmp_path / "each").read_bytes()


def test_a_row_that_cannot_be_is_refused(file: sqlite3.Connection) -> None:
    odd: list[Row] = [*rows(700), (701, None), (702, "quay")]
    file.execute("BEGIN")
    with pytest.raises(sqlite3.IntegrityError, match="NOT NULL"):
        insert_rows(file, PLACES, odd, (7,))
    file.execute("ROLLBACK")
    assert file.execute("SELECT count(*) FROM place").fetchone() == (0,)
