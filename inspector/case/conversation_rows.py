"""A page of conversations: who takes part, how many messages of which verdict, what one of them says."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inspector.case.conversation_pages import owner_identifiers, owner_names, scope_of
from inspector.case.message_filter import ALONE, MESSAGES
from inspector.case.message_pages import AMONG
from inspector.case.queries import STRETCH
from inspector.case.search import END, START
from inspector.case.words import match_of
from inspector.records.categories import Sign
from inspector.records.instants import BEGINNING, Instant

NAMED: Final = 8
"""People of a conversation who are named; the rest are counted."""

_WORDS: Final = 24
_LONGEST: Final = 300
_LOOKED_AT: Final = 1_000
"""People of a conversation who are looked at."""


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """One conversation as a list shows it.

    Args:
        id: the case's number; `ALONE` for the messages that name no conversation.
        title: as the archive gives it; often empty.
        people: the first names or accounts of those who take part, the owner apart.
        others: how many people take part beside the owner.
        categories: the kinds of its messages, most frequent first.
        messages: how many messages it holds.
        verdicts: how many of them have which verdict.
        inmail: how sure the signs are that its messages are InMail; empty where there is none.
        settled: the person's word on whether it is InMail: `yes`, `no` or empty.
        made, precision: when the message that stands for it was made, and how exactly that is known.
        author, sender: who wrote that message.
        said: the beginning of its text; where words were asked for, a stretch of it, hits between START and END.
        marked: how many of its messages bear a tag or a note, or are kept back from packs.
        platform: the id of the platform that it is from, where the case has archives of several; else empty.
    """

    id: int
    title: str
    people: tuple[str, ...]
    others: int
    categories: tuple[str, ...]
    messages: int
    verdicts: tuple[tuple[str, int], ...]
    inmail: str
    settled: str
    made: Instant | None
    precision: str
    author: str
    sender: str
    said: str
    marked: int
    platform: str


@dataclass(frozen=True, slots=True)
class _Shown:
    created: Instant
    precision: str
    author: str
    sender: str
    said: str
    platform: str


def conversation_rows(
    connection: sqlite3.Connection, conversations: Sequence[int], shown: Sequence[int], words: str = ""
) -> tuple[ConversationRow, ...]:
    """The rows of these conversations, in this order.

    Args:
        connection: of a case.
        conversations: the case's numbers.
        shown: of each, the message that stands for it.
        words: what was searched for, as typed.
    """
    owner = frozenset(owner_identifiers(connection)), frozenset(owner_names(connection))
    said = _shown(connection, shown, words)
    marked = _marked(connection, conversations)
    return tuple(
        _row(connection, conversation, said[message], owner, marked.get(conversation, 0))
        for conversation, message in zip(conversations, shown, strict=True)
        if message in said
    )


def _row(
    connection: sqlite3.Connection,
    conversation: int,
    stands: _Shown,
    owner: tuple[frozenset[str], frozenset[str]],
    marked: int,
) -> ConversationRow:
    title, signs, settled = "", "[]", ""
    if conversation != ALONE:
        sql = "SELECT title, signs, settled FROM conversation WHERE id = ?"
        title, signs, settled = connection.execute(sql, (conversation,)).fetchone() or (title, signs, settled)
    people = people_of(connection, conversation, owner)
    kinds, verdicts = _counts(connection, conversation)
    return ConversationRow(
        id=conversation,
        title=title,
        people=people[:NAMED],
        others=len(people),
        categories=tuple(kind for kind, _ in kinds.most_common()),
        messages=kinds.total(),
        verdicts=tuple(sorted(verdicts.items())),
        inmail=dict(json.loads(signs)).get(Sign.INMAIL, ""),
        settled=settled,
        made=None if stands.created == BEGINNING else stands.created,
        precision=stands.precision,
        author=stands.author,
        sender=stands.sender,
        said=stands.said,
        marked=marked,
        platform=stands.platform,
    )


def people_of(
    connection: sqlite3.Connection, conversation: int, owner: tuple[frozenset[str], frozenset[str]]
) -> tuple[str, ...]:
    """Who takes part in a conversation beside the owner: a name, or an account where there is no name."""
    if conversation == ALONE:
        return ()
    rows = connection.execute(
        "SELECT name, identifier FROM participant WHERE id IN (SELECT participant FROM conversation_participant WHERE conversation = ?1 "
        "UNION SELECT sender FROM record WHERE conversation = ?1) ORDER BY name = '', id LIMIT ?2",
        (conversation, _LOOKED_AT),
    )
    named: dict[str, str] = {}
    for name, identifier in rows:
        if identifier in owner[0] or (not identifier and name in owner[1]):
            continue
        named.setdefault(identifier or name, name or identifier)
    return tuple(dict.fromkeys(named.values()))


def _counts(connection: sqlite3.Connection, conversation: int) -> tuple[Counter[str], Counter[str]]:
    """Messages of a conversation by category and by verdict."""
    scope, bound = scope_of(conversation)
    kinds: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    # By class first: names are looked up for each kind there is, not for each message.
    for kind, verdict, count in connection.execute(
        "SELECT (SELECT category FROM class WHERE class.id = counted.class), counted.verdict, counted.records FROM ("
        f"SELECT record.class AS class, coalesce(stretch.verdict, '') AS verdict, count(*) AS records FROM record LEFT JOIN {STRETCH} "
        f"WHERE {scope} AND record.canonical IS NULL GROUP BY 1, 2) AS counted",
        bound,
    ):
        kinds[kind] += count
        if verdict:
            verdicts[verdict] += count
    return kinds, verdicts


def _marked(connection: sqlite3.Connection, conversations: Sequence[int]) -> dict[int, int]:
    """How many messages of these conversations bear a tag or a note, or are kept back from packs."""
    messages = ", ".join("?" * len(MESSAGES))
    rows = connection.execute(
        "SELECT coalesce(record.conversation, 0), count(*) FROM "
        "(SELECT record AS marked FROM tag UNION SELECT record FROM note UNION SELECT record FROM withheld) "
        "JOIN record ON record.id = marked WHERE (record.conversation IS NOT NULL OR record.class IN "
        f"(SELECT id FROM class WHERE category IN ({messages}))) "
        f"AND coalesce(record.conversation, 0) IN ({', '.join('?' * len(conversations))}) GROUP BY 1",
        (*MESSAGES, *conversations),
    )
    return dict(rows)


def _shown(connection: sqlite3.Connection, records: Sequence[int], words: str) -> dict[int, _Shown]:
    marks = ", ".join("?" * len(records))
    texts: dict[int, str] = {}
    match = match_of(words)
    if match and records:
        texts = dict(
            connection.execute(
                f"SELECT rowid, snippet(content_fts, -1, ?, ?, '…', ?) FROM content_fts WHERE content_fts MATCH ? AND {AMONG.format(marks)}",
                (START, END, _WORDS, match, min(records), max(records), *records),
            )
        )
    named = "class.platform" if _several(connection) else "''"
    rows = connection.execute(
        f"SELECT record.id, record.created, class.precision, class.author, coalesce(participant.name, ''), {named}, "
        f"substr(coalesce(nullif(content.text, ''), content.title, ''), 1, {_LONGEST}) FROM record JOIN class ON class.id = record.class "
        "LEFT JOIN participant ON participant.id = record.sender LEFT JOIN content ON content.record = record.id "
        f"WHERE record.id IN ({marks})",
        tuple(records),
    )
    return {
        record: _Shown(created, precision, author, sender, texts.get(record, text), platform)
        for record, created, precision, author, sender, platform, text in rows
    }


def _several(connection: sqlite3.Connection) -> bool:
    """Whether the case has archives of several platforms."""
    count: int = connection.execute("SELECT count(DISTINCT platform) FROM archive").fetchone()[0]
    return count > 1
