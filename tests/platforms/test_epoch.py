"""Numbers that count from 1970 as instants."""

from typing import Any

import pytest

from inspector.platforms.dates.epoch import MILLISECONDS, SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.records.instants import Precision, Zone, to_iso, utc
from inspector.records.record import Created

BOUNDS = Bounds(utc(2026), utc(2022, 11, 30))


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        (1684058400, SECONDS, "2023-05-14T10:00:00Z"),
        (1684058400.5, SECONDS, "2023-05-14T10:00:00.5Z"),
        (1684058414.623456, SECONDS, "2023-05-14T10:00:14.623456Z"),
        ("1684058400.25", SECONDS, "2023-05-14T10:00:00.25Z"),
        (1684058400123, MILLISECONDS, "2023-05-14T10:00:00.123Z"),
        ("1684058400123", MILLISECONDS, "2023-05-14T10:00:00.123Z"),
    ],
)
def test_instants(value: Any, unit: int, told: str) -> None:
    made = read_epoch(value, unit, BOUNDS)
    assert isinstance(made, Created)
    assert to_iso(made.earliest) == told
    assert (made.latest, made.precision, made.zone) == (made.earliest, Precision.SECOND, Zone.STATED)


@pytest.mark.parametrize("value", [1684058400123, 0, -5, 1e300, 10**60, 1669766399, 1767225601])
def test_milliseconds_for_seconds_and_other_times_are_none(value: Any) -> None:
    assert read_epoch(value, SECONDS, BOUNDS) is DateFault.OUT_OF_RANGE


@pytest.mark.parametrize("value", [True, [], {}, "soon", "1e", float("nan"), float("inf"), "٣"])
def test_what_is_no_number(value: Any) -> None:
    assert read_epoch(value, SECONDS, BOUNDS) in {DateFault.UNREADABLE, DateFault.OUT_OF_RANGE}


def test_nothing() -> None:
    assert read_epoch(None, SECONDS, BOUNDS) is read_epoch("", SECONDS, BOUNDS) is DateFault.BLANK
