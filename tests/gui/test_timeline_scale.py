"""Where things stand on the timeline: places and instants, marks of the axis, dates in words."""

import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QLocale

from inspector.gui.timeline.dates import day_words, moment_words, pointed_words, step_words, stretch_words
from inspector.gui.timeline.keys import keys_told
from inspector.gui.timeline.scale import LEAST_SPAN, Scale
from inspector.gui.timeline.shown import wanted_step
from inspector.gui.timeline.ticks import ticks
from inspector.operations.timeline.steps import Step, next_of
from inspector.records.instants import BEGINNING, DAY, FOREVER, utc

FIRST, LAST = utc(2012), utc(2026, 3, 3)
ENGLISH = QLocale("en_GB")

scales = some.builds(
    lambda start, span, width: Scale.whole(FIRST, LAST, width).between(start, start + span),
    some.integers(FIRST, LAST),
    some.integers(LEAST_SPAN, LAST - FIRST),
    some.floats(50, 4_000),
)


@given(scales, some.floats(0, 1))
def test_a_place_and_its_instant_are_one(scale: Scale, share: float) -> None:
    at = share * scale.width
    assert scale.at(scale.instant(at)) == pytest.approx(at, abs=0.01)
    assert abs(scale.instant(scale.at(utc(2020))) - utc(2020)) <= scale.per_point * 1e-6 + 1


@given(scales, some.floats(0.02, 50), some.floats(0, 1))
def test_what_is_under_the_pointer_stays_there(scale: Scale, factor: float, share: float) -> None:
    at = share * scale.width
    nearer = scale.zoomed(factor, at)
    low, high = scale.bounds
    assert low <= nearer.start < nearer.end <= high
    assert nearer.span >= LEAST_SPAN
    if low < nearer.start and nearer.end < high:
        assert abs(nearer.at(scale.instant(at)) - at) < 0.5


@given(scales, some.floats(-5_000, 5_000))
def test_panning_keeps_the_span_and_the_bounds(scale: Scale, points: float) -> None:
    moved = scale.panned(points)
    low, high = scale.bounds
    assert moved.span == scale.span
    assert low <= moved.start
    assert moved.end <= high


def test_nothing_is_nearer_than_an_hour_or_farther_than_all_of_it() -> None:
    whole = Scale.whole(FIRST, LAST, 800)
    assert whole.all_of_it
    assert whole.zoomed(1e9, 400).span == LEAST_SPAN
    assert whole.zoomed(1e-9, 400) == whole
    assert whole.between(utc(1000), utc(9000)) == whole
    assert whole.between(utc(2020), utc(2020)).span == LEAST_SPAN


def test_a_stretch_is_brought_in_sight_with_little_moving() -> None:
    scale = Scale.whole(FIRST, LAST, 800).between(utc(2020), utc(2021))
    assert scale.showing(utc(2020, 6), utc(2020, 7)) == scale
    later = scale.showing(utc(2021, 3), utc(2021, 4))
    assert later.start < utc(2021, 3) < utc(2021, 4) < later.end
    earlier = scale.showing(utc(2015), utc(2019))
    assert earlier.start < utc(2015) < earlier.end


@given(scales)
def test_marks_of_the_axis_never_touch_and_cover_what_is_in_sight(scale: Scale) -> None:
    found = ticks(scale, 60, ENGLISH)
    places = [scale.at(mark.at) for mark in found]
    assert all(after - before > 50 for before, after in pairwise(places))
    assert len(found) <= scale.width / 50 + 2
    assert found[0].above or found[0].label.isdecimal()
    if scale.width > 800:
        assert len(found) >= 2


@pytest.mark.parametrize(
    ("span", "label", "above"),
    [
        (2 * DAY // 24, "00:30", "Wednesday, 18 September 2024"),
        (3 * DAY, "12:00", "Wednesday, 18 September 2024"),
        (20 * DAY, "20", "September 2024"),
        (200 * DAY, "Oct", "2024"),
        (3_000 * DAY, "2024", ""),
    ],
)
def test_marks_say_hours_days_months_and_years(span: int, label: str, above: str) -> None:
    scale = Scale.whole(FIRST, LAST, 600).between(utc(2024, 9, 18), utc(2024, 9, 18) + span)
    found = ticks(scale, 60, ENGLISH)
    assert label in [mark.label for mark in found]
    assert above in [mark.above for mark in found]


@given(scales)
def test_columns_are_wide_enough_to_tell_their_parts(scale: Scale) -> None:
    step = wanted_step(scale)
    assert step is Step.FIVE_YEARS or step.length / scale.per_point >= 5


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("en_GB", "18 September 2024"),
        ("en_US", "September 18, 2024"),
        ("de_DE", "18. September 2024"),
        ("fr_FR", "18 septembre 2024"),
        ("es_ES", "18 de septiembre de 2024"),
        ("da_DK", "18. september 2024"),
        ("hu_HU", "2024. szeptember 18."),
        ("ja_JP", "2024年9月18日"),
    ],
)
def test_days_are_written_as_the_person_writes_them(name: str, expected: str) -> None:
    assert day_words(utc(2024, 9, 18), QLocale(name)) == expected


@pytest.fixture
def english() -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(ENGLISH)
    yield ENGLISH
    QLocale.setDefault(before)


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("english", "berlin")
def test_instants_are_told_in_utc_and_here() -> None:
    at = utc(2024, 9, 18, 17, 5)
    assert moment_words(at) == "18 September 2024, 17:05 UTC (18/09/2024 19:05 here)"
    assert moment_words(utc(2024, 9, 18)) == "18 September 2024"
    assert pointed_words(at, DAY, ENGLISH) == "18 September 2024"
    assert pointed_words(at, DAY // 1000, ENGLISH) == "18 September 2024, 17:05 UTC  ·  18/09/2024 19:05 here"
    hour = step_words(Step.HOUR, utc(2024, 9, 18, 17), utc(2024, 9, 18, 18))
    assert hour == "18 September 2024, 17:00 to 18:00 UTC (from 18/09/2024 19:00 here)"


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (Step.DAY, "18 September 2024 (UTC)"),
        (Step.WEEK, "18 September 2024 to 24 September 2024 (UTC)"),
        (Step.MONTH, "September 2024 (UTC)"),
        (Step.QUARTER, "18 September 2024 to 30 November 2024 (UTC)"),
        (Step.YEAR, "2024 (UTC)"),
    ],
)
def test_columns_are_told_by_their_time(step: Step, expected: str) -> None:
    start = utc(2024, 9, 18)
    end = start + 7 * DAY if step is Step.WEEK else next_of(step, utc(2024, 9))
    assert step_words(step, start, end) == expected


@pytest.mark.usefixtures("english")
def test_stretches_say_what_is_not_known() -> None:
    as_of = LAST
    assert stretch_words(utc(2020), utc(2021), as_of) == "From 1 January 2020 to 1 January 2021 (UTC)"
    assert stretch_words(utc(2020), FOREVER, as_of) == "From 1 January 2020 on, still so on 3 March 2026 (UTC)"
    assert stretch_words(BEGINNING, utc(2021), as_of) == "Up to 1 January 2021 (UTC); no beginning is known"
    assert "up to 3 March 2026" in stretch_words(BEGINNING, FOREVER, as_of)


def test_every_key_is_told() -> None:
    told = " ".join(key for key, _ in keys_told())
    for key in ("Tab", "Left", "Up", "Enter", "Page", "Home", "Esc", "F6", "+", "0"):
        assert key in told
