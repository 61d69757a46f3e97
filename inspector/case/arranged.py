"""Records in order, and by kind, instant or verdict, from the columns that the case keeps: no row is made for any of them."""

import sqlite3
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from inspector.case.arrangement import TYPES, Column, Kept, kept
from inspector.case.rows import Order, RecordFilter
from inspector.records.instants import BEGINNING, FOREVER

Mask = npt.NDArray[np.bool_]
"""Of each record at the place of its id, or of each class at the place of its: whether it is meant."""

_ORDERED: Final = {Order.CREATED: Kept.CREATED, Order.SENDER: Kept.SENDER}


def arranged_ids(
    connection: sqlite3.Connection, chosen: RecordFilter, order: Order, *, descending: bool = False
) -> "array[int] | None":
    """The ids of the records that are asked for, in order; None where the columns do not tell them."""
    if order is Order.CONVERSATION or _rest(chosen) != RecordFilter():
        return None
    classes = _column(connection, Kept.CLASS)
    among = None if classes is None else _among(connection, chosen, classes)
    if classes is None or among is None:
        return None
    if order is Order.PLACE:
        found: Column | None = np.flatnonzero(among)
    elif order is Order.CATEGORY:
        parts = [np.flatnonzero(among & its[classes]) for its in _categories(connection, classes)]
        found = np.concatenate([np.zeros(0, dtype=np.int64), *parts])
    else:
        found = _column(connection, _ORDERED[order])
        if found is not None and chosen != RecordFilter():
            found = found[among[found]]
    if found is None:
        return None
    ids = array("I")
    ids.frombytes((found[::-1] if descending else found).astype(np.uint32).tobytes())
    return ids


def _rest(chosen: RecordFilter) -> RecordFilter:
    """What a filter asks for beside what the columns tell."""
    return replace(chosen, categories=(), authors=(), sign="", since=None, until=None, undated=False, verdicts=())


def _column(connection: sqlite3.Connection, name: Kept) -> Column | None:
    found = kept(connection, name)
    return None if found is None else np.frombuffer(found, dtype=TYPES[name])


def _among(connection: sqlite3.Connection, chosen: RecordFilter, classes: Column) -> Mask | None:
    """Which records are asked for; None where the columns do not tell."""
    among: Mask = _of_kind(connection, chosen, classes)[classes]
    timed = chosen.undated or chosen.since is not None or chosen.until is not None
    if not timed and not chosen.verdicts:
        return among
    created = _column(connection, Kept.CREATED)
    if created is None:
        return None
    making = _Making(connection, created)
    if timed:
        among &= _marked(classes, making.within(*_times(chosen)))
    if chosen.verdicts:
        held = _held(connection, chosen.verdicts, classes, making)
        return None if held is None else among & held
    return among


def _times(chosen: RecordFilter) -> tuple[int, int]:
    """From when to when records are asked for; those of no date are the earliest of all."""
    since, until = chosen.since, chosen.until
    if since is None:
        since = BEGINNING if until is None else BEGINNING + 1
    if chosen.undated:
        until = BEGINNING + 1 if until is None else min(until, BEGINNING + 1)
    return since, FOREVER if until is None else until


class _Making:
    """The records in the order of their making, in which an instant's place is found by halves."""

    def __init__(self, connection: sqlite3.Connection, ids: Column) -> None:
        def created(record: np.integer) -> int:
            found: int = connection.execute("SELECT created FROM record WHERE id = ?", (int(record),)).fetchone()[0]
            return found

        self._ids = ids
        self._place = cache(lambda instant: bisect_left(ids, instant, key=created))

    def within(self, start: int, end: int) -> Column:
        """The records made from one instant up to another."""
        return self._ids[self._place(start) : self._place(end)]


def _held(connection: sqlite3.Connection, verdicts: tuple[str, ...], classes: Column, making: _Making) -> Mask | None:
    """Which records have one of these verdicts; None where it takes more than class and beginning to tell."""
    ranges: dict[tuple[int, int], dict[int, int]] = defaultdict(lambda: defaultdict(int))
    marks = ", ".join("?" * len(verdicts))
    for kind, start, end, records in connection.execute(
        f"SELECT class, c_from, c_to, records FROM stretch WHERE verdict IN ({marks})", verdicts
    ):
        ranges[start, end][kind] += records
    held = np.zeros(len(classes), dtype=np.bool_)
    for (start, end), kinds in ranges.items():
        ids = making.within(start, end)
        ids = ids[_mask(classes, kinds)[classes[ids]]]
        if len(ids) != sum(kinds.values()):
            # Others of these classes begin in this time as well, and differ in their end.
            return None
        held[ids] = True
    return held


def _of_kind(connection: sqlite3.Connection, chosen: RecordFilter, classes: Column) -> Mask:
    """Of each class, whether its records are asked for."""
    rows = connection.execute("SELECT id, category, author, signs FROM class")
    return _mask(
        classes,
        (
            kind
            for kind, category, author, signs in rows
            if (not chosen.categories or category in chosen.categories)
            and (not chosen.authors or author in chosen.authors)
            and (not chosen.sign or f'["{chosen.sign}"' in signs)
        ),
    )


def _categories(connection: sqlite3.Connection, classes: Column) -> list[Mask]:
    """The classes of each category, in the order of their names."""
    of: dict[str, list[int]] = defaultdict(list)
    for kind, category in connection.execute("SELECT id, category FROM class"):
        of[category].append(kind)
    return [_mask(classes, kinds) for _, kinds in sorted(of.items())]


def _mask(classes: Column, kinds: Iterable[int]) -> Mask:
    mask = np.zeros(2 ** (8 * classes.dtype.itemsize), dtype=np.bool_)
    mask[list(kinds)] = True
    return mask


def _marked(classes: Column, ids: Column) -> Mask:
    marked = np.zeros(len(classes), dtype=np.bool_)
    marked[ids] = True
    return marked
