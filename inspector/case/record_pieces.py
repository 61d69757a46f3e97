"""All records that repeat no other, as columns of numbers, some at a time in the order of their ids: what orders are worked out from."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from inspector.case.arrangement import Column, most

STEP: Final = 250_000
"""Records that are looked at in one go."""

# As text: numbers that SQLite strings together cost a third of so many rows.
_FEWER: Final = "FROM record WHERE id > ? AND id <= ? AND canonical IS NULL"
_READ: Final = (
    "SELECT count(*), group_concat(class), group_concat(created), group_concat(coalesce(sender, 0)), "
    f"group_concat(coalesce(conversation, 0)), count(conversation) {_FEWER}"
)
_IDS: Final = f"SELECT group_concat(id) {_FEWER}"


@dataclass(frozen=True, slots=True, eq=False)
class RecordPiece:
    """Records whose ids lie among some that follow one another.

    Args:
        after: the id before the first that might be here.
        end: the last id that might be here.
        ids, classes, created: of each record, as the case has them.
        senders, conversations: likewise; 0 for none.
        odd: whether a record names a conversation by a number that no case of ours has.
    """

    after: int
    end: int
    ids: Column
    classes: Column
    created: Column
    senders: Column
    conversations: Column
    odd: bool


def record_pieces(connection: sqlite3.Connection) -> Iterator[RecordPiece]:
    """Every record that repeats no other, once; all ids up to the last lie in some piece."""
    last = most(connection, "record")
    for after in range(0, last, STEP):
        end = min(after + STEP, last)
        count, *texts, named = connection.execute(_READ, (after, end)).fetchone()
        if count == end - after:
            ids: Column = np.arange(after + 1, end + 1, dtype=np.int64)
        else:
            (ids,) = numbers(connection.execute(_IDS, (after, end)).fetchone())
        classes, created, senders, conversations = numbers(texts)
        odd = named != np.count_nonzero(conversations > 0)
        yield RecordPiece(after, end, ids, classes, created, senders, conversations, odd)


def numbers(texts: Sequence[Any]) -> tuple[Column, ...]:
    """Columns from numbers with commas between them, each of them None for none."""
    return tuple(np.fromstring(text or "", dtype=np.int64, sep=",") for text in texts)
