"""The timeline of a report as values: lanes, looks, brackets, and months that add up."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.facts.fact import Basis, Fact, FactSource
from inspector.operations.demo_case import inspect_demo
from inspector.operations.evidence.report.material import Material, material
from inspector.operations.evidence.report.timeline import drawn_categories, sheets, timeline, undrawn
from inspector.operations.record_lines import record_lines
from inspector.operations.viewing import View, viewed
from inspector.progress import silent
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import to_iso, utc
from inspector.reports.pack.timeline import Lane, Look, Timeline
from inspector.statements.words import category_name
from tests.support.filled_case import AS_OF, new_case, said, take
from tests.support.reports import assessed, part, report_of, scope_of
from tests.support.reports import said as told


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    with viewed(inspect_demo(tmp_path_factory.mktemp("demo"), silent)) as found:
        yield found


@pytest.fixture(scope="module")
def made(view: View) -> Material:
    return material(view, scope_of(view))


@pytest.fixture(scope="module")
def drawn(made: Material) -> Timeline:
    return timeline(made)


def lane(drawn: Timeline, title: str) -> Lane:
    (found,) = [each for each in drawn.lanes if each.title.startswith(title)]
    return found


def test_the_axis_goes_from_the_account_to_as_of(drawn: Timeline, view: View) -> None:
    assert (drawn.start, drawn.end) == (utc(2012), view.as_of)


def test_the_pictures_hold_the_whole_in_pieces_that_can_be_read(drawn: Timeline, made: Material) -> None:
    pieces = [each for _, each in sheets(made)]
    assert tuple(lane for each in pieces for lane in each.lanes) == drawn.lanes
    assert all((each.start, each.end) == (drawn.start, drawn.end) and len(each.lanes) <= 14 for each in pieces)


def test_facts_look_different_by_how_they_are_known(drawn: Timeline) -> None:
    assert [(bar.label, bar.look) for bar in lane(drawn, "Where you lived").bars] == [
        ("California, United States", Look.DECLARED)
    ]
    assert [(bar.label, bar.look) for bar in lane(drawn, "Region on file").bars] == [
        ("California, United States", Look.ASSUMED)
    ]
    assert [(bar.label, bar.look) for bar in lane(drawn, "Plan").bars] == [
        ("not known", Look.UNKNOWN),
        ("Premium Career", Look.RECORDED),
        ("not known", Look.UNKNOWN),
    ]
    assert [bar.look for bar in lane(drawn, "Setting “Data for Generative AI Improvement”").bars] == [
        *(Look.DEFAULT, Look.DECLARED, Look.UNKNOWN, Look.DECLARED)
    ]
    assert [bar.look for bar in lane(drawn, "Account").bars] == [Look.UNKNOWN, Look.RECORDED]


def test_statements_have_the_brackets_of_their_sources(drawn: Timeline, made: Material) -> None:
    lanes = [each for each in drawn.lanes if each.title.startswith("Statement ")]
    assert len(lanes) == len(made.relied) == 14
    for statement, each in zip(made.relied, lanes, strict=True):
        (bar,) = each.bars
        assert bar.label == statement.title
        assert bar.start == statement.start
        assert bar.end == (drawn.end if statement.until is None else statement.until)
        assert bar.sure_from == (None if statement.start_latest == statement.start else statement.start_latest)
        assert each.title.startswith(f"Statement {made.number(statement)}, ")
    looks = {made.relied[place].id: each.bars[0].look for place, each in enumerate(lanes)}
    assert looks["us-de-la-torre-inmail"] is Look.ALLEGED
    assert looks["li-2025-genai-open-regions"] is Look.STATED
    assert looks["li-2025-genai-open-regions-general"] is Look.STATED_BROADLY
    assert looks["li-private-messages-not-used"] is Look.EXCLUDED
    assert looks["li-policy-silent-2020-2024"] is Look.NOT_ADDRESSED


def test_an_event_known_by_its_month_says_so(drawn: Timeline) -> None:
    marks = {mark.label: mark.at for mark in lane(drawn, "Events").marks}
    assert marks["LinkedIn denies"] == utc(2025, 1, 22)
    assert marks["The archived policy does not change (August 2022; the day is not known)"] == utc(2022, 8)
    assert all(drawn.start <= at < drawn.end for at in marks.values())


def test_months_by_verdict_are_those_of_the_records(drawn: Timeline, made: Material, view: View) -> None:
    lines = list(record_lines(view))
    shown = drawn_categories(made)
    assert len(shown) == 6
    assert shown[0] == "private_message"
    for category in shown:
        counted: dict[tuple[str, str], int] = {}
        for line in lines:
            if line["category"] == category and line["created_at"]:
                key = (line["created_at"][:7], line["verdict"])
                counted[key] = counted.get(key, 0) + 1
        found = {
            (to_iso(at)[:7], look.value): number
            for at, counts in lane(drawn, f"Records by month: {category_name(category)}").months
            for look, number in counts
        }
        assert found == counted
    left = undrawn(made, drawn)
    months = sum(n for each in drawn.lanes for _, counts in each.months for _, n in counts)
    assert months + left.undated + left.outside == sum(line["category"] in shown for line in lines)
    assert left.undated == sum(line["category"] in shown and not line["created_at"] for line in lines)


def test_records_of_before_the_unix_epoch_and_of_long_ago_are_told_in_words(tmp_path: Path) -> None:
    posts = [
        said(number, "Hello", at, category=DataCategory.POST, author=Author.OWNER, conversation="")
        for number, at in enumerate((utc(1969, 12, 31, 23, 59, 59), utc(1601), utc(2024, 2, 29), None), start=1)
    ]
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"Shares.csv": posts})
        view = assessed(case)
        made = material(view, scope_of(view))
        drawn = timeline(made)
        months = lane(drawn, "Records by month: posts").months
        timeline_part = "\n".join(told(part(report_of(view), "timeline").blocks))
    assert drawn.start == utc(2024)
    assert [(at, [n for _, n in counts]) for at, counts in months] == [(utc(2024, 2), [1])]
    assert (undrawn(made, drawn).undated, undrawn(made, drawn).outside) == (1, 2)
    assert "1 record without a date and 2 dated before or after" in timeline_part
    by_month = {month: n for tally in made.counted for month, n in tally.months}
    assert {utc(1969, 12), utc(1601), utc(2024, 2), None} == set(by_month)


def test_what_is_not_known_at_all_has_a_lane_that_says_so(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"messages.csv": [said(1, "Hello", utc(2024))]})
        view = assessed(case)
        drawn = timeline(material(view, scope_of(view)))
    for title in ("Where you lived", "Region on file", "Plan", "Account"):
        assert [bar.look for bar in lane(drawn, title).bars] == [Look.UNKNOWN]
    assert drawn.end == AS_OF


def test_a_place_is_said_by_its_name(tmp_path: Path) -> None:
    home = Fact("residence", "DE-BY", Basis.DECLARED, FactSource(file="facts.toml", line=1), utc(2010))
    moved = replace(home, value="Nowhere at all", start=utc(2025))
    with new_case(tmp_path) as case:
        take(case, "a.zip", {"messages.csv": [said(1, "Hello", utc(2024))]})
        view = assessed(case, (home, moved))
        drawn = timeline(material(view, scope_of(view)))
    assert [bar.label for bar in lane(drawn, "Where you lived").bars] == ["DE-BY", "a place that is not listed"]
