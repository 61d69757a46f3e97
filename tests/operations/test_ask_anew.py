"""Another question asked of a case: worked out anew, kept with its answer, logged, and never half done."""

import json
import shutil
from pathlib import Path

import pytest

from inspector.case.file import open_case
from inspector.case.log import verify_log
from inspector.errors import UsageError
from inspector.operations.ask_anew import ask_anew, asked_of
from inspector.operations.asked import STANDARD, Asked
from inspector.operations.demo_case import inspect_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.recompute import recompute
from inspector.operations.summary import summarise
from inspector.progress import Cancelled, silent
from inspector.statements.statement import STANDARD_PURPOSES, Purpose

PURPOSES = frozenset({Purpose.ADVERTISING, Purpose.ANY_AI})
CONTEXT = "li-2024-policy-any-ai"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture
def case(demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(demo, tmp_path / "mine.inspection"))


def lines(case: Path) -> list[tuple[str, dict[str, object]]]:
    with open_case(case) as opened:
        assert verify_log(opened.connection) is None
        found = opened.connection.execute("SELECT action, detail FROM log ORDER BY id").fetchall()
    return [(action, json.loads(detail)) for action, detail in found]


def test_the_standard_view_is_the_first_one(case: Path) -> None:
    assert asked_of(case) == STANDARD
    assert STANDARD.standard


def test_another_question_changes_the_verdicts_and_is_told(case: Path) -> None:
    before = summarise(case)
    assert ask_anew(case, PURPOSES, frozenset({CONTEXT}), silent) == case
    asked, after = asked_of(case), summarise(case)
    assert (asked.purposes, asked.ids) == (PURPOSES, frozenset({CONTEXT}))
    assert not asked.standard
    assert asked.included[0][1]
    assert after.verdicts != before.verdicts
    assert not after.standard_view
    assert [action for action, _ in lines(case)[-2:]] == ["assessed", "question_changed"]
    assert lines(case)[-1][1] == {
        "from": {"purposes": sorted(STANDARD_PURPOSES), "included": []},
        "to": {"purposes": sorted(PURPOSES), "included": [CONTEXT]},
    }


def test_it_is_the_answer_that_an_inspection_with_that_question_gives(case: Path, demo: Path, tmp_path: Path) -> None:
    ask_anew(case, PURPOSES, frozenset({CONTEXT}), silent)
    archive = next(demo.parent.glob("*LinkedIn*.zip"))
    request = InspectRequest(
        (archive,),
        tmp_path / "b.inspection",
        demo.parent / "facts.toml",
        include=(CONTEXT,),
        purposes=PURPOSES,
        workers=0,
    )
    assert summarise(inspect(request, silent)).verdicts == summarise(case).verdicts


def test_the_way_back_leads_to_where_it_began(case: Path) -> None:
    before = summarise(case)
    ask_anew(case, PURPOSES, frozenset({CONTEXT}), silent)
    ask_anew(case, STANDARD.purposes, STANDARD.ids, silent)
    assert summarise(case) == before


@pytest.mark.parametrize(
    ("purposes", "included", "said"),
    [
        (frozenset(), frozenset(), "at least one purpose"),
        (PURPOSES, frozenset({"no-such-statement"}), "no context statement no-such-statement"),
        (PURPOSES, frozenset({"li-denial-messages"}), "no context statement li-denial-messages"),
    ],
)
def test_what_cannot_be_asked_changes_nothing(
    case: Path, purposes: frozenset[Purpose], included: frozenset[str], said: str
) -> None:
    before = case.read_bytes()
    with pytest.raises(UsageError, match=said):
        ask_anew(case, purposes, included, silent)
    assert case.read_bytes() == before


def test_stopped_in_the_middle_nothing_has_changed(case: Path) -> None:
    before, logged = summarise(case), lines(case)

    def stop(_what: str, done: int, _total: int) -> None:
        if done > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        ask_anew(case, PURPOSES, frozenset(), stop)
    assert (summarise(case), lines(case), asked_of(case)) == (before, logged, STANDARD)


def test_the_other_ways_to_work_anew_keep_the_question(case: Path) -> None:
    ask_anew(case, PURPOSES, frozenset({CONTEXT}), silent)
    recompute(case, (), silent)
    assert asked_of(case).ids == {CONTEXT}
    assert Asked(STANDARD_PURPOSES).standard
