"""The words of the window, for translation: what comes from the core in plain English passes through here."""

from datetime import UTC

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from inspector.gui.core_words import core
from inspector.operations.words import member_status_name, verdict_meaning, verdict_name
from inspector.records.instants import Instant, Precision, to_datetime
from inspector.statements import words as statement_words

_CONTEXT = "Words"


def tr(text: str) -> str:
    """A text in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def verdict(name: str) -> str:
    """The name of a verdict."""
    return core(verdict_name(name))


def verdict_explained(name: str) -> str:
    """What a verdict means, in a sentence or two."""
    return core(verdict_meaning(name))


def category(name: str) -> str:
    """A data category, fit for a list: with a capital."""
    text = core(statement_words.category_name(name))
    return text[:1].upper() + text[1:]


def author(name: str) -> str:
    """Whose a record is."""
    return {"owner": tr("You"), "other": tr("Somebody else"), "platform": tr("The platform")}[name]


def audience(name: str) -> str:
    """Who could see a record."""
    return core(statement_words.audience_words(name))


def purpose_name(purpose: str) -> str:
    """What data are for, fit for a list: with a capital."""
    text = core(statement_words.purpose_words(purpose))
    return text[:1].upper() + text[1:]


def member_status(name: str) -> str:
    """What became of a member."""
    return core(member_status_name(name))


def number(value: int) -> str:
    """A count, as the person's language writes it."""
    return QLocale().toString(value)


def records(count: int) -> str:
    """A count of records, with its noun."""
    return tr("%1 record" if count == 1 else "%1 records").replace("%1", number(count))


def size(octets: int) -> str:
    """A size in bytes, as people read it."""
    return QLocale().formattedDataSize(octets)


_CUT = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10, Precision.MINUTE: 16, Precision.SECOND: 19}


def instant_utc(instant: Instant | None, precision: str = Precision.SECOND) -> str:
    """An instant in UTC, no more exact than it is known: `2024-09`, `2024-09-18 17:05`."""
    if instant is None:
        return tr("not dated")
    text = to_datetime(instant).strftime("%Y-%m-%d %H:%M:%S").rjust(19, "0")
    return text[: _CUT[Precision(precision)]]


def day_utc(instant: Instant | None) -> str:
    """The UTC day of an instant."""
    return instant_utc(instant, Precision.DAY)


def instant_local(instant: Instant, precision: str) -> str:
    """The instant in the person's own zone and manner; empty where it is known to the day or coarser."""
    if Precision(precision) not in {Precision.SECOND, Precision.MINUTE}:
        return ""
    moment = to_datetime(instant).astimezone(UTC)
    stamp = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone(QTimeZone.Initialization.UTC))
    return QLocale().toString(stamp.toLocalTime(), QLocale.FormatType.ShortFormat)


def basis(name: str) -> str:
    """How a fact is known, by its code or in the core's words."""
    said = {
        "archive": tr("read from the archive"),
        "declared": tr("said by you"),
        "assumed": tr("assumed"),
        "default": tr("not recorded; the default stands"),
        "unknown": tr("not known"),
    }
    return said.get(name) or core(name)


def sign(name: str, grade: str) -> str:
    """A sign that a record bears, and how sure it is."""
    sure = {"certain": tr("certain"), "likely": tr("likely"), "possible": tr("possible")}[grade]
    return f"{core(statement_words.sign_words(name))} ({sure})"
