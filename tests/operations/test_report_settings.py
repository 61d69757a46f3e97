"""The settings history of a report: every state with its source, what speaks against it, what each change did."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from inspector.case.queries import record_ids
from inspector.case.rows import RecordFilter
from inspector.exposure.outcome import Certainty
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.report.changes import Covered, changes
from inspector.operations.evidence.report.material import material
from inspector.operations.evidence.report.setting_history import settings_that_matter
from inspector.operations.evidence.report.timeline import timeline
from inspector.operations.outcomes import Outcomes
from inspector.operations.viewing import View, viewed
from inspector.progress import silent
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import FOREVER, Instant, utc
from inspector.reports.pack.timeline import Look
from inspector.statements.load import load_knowledge
from tests.support.filled_case import new_case, said, take
from tests.support.reports import assessed, grids, part, report_of, rows, scope_of
from tests.support.reports import said as told

SETTING = "linkedin.genai"
STATES = "States, in order of time"
AGAINST = "Where what is said of it differs"
CHANGES = "What each change did: records of this pack with a window of a statement that depends on this setting"


def fact(
    value: str, basis: Basis, start: Instant | None = None, end: Instant | None = None, at: Instant | None = None
) -> Fact:
    own = FactSource(file="facts.toml", line=7)
    source = own if basis is Basis.DECLARED else FactSource(member=f"{basis.word}.csv", record=1)
    return Fact(f"setting:{SETTING}", value, basis, source, start, end, at)


@contextmanager
def looked_at(folder: Path, *facts: Fact) -> Iterator[View]:
    """A case with two posts of a Californian, of 2023 and of April 2025, and what is said of the setting."""
    home = Fact("residence", "US-CA", Basis.DECLARED, FactSource(file="facts.toml", line=1), utc(2010))
    posts = [
        said(number, "Hello all", at, category=DataCategory.POST, author=Author.OWNER, conversation="")
        for number, at in ((1, utc(2023)), (2, utc(2025, 4)))
    ]
    with new_case(folder) as case:
        take(case, "a.zip", {"Shares.csv": posts})
        yield assessed(case, (home, *facts))


def table(view: View, caption: str) -> list[tuple[str, ...]]:
    return rows(grids(part(report_of(view), "setting-1").blocks)[caption])


def test_a_setting_that_nobody_recorded_stands_at_its_default(tmp_path: Path) -> None:
    with looked_at(tmp_path) as view:
        default = "taken for granted, nobody recorded it"
        assert table(view, STATES) == [
            ("no known beginning", "still open", "on", default, "the statements' own default")
        ]
        its_part = part(report_of(view), "setting-1")
        assert its_part.title == "“Data for Generative AI Improvement”"
        assert set(grids(its_part.blocks)) == {STATES}
        assert "Nobody recorded it" in "\n".join(told(its_part.blocks))


def test_every_kind_of_state_stands_in_order_with_its_source(tmp_path: Path) -> None:
    facts = (
        fact("off", Basis.ARCHIVE, utc(2024, 10), utc(2025)),
        fact("on", Basis.DECLARED, utc(2025), utc(2025, 3)),
        fact("off", Basis.ASSUMED, utc(2025, 6), utc(2025, 7)),
    )
    with looked_at(tmp_path, *facts) as view:
        assert [row[:3] for row in table(view, STATES)] == [
            ("no known beginning", "2024-10-01", "on"),
            ("2024-10-01", "2025-01-01", "off"),
            ("2025-01-01", "2025-03-01", "on"),
            ("2025-03-01", "2025-06-01", "on"),
            ("2025-06-01", "2025-07-01", "off"),
            ("2025-07-01", "still open", "on"),
        ]
        assert [(row[3], row[4]) for row in table(view, STATES)[1:5]] == [
            ("read from the archive", "file archive.csv, record 1"),
            ("said by you", "facts.toml, line 7"),
            ("taken for granted, nobody recorded it", "the statements' own default"),
            ("assumed from what the archive shows on one day", "file assumed.csv, record 1"),
        ]
        (lane,) = [each for each in timeline(material(view, scope_of(view))).lanes if each.title.startswith("Setting")]
        assert [(bar.label, bar.look) for bar in lane.bars] == [
            ("on", Look.DEFAULT),
            ("off", Look.RECORDED),
            ("on", Look.DECLARED),
            ("on", Look.DEFAULT),
            ("off", Look.ASSUMED),
            ("on", Look.DEFAULT),
        ]


def test_a_change_that_nobody_saw_leaves_the_time_before_it_unknown(tmp_path: Path) -> None:
    with looked_at(
        tmp_path, fact("on", Basis.DECLARED, utc(2024, 9)), fact("off", Basis.DECLARED, at=utc(2025, 5))
    ) as view:
        states = table(view, STATES)
        assert [row[:3] for row in states[1:]] == [
            ("2024-09-01", "2025-05-01", "not known: it changed unseen before it was seen"),
            ("2025-05-01", "still open", "off"),
        ]
        assert states[1][4] == "seen on 2025-05-01: facts.toml, line 7"
        assert "changed unseen" not in states[2][2]
        assert "was seen off" in "\n".join(told(part(report_of(view), "facts").blocks))
        (lane,) = [each for each in timeline(material(view, scope_of(view))).lanes if each.title.startswith("Setting")]
        assert [bar.look for bar in lane.bars] == [Look.DEFAULT, Look.UNKNOWN, Look.DECLARED]


def test_facts_that_disagree_stand_side_by_side(tmp_path: Path) -> None:
    facts = (fact("off", Basis.ARCHIVE, utc(2024, 10), utc(2025)), fact("on", Basis.DECLARED, utc(2024, 6)))
    with looked_at(tmp_path, *facts) as view:
        assert table(view, AGAINST) == [
            (
                "2024-10-01 to 2025-01-01",
                "off (from 2024-10-01 to 2025-01-01; read from the archive; file archive.csv, record 1)",
                "on (since 2024-06-01; said by you; facts.toml, line 7)",
            )
        ]


def test_what_was_seen_against_a_stronger_fact_stands_beside_it(tmp_path: Path) -> None:
    facts = (fact("off", Basis.ARCHIVE, utc(2024, 10)), fact("on", Basis.DECLARED, at=utc(2025)))
    with looked_at(tmp_path, *facts) as view:
        ((when, counts, against),) = table(view, AGAINST)
        assert when == "2025-01-01"
        assert counts.startswith("off (since 2024-10-01; read from the archive")
        assert against == "on (seen on 2025-01-01; said by you; facts.toml, line 7)"


def test_two_facts_of_one_basis_that_begin_together_stand_side_by_side(tmp_path: Path) -> None:
    facts = (fact("off", Basis.DECLARED, utc(2024, 10)), fact("on", Basis.DECLARED, utc(2024, 10)))
    with looked_at(tmp_path, *facts) as view:
        ((_, counts, against),) = table(view, AGAINST)
        assert counts.startswith("on (")
        assert against.startswith("off (")


def test_a_change_tells_how_many_records_were_reached_before_and_after(tmp_path: Path) -> None:
    with looked_at(
        tmp_path, fact("off", Basis.DECLARED, utc(2025, 5)), fact("on", Basis.DECLARED, utc(2025, 6))
    ) as view:
        assert table(view, CHANGES) == [
            ("2025-05-01", "on (by default) to off", "2 records", "0 records"),
            ("2025-06-01", "off to on", "0 records", "2 records"),
        ]


def test_a_record_made_after_a_change_is_not_counted_before_it(tmp_path: Path) -> None:
    with looked_at(tmp_path, fact("off", Basis.DECLARED, utc(2024, 12)), fact("on", Basis.DECLARED, utc(2025))) as view:
        assert [row[2:] for row in table(view, CHANGES)] == [("1 record", "0 records"), ("0 records", "1 record")]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.mark.parametrize("chosen", [RecordFilter(), RecordFilter(authors=("owner",), since=utc(2020))])
def test_the_counts_are_those_of_every_record_looked_at_by_itself(demo: Path, chosen: RecordFilter) -> None:
    with viewed(demo) as view:
        made = material(view, scope_of(view, chosen))
        ids = record_ids(view.case.connection, chosen)
        bound = {each.id for each in load_knowledge().statements if each.setting == SETTING}
        (matter,) = settings_that_matter(made)
        found = list(changes(made, matter))
        assert [each.at for each in found] == [utc(2025, 3), utc(2025, 10, 5, 9)]
        for change in found:
            for at, counted in ((change.at - 1, change.covered_before), (change.at, change.covered_after)):
                assert counted == one_by_one(view, ids, bound, at)
        assert found[0].covered_before.known > 0
        assert found[1].covered_before.unknown > 0


def one_by_one(view: View, ids: Sequence[int], bound: set[str], at: Instant) -> Covered:
    known = unknown = 0
    for each in Outcomes(view).of_ids(ids):
        certainties = {
            window.certainty
            for window in each.outcome.windows
            if window.statement in bound and window.start <= at < (FOREVER if window.end is None else window.end)
        }
        known += Certainty.KNOWN in certainties
        unknown += certainties == {Certainty.UNKNOWN}
    return Covered(known, unknown)


def test_without_a_setting_that_matters_the_part_says_so(tmp_path: Path) -> None:
    login = said(1, "a log-in", utc(2023), category=DataCategory.LOGIN_SECURITY, author=Author.OWNER, conversation="")
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"Logins.csv": [login]})
        settings = part(report_of(assessed(case)), "settings")
    assert settings.parts == ()
    assert "No statement that bears on this pack depends on a setting" in "\n".join(told(settings.blocks))
