"""Places in a list of rows of any height: never beyond an end, and no row is asked for that nobody looks at."""

from hypothesis import given
from hypothesis import strategies as st

from inspector.gui.models.fetched import PAGE, Fetched
from inspector.gui.widgets.thread_places import Place, Places, bar_length, bar_value, row_of_bar

HEIGHTS = st.lists(st.integers(1, 900).map(float), min_size=1, max_size=60)


def distance(place: Place, heights: list[float]) -> float:
    return sum(heights[: place.row]) + place.above


@given(HEIGHTS, st.integers(50, 700).map(float), st.lists(st.integers(-3_000, 3_000), max_size=12))
def test_scrolling_goes_as_far_as_asked_and_never_beyond_an_end(
    heights: list[float], room: float, steps: list[int]
) -> None:
    places = Places(len(heights), heights.__getitem__, room)
    last = max(0.0, sum(heights) - room)
    place, expected = Place(), 0.0
    for step in steps:
        place = places.moved(place, step)
        expected = min(max(0.0, expected + step), last)
        assert abs(distance(place, heights) - expected) < 1e-6
        seen = places.seen(place)
        assert seen[0].top <= 0
        assert [each.row for each in seen] == list(range(seen[0].row, seen[-1].row + 1))
    assert abs(distance(places.end(), heights) - last) < 1e-6


@given(HEIGHTS, st.integers(50, 700).map(float), st.data())
def test_a_row_is_shown_where_it_is_wanted_as_far_as_there_is_room(
    heights: list[float], room: float, data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(heights) - 1))
    places = Places(len(heights), heights.__getitem__, room)
    place = places.showing(row, room * 0.2)
    wanted = min(max(0.0, sum(heights[:row]) - room * 0.2), max(0.0, sum(heights) - room))
    assert abs(distance(place, heights) - wanted) < 1e-6


def test_a_jump_into_a_million_rows_asks_for_a_few() -> None:
    asked: list[int] = []

    def height(row: int) -> float:
        asked.append(row)
        return 80.0

    places = Places(1_000_000, height, 700.0)
    places.seen(places.showing(500_000, 100.0))
    places.end()
    assert len(asked) < 60


@given(st.integers(1, 5_000_000), st.data())
def test_the_bar_tells_rows_apart_and_leads_back_to_them(count: int, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, count - 1))
    value = bar_value(Place(row, 30.0), 100.0, count)
    assert 0 <= value < 2**31
    found, share = row_of_bar(value, count)
    assert found == row
    assert 0 <= share < 1
    assert bar_length(count) <= 2_000_000_000


def test_pages_are_wanted_once_and_those_left_long_ago_are_let_go() -> None:
    rows: Fetched[int] = Fetched(3)
    rows.reset(PAGE * 10)
    assert rows.row(PAGE * 5 + PAGE // 2) is None
    assert list(rows.wanted) == [5]
    assert rows.take(5, range(PAGE)) == (PAGE * 5, PAGE * 6 - 1)
    assert rows.row(PAGE * 5 + 1) == 1
    assert list(rows.wanted) == [4], "the page before is near"
    for number in (4, 3, 2):
        rows.take(number, range(PAGE))
    assert rows.known(PAGE * 5) is None
    rows.outdate()
    assert rows.row(PAGE * 3 + PAGE // 2) == PAGE // 2, "what is outdated is shown until it is read anew"
    assert rows.wanted[0] == 3
    for place in range(0, PAGE * 10, PAGE):
        rows.row(place)
    assert len(rows.wanted) <= 4
    assert rows.row(-1) is rows.row(PAGE * 10) is None
