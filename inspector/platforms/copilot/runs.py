"""Which rows make up a conversation: rows of one title that follow one another, since the table has no number for it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from inspector.platforms.tabular.row import Row
from inspector.platforms.tabular.table import Table


class Turn(NamedTuple):
    """A row with its cells by their names, in lower case; empty where a cell is missing."""

    row: Row
    title: str
    time: str
    author: str
    message: str


def turns(table: Table) -> Iterator[Turn]:
    """The rows of a table in order, blank ones left out."""
    places: Mapping[str, int] = {name.casefold(): place for place, name in enumerate(table.header or ())}
    for row in table:
        if not row.fault and not any(cell.strip() for cell in row.cells):
            continue
        cells = {name: row.cells[place] for name, place in places.items() if place < len(row.cells)}
        wanted = (cells.get(name, "") for name in ("conversation", "time", "author", "message"))
        yield Turn(row, *wanted)


def keys_of(table: Table) -> list[str]:
    """The keys of the conversations in the order of their runs: the title and the oldest time in the run.

    Rows are newest first, so that a later export has more of them in front: what a conversation began with stays.
    """
    keys: list[str] = []
    title, oldest = None, ""
    for turn in turns(table):
        if turn.title != title:
            if title is not None:
                keys.append(f"{title}/{oldest}")
            title, oldest = turn.title, turn.time
        oldest = min(oldest, turn.time) if turn.time else oldest
    if title is not None:
        keys.append(f"{title}/{oldest}")
    return keys
