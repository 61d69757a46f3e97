"""The first and the last message of each conversation, and how many it holds, from one look at all records."""

import sqlite3
from dataclasses import dataclass
from typing import Final

import numpy as np

from inspector.case.arrangement import IDS, Column
from inspector.case.message_filter import MESSAGES
from inspector.case.record_pieces import RecordPiece
from inspector.records.instants import BEGINNING, FOREVER

_NONE: Final = np.iinfo(np.int64).max
"""Stands for no date while the first dated message is looked for."""
_KINDS: Final = f"SELECT id FROM class WHERE category IN ({', '.join('?' * len(MESSAGES))})"


@dataclass(frozen=True, slots=True, eq=False)
class Ends:
    """One end of each conversation: its id, its messages, the instant of that end, and the message that stands there."""

    ids: Column
    messages: Column
    instants: Column
    shown: Column


class ConversationEnds:
    """Both ends of every conversation, of `ALONE` too, as far as records were added: 28 bytes for each.

    Of messages made at the same instant, the one of the lowest id stands; where no message has a date, the last one is
    the first. So does SQLite choose, which is asked where this is not kept.

    Args:
        connection: of the case.
        greatest: the greatest id of a conversation.
    """

    def __init__(self, connection: sqlite3.Connection, greatest: int) -> None:
        self._kinds = np.array([row[0] for row in connection.execute(_KINDS, MESSAGES)], dtype=np.int64)
        self._messages = np.zeros(greatest + 1, dtype=IDS)
        self._last = np.full(greatest + 1, np.iinfo(np.int64).min, dtype=np.int64)
        self._last_shown = np.zeros(greatest + 1, dtype=IDS)
        self._first = np.full(greatest + 1, _NONE, dtype=np.int64)
        self._first_shown = np.zeros(greatest + 1, dtype=IDS)
        self.odd = False
        """Whether there are records whose conversation no case of ours has."""

    def add(self, piece: RecordPiece) -> None:
        """Look at some records; their ids are greater than those before."""
        self.odd = self.odd or piece.odd
        among = (piece.conversations > 0) | np.isin(piece.classes, self._kinds)
        columns = piece.conversations, piece.ids, piece.created
        conversations, ids, created = columns if among.all() else (column[among] for column in columns)
        if self.odd or not len(ids):
            return
        if np.any(conversations[1:] < conversations[:-1]):
            order = np.argsort(conversations, kind="stable")
            conversations, ids, created = conversations[order], ids[order], created[order]
        starts = np.flatnonzero(np.diff(conversations, prepend=-1))
        counts = np.diff(starts, append=len(ids))
        named = conversations[starts]
        self._messages[named] += counts.astype(IDS)
        self._add_last(named, np.maximum.reduceat(created, starts), _where(ids, created, np.maximum, starts, counts))
        created = np.where(created == BEGINNING, _NONE, created)
        first = np.minimum.reduceat(created, starts)
        shown = np.where(first == _NONE, ids[starts + counts - 1], _where(ids, created, np.minimum, starts, counts))
        self._add_first(named, first, shown)

    def _add_last(self, named: Column, last: Column, shown: Column) -> None:
        later = last > self._last[named]
        self._last[named[later]] = last[later]
        self._last_shown[named[later]] = shown[later]

    def _add_first(self, named: Column, first: Column, shown: Column) -> None:
        known = self._first[named]
        earlier = (first < known) | ((first == _NONE) & (known == _NONE))
        self._first[named[earlier]] = first[earlier]
        self._first_shown[named[earlier]] = shown[earlier]

    def last(self) -> Ends:
        """The newest message of each conversation."""
        ids = np.flatnonzero(self._messages)
        return Ends(ids.astype(IDS), self._messages[ids], self._last[ids], self._last_shown[ids])

    def first(self) -> Ends:
        """The oldest dated message of each conversation."""
        ids = np.flatnonzero(self._messages)
        first = self._first[ids]
        first[first == _NONE] = FOREVER
        return Ends(ids.astype(IDS), self._messages[ids], first, self._first_shown[ids])


def _where(ids: Column, created: Column, end: np.ufunc, starts: Column, counts: Column) -> Column:
    """The lowest id of each stretch among those that stand at an end of it."""
    stands = created == np.repeat(end.reduceat(created, starts), counts)
    found: Column = np.minimum.reduceat(np.where(stands, ids, np.iinfo(np.int64).max), starts)
    return found
