"""What if: exactly what keeping the facts would give, and nothing of it written."""

import shutil
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.case.file import open_case
from inspector.case.queries import record_ids, record_rows
from inspector.case.rows import RecordFilter
from inspector.errors import CaseRefused, UsageError
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.operations.ask_anew import ask_anew
from inspector.operations.assessment import assess_case
from inspector.operations.demo_case import inspect_demo
from inspector.operations.own_facts import ANSWERS, own_facts, replace_own
from inspector.operations.own_facts_kept import OwnFacts
from inspector.operations.summary import summarise
from inspector.operations.viewing import view_of
from inspector.operations.what_if import what_if
from inspector.operations.within import Within
from inspector.progress import silent
from inspector.records.instants import DAY, utc
from inspector.statements.statement import Purpose

SETTING = "setting:linkedin.genai"
SOURCE = FactSource(file=ANSWERS)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


def said(what: str, value: str, start: int | None = None, end: int | None = None, at: int | None = None) -> Fact:
    return Fact(what, value, Basis.DECLARED, SOURCE, start, end, at)


def verdicts(case: Path) -> dict[str, tuple[str, str]]:
    with open_case(case) as opened:
        rows = record_rows(opened.connection, record_ids(opened.connection, RecordFilter()))
    return {row.label: (row.category, row.verdict) for row in rows}


ASKED = {
    "nothing": (),
    "moved to Germany": (said("residence", "US-CA", end=utc(2020)), said("residence", "DE", start=utc(2020))),
    "off from the first day": (said(SETTING, "off", start=utc(2024, 9, 18)), said("residence", "US-CA")),
    "seen off": (said(SETTING, "off", at=utc(2025, 6)), said("residence", "US")),
    "never paid": (said("subscription", "free"), said("residence", "US-CA"), said(SETTING, "on", start=utc(2024))),
    "a child": (said("born", "2012-01-01"), said("residence", "US-CA")),
    "condition settled": (said("only_if:us-de-la-torre-inmail", "not_met"), said("residence", "US-CA")),
}


@pytest.mark.parametrize("name", ASKED)
def test_it_is_what_keeping_the_facts_would_give(demo: Path, tmp_path: Path, name: str) -> None:
    before = demo.read_bytes()
    found = what_if(demo, ASKED[name])
    assert demo.read_bytes() == before
    assert [path.name for path in demo.parent.iterdir() if path.name.startswith("demo.inspection")] == [demo.name]
    kept = Path(shutil.copy(demo, tmp_path / "kept.inspection"))
    replace_own(kept, OwnFacts(ASKED[name]), silent)
    assert found.before == summarise(demo)
    assert found.after == summarise(kept)
    was, would_be = verdicts(demo), verdicts(kept)
    moved = [(was[label], would_be[label][1]) for label in was if was[label] != would_be[label]]
    counted = {(each.category, each.before, each.after): each.records for each in found.moved}
    assert counted == {(*now, then): moved.count((now, then)) for now, then in moved}
    assert sum(records for _, _, records in found.by_verdict()) == len(moved)


def test_some_answers_do_move_records(demo: Path) -> None:
    found = what_if(demo, ASKED["off from the first day"])
    assert found.by_verdict()
    assert all(each.before != each.after and each.records > 0 for each in found.moved)
    assert [each.records for each in found.moved] == sorted((each.records for each in found.moved), reverse=True)


def test_the_facts_as_they_are_move_nothing(demo: Path) -> None:
    found = what_if(demo, own_facts(demo).facts)
    assert found.moved == ()
    assert found.after == found.before


_DAYS = st.lists(st.integers(0, 6_000), min_size=2, max_size=2, unique=True).map(sorted)
_PERIODS = st.builds(
    lambda what, days, bounded: said(
        what[0],
        what[1],
        start=utc(2009) + days[0] * DAY,
        end=utc(2009) + days[1] * DAY if bounded else None,
    ),
    st.sampled_from(
        [
            ("residence", "US-CA"),
            ("residence", "DE"),
            ("residence", "GB"),
            (SETTING, "on"),
            (SETTING, "off"),
            ("subscription", "premium"),
        ]
    ),
    _DAYS,
    st.booleans(),
)
_SIGHTINGS = st.builds(
    lambda value, day: said(SETTING, value, at=utc(2009) + day * DAY),
    st.sampled_from(["on", "off"]),
    st.integers(0, 6_000),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(own=st.lists(st.one_of(_PERIODS, _SIGHTINGS), max_size=5).map(tuple))
def test_whatever_is_said_the_two_agree(demo: Path, tmp_path: Path, own: tuple[Fact, ...]) -> None:
    kept = Path(shutil.copy(demo, tmp_path / "kept.inspection"))
    replace_own(kept, OwnFacts(own), silent)
    found = what_if(demo, own)
    assert found.after == summarise(kept)
    change = {verdict: 0 for verdict, _ in found.before.verdicts}
    for before, after, records in found.by_verdict():
        change[before] -= records
        change[after] += records
    assert {name: dict(found.after.verdicts)[name] - count for name, count in found.before.verdicts} == change


def test_another_question_stays_the_question(demo: Path, tmp_path: Path) -> None:
    case = Path(shutil.copy(demo, tmp_path / "asked.inspection"))
    ask_anew(case, frozenset({Purpose.PARTNER_AI}), frozenset(), silent)
    found = what_if(case, (said("residence", "DE"),))
    assert not found.after.standard_view
    kept = Path(shutil.copy(case, tmp_path / "kept.inspection"))
    replace_own(kept, OwnFacts((said("residence", "DE"),)), silent)
    assert found.after == summarise(kept)


def test_what_is_no_fact_or_no_case_is_refused(demo: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="a place is a country"):
        what_if(demo, (said("residence", "Germany"),))
    (tmp_path / "x.inspection").write_text("dear diary")
    with pytest.raises(CaseRefused):
        what_if(tmp_path / "x.inspection", ())


def many_times_over(case: Path, times: int) -> None:
    """Every record of a case so many times more, an hour apart."""
    with open_case(case, write=True) as opened, opened.transaction() as connection:
        connection.execute(
            "WITH RECURSIVE again (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM again WHERE n < ?) "
            "INSERT INTO record (member, number, pointer, offset, length, sha256, class, created, latest, conversation, sender, identity) "
            "SELECT member, number, pointer, offset, length, sha256, class, created + n * 3600000000, latest + n * 3600000000, "
            "conversation, sender, identity FROM record, again WHERE created > 0",
            (times,),
        )
        assess_case(Within(opened), view_of(opened).question, silent)


@pytest.mark.alone
def test_it_is_quick_with_many_records(demo: Path, tmp_path: Path) -> None:
    case = Path(shutil.copy(demo, tmp_path / "big.inspection"))
    many_times_over(case, 1_300)
    own = (said("residence", "DE"), said("subscription", "premium"))
    took = []
    for facts in (own, own[:1], own):
        start = time.perf_counter()
        found = what_if(case, facts)
        took.append(time.perf_counter() - start)
    assert sum(records for _, records in found.before.verdicts) > 200_000
    assert sum(each.records for each in found.moved) > 10_000
    assert min(took) < 1.0, took
