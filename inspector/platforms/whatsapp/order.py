"""Which number is the day and which the month: decided once for a file, by what it shows itself (section 4)."""

from datetime import UTC, datetime
from enum import Enum
from typing import Final

from inspector.platforms.whatsapp.header import Header
from inspector.records.instants import DAY, Instant, from_datetime

_MORE: Final = 2
"""Steps back in time that one reading must have more than the other."""


class Order(Enum):
    """How the three numbers of a date are read."""

    YEAR_FIRST = "year first"
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    OPEN = "open"
    MIXED = "mixed"
    """Both readings are impossible somewhere: two exports put together, or an edited file."""


class Evidence:
    """Gathers what the headers of a file tell, one by one."""

    def __init__(self) -> None:
        self.first: Header | None = None
        self._a = self._b = False
        self._back = {Order.DAY_FIRST: 0, Order.MONTH_FIRST: 0}
        self._last: dict[Order, Instant] = {}

    def add(self, header: Header) -> None:
        """One more header of the file's own shape."""
        self.first = self.first or header
        if header.year_first:
            return
        self._a = self._a or header.a > 12
        self._b = self._b or header.b > 12
        for order in self._back:
            at = instant_of(header, order)
            if at is not None:
                self._back[order] += at < self._last.get(order, at)
                self._last[order] = at

    def decided(self, no_later: Instant | None) -> Order:
        """The reading.

        Args:
            no_later: the instant that the archive gives the file, where it does; nothing in it is later by over a day.
        """
        if self.first is not None and self.first.year_first:
            return Order.YEAR_FIRST
        if self._a and self._b:
            return Order.MIXED
        if self._a or self._b:
            return Order.DAY_FIRST if self._a else Order.MONTH_FIRST
        day, month = self._back[Order.DAY_FIRST], self._back[Order.MONTH_FIRST]
        if abs(day - month) >= _MORE:
            return Order.DAY_FIRST if day < month else Order.MONTH_FIRST
        if no_later is not None:
            late = [order for order, at in self._last.items() if at > no_later + DAY]
            if len(late) == 1:
                return Order.MONTH_FIRST if late[0] is Order.DAY_FIRST else Order.DAY_FIRST
        # A dot stands between day and month wherever it is used; a slash or a stroke is read in both ways.
        return Order.DAY_FIRST if self.first is not None and self.first.shape[1] == "." else Order.OPEN


def instant_of(header: Header, order: Order) -> Instant | None:
    """The instant of a header, its clock read as UTC; None where the reading gives no date, or there is none."""
    if order in {Order.OPEN, Order.MIXED}:
        return None
    if order is Order.YEAR_FIRST:
        year, month, day = header.a, header.b, header.c
    else:
        year = header.c + 2000 if header.c < 100 else header.c
        month, day = (header.b, header.a) if order is Order.DAY_FIRST else (header.a, header.b)
    try:
        return from_datetime(datetime(year, month, day, header.hour, header.minute, header.second or 0, tzinfo=UTC))
    except ValueError:
        return None
