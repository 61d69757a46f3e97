"""The conversations of a pack as files for review software: what a case knows of them, as RSMF takes it."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final

from inspector import __version__
from inspector.case.archives import archives
from inspector.case.file import spare_memory
from inspector.case.message_pages import newest_first
from inspector.case.queries import record_rows
from inspector.case.rows import RecordRow
from inspector.operations.evidence.people import People, Taking
from inspector.operations.evidence.scope import MESSAGES, Scope
from inspector.operations.evidence.tables.record import conversation_number
from inspector.operations.result import iso
from inspector.operations.viewing import View, viewed
from inspector.progress import Progress, silent
from inspector.records.instants import BEGINNING
from inspector.reports.rsmf.conversation import Conversation, Direction, Event, Person
from inspector.reports.rsmf.slices import Slicing
from inspector.reports.rsmf.write import write_conversation

_PAGE: Final = 500
_DIRECTIONS: Final[dict[str, Direction]] = {"owner": "outgoing", "other": "incoming", "platform": "incoming"}
_IN_ORDER: Final = (
    "SELECT conversation, id, sender, created, class FROM record WHERE conversation IS NOT NULL AND canonical IS NULL "
    "ORDER BY conversation, created, id"
)
"""In the order of an index: a sorter would hold every row in memory. Undated messages come first in their conversation."""
_CLASSES: Final = f"SELECT id FROM class WHERE category IN ({', '.join('?' * len(MESSAGES))})"
_NONE: Final = -1
"""Stands in an array for a sender whom the archive does not name."""


def write_review_files_beside(scope: Scope, folder: Path, slicing: str) -> None:
    """As `write_review_files`, in a process that opens the case by itself."""
    with viewed(scope.case) as view:
        spare_memory(view.case)
        write_review_files(view, scope, folder, slicing, silent)


def write_review_files(view: View, scope: Scope, folder: Path, slicing: str, progress: Progress) -> int:
    """Write the conversations of a pack, one after another; gives how many messages are in them.

    LinkedIn's archives hold no file that came with a message: its text says what was attached.

    Raises:
        OSError: a file cannot be written.
        Cancelled: `progress` asked to stop.
    """
    folder.mkdir()
    people = People(view.case.connection, scope.veil)
    rows = archives(view.case.connection)
    owners = {word.casefold() for row in rows for word in (*row.owner_names, *row.owner_identifiers) if word}
    owner = scope.veil.text(next((row.owner_name for row in reversed(rows) if row.owner_name), ""))
    whose = ", ".join(row.sha256 for row in rows)
    headers = {"X-RSMF-Source-SHA256": whose}
    written, total = 0, len(scope.records)
    for several in _together(_threads(view, scope)):
        messages = _rows(view, [record for thread in several for record in thread.records])
        for thread in several:
            progress("Writing conversations for review", written, total)
            taking = people.of(thread.conversation)
            told = _conversation(view, scope, thread.conversation, taking, owners, whose)
            events = _events(scope, told.id, thread, messages)
            done = write_conversation(
                folder, told, events, Slicing(slicing), f"inspector {__version__}", owner, headers
            )
            written += sum(each.events for each in done)
    return written


@dataclass(frozen=True, slots=True)
class _Thread:
    """The messages of one conversation that are produced, in turn, with the numbers of their senders."""

    conversation: int
    records: "array[int]" = field(default_factory=lambda: array("q"))
    senders: "array[int]" = field(default_factory=lambda: array("q"))


def _threads(view: View, scope: Scope) -> Iterator[_Thread]:
    """The conversations in order; of one of them at a time are the numbers held."""
    connection = view.case.connection
    kinds = {kind for (kind,) in connection.execute(_CLASSES, sorted(MESSAGES))}
    chosen = (row for row in connection.execute(_IN_ORDER) if row[4] in kinds and scope.holds(row[1]))
    for conversation, found in groupby(chosen, key=itemgetter(0)):
        yield _in_turn(view, conversation, found)


def _in_turn(view: View, conversation: int, found: Iterable[tuple[int, int, int | None, int, int]]) -> _Thread:
    """The messages as they were written: those of one instant as the archive's rows suggest, as in the reading view;
    undated ones last.
    """
    thread, undated = _Thread(conversation), _Thread(conversation)
    backwards: bool | None = None
    for created, at_once in groupby(found, key=itemgetter(3)):
        run = list(at_once)
        if len(run) > 1:
            # Asked for where it matters alone: in most conversations no two messages are of one instant.
            if backwards is None:
                backwards = newest_first(view.case.connection, conversation)
            if backwards:
                run.reverse()
        into = undated if created == BEGINNING else thread
        for _, record, sender, _, _ in run:
            into.records.append(record)
            into.senders.append(_NONE if sender is None else sender)
    thread.records.extend(undated.records)
    thread.senders.extend(undated.senders)
    return thread


def _together(threads: Iterable[_Thread]) -> Iterator[list[_Thread]]:
    """Small conversations by the page: the rows of many are looked up at once."""
    several: list[_Thread] = []
    held = 0
    for thread in threads:
        if several and held + len(thread.records) > _PAGE:
            yield several
            several, held = [], 0
        several.append(thread)
        held += len(thread.records)
    if several:
        yield several


def _rows(view: View, records: Sequence[int]) -> Iterator[RecordRow]:
    for start in range(0, len(records), _PAGE):
        yield from record_rows(view.case.connection, records[start : start + _PAGE])


def _conversation(
    view: View, scope: Scope, conversation: int, taking: tuple[Taking, ...], owners: set[str], whose: str
) -> Conversation:
    platform, title, category = view.case.connection.execute(
        "SELECT platform, title, category FROM conversation WHERE id = ?", (conversation,)
    ).fetchone()
    ours = [each for each in taking if each.is_one_of(owners)]
    return Conversation(
        id=conversation_number(conversation),
        platform=platform,
        display=scope.veil.conversation_title(title, conversation),
        kind="channel" if category == "group_chat" or len(taking) > 2 else "direct",
        people=tuple(Person(_person(each.number), each.name, each.account) for each in taking),
        custodian=_person(ours[0].number) if ours else "",
        custom=(("archive_sha256", whose), ("as_of", iso(view.as_of) or "")),
    )


def _events(scope: Scope, conversation: str, thread: _Thread, rows: Iterator[RecordRow]) -> Iterator[Event]:
    for record, sender in zip(thread.records, thread.senders, strict=True):
        yield _event(scope.veil.row(next(rows)), conversation, scope.number(record), sender)


def _event(row: RecordRow, conversation: str, number: str, sender: int) -> Event:
    subject = f"{row.title}\n\n" if row.title else ""
    return Event(
        id=number,
        conversation=conversation,
        participant="" if sender == _NONE else _person(sender),
        timestamp=iso(row.created),
        body=f"{subject}{row.text}",
        direction=_DIRECTIONS.get(row.author, ""),
        deleted=any(sign == "deleted" for sign, _ in row.signs),
        parent="",
        attachments=(),
        custom=(
            ("number", number),
            ("record_id", row.label),
            ("category", row.category),
            ("verdict", row.verdict),
            ("member", row.member_path),
            ("record", row.pointer or str(row.number)),
            ("record_sha256", row.sha256),
            ("precision", row.precision),
        ),
    )


def _person(number: int) -> str:
    return f"P{number:06d}"
