"""A word's beginning finds and marks the same, whether SQLite looks for it or the words that begin so are asked for."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.case import search as case_search
from inspector.case import word_hits
from inspector.case.beginnings import TOKENIZE, spelled_out
from inspector.case.duplicates import match_duplicates
from inspector.case.file import Case
from inspector.case.search import END, START, first_to_show, search
from inspector.case.shape import schema
from inspector.case.word_hits import word_hits as hits_of
from inspector.case.words import match_of
from tests.support.filled_case import new_case, said, take

WORDS = (
    "harbour", "harbor", "harbourmaster", "har", "Hardy", "HARBOUR", "h\u00e4rbour", "ha\u0308rter", "h", "offer", "offered", "off",
    "\u0130stanbul", "istanbul", "stra\u00dfe", "strasse", "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2", "\u03c3\u03b9", "\U0001f3db", "na\u00efve", "42", "420",
    "\u1e9e", "\u01c5ep", "\u0345iota", "\ufb01sh", "\u2160ii", "\u24b6bc", "o'ffer", "half-offer", "\u6e2f\u53e3", "\u6e2f",
)  # fmt: skip
TYPED = (
    "har*", "h*", "HAR*", "h\u00e4r*", "harbour*", "harbourmaster*", "off* har*", "off* harbour", 'har* "offer off"', "half-off*", "o'ff*",
    "i*", "\u0130*", "is*", "stra*", "\u03c3*", "4*", "\u01c5*", "\ufb01*", "\u2160*", "\u24b6*", "\u6e2f*", "zzz*", "offer", "*", "h**", "\u0345*", "\U0001f3db*",
)  # fmt: skip

LETTERS = ((1, 0x3100), (0xA640, 0xAC10), (0xF900, 0x10000), (0x10400, 0x10500), (0x16E40, 0x16EA0), (0x1E900, 0x1E960))


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    dice = random.Random(4)
    texts = [" ".join(dice.choices(WORDS, k=dice.choice((1, 3, 40)))) for _ in range(300)]
    with new_case(tmp_path_factory.mktemp("words")) as made:
        take(made, "a.zip", {"a.csv": [said(number, text) for number, text in enumerate(texts, 1)]})
        take(made, "b.zip", {"a.csv": [said(number, text) for number, text in enumerate(texts[::2], 1)]})
        with made.transaction() as connection:
            assert match_duplicates(connection) > 100
        yield made


def as_sqlite_finds(case: Case, typed: str, limit: int) -> list[tuple[int, str]]:
    """Records and snippets by the query as it is typed."""
    return case.connection.execute(
        "SELECT content_fts.rowid, snippet(content_fts, -1, ?, ?, '…', 24) FROM content_fts JOIN record ON record.id = content_fts.rowid "
        "WHERE content_fts MATCH ? AND record.canonical IS NULL ORDER BY content_fts.rowid LIMIT ?",
        (START, END, match_of(typed), limit),
    ).fetchall()


@pytest.mark.parametrize("most", [0, 2, 50])
@pytest.mark.parametrize("limit", [1, 50, 1000])
def test_the_same_is_found_and_marked(case: Case, monkeypatch: pytest.MonkeyPatch, most: int, limit: int) -> None:
    monkeypatch.setattr(case_search, "_MOST", most)
    found = 0
    for typed in TYPED:
        expected = as_sqlite_finds(case, typed, limit) if match_of(typed) else []
        assert [(hit.row.id, hit.snippet) for hit in search(case.connection, typed, limit)] == expected, typed
        assert list(first_to_show(case.connection, typed, limit)) == [record for record, _ in expected], typed
        found += bool(expected)
    assert found > 20


@pytest.mark.parametrize(("few", "step"), [(8, 4_000_000), (8, 7), (1, 7)])
def test_all_hits_are_those_that_sqlite_finds(case: Case, monkeypatch: pytest.MonkeyPatch, few: int, step: int) -> None:
    monkeypatch.setattr(word_hits, "_FEW", few)
    monkeypatch.setattr(word_hits, "_STEP", step)
    (last,) = case.connection.execute("SELECT max(id) FROM record").fetchone()
    for typed in TYPED:
        match = match_of(typed) or '"nothing of that"'
        rows = case.connection.execute(
            "SELECT rowid FROM content_fts WHERE content_fts MATCH ? ORDER BY rowid", (match,)
        )
        assert hits_of(case.connection, typed, last).tolist() == [row[0] for row in rows], typed


def test_words_that_begin_so_are_asked_for_one_by_one(case: Case) -> None:
    assert spelled_out(case.connection, "off* 4*", 50) == '("off" OR "offer" OR "offered") AND ("42" OR "420")'
    assert spelled_out(case.connection, 'off "har*"', 50) == match_of('off "har*"')
    assert spelled_out(case.connection, "half-off* zzz*", 50) == '"half-off"* AND "zzz"*'
    assert spelled_out(case.connection, "off* 4*", 2) == '"off"* AND ("42" OR "420")'


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(typed=st.text(max_size=12) | st.text(alphabet='"*() ANDORNOT^:-+hfi', max_size=12))
def test_whatever_is_typed_finds_the_same(case: Case, typed: str) -> None:
    expected = as_sqlite_finds(case, typed, 20) if match_of(typed) else []
    assert [(hit.row.id, hit.snippet) for hit in search(case.connection, typed, 20)] == expected


def test_words_of_the_index_are_taken_apart_as_themselves() -> None:
    # Writings that know capital letters and marks, and some of the others.
    letters = [chr(code) for start, end in LETTERS for code in range(start, end)]
    with closing(sqlite3.connect(":memory:")) as index:
        index.execute(f"CREATE VIRTUAL TABLE words USING fts5 (text, {TOKENIZE})")
        index.execute("CREATE VIRTUAL TABLE terms USING fts5vocab (words, row)")
        index.execute("INSERT INTO words VALUES (?)", (" ".join(f"a{letter}b {letter}" for letter in letters),))
        once = {term for (term,) in index.execute("SELECT term FROM terms")}
        index.execute("DELETE FROM words")
        index.execute("INSERT INTO words VALUES (?)", (" ".join(once),))
        assert {term for (term,) in index.execute("SELECT term FROM terms")} == once
    assert len(once) > 10_000


def test_a_word_that_the_index_cuts_in_a_letter(tmp_path: Path) -> None:
    with new_case(tmp_path) as made:
        take(made, "a.zip", {"a.csv": [said(1, "\u6e2f" * 12_000), said(2, "\u6e2f\u53e3"), said(3, "\U0001f3db")]})
        for typed in ("\u6e2f*", "\u6e2f" * 12_000 + "*", "\u6e2f\u53e3*"):
            expected = as_sqlite_finds(made, typed, 9)
            assert expected
            assert [(hit.row.id, hit.snippet) for hit in search(made.connection, typed, 9)] == expected
        assert spelled_out(made.connection, "\u6e2f*", 50) == match_of("\u6e2f*")


def test_texts_are_taken_apart_as_the_index_takes_them() -> None:
    assert TOKENIZE in schema()
