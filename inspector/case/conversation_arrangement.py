"""The list of all conversations in every order, worked out at once and kept in the case."""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from inspector.case.arrangement import IDS, Column, keep, kept, most
from inspector.case.conversation_pages import ConversationOrder, alone_condition, arrangement_of, owner_identifiers
from inspector.case.message_filter import ALONE, MESSAGES, MessageFilter, conditions_of
from inspector.case.record_arrangement import arrange_records
from inspector.records.instants import BEGINNING, FOREVER

# SQLite takes a bare column (id) from the row that max() or min() chose.
_ENDS: Final = (
    "SELECT coalesce(conversation, 0), count(*), coalesce({end}, {none}), id FROM record {hint} WHERE {scope} AND {where} "
    "GROUP BY conversation ORDER BY conversation"
)
_GREATEST: Final = "SELECT coalesce(max(conversation), 0) FROM record WHERE conversation IS NOT NULL"
_NAMED: Final = (
    "SELECT id, coalesce(nullif(title, ''), (SELECT min(participant.name) FROM conversation_participant "
    "CROSS JOIN participant ON participant.id = conversation_participant.participant "
    "WHERE conversation_participant.conversation = conversation.id AND participant.name <> '' "
    "AND participant.identifier NOT IN (SELECT value FROM json_each(?)))) AS name FROM conversation "
    "ORDER BY name COLLATE NOCASE NULLS LAST, id"
)


@dataclass(frozen=True, slots=True)
class _Ends:
    """One end of each conversation: its id, its messages, the instant of that end, and the message that stands there."""

    ids: Column
    messages: Column
    instants: Column
    shown: Column


def arrange(connection: sqlite3.Connection) -> None:
    """Work out and keep all that is asked for again and again, where it is not kept. To be called inside a transaction."""
    if kept(connection, arrangement_of(ConversationOrder.NAME)) is not None:
        return
    arrange_records(connection)
    _arrange_conversations(connection)


def _arrange_conversations(connection: sqlite3.Connection) -> None:
    """One column after another, so that what was needed for one is gone before the next."""
    greatest = max(most(connection, "conversation"), connection.execute(_GREATEST).fetchone()[0])
    if max(most(connection, "record"), greatest) >= 2**32:
        return
    places = _places_by_name(connection, greatest)
    last = _ends(connection, "max(created)")
    _keep(connection, ConversationOrder.NEWEST, last, -last.instants)
    _keep(connection, ConversationOrder.MOST, last, -last.messages.astype(np.int64))
    _keep(connection, ConversationOrder.NAME, last, places[last.ids])
    del last, places
    first = _ends(connection, f"min(nullif(created, {BEGINNING}))")
    _keep(connection, ConversationOrder.EARLIEST, first, first.instants)


def _keep(connection: sqlite3.Connection, order: ConversationOrder, ends: _Ends, keys: Column) -> None:
    """Keep conversations by a key, messages that name none last."""
    places = np.lexsort((ends.ids, keys, ends.ids == ALONE))
    columns = (ends.ids, ends.messages, ends.shown)
    keep(connection, arrangement_of(order), b"".join(column[places].tobytes() for column in columns))


def _places_by_name(connection: sqlite3.Connection, greatest: int) -> Column:
    """The place of each conversation by its title or the name of somebody who takes part, at the place of its id.

    One that the case says nothing of comes last.
    """
    places: Column = np.full(greatest + 1, 2**32 - 1, dtype=IDS)
    owner = json.dumps(owner_identifiers(connection))
    for place, (conversation, _) in enumerate(connection.execute(_NAMED, (owner,)), 1):
        places[conversation] = place
    return places


def _ends(connection: sqlite3.Connection, end: str) -> _Ends:
    """An end of each conversation; messages that name none stand in one row of their own."""
    where = conditions_of(connection, MessageFilter()).where
    rows: list[tuple[Any, ...]] = []
    found: list[tuple[Column, ...]] = [_columns(rows)]
    for scope, hint, bound in (
        ("conversation IS NOT NULL", "", ()),
        (alone_condition(), "NOT INDEXED", tuple(MESSAGES)),
    ):
        cursor = connection.execute(_ENDS.format(end=end, none=FOREVER, scope=scope, hint=hint, where=where), bound)
        while rows := cursor.fetchmany(10_000):
            found.append(_columns(rows))
    return _Ends(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _columns(rows: list[tuple[Any, ...]]) -> tuple[Column, ...]:
    ids, messages, instants, shown = np.array(rows, dtype=np.int64).reshape(len(rows), 4).T
    return ids.astype(IDS), messages.astype(IDS), instants.copy(), shown.astype(IDS)
