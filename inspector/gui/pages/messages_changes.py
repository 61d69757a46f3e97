"""What the person says of messages, as changes that can be taken back."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from inspector.case.annotations import Note
from inspector.gui import words
from inspector.gui.plain import plain
from inspector.gui.undo import Act, Change
from inspector.operations.annotate import Held, NoteStep, Step, TagStep, WithholdStep, annotate
from inspector.records.instants import Instant, from_datetime

_LONGEST = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("Changes", text)


def _act(step: Step) -> Act:
    return partial(_taken, step)


def _taken(step: Step, case: Path) -> Act:
    """Take a step; gives the act that takes it back."""
    return _act(annotate(case, step))


def tagging(records: Sequence[int], name: str, *, present: bool) -> Change:
    """Put a tag on messages, or take it off."""
    said = _tr("the tag “%1”") if present else _tr("taking off the tag “%1”")
    return _change(said.replace("%1", plain(name, _LONGEST)), records, TagStep(tuple(records), name, present))


def noting(record: int, text: str, sitting: int) -> Change:
    """Write a note on a message.

    Args:
        record: the message.
        text: the note; empty takes it away.
        sitting: what is written in one sitting is taken back as one.
    """
    notes = (Note(text, _now()),) if text.strip() else ()
    return _change(_tr("the note"), [record], NoteStep(record, notes), key=f"note {record} {sitting}")


def withholding(records: Sequence[int], reason: str) -> Change:
    """Keep messages out of every pack."""
    at = _now()
    return _change(
        _tr("keeping out of packs"), records, WithholdStep(tuple(Held(each, reason, at) for each in records))
    )


def releasing(records: Sequence[int]) -> Change:
    """Let messages into packs again."""
    return _change(_tr("letting into packs"), records, WithholdStep(released=tuple(records)))


def _change(name: str, records: Sequence[int], step: Step, key: str = "") -> Change:
    if len(records) > 1:
        name = _tr("%1 (%2 messages)").replace("%1", name).replace("%2", words.number(len(records)))
    return Change(name, _act(step), about=tuple(records), key=key)


def _now() -> Instant:
    return from_datetime(datetime.now(UTC))
