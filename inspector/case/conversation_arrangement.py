"""The list of all conversations in every order, worked out at once and kept in the case."""

import json
import sqlite3
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inspector.case.arrangement import IDS, arrange_records, keep, kept
from inspector.case.conversation_pages import ConversationOrder, alone_condition, arrangement_of, owner_identifiers
from inspector.case.message_filter import ALONE, MESSAGES, MessageFilter, conditions_of
from inspector.records.instants import BEGINNING, FOREVER

Column = npt.NDArray[np.int64]

# SQLite takes a bare column (id) from the row that max() or min() chose.
_ENDS: Final = (
    "SELECT coalesce(conversation, 0), count(*), coalesce({end}, {none}), id FROM record {hint} WHERE {scope} AND {where} "
    "GROUP BY conversation ORDER BY conversation"
)
_NAMED: Final = (
    "WITH person AS (SELECT conversation_participant.conversation AS conversation, min(participant.name) AS name "
    "FROM conversation_participant CROSS JOIN participant ON participant.id = conversation_participant.participant "
    "WHERE participant.name <> '' AND participant.identifier NOT IN (SELECT value FROM json_each(?)) GROUP BY 1), "
    "called AS (SELECT conversation.id AS id, coalesce(nullif(conversation.title, ''), person.name) AS name "
    "FROM conversation LEFT JOIN person ON person.conversation = conversation.id) "
    "SELECT id FROM called ORDER BY name IS NULL, name COLLATE NOCASE, id"
)


def arrange(connection: sqlite3.Connection) -> None:
    """Work out and keep all that is asked for again and again, where it is not kept. To be called inside a transaction."""
    if kept(connection, arrangement_of(ConversationOrder.NAME)) is not None:
        return
    arrange_records(connection)
    _arrange_conversations(connection)


def _arrange_conversations(connection: sqlite3.Connection) -> None:
    last, first = _ends(connection, "max(created)"), _ends(connection, f"min(nullif(created, {BEGINNING}))")
    if max(last[:, 3].max(initial=0), last[:, 0].max(initial=0)) >= 2**32:
        return
    names = np.zeros(int(last[:, 0].max(initial=0)) + 1, dtype=np.int64)
    owner = json.dumps(owner_identifiers(connection))
    for place, (conversation,) in enumerate(connection.execute(_NAMED, (owner,)), 1):
        if conversation < len(names):
            names[conversation] = place
    alone = last[:, 0] == ALONE
    for order, ends, key in (
        (ConversationOrder.NEWEST, last, -last[:, 2]),
        (ConversationOrder.EARLIEST, first, first[:, 2]),
        (ConversationOrder.MOST, last, -last[:, 1]),
        (ConversationOrder.NAME, last, names[last[:, 0]]),
    ):
        sorted_ = ends[np.lexsort((ends[:, 0], key, alone))]
        keep(connection, arrangement_of(order), b"".join(sorted_[:, at].astype(IDS).tobytes() for at in (0, 1, 3)))


def _ends(connection: sqlite3.Connection, end: str) -> Column:
    """Of each conversation: its id, its messages, the instant of one of its ends, and the message that stands there.

    Messages that name no conversation stand in one row of their own.
    """
    where = conditions_of(connection, MessageFilter()).where
    rows: list[tuple[Any, ...]] = []
    found = [np.zeros((0, 4), dtype=np.int64)]
    for scope, hint, bound in (
        ("conversation IS NOT NULL", "", ()),
        (alone_condition(), "NOT INDEXED", tuple(MESSAGES)),
    ):
        cursor = connection.execute(_ENDS.format(end=end, none=FOREVER, scope=scope, hint=hint, where=where), bound)
        while rows := cursor.fetchmany(10_000):
            found.append(np.array(rows, dtype=np.int64))
    return np.concatenate(found)
