"""One conversation to be read: its messages in order, those that are asked for among them, then a page of rows."""

import re
import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from inspector.case.conversation_pages import scope_of
from inspector.case.message_filter import ALONE, Conditions, MessageFilter, conditions_of
from inspector.case.queries import record_rows
from inspector.case.rows import RecordRow
from inspector.case.words import match_of
from inspector.records.instants import BEGINNING

LONGEST: Final = 24_000
"""Characters of a message that a page holds; the whole is asked for by itself."""

MARKS: Final = (("\x02", "\x03"), ("\ue000", "\ue001"), ("\uf8f0", "\uf8f1"))
"""What may stand around hits; of these, a page takes the first pair that occurs in none of its texts."""


AMONG: Final = "rowid BETWEEN ? AND ? AND +rowid IN ({})"
"""One walk through the hits between the first and the last of some records: to ask for each by itself would look up the
words anew each time, which is slow for the beginning of a word."""

_ATTACHED: Final = re.compile(r"(?:^|\n)\[attached: ([a-z, ]+)\]\Z")
_LONGEST_LIST: Final = 20_000

_BEFORE: Final = 600
"""Characters that are held before a hit that stands far behind."""

Spans = tuple[tuple[int, int], ...]
"""Stretches of a text: start and end of each."""


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message of a conversation that is read.

    Args:
        record: the message; of its title and text there are `LONGEST` characters at most, without the line on what
            was attached.
        attached: what was attached, as the archive tells it: `picture`, `file` …
        length: characters of its whole text.
        begins: characters of the text left out before what is held: none, but where the first hit stands far behind.
        title_hits, text_hits: where the words that were searched for stand in what is held: start and end.
        tags: its tags, sorted.
        note: the person's note on it; empty for none.
        withheld: the reason for which it is kept back from packs; empty where it is not.
    """

    record: RecordRow
    attached: tuple[str, ...]
    length: int
    begins: int
    title_hits: Spans
    text_hits: Spans
    tags: tuple[str, ...]
    note: str
    withheld: str

    @property
    def id(self) -> int:
        """The case's own number."""
        return self.record.id


def message_ids(connection: sqlite3.Connection, conversation: int, chosen: MessageFilter | None = None) -> "array[int]":
    """The messages of a conversation from the earliest to the latest, undated ones last.

    Messages of one instant stand as their archive's rows suggest: where those run from the newest to the oldest,
    the later row is the earlier message.

    Args:
        connection: of a case.
        conversation: the case's number, or `ALONE`.
        chosen: which of them; all where it is left out.
    """
    scope, bound = scope_of(conversation)
    asked = Conditions("1", ()) if chosen is None else conditions_of(connection, chosen)
    way = "DESC" if conversation != ALONE and newest_first(connection, conversation) else "ASC"
    cursor = connection.execute(
        f"SELECT record.id FROM record WHERE {scope} AND record.canonical IS NULL AND {asked.where} "
        f"ORDER BY record.created = {BEGINNING}, record.created, record.id {way}",
        (*bound, *asked.values),
    )
    ids = array("q")
    while rows := cursor.fetchmany(10_000):
        ids.extend(row[0] for row in rows)
    return ids


def newest_first(connection: sqlite3.Connection, conversation: int) -> bool:
    """Whether the rows of the conversation's latest member run from the newest message to the oldest: there, of
    messages of one instant, the later row is the earlier message.
    """
    ends = [
        connection.execute(
            f"SELECT id FROM record WHERE conversation = ?1 AND created > {BEGINNING} AND member = (SELECT member FROM record "
            f"WHERE conversation = ?1 AND created > {BEGINNING} ORDER BY created DESC LIMIT 1) ORDER BY created {way} LIMIT 1",
            (conversation,),
        ).fetchone()
        for way in ("ASC", "DESC")
    ]
    return ends[0] is not None and ends[1] is not None and ends[0][0] > ends[1][0]


def message_rows(connection: sqlite3.Connection, ids: Sequence[int], words: str = "") -> tuple[MessageRow, ...]:
    """The messages with these ids, in this order; an id that is none is passed over.

    Args:
        connection: of a case.
        ids: the case's numbers.
        words: what was searched for, as typed: its hits are marked as the search finds them.
    """
    records = record_rows(connection, ids)
    hits = _hits(connection, records, words)
    tags = _by_record(connection, "SELECT record, name FROM tag WHERE record IN ({}) ORDER BY record, name", ids)
    notes = _by_record(connection, "SELECT record, text FROM note WHERE record IN ({}) ORDER BY record, id", ids)
    withheld = _by_record(connection, "SELECT record, reason FROM withheld WHERE record IN ({})", ids)
    return tuple(
        _cut(
            row,
            hits.get(row.id, ((), ())),
            tags=tags.get(row.id, ()),
            note="\n".join(notes.get(row.id, ())),
            withheld="".join(withheld.get(row.id, ())),
        )
        for row in records
    )


def _cut(row: RecordRow, hits: tuple[Spans, Spans], *, tags: tuple[str, ...], note: str, withheld: str) -> MessageRow:
    begins = max(0, hits[1][0][0] - _BEFORE) if hits[1] and hits[1][0][1] > LONGEST else 0
    text, attached = without_attachments(row.text)
    return MessageRow(
        record=replace(row, title=row.title[:LONGEST], text=text[begins : begins + LONGEST]),
        attached=attached,
        length=len(text),
        begins=begins,
        title_hits=_within(hits[0], 0),
        text_hits=_within(hits[1], begins),
        tags=tags,
        note=note,
        withheld=withheld,
    )


def without_attachments(text: str) -> tuple[str, tuple[str, ...]]:
    """A message's text without the line at its end on what was attached, and what was, as its reader put it."""
    found = _ATTACHED.search(text, max(0, len(text) - _LONGEST_LIST))
    if found is None:
        return text, ()
    return text[: found.start()], tuple(kind.strip() for kind in found[1].split(",") if kind.strip())


def _within(spans: Spans, begins: int) -> Spans:
    return tuple((start - begins, end - begins) for start, end in spans if end - begins <= LONGEST)


def _hits(
    connection: sqlite3.Connection, records: Sequence[RecordRow], words: str
) -> Mapping[int, tuple[Spans, Spans]]:
    """Where the hits stand in titles and texts, as the index itself tells."""
    match = match_of(words)
    pair = _pair(records)
    if not match or pair is None or not records:
        return {}
    ids = [row.id for row in records]
    found = connection.execute(
        "SELECT rowid, highlight(content_fts, 0, ?, ?), highlight(content_fts, 1, ?, ?) FROM content_fts "
        f"WHERE content_fts MATCH ? AND {AMONG.format(', '.join('?' * len(ids)))}",
        (*pair, *pair, match, min(ids), max(ids), *ids),
    )
    return {record: (_spans(title, pair), _spans(text, pair)) for record, title, text in found}


def _pair(records: Sequence[RecordRow]) -> tuple[str, str] | None:
    for pair in MARKS:
        if not any(mark in text for mark in pair for row in records for text in (row.title, row.text)):
            return pair
    return None


def _spans(marked: str, pair: tuple[str, str]) -> Spans:
    """Start and end of what stands between marks, counted without them."""
    spans: list[tuple[int, int]] = []
    at = shown = 0
    while (start := marked.find(pair[0], at)) >= 0:
        shown += start - at
        end = marked.find(pair[1], start)
        length = end - start - 1
        spans.append((shown, shown + length))
        shown += length
        at = end + 1
    return tuple(spans)


def _by_record(connection: sqlite3.Connection, sql: str, ids: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for record, text in connection.execute(sql.format(", ".join("?" * len(ids))), tuple(ids)):
        found[record] = (*found.get(record, ()), text)
    return found


def message_text(connection: sqlite3.Connection, record: int) -> str:
    """The whole text of a message, as it was read; empty where it has none."""
    row = connection.execute("SELECT text FROM content WHERE record = ?", (record,)).fetchone()
    return "" if row is None else str(row[0])
