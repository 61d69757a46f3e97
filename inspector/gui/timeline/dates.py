"""Instants and stretches of time in the person's manner of writing, with UTC beside them."""

import re
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone

from inspector.gui.timeline.names import tr
from inspector.operations.timeline.steps import Step
from inspector.records.instants import BEGINNING, DAY, Instant, to_datetime

_HOUR: Final = DAY // 24
_LONG: Final = QLocale.FormatType.LongFormat
_SHORT: Final = QLocale.FormatType.ShortFormat
_WEEKDAY: Final = re.compile(r"^dddd(?:[,،]\s*|\s+'den'\s+|ที่\s*|\s+)|[,\s]*dddd$")
"""The day of the week in a locale's pattern of a date, with what joins it to the rest."""


def day_words(at: Instant, locale: QLocale | None = None) -> str:
    """The UTC day of an instant: `18 September 2024`."""
    return _date_words(_date(at), locale or QLocale())


def moment_words(at: Instant) -> str:
    """An instant: a midnight in UTC as its day, any other with its time, there and here."""
    if at % DAY == 0:
        return day_words(at)
    moment = to_datetime(at)
    utc = f"{day_words(at)}, {moment:%H:%M:%S}".removesuffix(":00")
    here = here_words(at)
    text = tr("%1 UTC (%2 here)") if here else tr("%1 UTC")
    return text.replace("%1", utc).replace("%2", here)


def here_words(at: Instant) -> str:
    """An instant in the person's own zone; empty where that is UTC."""
    local = _utc(at).toLocalTime()
    if local.offsetFromUtc() == 0:
        return ""
    return QLocale().toString(local, _SHORT)


def stretch_words(start: Instant, end: Instant, as_of: Instant) -> str:
    """From when to when, in one line; what goes on at *as of* is said to."""
    if start <= BEGINNING and end >= as_of:
        return tr("At all times, as far as the archive speaks: up to %1 (UTC)").replace("%1", day_words(as_of))
    if start <= BEGINNING:
        return tr("Up to %1 (UTC); no beginning is known").replace("%1", moment_words(end))
    if end >= as_of:
        text = tr("From %1 on, still so on %2 (UTC)")
        return text.replace("%1", moment_words(start)).replace("%2", day_words(as_of))
    return tr("From %1 to %2 (UTC)").replace("%1", moment_words(start)).replace("%2", moment_words(end))


def step_words(step: Step, start: Instant, end: Instant) -> str:
    """The stretch of time of a column: `September 2024`, `18 September 2024`, `18 September 2024, 17:00 to 18:00`."""
    moment = to_datetime(start)
    last = to_datetime(end - 1)
    if step is Step.MONTH:
        text = f"{QLocale().standaloneMonthName(moment.month)} {moment.year}"
    elif step is Step.YEAR:
        text = str(moment.year)
    elif step is Step.DAY:
        text = day_words(start)
    elif end - start < DAY:
        hours = tr("%1, %2 to %3").replace("%1", day_words(start))
        text = hours.replace("%2", f"{moment:%H:%M}").replace("%3", f"{to_datetime(end):%H:%M}")
        here = here_words(start)
        return (
            tr("%1 UTC (from %2 here)").replace("%1", text).replace("%2", here)
            if here
            else tr("%1 UTC").replace("%1", text)
        )
    else:
        text = (
            tr("%1 to %2")
            .replace("%1", day_words(start))
            .replace("%2", _date_words(QDate(last.year, last.month, last.day), QLocale()))
        )
    return tr("%1 (UTC)").replace("%1", text)


def pointed_words(at: Instant, per_point: float, locale: QLocale) -> str:
    """Where the pointer is, no more exactly than a point can be: the day, or the time in UTC and here."""
    if per_point > _HOUR:
        return day_words(at, locale)
    moment = to_datetime(at)
    text = f"{day_words(at, locale)}, {moment:%H:%M} UTC"
    here = here_words(at)
    return f"{text}  ·  {tr('%1 here').replace('%1', here)}" if here else text


def _date_words(date: QDate, locale: QLocale) -> str:
    """A date in full, in the locale's own order, without the day of the week."""
    return locale.toString(date, _WEEKDAY.sub("", locale.dateFormat(_LONG)))


def _date(at: Instant) -> QDate:
    moment = to_datetime(at)
    return QDate(moment.year, moment.month, moment.day)


def _utc(at: Instant) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at // 1000, QTimeZone(QTimeZone.Initialization.UTC))
