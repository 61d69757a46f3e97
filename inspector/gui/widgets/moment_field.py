"""A field for a day, a month, a year, or a day and time; it says at once what is no date, and what it takes one for."""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Signal
from PySide6.QtWidgets import QLineEdit

from inspector.gui import words
from inspector.gui.widgets.fields import read_day
from inspector.gui.widgets.texts import set_tip
from inspector.gui.widgets.validity import show_valid
from inspector.records.instants import DAY, SECOND, Instant, Precision, from_datetime, to_datetime, utc

_TIMED: Final = re.compile(
    r"\s*(\d{4})-(\d{1,2})-(\d{1,2})[ T]+(\d{1,2}):(\d\d)(?::(\d\d))?\s*(Z|UTC|[+-]\d\d:?\d\d)?\s*",
    re.ASCII | re.IGNORECASE,
)
_EARLIEST: Final = utc(1900)
_LATEST: Final = utc(2101)
_FRAME: Final = 28
"""Points beside a text for frame and padding."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("MomentField", text)


def read_moment(text: str, *, end: bool) -> Instant | None:
    """The instant that a text means: of a day, month or year in UTC its first, or with `end` the first after it.

    A time of day with no zone is one of this computer's zone; `Z`, `UTC` or an offset behind it says another.

    Raises:
        ValueError: the text is none of these, or of no year that a person remembers. An empty one gives None.
    """
    match = _TIMED.fullmatch(text)
    instant = read_day(text, end=end) if match is None else _timed(match)
    if instant is not None and not _EARLIEST <= instant < _LATEST:
        raise ValueError("no year that a person remembers")
    return instant


def _timed(match: re.Match[str]) -> Instant:
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    told = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  (its zone follows)
    zone = (match.group(7) or "").upper()
    if not zone:
        return from_datetime(told.astimezone(UTC))
    if zone in {"Z", "UTC"}:
        return from_datetime(told.replace(tzinfo=UTC))
    digits = zone.replace(":", "")
    offset = timedelta(hours=int(digits[1:3]), minutes=int(digits[3:]))
    return from_datetime(told.replace(tzinfo=timezone(-offset if digits[0] == "-" else offset)))


def moment_text(instant: Instant, *, end: bool) -> str:
    """The text that `read_moment` takes for this instant: a day where it is one, else a time of this computer's zone."""
    if instant % DAY == 0:
        return to_datetime(instant - DAY if end else instant).strftime("%Y-%m-%d").rjust(10, "0")
    pattern = "%Y-%m-%d %H:%M" if instant % (60 * SECOND) == 0 else "%Y-%m-%d %H:%M:%S"
    here = to_datetime(instant).astimezone().strftime(pattern)
    # In the hour that comes twice in autumn a time of here may mean the other one.
    return here if read_moment(here, end=end) == instant else to_datetime(instant).strftime(f"{pattern}Z")


def day_here(instant: Instant) -> str:
    """The UTC day of an instant, in the manner of the person's language: `18 September 2024`."""
    day = to_datetime(instant)
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


class MomentField(QLineEdit):
    """Holds an instant as people write it.

    Args:
        name: what it is, for screen readers and in the empty field.
        shown: what stands in the empty field; the name where it is left out.
        end: whether it is the end of something: a day in it is the last one.
        timed: whether there is room for a time of day; it is read without, too.
    """

    moment_changed = Signal()

    def __init__(self, name: str, shown: str = "", *, end: bool = False, timed: bool = False) -> None:
        super().__init__()
        self._name = name
        self._end = end
        self._room = "0000-00-00 00:00" if timed else "0000-00-00"
        self._instant: Instant | None = None
        self._kept: tuple[str, Instant | None] = ("", None)
        self.valid = True
        self.setMaxLength(32)
        self.setPlaceholderText(shown or name)
        self.setAccessibleName(name)
        self.textChanged.connect(self._read)
        self._tell()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough for a day, or a day and time, and for what stands in the empty field."""
        width = max(map(self.fontMetrics().horizontalAdvance, (self.placeholderText(), self._room)))
        return QSize(width + _FRAME, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrower, a day could not be read."""
        return QSize(self.fontMetrics().horizontalAdvance("0000-00-00") + _FRAME, super().minimumSizeHint().height())

    @property
    def instant(self) -> Instant | None:
        """The instant that is meant; None where nothing is typed, or nothing that can be read."""
        return self._instant

    @property
    def problem(self) -> str:
        """What is wrong with what is typed, in a sentence; empty where nothing is."""
        return "" if self.valid else _tr("Not a date: write 2024-09-18, 2024-09 or 2024, or 2024-09-18 17:05.")

    def show_instant(self, instant: Instant | None) -> None:
        """Hold this instant, to the microsecond, until something else is typed."""
        text = "" if instant is None else moment_text(instant, end=self._end)
        self._kept = (text, instant)
        self.setText(text)
        self._read(text)

    def reading(self) -> str:
        """What is typed, in the manner of the person's language and in UTC; empty where nothing is."""
        if self._instant is None:
            return ""
        if self._instant % DAY == 0:
            day = self._instant - DAY if self._end else self._instant
            text = _tr("the end of %1 (UTC)") if self._end else _tr("the beginning of %1 (UTC)")
            return text.replace("%1", day_here(day))
        text = _tr("%1 here, %2 UTC").replace("%1", words.instant_local(self._instant, Precision.SECOND))
        return text.replace("%2", words.instant_utc(self._instant))

    def utc_words(self) -> str:
        """The time of day that is typed, in UTC; with the day where that is another. Empty where it is but a day."""
        if self._instant is None or self._instant % DAY == 0:
            return ""
        text = words.instant_utc(self._instant, Precision.SECOND if self._instant % (60 * SECOND) else Precision.MINUTE)
        return text[11:] if self.text().strip().startswith(text[:10]) else text

    def _read(self, text: str) -> None:
        before = (self._instant, self.valid)
        try:
            self._instant = self._kept[1] if text == self._kept[0] else read_moment(text, end=self._end)
            self.valid = True
        except (ValueError, OverflowError, OSError):
            self._instant, self.valid = None, False
        self._tell()
        if before != (self._instant, self.valid):
            self.moment_changed.emit()

    def _tell(self) -> None:
        said = self.problem or self.reading()
        show_valid(self, said, valid=self.valid)
        set_tip(self, said or self._name)
