"""Conversations as the faces ask for them: which ones hold a message that is asked for, in order, then a page of rows."""

import json
import sqlite3
import sys
from array import array
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from inspector.case.arrangement import kept
from inspector.case.message_filter import ALONE, MESSAGES, MessageFilter, conditions_of
from inspector.records.instants import BEGINNING


class ConversationOrder(StrEnum):
    """What conversations can be sorted by; equal ones stand in the order in which they were first read."""

    NEWEST = "newest"
    """By the newest message that is asked for, that first."""
    EARLIEST = "earliest"
    """By the earliest one, that first."""
    MOST = "most"
    """Most messages that are asked for first."""
    NAME = "name"
    """By title, or by the name of somebody who takes part."""


@dataclass(frozen=True, slots=True)
class ConversationList:
    """The conversations that hold a message that is asked for, in order.

    Args:
        ids: the case's numbers; `ALONE` stands for the messages that name no conversation.
        matches: of each, how many of its messages are asked for.
        shown: of each, the message that stands for it: the newest that is asked for, or the earliest where that is the order.
        messages: how many messages are asked for in all.
        whole: whether all messages are asked for.
    """

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    matches: "array[int]" = field(default_factory=lambda: array("q"))
    shown: "array[int]" = field(default_factory=lambda: array("q"))
    messages: int = 0
    whole: bool = True


_NAME: Final = (
    "(SELECT coalesce(nullif(conversation.title, ''), (SELECT min(participant.name) FROM conversation_participant "
    "JOIN participant ON participant.id = conversation_participant.participant WHERE conversation_participant.conversation = conversation.id "
    "AND participant.name <> '' AND participant.identifier NOT IN (SELECT value FROM json_each(?)))) "
    "FROM conversation WHERE conversation.id = record.conversation)"
)
_DATED: Final = f"nullif(record.created, {BEGINNING})"
_LAST, _FIRST = "max(record.created)", f"min({_DATED})"
_KEYS: Final = {
    ConversationOrder.NEWEST: (_LAST, "3 DESC"),
    ConversationOrder.EARLIEST: (_FIRST, f"{_FIRST} IS NULL, 3"),
    ConversationOrder.MOST: (_LAST, "2 DESC"),
    ConversationOrder.NAME: (_LAST, f"{_NAME} IS NULL, {_NAME} COLLATE NOCASE"),
}
# SQLite takes a bare column (record.id) from the row that max() or min() chose.
_GROUPED: Final = (
    "SELECT coalesce(record.conversation, 0), count(*), {end}, record.id FROM record {hint} WHERE {scope} AND {where} "
    "GROUP BY record.conversation ORDER BY {key}, record.conversation"
)


def chosen_conversations(
    connection: sqlite3.Connection, chosen: MessageFilter, order: ConversationOrder = ConversationOrder.NEWEST
) -> ConversationList:
    """The conversations that hold a message that is asked for, in order; messages that name none stand last."""
    if chosen == MessageFilter():
        arranged = _arranged(connection, order)
        if arranged is not None:
            return arranged
    asked = conditions_of(connection, chosen)
    end, key = _KEYS[order]
    owner = (json.dumps(owner_identifiers(connection)),) * key.count("?")
    ids, matches, shown = array("q"), array("q"), array("q")
    for scope, hint, bound in (
        ("record.conversation IS NOT NULL", "", ()),
        (alone_condition(), "NOT INDEXED", tuple(MESSAGES)),
    ):
        sql = _GROUPED.format(scope=scope, where=asked.where, hint=hint, end=end, key=key)
        cursor = connection.execute(sql, (*bound, *asked.values, *owner))
        while rows := cursor.fetchmany(10_000):
            ids.extend(row[0] for row in rows)
            matches.extend(row[1] for row in rows)
            shown.extend(row[3] for row in rows)
    return ConversationList(ids, matches, shown, sum(matches), chosen == MessageFilter())


def arrangement_of(order: ConversationOrder) -> str:
    """The name under which the case keeps the list of all conversations in this order."""
    return f"conversations by {order.value}"


def _arranged(connection: sqlite3.Connection, order: ConversationOrder) -> ConversationList | None:
    """All conversations as the case keeps them: ids, then their messages, then the message that stands for each."""
    found = kept(connection, arrangement_of(order))
    if found is None:
        return None
    size = len(found) // 3
    columns = []
    for at in range(3):
        column = array("I")
        column.frombytes(found[at * size : (at + 1) * size])
        if sys.byteorder == "big":
            column.byteswap()
        columns.append(column)
    ids, matches, shown = columns
    return ConversationList(ids, matches, shown, sum(matches), whole=True)


def alone_condition() -> str:
    """The condition on records that are messages and name no conversation; `MESSAGES` is bound in it."""
    return f"record.conversation IS NULL AND record.class IN (SELECT id FROM class WHERE category IN ({', '.join('?' * len(MESSAGES))}))"


def scope_of(conversation: int) -> tuple[str, tuple[str | int, ...]]:
    """The condition on the records of a conversation, `ALONE` among them, and the values bound in it."""
    if conversation == ALONE:
        return alone_condition(), tuple(MESSAGES)
    return "record.conversation = ?", (conversation,)


def owner_identifiers(connection: sqlite3.Connection) -> tuple[str, ...]:
    """What the archives of the case tell their owner by, sorted."""
    found = {
        each for (text,) in connection.execute("SELECT owner FROM archive") for each in json.loads(text)["identifiers"]
    }
    return tuple(sorted(found))


def owner_names(connection: sqlite3.Connection) -> tuple[str, ...]:
    """What the archives of the case call their owner, sorted."""
    found = {each for (text,) in connection.execute("SELECT owner FROM archive") for each in json.loads(text)["names"]}
    return tuple(sorted(found))
