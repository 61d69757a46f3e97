"""A conversation cut into files: every event in one of them, in order, none with too many, one held at a time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.records.instants import DAY, SECOND, to_iso, utc
from inspector.reports.rsmf import slices
from inspector.reports.rsmf.conversation import Attachment, Event
from inspector.reports.rsmf.slices import UNDATED, Slicing, cut
from tests.support.rsmf import event, opened, write

START = utc(2024, 2, 28)
HOUR = 3600 * SECOND


def at(*hours: float) -> list[Event]:
    return [event(number, to_iso(START + int(hour * HOUR))) for number, hour in enumerate(hours)]


def labels(events: list[Event], most: int, slicing: Slicing = Slicing.DAY) -> list[tuple[str, int]]:
    return [(piece.label, len(piece.events)) for piece in cut(events, slicing, most)]


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ((), []),
        ((0, 6, 23), [("2024-02-28", 3)]),
        ((0, 6, 12, 23), [("2024-02-28-h00-h12", 2), ("2024-02-28-h12-h24", 2)]),
        ((0, 6, 7, 9, 23), [("2024-02-28-h00-h08", 3), ("2024-02-28-h08-h16", 1), ("2024-02-28-h16-h24", 1)]),
        (
            (1, 2, 3, 4, 5, 17),
            [("2024-02-28-h00-h08-0001", 3), ("2024-02-28-h00-h08-0002", 2), ("2024-02-28-h16-h24", 1)],
        ),
        ((13, 14, 15, 23), [("2024-02-28-h12-h24-0001", 3), ("2024-02-28-h12-h24-0002", 1)]),
        (
            (1, 8, 9, 10, 11, 15.99, 16),
            [
                ("2024-02-28-h00-h08", 1),
                ("2024-02-28-h08-h16-0001", 3),
                ("2024-02-28-h08-h16-0002", 2),
                ("2024-02-28-h16-h24", 1),
            ],
        ),
        ((0, 6, 23.999, 24, 30, 47), [("2024-02-28", 3), ("2024-02-29", 3)]),
        ((0, 0, 0, 0, 24), [("2024-02-28-h00-h08-0001", 3), ("2024-02-28-h00-h08-0002", 1), ("2024-02-29", 1)]),
    ],
)
def test_days_are_cut_at_noon_then_in_thirds_then_by_number(
    hours: tuple[float, ...], expected: list[tuple[str, int]]
) -> None:
    assert labels(at(*hours), 3) == expected


def test_months_and_conversations_are_numbered_where_they_are_too_long() -> None:
    events = [*at(0, 24, 48, 72, 96), event(5, None), event(6, None)]
    assert labels(events, 2, Slicing.MONTH) == [
        ("2024-02", 2), ("2024-03-0001", 2), ("2024-03-0002", 1), (UNDATED, 2),
    ]  # fmt: skip
    assert labels(events, 3, Slicing.CONVERSATION) == [("0001", 3), ("0002", 2), (UNDATED, 2)]
    assert labels(events[5:], 1) == [(f"{UNDATED}-0001", 1), (f"{UNDATED}-0002", 1)]
    assert labels(events, 10, Slicing.CONVERSATION) == [("", 5), (UNDATED, 2)]


def test_heavy_attachments_and_long_texts_are_cut_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "HEAVIEST", 20_000)
    heavy = Attachment("f", "f", 4_000, b"")
    beyond = Attachment("g", "g", 20_001, b"")
    assert labels([event(n, None, attachments=(heavy,), body="", custom=()) for n in range(2)], 9) == [
        (f"{UNDATED}-0001", 1),
        (f"{UNDATED}-0002", 1),
    ]
    # What goes into no file does not count; what is too long for two goes alone.
    assert labels([event(n, None, attachments=(beyond,), body="", custom=()) for n in range(2)], 9) == [(UNDATED, 2)]
    assert len(labels([event(n, None, body="x" * 5000) for n in range(3)], 9)) == 3
    assert len(labels([event(n, None, body="", custom=(("member", "x" * 100),)) for n in range(3)], 9)) == 3


MOMENTS = st.lists(st.integers(0, 3 * DAY // SECOND), max_size=60).map(sorted)


@given(moments=MOMENTS, undated=st.integers(0, 7), most=st.integers(1, 12), slicing=st.sampled_from(Slicing))
def test_the_slices_are_the_conversation(moments: list[int], undated: int, most: int, slicing: Slicing) -> None:
    dated = [event(number, to_iso(START + second * SECOND)) for number, second in enumerate(moments)]
    events = [*dated, *(event(len(dated) + number, None) for number in range(undated))]
    pieces = list(cut(events, slicing, most))
    assert [each for piece in pieces for each in piece.events] == events
    assert all(0 < len(piece.events) <= most for piece in pieces)
    assert len({piece.label for piece in pieces}) == len(pieces)
    for piece in pieces:
        period, _, hours = piece.label.partition("-h")
        for each in piece.events:
            if each.timestamp is None:
                assert piece.label.startswith(UNDATED)
            elif slicing is not Slicing.CONVERSATION:
                assert period.startswith(each.timestamp[: 10 if slicing is Slicing.DAY else 7])
            if hours and each.timestamp:
                assert hours[:2] <= each.timestamp[11:13] < hours[4:6]
    if most >= len(events):
        assert all("-h" not in piece.label and "-0001" not in piece.label for piece in pieces)


@pytest.mark.parametrize("slicing", list(Slicing))
def test_no_more_than_one_slice_is_held(tmp_path: Path, slicing: Slicing) -> None:
    most, ahead = 10, 0

    def streamed() -> Iterator[Event]:
        nonlocal ahead
        for number in range(500):
            written = (
                sum(len(opened(path).manifest["events"]) for path in tmp_path.iterdir()) if number % 50 == 0 else None
            )
            ahead = max(ahead, 0 if written is None else number - written)
            yield event(number, to_iso(START + number * 1800 * SECOND))

    written = write(tmp_path, streamed(), slicing=slicing, most=most)
    assert sum(each.events for each in written) == 500
    assert 0 < ahead <= most
