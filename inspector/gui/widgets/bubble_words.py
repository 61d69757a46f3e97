"""What stands around the text of a message: its day, its time, its sender, and the words for what marks it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from inspector.case.message_pages import MessageRow
from inspector.gui import words
from inspector.gui.plain import plain
from inspector.gui.widgets.bubble_text import Said
from inspector.records.categories import DataCategory
from inspector.records.instants import Instant, Precision, Zone, to_datetime

_LONGEST_NAME: Final = 80
_EXACT: Final = frozenset({Precision.SECOND.value, Precision.MINUTE.value})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bubble", text)


@dataclass(frozen=True, slots=True)
class Mark:
    """A word that marks a message: its icon, its text, and all of it where the text is cut."""

    icon: str
    text: str
    whole: str
    loud: bool = False


def day_words(row: MessageRow) -> str:
    """The heading above messages of one UTC day, month or year, in the person's manner of writing dates."""
    record = row.record
    if record.created is None:
        return _tr("Not dated")
    moment = to_datetime(record.created)
    day = QDate(moment.year, moment.month, moment.day)
    if record.precision == Precision.YEAR:
        return QLocale().toString(day, "yyyy")
    if record.precision == Precision.MONTH:
        return QLocale().toString(day, "MMMM yyyy")
    return _tr("%1 (UTC)").replace("%1", QLocale().toString(day, QLocale.FormatType.LongFormat))


def time_words(row: MessageRow) -> str:
    """The time of a message: in UTC, and beside it the person's own; empty where it is known to the day or coarser."""
    record = row.record
    if record.created is None or record.precision not in _EXACT:
        return ""
    utc = words.instant_utc(record.created, record.precision)[11:16]
    if record.zone == Zone.UNKNOWN:
        return _tr("%1, zone not known").replace("%1", utc)
    here = _here(record.created)
    return _tr("%1 UTC · %2 here").replace("%1", utc).replace("%2", here) if here else _tr("%1 UTC").replace("%1", utc)


def _here(instant: Instant) -> str:
    """The person's own time, with its day where that is another; empty where it is UTC."""
    seconds = instant // 1_000_000
    utc = QDateTime.fromSecsSinceEpoch(seconds, QTimeZone(QTimeZone.Initialization.UTC))
    local = utc.toLocalTime()
    if local.offsetFromUtc() == 0:
        return ""
    time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    if local.date() == utc.date():
        return time
    return f"{QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)} {time}"


def sender_words(row: MessageRow) -> str:
    """Who wrote a message: “You”, a name, or whose it is where there is no name."""
    record = row.record
    if record.author == "owner" or not record.sender:
        return words.author(record.author)
    return plain(record.sender, _LONGEST_NAME)


def kind_marks(said: Said) -> list[Mark]:
    """What kind of message it is, where it is no plain one; what was attached; whether it is damaged."""
    record = said.row.record
    found: list[Mark] = []
    kinds = {
        DataCategory.MESSAGE_DRAFT: _tr("Draft"),
        DataCategory.SPONSORED_MESSAGE: _tr("Sponsored"),
    }
    if record.category in kinds:
        found.append(_mark("info", kinds[DataCategory(record.category)]))
    if said.row.attached:
        found.append(
            _mark("attached", _tr("Attached: %1").replace("%1", ", ".join(map(attached_words, said.row.attached))))
        )
    if record.damaged:
        found.append(Mark("damaged", _tr("Damaged in the archive"), _tr("Damaged in the archive"), loud=True))
    return found


def own_marks(said: Said) -> list[Mark]:
    """What the person has said of a message: kept out of packs, tags, a note."""
    found: list[Mark] = []
    if said.row.withheld:
        whole = _tr("Kept out of packs: %1").replace("%1", plain(said.row.withheld, 600))
        found.append(Mark("withheld", _tr("Kept out of packs"), whole, loud=True))
    found.extend(_mark("tag", plain(name, 100)) for name in said.row.tags)
    if said.row.note:
        found.append(Mark("note", plain(said.row.note, 200), plain(said.row.note, 1_000)))
    return found


def attached_words(kind: str) -> str:
    """What was attached, in the person's language."""
    known = {
        "picture": _tr("picture"),
        "video": _tr("video"),
        "document": _tr("document"),
        "voice message": _tr("voice message"),
        "file": _tr("file"),
    }
    return known.get(kind, plain(kind, 40))


def rest_words(said: Said) -> tuple[str, str]:
    """What is said before and after a text of which only a part is shown; empty where nothing is left out."""
    left = said.text
    before = _tr("… %1 characters before this").replace("%1", words.number(left.before)) if left.before else ""
    after = (
        _tr("… %1 more characters: read them beside this").replace("%1", words.number(left.after)) if left.after else ""
    )
    return before, after


def spoken(said: Said, *, matches: bool) -> str:
    """All that a bubble shows, for screen readers."""
    row = said.row
    parts = [sender_words(row), f"{day_words(row)} {time_words(row)}".strip()]
    if matches:
        parts.append(_tr("matches"))
    parts.extend(part for part in (said.title.text, said.text.text, *rest_words(said)) if part)
    parts.extend(mark.whole for mark in (*kind_marks(said), *own_marks(said)))
    if row.record.verdict:
        parts.append(_tr("Verdict: %1").replace("%1", words.verdict(row.record.verdict)))
    return ". ".join(parts)


def _mark(icon: str, text: str) -> Mark:
    return Mark(icon, text, text)
