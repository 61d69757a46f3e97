"""Notes, tags and records kept back: one step of the person's, whole or not at all, logged without a word of it.

Each step gives the step that takes it back, so that whoever keeps them can undo and redo.
"""

import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.case.annotations import Note, add_tag, marks, remove_tag, write_notes
from inspector.case.file import open_case
from inspector.case.log import log
from inspector.case.packing import storable
from inspector.case.withheld import release, withhold
from inspector.errors import UsageError
from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class TagStep:
    """Put a tag on records, or take it off them."""

    records: tuple[int, ...]
    name: str
    present: bool


@dataclass(frozen=True, slots=True)
class NoteStep:
    """Put these notes in the place of all that a record bears; none takes them away."""

    record: int
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A record that is kept back from every pack: the reason, and when that was said (UTC microseconds)."""

    record: int
    reason: str
    at: Instant


@dataclass(frozen=True, slots=True)
class WithholdStep:
    """Keep records back from every pack, each for its reason; release others."""

    held: tuple[Held, ...] = ()
    released: tuple[int, ...] = ()


Step = TagStep | NoteStep | WithholdStep
"""One thing that the person does with notes, tags and records kept back."""


def annotate(case: Path, step: Step) -> Step:
    """Take a step; gives the one that takes it back. The log says what was done to how many records, and no word of it.

    Raises:
        CaseRefused: the case cannot be written.
        UsageError: there is no such record, or a text cannot be taken; nothing has changed.
    """
    with open_case(case, write=True) as opened, opened.transaction() as connection:
        if isinstance(step, TagStep):
            return _tag(connection, step)
        if isinstance(step, NoteStep):
            return _note(connection, step)
        return _withhold(connection, step)


def _tag(connection: sqlite3.Connection, step: TagStep) -> TagStep:
    change = add_tag if step.present else remove_tag
    changed = change(connection, step.records, step.name)
    if changed:
        log(connection, "tag_added" if step.present else "tag_removed", {"records": len(changed)})
    return replace(step, records=changed, present=not step.present)


def _note(connection: sqlite3.Connection, step: NoteStep) -> NoteStep:
    before = write_notes(connection, step.record, step.notes)
    if (kept := marks(connection, [step.record]).notes) != before:
        log(connection, "note_written" if kept else "note_removed", {"records": 1})
    return replace(step, notes=before)


def _withhold(connection: sqlite3.Connection, step: WithholdStep) -> WithholdStep:
    touched = tuple(dict.fromkeys((*(each.record for each in step.held), *step.released)))
    before = {record: _held(connection, record) for record in touched}
    for each in step.held:
        withhold(connection, [each.record], storable(each.reason), each.at)
    released = release(connection, step.released)
    if step.held:
        log(connection, "records_withheld", {"records": len(step.held)})
    if released:
        log(connection, "records_released", {"records": released})
    return WithholdStep(
        held=tuple(each for each in before.values() if each is not None),
        released=tuple(record for record, each in before.items() if each is None),
    )


def _held(connection: sqlite3.Connection, record: int) -> Held | None:
    found = connection.execute("SELECT coalesce(canonical, id) FROM record WHERE id = ?", (record,)).fetchone()
    if found is None:
        raise UsageError("there is no such record in this case")
    row = connection.execute("SELECT reason, at FROM withheld WHERE record = ?", found).fetchone()
    return None if row is None else Held(record, *row)
