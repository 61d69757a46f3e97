"""A timeline said in words, for those who cannot see the picture, and for the lists and notes in it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from inspector.records.instants import DAY, Instant, to_datetime
from inspector.reports.pack.timeline import Bar, Lane, Look, Mark, Timeline
from inspector.reports.picture.looks import STYLES
from inspector.statements.period_words import date_words, instant_words

_MONTHLY: Final = 731 * DAY
"""Counts are told by month over a span of up to two years, by year over a longer one."""


def timeline_words(timeline: Timeline) -> str:
    """The same in words: one line that tells the span, then one for each lane.

    Raises:
        OverflowError: the span lies outside the years 1 to 9999.
    """
    return "\n".join((span_words(timeline), *(_lane(lane, timeline) for lane in timeline.lanes)))


def span_words(timeline: Timeline) -> str:
    """What the timeline covers, in a sentence."""
    lanes = len(timeline.lanes)
    lines = "nothing to show" if not lanes else "one line" if lanes == 1 else f"{lanes} lines"
    return (
        f"A timeline from {instant_words(timeline.start)} to {instant_words(timeline.end)}, in UTC, with {lines}. "
        "A stretch ends just before its last date."
    )


def bar_words(bar: Bar, timeline: Timeline) -> str:
    """A stretch with its bounds and its look: `US-CA, from 1 January 2015 to the end of the timeline: declared …`."""
    name = STYLES[bar.look].name
    label = f"{bar.label}, " if bar.label else ""
    look = "" if bar.label.casefold() == name.casefold() else f": {_lower(name)}"
    return f"{label}{_start(bar, timeline)} {_end(bar, timeline)}{look}"


def mark_words(mark: Mark, timeline: Timeline) -> str:
    """A dated mark: `18 September 2024: the setting appears`."""
    if mark.at < timeline.start:
        return f"{_when(mark.at, timeline)} (before the beginning of the timeline): {mark.label}"
    after = " (after the end of the timeline)" if mark.at > timeline.end else ""
    return f"{_when(mark.at, timeline)}{after}: {mark.label}"


def counts_words(counts: Iterable[tuple[Look, int]]) -> str:
    """Counts by look with their sum: `12 (stated by name 10, unclear 2)`."""
    told = [(look, count) for look, count in counts if count]
    each = ", ".join(f"{_lower(STYLES[look].name)} {count:,}" for look, count in told)
    total = sum(count for _, count in told)
    return f"{total:,} ({each})" if told else "0"


def _lane(lane: Lane, timeline: Timeline) -> str:
    parts = [bar_words(bar, timeline) for bar in lane.bars]
    parts += [mark_words(mark, timeline) for mark in lane.marks]
    parts += _months(lane.months, timeline)
    return f"{lane.title}: {'; '.join(parts) or 'nothing to show'}."


def _months(months: Sequence[tuple[Instant, tuple[tuple[Look, int], ...]]], timeline: Timeline) -> Iterator[str]:
    monthly = timeline.end - timeline.start <= _MONTHLY
    periods: dict[str, dict[Look, int]] = {}
    for at, counts in months:
        moment = to_datetime(at)
        period = f"{moment.year:04}-{moment.month:02}" if monthly else f"{moment.year:04}"
        sums = periods.setdefault(period, dict.fromkeys(Look, 0))
        for look, count in counts:
            sums[look] += count
    for period, sums in sorted(periods.items()):
        yield f"{date_words(period)} {counts_words(sums.items())}"


def _when(at: Instant, timeline: Timeline) -> str:
    try:
        return instant_words(at)
    except OverflowError:
        return "Before all dates" if at < timeline.start else "After all dates"


def _start(bar: Bar, timeline: Timeline) -> str:
    if bar.start < timeline.start and (bar.sure_from is None or bar.sure_from <= timeline.start):
        return "from before the beginning of the timeline"
    if bar.sure_from is None or bar.sure_from <= bar.start:
        return f"from {instant_words(bar.start)}"
    if bar.sure_from >= bar.end:
        return f"from {_bound(bar.start, timeline)} or later"
    return f"from some time between {_bound(bar.start, timeline)} and {_bound(bar.sure_from, timeline)}"


def _end(bar: Bar, timeline: Timeline) -> str:
    if bar.sure_until is not None and bar.sure_until < bar.end:
        if bar.sure_until <= bar.start:
            return f"to {_bound(bar.end, timeline)} or earlier"
        return f"to some time between {_bound(bar.sure_until, timeline)} and {_bound(bar.end, timeline)}"
    if bar.end > timeline.end:
        return "to beyond the end of the timeline"
    return "to the end of the timeline" if bar.end == timeline.end else f"to {instant_words(bar.end)}"


def _bound(at: Instant, timeline: Timeline) -> str:
    if at <= timeline.start:
        return "the beginning of the timeline or before it" if at < timeline.start else "the beginning of the timeline"
    if at >= timeline.end:
        return "the end of the timeline" if at == timeline.end else "some time after the end of the timeline"
    return instant_words(at)


def _lower(name: str) -> str:
    return name[0].lower() + name[1:]
