"""Tables as rows by the names of their columns, and the numbers of those that stand whole in another."""

from array import array
from collections.abc import Iterator
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.platforms.reddit.layouts import CHECKED, CHECKFILE, LAYOUTS, LOOSE, TELLING, Layout, stem
from inspector.platforms.tabular.row import Row
from inspector.platforms.tabular.table import Table, TablePlan, read_table


def opened(archive: Archive, member: Member, stream: MemberStream) -> tuple[Table, Layout | None, bool]:
    """A member's table, its layout, and whether its columns alone told it; no layout where they are not known."""
    name = stem(member.path)
    known = LAYOUTS.get(name)
    wanted = () if known is None else (known.columns,)
    table = read_table(stream, TablePlan((*wanted, *(layout.columns for _, layout in TELLING))).within(archive.limits))
    present = {column.casefold() for column in table.header or ()}
    if known is not None and known.columns <= present:
        return table, known, False
    by_columns = next((layout for _, layout in TELLING if layout.columns <= present), None)
    return table, by_columns, by_columns is not None


def loose(archive: Archive, member: Member, stream: MemberStream) -> Table | None:
    """The table of a member whose columns were never seen for certain: its first row is taken for the header."""
    if stem(member.path) not in LOOSE:
        return None
    with archive.open(member) as first:
        names = read_table(first, TablePlan(()).within(archive.limits)).first_row
    return read_table(stream, TablePlan((frozenset(names),)).within(archive.limits)) if any(names) else None


def cells(table: Table, row: Row) -> dict[str, str]:
    """A row by the names of its columns, in lower case."""
    return dict(zip((column.casefold() for column in table.columns), row.cells, strict=False))


def rows_named(archive: Archive, *stems: str) -> Iterator[tuple[Member, Row, dict[str, str]]]:
    """The sound rows of all members with one of these names."""
    for member in archive.members:
        if member.problem or not member.path.casefold().endswith(".csv") or stem(member.path) not in stems:
            continue
        with archive.open(member) as stream:
            columns = CHECKED if stem(member.path) == CHECKFILE else LAYOUTS[stem(member.path)].columns
            table = read_table(stream, TablePlan((columns,)).within(archive.limits))
            for row in table:
                yield member, row, cells(table, row)


def folded(name: str) -> int:
    """An id as a number of eight bytes: without the mark of its kind (`t1_`), whatever its letters' case."""
    plain = name.strip().casefold()
    plain = plain[3:] if plain[:1] == "t" and plain[2:3] == "_" else plain
    return int.from_bytes(blake2b(plain.encode("utf-8", "replace"), digest_size=8).digest(), "big")


class Known:
    """Ids that are there, as numbers, so that memory stays small."""

    def __init__(self, archive: Archive, *stems: str) -> None:
        found = array("Q", (folded(row["id"]) for _, _, row in rows_named(archive, *stems) if row.get("id")))
        empty: npt.NDArray[np.uint64] = np.empty(0, dtype=np.uint64)
        self._numbers = np.unique(np.frombuffer(found, dtype=np.uint64)) if found else empty

    def __contains__(self, name: str) -> bool:
        wanted = np.uint64(folded(name))
        at = int(np.searchsorted(self._numbers, wanted))
        return at < len(self._numbers) and bool(self._numbers[at] == wanted)
