"""The conversations of a pack as files for review software: what a case knows of them, as RSMF takes it."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final

from inspector import __version__
from inspector.case.archives import archives
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
    "SELECT record.conversation, record.id, record.sender, record.created FROM record JOIN class ON class.id = record.class "
    f"WHERE record.conversation IS NOT NULL AND record.canonical IS NULL AND class.category IN ({', '.join('?' * len(MESSAGES))}) "
    f"ORDER BY record.conversation, record.created = {BEGINNING}, record.created, record.id"
)


def write_review_files_beside(scope: Scope, folder: Path, slicing: str) -> None:
    """As `write_review_files`, in a process that opens the case by itself."""
    with viewed(scope.case) as view:
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
    numbers = {record: number for number, record in scope.numbered()}
    written = 0
    chosen = (row for row in view.case.connection.execute(_IN_ORDER, sorted(MESSAGES)) if row[1] in numbers)
    for conversation, found in groupby(chosen, key=itemgetter(0)):
        progress("Writing conversations for review", written, len(numbers))
        taking = people.of(conversation)
        told = _conversation(view, scope, conversation, taking, owners, whose)
        messages = _in_turn(list(found), backwards=newest_first(view.case.connection, conversation))
        events = _events(view, scope, told.id, messages, numbers)
        done = write_conversation(folder, told, events, Slicing(slicing), f"inspector {__version__}", owner, headers)
        written += sum(each.events for each in done)
    return written


def _in_turn(found: list[tuple[int, int, int | None, int]], *, backwards: bool) -> list[tuple[int, int | None]]:
    """The messages as they were written: those of one instant as the archive's rows suggest, as in the reading view."""
    instants = groupby(found, key=itemgetter(3))
    runs = (list(run)[::-1] if backwards else list(run) for _, run in instants)
    return [(record, sender) for run in runs for _, record, sender, _ in run]


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


def _events(
    view: View, scope: Scope, conversation: str, messages: list[tuple[int, int | None]], numbers: dict[int, str]
) -> Iterator[Event]:
    for start in range(0, len(messages), _PAGE):
        page = messages[start : start + _PAGE]
        rows = record_rows(view.case.connection, [record for record, _ in page])
        for (record, sender), row in zip(page, rows, strict=True):
            yield _event(scope.veil.row(row), conversation, numbers[record], sender)


def _event(row: RecordRow, conversation: str, number: str, sender: int | None) -> Event:
    subject = f"{row.title}\n\n" if row.title else ""
    return Event(
        id=number,
        conversation=conversation,
        participant="" if sender is None else _person(sender),
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
