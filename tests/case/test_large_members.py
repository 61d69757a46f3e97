"""A large member is taken in without indexes and its words later: the same case comes out, and says what is missing meanwhile."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.case import intake, word_index
from inspector.case.file import Case
from inspector.case.search import search
from inspector.case.shape import expected_shape, shape
from inspector.operations.demo import Demo, make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.search import search as search_lines
from inspector.platforms.platform import Reading
from inspector.progress import Cancelled, silent
from inspector.records.categories import DataCategory
from inspector.records.instants import utc
from inspector.records.record import Conversation, Participant
from tests.support.filled_case import new_case, said, take

TABLES = (
    "record",
    "content",
    "conversation",
    "conversation_participant",
    "participant",
    "class",
    "member",
    "warning",
    "stretch",
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return make_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def all_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every member counts as large, and the words of a few records at a time are indexed."""
    monkeypatch.setattr(intake, "_LARGE", 0)
    monkeypatch.setattr(intake, "_EACH", 0)
    monkeypatch.setattr(word_index, "STEP", 7)


def held(path: Path) -> dict[str, object]:
    connection = sqlite3.connect(path)
    try:
        found: dict[str, object] = {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in TABLES
        }
        found["words"] = connection.execute("SELECT rowid FROM content_fts WHERE content_fts MATCH 'the'").fetchall()
        found["shape"] = shape(connection)
        return found
    finally:
        connection.close()


def test_the_same_case_comes_out(demo: Demo, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    small = inspect(InspectRequest((demo.archive,), tmp_path / "small.inspection", demo.facts, workers=0), silent)
    request.getfixturevalue("all_large")
    large = inspect(InspectRequest((demo.archive,), tmp_path / "large.inspection", demo.facts, workers=0), silent)
    assert held(large) == held(small)


@pytest.mark.usefixtures("all_large")
def test_words_of_json_are_indexed_while_it_is_read(
    demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    left: list[str] = []
    begin, leave = intake.Intake.begin, word_index.leave_for_later

    def noted(self: intake.Intake, member: int, size: int, path: str) -> None:
        begun.append(path)
        begin(self, member, size, path)

    def noted_later(connection: sqlite3.Connection, last: int) -> None:
        left.append(begun[-1])
        leave(connection, last)

    monkeypatch.setattr(intake.Intake, "begin", noted)
    monkeypatch.setattr(intake, "leave_for_later", noted_later)
    chats = next(demo.archive.parent.glob("*c0ffee1nvented*.zip"))
    inspect(InspectRequest((chats,), tmp_path / "c.inspection", workers=0), silent)
    assert any("conversations" in path for path in begun)
    assert left == [path for path in begun if not path.endswith(".json")]


def stopping_at(word: str) -> Callable[[str, int, int], None]:
    def told(what: str, done: int, _: int) -> None:
        if what.startswith(word) and done > 0:
            raise Cancelled

    return told


@pytest.mark.usefixtures("all_large")
def test_stopped_while_words_are_indexed_it_says_so_and_goes_on(demo: Demo, tmp_path: Path) -> None:
    path = tmp_path / "c.inspection"
    request = InspectRequest((demo.archive,), path, demo.facts, workers=0)
    with pytest.raises(Cancelled):
        inspect(request, stopping_at("Preparing the search"))
    whole = inspect(InspectRequest((demo.archive,), tmp_path / "whole.inspection", demo.facts, workers=0), silent)
    partly = search_lines(path, "the", 500)
    assert not partly.complete
    assert len(partly.hits) < len(search_lines(whole, "the", 500).hits)
    inspect(request, silent)
    assert search_lines(path, "the", 500).complete
    assert held(path)["words"] == held(whole)["words"]


@pytest.mark.usefixtures("all_large")
@pytest.mark.parametrize("remembered", [1, 100_000])
def test_labels_that_come_late_reach_every_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    monkeypatch.setattr(intake, "_REMEMBERED", remembered)
    ben = Participant("Ben", "ben")
    readings: list[Reading] = []
    for turn in range(3):
        for key in ("a", "b", "c"):
            number = len([each for each in readings if not isinstance(each, Conversation)]) + 1
            readings.append(said(number, f"words {number}", utc(2024), ben, key))
            category = DataCategory.GROUP_CHAT if key != "a" and turn > 0 else DataCategory.PRIVATE_MESSAGE
            readings.append(Conversation(key, f"{key}{turn}", (ben,), category))
    with new_case(tmp_path) as case:
        take(case, "one.zip", {"messages.csv": readings})
        assert shape(case.connection) == expected_shape()
        assert categories(case) == {"a": {"private_message"}, "b": {"group_chat"}, "c": {"group_chat"}}
        assert search(case.connection, "words", 50) == ()
        with case.transaction() as connection:
            while word_index.index_more(connection):
                pass
        assert len(search(case.connection, "words", 50)) == 9


def categories(case: Case) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for key, category in case.connection.execute(
        "SELECT conversation.key, class.category FROM record JOIN conversation ON conversation.id = record.conversation "
        "JOIN class ON class.id = record.class"
    ):
        found.setdefault(key, set()).add(category)
    return found
