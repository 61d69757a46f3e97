"""Conditions that no archive shows: asked where a window hangs on one, answered, kept, and never lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.case.assessment import reached
from inspector.case.file import open_case
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.gui.pages.questions_condition import ConditionRow
from inspector.operations.demo import make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.own_facts import own_facts, replace_own
from inspector.operations.own_facts_kept import OwnFacts
from inspector.progress import silent
from tests.gui.test_questions_page import Stage
from tests.support.pages import texts
from tests.support.usable import assert_usable_by_all

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def chats(tmp_path: Path) -> Path:
    demo = make_demo(tmp_path)
    claude = next(path for path in demo.others if "claude" in path.name.lower() or path.name.startswith("data-"))
    return inspect(InspectRequest((claude,), tmp_path / "c.inspection", workers=0), silent)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


def reaches(case: Path) -> dict[str, int]:
    """How many records each statement could be about."""
    with open_case(case) as held:
        return reached(held.connection)


def rows(stage: Stage) -> list[ConditionRow]:
    return [row for row in stage.rows("only_if") if isinstance(row, ConditionRow)]


def test_a_condition_is_asked_in_the_statements_words(stage: Stage, chats: Path) -> None:
    stage.open(chats)
    assert rows(stage)
    assert all(row.holds.value == "" for row in rows(stage)), "nobody said anything, and nothing is guessed"
    assert "resumed chats" in texts(stage.page)
    assert stage.page.asked.own().facts == ()


def test_an_answer_tells_its_effect_and_is_kept(stage: Stage, chats: Path) -> None:
    before = reaches(chats)
    stage.open(chats)
    row = next(row for row in rows(stage) if "resumed chats" in row.condition.text())
    row.holds.setCurrentIndex(row.holds.findData("not_met"))
    stage.settle()
    stage.keep()
    (fact,) = own_facts(chats).facts
    assert (fact.what, fact.value) == (row.prefill.what, "not_met")
    statement = fact.what.partition(":")[2]
    assert statement in before
    assert statement not in reaches(chats)
    again = next(row for row in rows(stage) if row.prefill.what == fact.what)
    assert again.holds.value == "not_met", "asked again although nothing hangs on it any more"
    again.holds.setCurrentIndex(0)
    stage.settle()
    stage.keep()
    assert own_facts(chats).facts == ()
    assert reaches(chats) == before


def test_a_period_of_an_answer_from_a_file_stays(stage: Stage, chats: Path) -> None:
    stage.open(chats)
    what = rows(stage)[0].prefill.what
    said = Fact(what, "met", Basis.DECLARED, FactSource(file="facts.toml", line=3, note="seen"), 1_700_000_000_000_000)
    replace_own(chats, OwnFacts((said,), frozenset()), silent)
    stage.open(chats)
    row = next(row for row in rows(stage) if row.prefill.what == what)
    assert stage.page.asked.own().facts == (said,)
    row.holds.setCurrentIndex(row.holds.findData("not_met"))
    (after,) = stage.page.asked.own().facts
    assert (after.value, after.start, after.source.note) == ("not_met", said.start, "seen")


def test_everybody_can_answer(qtbot: QtBot, chats: Path) -> None:
    made = Stage(qtbot)
    made.open(chats)
    assert_usable_by_all(made.page)
    made.put_away()
