"""The settings of a case as the window gets them: every state, what is said, what differs, and what changes did."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from inspector.case.queries import record_ids
from inspector.case.rows import RecordFilter
from inspector.exposure.outcome import Certainty, Window
from inspector.exposure.particular import covered
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.operations.demo_case import inspect_demo
from inspector.operations.outcomes import Assessed, Outcomes
from inspector.operations.setting_effects import Reached
from inspector.operations.settings_view import SettingLine, SettingsView, settings_in, settings_view
from inspector.operations.viewing import View, viewed
from inspector.progress import silent
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import BEGINNING, FOREVER, Instant, utc
from tests.support.filled_case import AS_OF, new_case, said, take
from tests.support.reports import assessed

SETTING = "linkedin.genai"
OWN = """
[meta]
platform = "linkedin"
version = "mine"
date = 2026-01-01
[[source]]
id = "OWN1"
kind = "press"
publisher = "The Yard"
title = "On a switch"
url = "https://yard.example/switch"
published = 2026-01-01
[[setting]]
id = "linkedin.yard"
name = "Yard switch"
covers = "Votes."
default = "on"
sources = ["OWN1"]
[[statement]]
id = "own-newer"
by = "Somebody"
title = "Votes go in, and what is made after the switch is off stays out"
asserts = "used"
purpose = "generative_ai"
specificity = "named"
standing = "alleged"
platform = "linkedin"
categories = ["poll_answer"]
regions = ["US-CA"]
from = 2024-01-01
minimum_age = 18
setting = "linkedin.yard"
setting_default = "on"
off_protects = "newer"
sources = ["OWN1"]
"""


def fact(
    value: str,
    basis: Basis,
    start: Instant | None = None,
    end: Instant | None = None,
    at: Instant | None = None,
    setting: str = SETTING,
) -> Fact:
    own = FactSource(file="facts.toml", line=7)
    source = own if basis is Basis.DECLARED else FactSource(member=f"{basis.word}.csv", record=1)
    return Fact(f"setting:{setting}", value, basis, source, start, end, at)


@contextmanager
def looked_at(
    folder: Path, *facts: Fact, category: DataCategory = DataCategory.POST, own: tuple[Path, ...] = ()
) -> Iterator[View]:
    """A case of a Californian with records of 2023, of April 2025 and of June 2025."""
    home = Fact("residence", "US-CA", Basis.DECLARED, FactSource(file="facts.toml", line=1), utc(2010))
    records = [
        said(number, "Hello all", at, category=category, author=Author.OWNER, conversation="")
        for number, at in ((1, utc(2023)), (2, utc(2025, 4)), (3, utc(2025, 6)))
    ]
    with new_case(folder) as case:
        take(case, "a.zip", {"Shares.csv": records})
        yield assessed(case, (home, *facts), own)


def the_line(view: SettingsView, setting: str = SETTING) -> SettingLine:
    (found,) = (each for each in view.lines if each.id == setting)
    return found


def test_a_setting_that_nobody_recorded_stands_at_its_default(tmp_path: Path) -> None:
    with looked_at(tmp_path) as view:
        found = settings_in(view)
    line = the_line(found)
    assert found.as_of == AS_OF
    assert [(state.start, state.end, state.value, state.basis) for state in line.states] == [
        (BEGINNING, FOREVER, "on", Basis.DEFAULT)
    ]
    assert (line.told, line.sightings, line.differs, line.effects) == ((), (), (), ())
    assert line.setting is not None
    assert line.setting.name == "Data for Generative AI Improvement"
    assert [each.url for each in line.sources if each.url]
    assert line.begins_at() == min(each.start for each in line.bound)


def test_every_kind_of_state_is_told_with_its_source(tmp_path: Path) -> None:
    facts = (
        fact("off", Basis.ARCHIVE, utc(2024, 10), utc(2025)),
        fact("on", Basis.DECLARED, utc(2025), utc(2025, 3)),
        fact("off", Basis.ASSUMED, utc(2025, 6), utc(2025, 7)),
        fact("on", Basis.DECLARED, at=utc(2024, 11)),
        fact("off", Basis.DECLARED, at=utc(2025, 9)),
    )
    with looked_at(tmp_path, *facts) as view:
        line = the_line(settings_in(view))
    assert [(state.value, state.basis) for state in line.states] == [
        ("on", Basis.DEFAULT),
        ("off", Basis.ARCHIVE),
        ("on", Basis.DECLARED),
        ("on", Basis.DEFAULT),
        ("off", Basis.ASSUMED),
        (None, Basis.UNKNOWN),
        ("off", Basis.DECLARED),
    ]
    assert [each.source for each in line.told][:2] == ["file archive.csv, record 1", "facts.toml, line 7"]
    assert [(each.at, each.counts) for each in line.sightings] == [(utc(2024, 11), False), (utc(2025, 9), True)]
    assert [(each.start, each.end, len(each.against)) for each in line.differs] == [(utc(2024, 11), utc(2024, 11), 1)]
    assert line.told_of(line.states[1].facts[0]).source == "file archive.csv, record 1"


def test_switched_off_some_lose_and_none_keep_where_all_is_protected(tmp_path: Path) -> None:
    with looked_at(
        tmp_path, fact("off", Basis.DECLARED, utc(2025, 5)), fact("on", Basis.DECLARED, utc(2025, 7))
    ) as view:
        off, on = the_line(settings_in(view)).effects
    assert (off.at, off.until, off.after.value) == (utc(2025, 5), utc(2025, 7), "off")
    assert [(each.before, each.after, each.counted.records, each.counted.categories) for each in off.moves] == [
        (Reached.COVERED, Reached.NOT, 2, (("post", 2),))
    ]
    assert [(way, counted.records) for way, counted in off.made] == [(Reached.NOT, 1)]
    assert [(each.before, each.after, each.counted.records) for each in on.moves] == [(Reached.NOT, Reached.COVERED, 3)]
    assert (on.until, on.made) == (AS_OF, ())


def test_switched_off_what_was_there_stays_covered_where_newer_data_alone_are_protected(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(OWN, encoding="utf-8")
    off = fact("off", Basis.DECLARED, utc(2025, 5), setting="linkedin.yard")
    with looked_at(tmp_path, off, category=DataCategory.POLL_ANSWER, own=(own,)) as view:
        (effect,) = the_line(settings_in(view), "linkedin.yard").effects
    assert [(each.before, each.after, each.counted.records) for each in effect.moves] == [
        (Reached.COVERED, Reached.COVERED, 2)
    ]
    assert [(way, counted.records) for way, counted in effect.made] == [(Reached.NOT, 1)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


def way_of(windows: tuple[Window, ...], bound: set[str], start: Instant, end: Instant) -> Reached:
    certainties = {
        window.certainty
        for window in windows
        if window.statement in bound and window.start < end and start < (FOREVER if window.end is None else window.end)
    }
    if Certainty.KNOWN in certainties:
        return Reached.COVERED
    return Reached.UNKNOWN if certainties else Reached.NOT


def test_the_counts_are_those_of_every_record_looked_at_by_itself(demo: Path) -> None:
    line = the_line(settings_view(demo))
    bound = {each.id for each in line.bound}
    with viewed(demo) as view:
        every: list[Assessed] = list(Outcomes(view).of_ids(record_ids(view.case.connection, RecordFilter())))
    assert len(line.effects) == 2
    for effect in line.effects:
        moved: dict[tuple[Reached, Reached], int] = {}
        for each in every:
            windows = each.outcome.windows
            move = (way_of(windows, bound, effect.at - 1, effect.at), way_of(windows, bound, effect.at, effect.at + 1))
            moved[move] = moved.get(move, 0) + 1
        moved.pop((Reached.NOT, Reached.NOT))
        assert moved == {(each.before, each.after): each.counted.records for each in effect.moves}
        speaking = [each for each in line.bound if each.until is None or effect.at < each.until]
        made: dict[Reached, int] = {}
        for each in every:
            traits = each.traits
            within = effect.at <= traits.earliest and traits.latest < effect.until
            if within and any(covered(each, traits) for each in speaking if each.start < effect.until):
                way = way_of(each.outcome.windows, bound, effect.at, effect.until)
                made[way] = made.get(way, 0) + 1
        assert made == {way: counted.records for way, counted in effect.made}
        assert made


def test_without_a_setting_that_matters_there_is_no_line(tmp_path: Path) -> None:
    login = said(1, "a log-in", utc(2023), category=DataCategory.LOGIN_SECURITY, author=Author.OWNER, conversation="")
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"Logins.csv": [login]})
        assert settings_in(assessed(case)).lines == ()


def test_a_setting_of_ones_own_is_shown_by_its_id(tmp_path: Path) -> None:
    with looked_at(tmp_path, fact("off", Basis.DECLARED, utc(2025), setting="linkedin.unheard")) as view:
        line = the_line(settings_in(view), "linkedin.unheard")
    assert line.setting is None
    assert [state.value for state in line.states] == [None, "off"]
