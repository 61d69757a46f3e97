"""What the messages page asks a case, each question a plain function that is answered in a thread of its own."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from inspector.case.annotations import Marks, marks, tags
from inspector.case.conversation_pages import ConversationList, ConversationOrder, chosen_conversations
from inspector.case.conversation_rows import ConversationRow, conversation_rows
from inspector.case.counts import category_counts, participants
from inspector.case.message_filter import MESSAGES, MessageFilter
from inspector.case.message_pages import message_ids, message_rows, message_text
from inspector.case.queries import record_rows
from inspector.case.rows import ParticipantRow, RecordRow
from inspector.case.word_index import left
from inspector.errors import UsageError
from inspector.gui import words
from inspector.gui.case_reader import OpenedCase
from inspector.gui.models.fetched import places_of
from inspector.gui.pages.messages_feed import Fetch
from inspector.gui.widgets.bubble_text import Said, said_of
from inspector.operations.answers import Explanation
from inspector.operations.explain import explanation_of
from inspector.records.visible import visible_block, visible_line

_OFFERED = 30
"""People offered while a name is typed."""

COPIED = 2_000
"""Messages that are copied at once."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the messages of a case can be asked for by: kinds and verdicts with their counts, tags.

    `searchable` says of how many records about the words are prepared for searching, and how many there are.
    """

    kinds: tuple[tuple[str, int], ...] = ()
    verdicts: tuple[tuple[str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    searchable: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation to be read: its messages in order, and the places of those that are asked for.

    `matches` is None where all of them are asked for.
    """

    conversation: int
    ids: "array[int]"
    matches: "array[int] | None"


@dataclass(frozen=True, slots=True)
class Looked:
    """One message with its reasons, its whole text, and what the person has said of it and of others chosen with it."""

    record: RecordRow
    explanation: Explanation
    marks: Marks
    tags: tuple[tuple[str, int], ...]


def nobody() -> "array[int]":
    """No messages."""
    return array("q")


def held(opened: OpenedCase) -> Held:
    """What can be asked for."""
    rows = [row for row in category_counts(opened.connection) if row.category in MESSAGES]
    verdicts: dict[str, int] = {}
    for row in rows:
        for verdict, count in row.by_verdict:
            verdicts[verdict] = verdicts.get(verdict, 0) + count
    return Held(
        tuple((row.category, row.records) for row in rows),
        tuple(sorted(verdicts.items())),
        tags(opened.connection),
        left(opened.connection),
    )


def conversations(chosen: MessageFilter, order: ConversationOrder) -> Callable[[OpenedCase], ConversationList]:
    """Which conversations hold what is asked for."""
    return lambda opened: chosen_conversations(opened.connection, chosen, order)


def conversation_pages(found: ConversationList, typed: str) -> Fetch:
    """Pages of a list of conversations."""

    def fetch(opened: OpenedCase, number: int) -> Sequence[ConversationRow | None]:
        places = places_of(number, len(found.ids))
        ids, shown = found.ids[places.start : places.stop], found.shown[places.start : places.stop]
        rows = {row.id: row for row in conversation_rows(opened.connection, ids, shown, typed)}
        return [rows.get(each) for each in ids]

    return fetch


def thread(conversation: int, chosen: MessageFilter, *, only_matches: bool) -> Callable[[OpenedCase], Thread]:
    """The messages of a conversation; those that are asked for alone, where that is wished."""
    return partial(_thread, conversation, chosen, only_matches)


def _thread(conversation: int, chosen: MessageFilter, only_matches: bool, opened: OpenedCase) -> Thread:  # noqa: FBT001
    if chosen == MessageFilter():
        return Thread(conversation, message_ids(opened.connection, conversation), None)
    matching = message_ids(opened.connection, conversation, chosen)
    if only_matches:
        return Thread(conversation, matching, array("q", range(len(matching))))
    ids = message_ids(opened.connection, conversation)
    if len(ids) == len(matching):
        return Thread(conversation, ids, array("q", range(len(ids))) if chosen.words.strip() else None)
    wanted = set(matching)
    return Thread(conversation, ids, array("q", (place for place, each in enumerate(ids) if each in wanted)))


def message_pages(ids: "array[int]", typed: str) -> Fetch:
    """Pages of a conversation, ready to be laid out."""

    def fetch(opened: OpenedCase, number: int) -> Sequence[Said | None]:
        places = places_of(number, len(ids))
        start = max(0, places.start - 1)
        rows = {row.id: row for row in message_rows(opened.connection, ids[start : places.stop], typed)}
        before = rows.get(ids[start]) if start < places.start else None
        held_here = [rows[each] for each in ids[places.start : places.stop] if each in rows]
        said = {each.id: each for each in said_of(held_here, before)}
        return [said.get(each) for each in ids[places.start : places.stop]]

    return fetch


def look(record: int, chosen: Sequence[int]) -> Callable[[OpenedCase], Looked]:
    """One message in full, and what the person has said of it, or of all that are chosen."""
    return partial(_look, record, tuple(chosen))


def _look(record: int, chosen: tuple[int, ...], opened: OpenedCase) -> Looked:
    rows = record_rows(opened.connection, [record])
    if not rows:
        raise UsageError("there is no such message in this case")
    view, lenses = opened.view
    return Looked(
        rows[0], explanation_of(view, record, lenses), marks(opened.connection, chosen), tags(opened.connection)
    )


def people(like: str) -> Callable[[OpenedCase], tuple[ParticipantRow, ...]]:
    """People whose name holds this."""
    return lambda opened: participants(opened.connection, like, _OFFERED)


def copied(records: Sequence[int]) -> Callable[[OpenedCase], str]:
    """The text of messages, to be pasted elsewhere: of one its text alone, of several each with its time and sender."""
    return partial(_copied, tuple(records[:COPIED]))


def _copied(records: tuple[int, ...], opened: OpenedCase) -> str:
    if len(records) == 1:
        return visible_block(message_text(opened.connection, records[0]))
    parts = []
    for said in said_of(message_rows(opened.connection, records), None):
        text = visible_block(message_text(opened.connection, said.id))
        parts.append(f"{heading(said)}\n{text}".strip())
    return "\n\n".join(parts)


def heading(said: Said) -> str:
    """The line above a message that is copied: its time in UTC, and who wrote it."""
    record = said.row.record
    when = words.instant_utc(record.created, record.precision)
    who = words.author(record.author) if record.author == "owner" or not record.sender else visible_line(record.sender)
    return f"{when}{' UTC' if record.created is not None else ''}, {who}"
