"""Records in order, and by words, kind, instant, verdict, statement or sender, from the columns that the case keeps: no row is made for any of them.

A column is looked at piece by piece, each while it is close to the processor.
"""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from inspector.case.arranged_parts import places_within, sent_by
from inspector.case.arrangement import Column, Kept, Ordered, pieces, reading
from inspector.case.picked import Picked
from inspector.case.rows import Order, RecordFilter
from inspector.case.word_hits import word_hits
from inspector.records.instants import BEGINNING, FOREVER

Mask = npt.NDArray[np.bool_]
"""Of each record at the place of its id: whether it is meant."""

UNDER: Final = (
    "stretch.id IN (SELECT held.id FROM stretch AS held, json_each(json_array(json(held.used), json(held.others))) AS way, "
    "json_each(way.value) AS named WHERE named.value = ?)"
)
"""Stretches of which a statement is one that has a window there: few rows, whatever the number of records."""

_ORDERED: Final = {Order.CREATED: Kept.CREATED, Order.SENDER: Kept.SENDER}
_FEW: Final = 8
"""Classes up to which it is quicker to compare with each of them than to look each record's up."""
_PIECE: Final = 128 * 1024
"""Records that are looked at in one go."""


def arranged_ids(
    connection: sqlite3.Connection, chosen: RecordFilter, order: Order, *, descending: bool = False
) -> "array[int] | Picked | None":
    """The ids of the records that are asked for, in order; None where the columns do not tell them, or not sooner."""
    if order is Order.CONVERSATION or _rest(chosen) != RecordFilter():
        return None
    if chosen == RecordFilter() and order in _ORDERED:
        ordered = pieces(connection, _ORDERED[order])
        return None if ordered is None else _joined(ordered, descending=descending)
    classes = list(pieces(connection, Kept.CLASS) or ())
    among = _among(connection, chosen, classes) if classes else None
    if among is None:
        return None
    if chosen.words.strip():
        among &= _marked(len(among), word_hits(connection, chosen.words, len(among) - 1))
    if order in _ORDERED:
        with reading(connection, _ORDERED[order]) as whole:
            return None if whole is None else Picked(whole.part(0, len(whole)), among, descending=descending)
    parts = _by_category(connection, classes, among) if order is Order.CATEGORY else _places(_cut(among))
    return _joined(parts, descending=descending)


def _rest(chosen: RecordFilter) -> RecordFilter:
    """What a filter asks for beside what the columns tell."""
    told = RecordFilter()
    return replace(
        chosen,
        words=told.words,
        categories=told.categories,
        authors=told.authors,
        sign=told.sign,
        since=told.since,
        until=told.until,
        undated=told.undated,
        verdicts=told.verdicts,
        statement=told.statement,
        participant=told.participant,
    )


def _joined(parts: Iterable[Column], *, descending: bool) -> "array[int]":
    """Ids one after another, from last to first if so wished."""
    ids = array("I")
    for part in reversed(list(parts)) if descending else parts:
        ids.frombytes((part[::-1] if descending else part).astype(np.uint32).tobytes())
    return ids


def _places(masks: Iterable[Mask]) -> Iterator[Column]:
    """The ids that are marked, by masks that follow one another."""
    start = 0
    for mask in masks:
        if mask.all():
            yield np.arange(start, start + len(mask), dtype=np.uint32)
        elif mask.any():
            yield np.flatnonzero(mask) + start
        start += len(mask)


def _cut(whole: Mask) -> Iterator[Mask]:
    return (whole[start : start + _PIECE] for start in range(0, len(whole), _PIECE))


def _by_category(connection: sqlite3.Connection, classes: Sequence[Column], among: Mask) -> Iterator[Column]:
    """The ids that are marked, by the names of their categories."""
    of: dict[str, list[int]] = defaultdict(list)
    for kind, category in connection.execute("SELECT id, category FROM class"):
        of[category].append(kind)
    kinds = [each for _, each in sorted(of.items())]
    if sum(map(len, kinds)) > _FEW:
        # Each class is looked up once: from here on, there is one number for each category.
        table = np.zeros(2**16, dtype=np.uint8)
        for place, each in enumerate(kinds, 1):
            table[each] = place
        classes = [table.take(piece, mode="clip") for piece in classes]
        kinds = [[place] for place in range(1, len(kinds) + 1)]
    for each in kinds:
        yield from _places(_of(classes, each, among))


def _of(classes: Iterable[Column], kinds: Sequence[int], among: Mask | None = None) -> Iterator[Mask]:
    """Piece by piece, which records are of these classes, and among others that are asked for."""
    start = 0
    for piece in classes:
        if len(kinds) > _FEW:
            table = np.zeros(2**16, dtype=np.bool_)
            table[list(kinds)] = True
            mask: Mask = table.take(piece, mode="clip")
        else:
            mask = np.zeros(len(piece), dtype=np.bool_)
            for kind in kinds:
                mask |= piece == kind
        if among is not None:
            mask &= among[start : start + len(piece)]
        start += len(piece)
        yield mask


def _among(connection: sqlite3.Connection, chosen: RecordFilter, classes: Sequence[Column]) -> Mask | None:
    """Which records are asked for; None where the columns do not tell, or not sooner than the records do."""
    sent = None if chosen.participant is None else sent_by(connection, chosen.participant)
    if chosen.participant is not None and sent is None:
        return None
    kinds = _kinds(connection, chosen)
    among = _all(classes) if kinds is None else np.concatenate(list(_of(classes, kinds)))
    if sent is not None:
        among &= _marked(len(among), sent)
    timed = chosen.undated or chosen.since is not None or chosen.until is not None
    if not timed and not chosen.verdicts and not chosen.statement:
        return among
    with reading(connection, Kept.CREATED) as created:
        if created is None:
            return None
        if timed:
            among &= _made(classes, created, [places_within(connection, created, *_times(chosen))])
        if chosen.verdicts or chosen.statement:
            held = _held(connection, chosen, classes, created)
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


def _held(
    connection: sqlite3.Connection, chosen: RecordFilter, classes: Sequence[Column], created: Ordered
) -> Mask | None:
    """Which records have a verdict, or lie under a statement, as asked for; None where it takes more than class and beginning to tell."""
    where = ["records > 0"]
    values: list[str] = list(chosen.verdicts)
    if chosen.verdicts:
        where.append(f"verdict IN ({', '.join('?' * len(values))})")
    if chosen.statement:
        where.append(UNDER)
        values.append(chosen.statement)
    ranges: dict[tuple[int, int], dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for kind, start, end, records in connection.execute(
        f"SELECT class, c_from, c_to, records FROM stretch WHERE {' AND '.join(where)}", values
    ):
        ranges[start, end][kind] += records
    # Stretches of time that hold the same classes are looked at together, and the classes of all their records once.
    together: dict[tuple[int, ...], list[tuple[int, int]]] = defaultdict(list)
    for bounds, kinds in ranges.items():
        together[tuple(sorted(kinds))].append(bounds)
    held = np.zeros(sum(map(len, classes)), dtype=np.bool_)
    for same, times in together.items():
        made = _made(classes, created, [places_within(connection, created, start, end) for start, end in times])
        made = np.concatenate(list(_of(classes, same, made)))
        if np.count_nonzero(made) != sum(records for bounds in times for records in ranges[bounds].values()):
            # Others of these classes begin in this time as well, and differ in their end.
            return None
        held |= made
    return held


def _made(classes: Sequence[Column], created: Ordered, parts: Sequence[tuple[int, int]]) -> Mask:
    """Which records stand in these parts of the order of making; where those are more than half, the rest is looked at instead."""
    between, at, inside = [], 0, 0
    for start, end in sorted(parts):
        between.append((at, max(at, start)))
        inside += max(0, end - max(at, start))
        at = max(at, end)
    between.append((at, len(created)))
    most = 2 * inside > len(created)
    made = _all(classes) if most else np.zeros(sum(map(len, classes)), dtype=np.bool_)
    for start, end in between if most else parts:
        made[created.part(start, end)] = not most
    return made


def _all(classes: Sequence[Column]) -> Mask:
    """Where there is a record at all that repeats no other."""
    return np.concatenate([piece != 0 for piece in classes])


def _kinds(connection: sqlite3.Connection, chosen: RecordFilter) -> list[int] | None:
    """The classes whose records are asked for; None for all."""
    if not chosen.categories and not chosen.authors and not chosen.sign:
        return None
    return [
        kind
        for kind, category, author, signs in connection.execute("SELECT id, category, author, signs FROM class")
        if (not chosen.categories or category in chosen.categories)
        and (not chosen.authors or author in chosen.authors)
        and (not chosen.sign or f'["{chosen.sign}"' in signs)
    ]


def _marked(size: int, ids: Column) -> Mask:
    marked = np.zeros(size, dtype=np.bool_)
    marked[ids] = True
    return marked
