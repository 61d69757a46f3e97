"""A statement that takes long can be stopped, and tells meanwhile that it goes on."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from inspector.case import long_statements
from inspector.case.file import Case, open_case
from inspector.case.late_indexes import LateIndexes
from inspector.case.long_statements import asking
from inspector.case.shape import expected_shape, shape
from inspector.operations.demo import make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import Cancelled, Repeated, silent
from tests.support.filled_case import new_case

LONG = "WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 500000) SELECT count(*) FROM up"


def test_it_asks_while_it_runs_and_gives_what_it_found(tmp_path: Path) -> None:
    asked: list[int] = []
    with new_case(tmp_path) as case, asking(case.connection, lambda: asked.append(1)):
        assert case.connection.execute("SELECT count(*) FROM record").fetchone() == (0,)
        assert asked == []
        assert case.connection.execute(LONG).fetchone() == (500_000,)
        assert len(asked) > 3


def count_and_note(case: Case, ask: Callable[[], None]) -> None:
    with asking(case.connection, ask), case.transaction() as connection:
        connection.execute("INSERT INTO option (key, value) VALUES ('a', 'b')")
        connection.execute(LONG)


@pytest.mark.parametrize("what", [Cancelled, KeyboardInterrupt, ZeroDivisionError])
def test_what_is_raised_ends_it_and_what_was_under_way_is_taken_back(tmp_path: Path, what: type[BaseException]) -> None:
    def stop() -> None:
        raise what

    with new_case(tmp_path) as case:
        with pytest.raises(what):
            count_and_note(case, stop)
        assert case.connection.execute("SELECT count(*) FROM option").fetchone() == (0,)
        assert case.connection.execute(LONG).fetchone() == (500_000,)


def test_it_is_raised_though_somebody_went_on_without_the_statement(tmp_path: Path) -> None:
    def stop() -> None:
        raise Cancelled

    def go_on(case: Case) -> None:
        with asking(case.connection, stop):
            with suppress(sqlite3.Error):
                case.connection.execute(LONG)
            assert case.connection.execute("SELECT 1").fetchone() == (1,)

    with new_case(tmp_path) as case, pytest.raises(Cancelled):
        go_on(case)


def test_an_error_of_another_kind_stays_what_it_is(tmp_path: Path) -> None:
    with (
        new_case(tmp_path) as case,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        asking(case.connection, lambda: None),
    ):
        case.connection.execute("SELECT * FROM nowhere")


def test_a_progress_says_once_more_what_it_said_last() -> None:
    said: list[tuple[str, int, int]] = []
    told = Repeated(lambda *each: said.append(each))
    told.again()
    told("Reading", 1, 2)
    told.again()
    assert said == [("Reading", 1, 2), ("Reading", 1, 2)]


def test_an_inspection_is_stopped_while_indexes_are_made_and_goes_on_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = make_demo(tmp_path / "demo")
    request = InspectRequest((demo.archive,), tmp_path / "a.inspection", demo.facts, workers=0)
    monkeypatch.setattr("inspector.case.intake._LARGE", 0)
    monkeypatch.setattr("inspector.case.intake._EACH", 0)
    monkeypatch.setattr(long_statements, "_STEPS", 1)
    making: list[bool] = []
    make = LateIndexes.make

    def made(self: LateIndexes) -> None:
        making.append(True)
        make(self)

    def stopping(*_: object) -> None:
        if making:
            raise Cancelled

    with monkeypatch.context() as patched:
        patched.setattr(LateIndexes, "make", made)
        with pytest.raises(Cancelled):
            inspect(request, stopping)
    assert making == [True]
    inspect(request, silent)
    with open_case(request.case) as case:
        assert shape(case.connection) == expected_shape()
