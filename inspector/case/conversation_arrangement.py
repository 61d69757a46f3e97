"""The list of all conversations in every order, worked out at once and kept in the case."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from inspector.case.arrangement import IDS, Column, keep, kept, most
from inspector.case.conversation_ends import ConversationEnds, Ends
from inspector.case.conversation_pages import ConversationOrder, arrangement_of, owner_identifiers
from inspector.case.message_filter import ALONE
from inspector.case.record_arrangement import arrange_records
from inspector.case.record_pieces import RecordPiece, record_pieces

_GREATEST: Final = "SELECT coalesce(max(conversation), 0) FROM record WHERE conversation IS NOT NULL"
_NAMED: Final = (
    "SELECT id, coalesce(nullif(title, ''), (SELECT min(participant.name) FROM conversation_participant "
    "CROSS JOIN participant ON participant.id = conversation_participant.participant "
    "WHERE conversation_participant.conversation = conversation.id AND participant.name <> '' "
    "AND participant.identifier NOT IN (SELECT value FROM json_each(?)))) AS name FROM conversation "
    "ORDER BY name COLLATE NOCASE NULLS LAST, id"
)


def arrange(connection: sqlite3.Connection) -> None:
    """Work out and keep all that is asked for again and again, where it is not kept. To be called inside a transaction."""
    if kept(connection, arrangement_of(ConversationOrder.NAME)) is not None:
        return
    greatest = max(most(connection, "conversation"), connection.execute(_GREATEST).fetchone()[0])
    if max(most(connection, "record"), greatest) >= 2**32:
        arrange_records(connection)
        return
    ends = ConversationEnds(connection, greatest)
    pieces = _shown_to(ends, record_pieces(connection))
    arrange_records(connection, pieces)
    # Where the columns of records are not kept, the conversations have not seen all of them.
    for _ in pieces:
        pass
    if not ends.odd:
        _arrange_conversations(connection, ends, _places_by_name(connection, greatest))


def _shown_to(ends: ConversationEnds, pieces: Iterable[RecordPiece]) -> Iterator[RecordPiece]:
    for piece in pieces:
        ends.add(piece)
        yield piece


def _arrange_conversations(connection: sqlite3.Connection, ends: ConversationEnds, places: Column) -> None:
    """One column after another, so that what was needed for one is gone before the next."""
    last = ends.last()
    _keep(connection, ConversationOrder.NEWEST, last, -last.instants)
    _keep(connection, ConversationOrder.MOST, last, -last.messages.astype(np.int64))
    _keep(connection, ConversationOrder.NAME, last, places[last.ids])
    del last
    first = ends.first()
    _keep(connection, ConversationOrder.EARLIEST, first, first.instants)


def _keep(connection: sqlite3.Connection, order: ConversationOrder, ends: Ends, keys: Column) -> None:
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
