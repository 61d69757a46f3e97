"""All records that hold some words, as a column of ids: no row is made for any of them."""

import sqlite3
from typing import Final

import numpy as np

from inspector.case.arrangement import Column
from inspector.case.beginnings import spelled_out

_STEP: Final = 4_000_000
"""Ids among which hits are gathered in one go: the memory that they take stays the same for any number of records."""
_FEW: Final = 8
"""Words that are stepped through side by side: a hundred take several times as long as to merge them once for a beginning."""

# As text: numbers that SQLite strings together cost a tenth of so many rows.
_HITS: Final = (
    "SELECT group_concat(rowid) FROM content_fts WHERE content_fts MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid"
)


def word_hits(connection: sqlite3.Connection, typed: str, last: int) -> Column:
    """The ids of the records that hold what was typed, in their order; none where there is no word in it.

    Args:
        connection: of a case.
        typed: a full-text query as people type it, see `match_of`.
        last: the greatest id that is looked at.
    """
    match = spelled_out(connection, typed, _FEW)
    found = [np.zeros(0, dtype=np.int64)]
    if match:
        for start in range(1, last + 1, _STEP):
            texts = connection.execute(_HITS, (match, start, min(start + _STEP - 1, last))).fetchone()
            found.append(np.fromstring(texts[0] or "", dtype=np.int64, sep=","))
    return np.concatenate(found)
