"""A date reads the same whether its day and its time of day were met before or not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.platforms.dates.read import Bounds, DateReader
from inspector.platforms.dates.shape import ISO_SECOND, SECOND, SECOND_UTC
from inspector.platforms.dates.zones import ZoneRule
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import Created

SHAPES = (SECOND_UTC, ISO_SECOND, SECOND)
BOUNDS = Bounds(utc(2025, 6, 2, 12), utc(2010))
_days = st.sampled_from(["2025-06-01", "2025-06-02", "2025-02-30", "2009-12-31", "2010-01-01", "2025-6-1"])
_times = st.sampled_from(["08:09:10", "23:59:59", "24:00:00", "08:09:61", "8:09:10", "00:00:00"])
_fractions = st.sampled_from(["", ".1", ".000005", ".1234567", ".123456789", ".", ".-1", ".１", ".1 ", ". 1", ".1_2"])
_ends = st.sampled_from(["Z", "z", "", " UTC", "+02:00", "+0000", "-00:00", "Z ", "ZZ"])
texts = st.builds("{}{}{}{}{}".format, _days, st.sampled_from("T t"), _times, _fractions, _ends)


@given(st.lists(texts, min_size=1, max_size=12), st.sampled_from(list(ZoneRule)))
@settings(max_examples=400, deadline=None)
def test_what_was_met_before_changes_nothing(written: list[str], rule: ZoneRule) -> None:
    reader = DateReader(SHAPES, rule, BOUNDS)
    for day in ("2025-06-01", "2025-06-02"):
        for end in ("T08:09:10Z", "T23:59:59Z", " 08:09:10 UTC", " 00:00:00"):
            reader.read(day + end)
    for text in written:
        assert reader.read(text) == DateReader(SHAPES, rule, BOUNDS).read(text)


def test_an_iso_time_is_read_to_the_microsecond_again() -> None:
    reader = DateReader((ISO_SECOND,), ZoneRule.UNKNOWN, BOUNDS)
    at = utc(2025, 6, 1, 8, 9, 10)
    for fraction, micros in (("", 0), (".5", 500_000), (".000007", 7)):
        made = Created(at + micros, at + micros, Precision.SECOND, Zone.STATED)
        assert reader.read(f"2025-06-01T08:09:10{fraction}Z") == made
