"""A conversation cut into files: one for each UTC day, for each month, or one alone, each small enough to open.

Relativity recommends at most 10,000 events a file and takes none above 2 GB; its convention is one file for
each conversation and 24 hours, halves or thirds of a day where that is too much (help.relativity.com, Relativity
Short Message Format). Only one slice is held in memory at a time.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import Final

from inspector.reports.rsmf.conversation import Event

MOST_EVENTS: Final = 10_000
"""Events of one file at most."""
HEAVIEST: Final = 1_000_000_000
"""What the events of one file may weigh: bytes of attachments, `_CHARACTER` for each character of text, and `_FILE` for
each attachment, so that their number stays below 65,536, which an ordinary ZIP can count.

In base64 this stays well below 2 GB, and the text of one slice below the size that is read back.
"""
UNDATED: Final = "undated"

_CHARACTER: Final = 128
_FILE: Final = 16_384
_LETTERS: Final = {"day": 10, "month": 7, "conversation": 0}
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)


class Slicing(StrEnum):
    """What one file holds of a conversation: a UTC day (the convention), a month, or all of it."""

    DAY = "day"
    MONTH = "month"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class Slice:
    """The events of one file, and what its name says of them: `2024-03-05`, `2024-03-05-h00-h12`, `undated`, or nothing."""

    label: str
    events: list[Event]


@dataclass(frozen=True, slots=True)
class _Span:
    """The stretch that is being filled: hours of a day (`00` to `24` is all of it), pieces already cut from it."""

    label: str
    start: str = "00"
    end: str = "24"
    number: int = 0

    def name(self) -> str:
        hours = "" if (self.start, self.end) == ("00", "24") else f"h{self.start}-h{self.end}"
        return "-".join(part for part in (self.label, hours, f"{self.number:04d}" if self.number else "") if part)

    def last(self) -> "_Span":
        return replace(self, number=self.number + 1) if self.number else self

    def after(self) -> "_Span":
        return _Span(self.label, self.end, "16" if self.end == "08" else "24")


def cut(events: Iterable[Event], slicing: Slicing, most: int = MOST_EVENTS) -> Iterator[Slice]:
    """The events in files.

    A day with too many events is cut at noon; where the morning alone has too many, at 8 and 16 o'clock; where that
    does not help either, and for months and whole conversations, the files are numbered.

    Args:
        events: of one conversation, in order of time; those without a date last.
        slicing: what one file holds.
        most: events of one file at most.

    Raises:
        ValueError: an instant is none, or the events are not in order.
    """
    letters = _LETTERS[slicing]

    def period(event: Event) -> str:
        return UNDATED if event.timestamp is None else event.timestamp[:letters]

    for label, run in groupby(_in_order(events), key=period):
        yield from _fitting(_Span(label), run, most, hours=letters == 10 and label != UNDATED)


def weight(event: Event) -> int:
    """What an event counts against `HEAVIEST`; an attachment that could stand in no file counts nothing."""
    text = len(event.body) + sum([len(value) for _, value in event.custom])
    files = sum([each.size + _FILE for each in event.attachments if each.size <= HEAVIEST]) if event.attachments else 0
    return files + _CHARACTER * text


def _in_order(events: Iterable[Event]) -> Iterator[Event]:
    before = ""
    for event in events:
        if event.timestamp is None:
            before = UNDATED  # greater than every instant
        else:
            if not _INSTANT.fullmatch(event.timestamp):
                raise ValueError("an event's instant is not written in UTC with Z")
            second = event.timestamp[:19]
            if second < before:
                raise ValueError("a conversation's events are not in order of time")
            before = second
        yield event


def _fitting(span: _Span, events: Iterable[Event], most: int, *, hours: bool) -> Iterator[Slice]:
    held: list[Event] = []
    held_weight = 0
    for event in events:
        hour = _hour(event) if hours else "00"
        if hour >= span.end:
            if held:
                yield Slice(span.last().name(), held)
            held, held_weight = [], 0
            while hour >= span.end:
                span = span.after()
        more = weight(event)
        while held and (len(held) >= most or held_weight + more > HEAVIEST):
            bound = _bound(span, hour)
            if bound:
                span = replace(span, end=bound)
                before = [each for each in held if _hour(each) < bound]
                if before:
                    yield Slice(span.name(), before)
                held = held[len(before) :]
                held_weight = sum(map(weight, held))
                span = span.after()
                continue
            if hours and span.start == "00":
                span = replace(span, end="08")  # not even its first third fits into one file
            span = replace(span, number=span.number + 1)
            yield Slice(span.name(), held)
            held, held_weight = [], 0
        held.append(event)
        held_weight += more
    if held:
        yield Slice(span.last().name(), held)


def _bound(span: _Span, hour: str) -> str:
    """Where to cut a day whose events up to this hour are too many: noon, 8 o'clock, or nowhere."""
    if (span.start, span.end, span.number) != ("00", "24", 0):
        return ""
    return next((bound for bound in ("12", "08") if hour >= bound), "")


def _hour(event: Event) -> str:
    return (event.timestamp or "")[11:13]
