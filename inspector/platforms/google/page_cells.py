"""Cells of HTML members as places of records, and what is odd about them as warnings."""

import hashlib
from collections.abc import Iterator

from inspector.archive.archive import Member
from inspector.platforms.html_stream.cut import LOST, MEANINGS, Cell
from inspector.platforms.platform import Reading
from inspector.records.record import ExtractionWarning, Locator


def located(member: Member, number: int, cell: Cell) -> Locator:
    """Where a record stands that is a whole cell."""
    return Locator(member.ordinal, number, "", cell.offset, cell.length, cell.sha256)


def part_of(member: Member, number: int, cell: Cell, start: int, end: int) -> Locator:
    """Where a record stands that is a part of a cell, from one byte of it to before another."""
    digest = hashlib.sha256(cell.raw[start:end]).digest()
    return Locator(member.ordinal, number, "", cell.offset + start, end - start, digest)


def cell_warnings(member: Member, cell: Cell, number: int) -> Iterator[Reading]:
    """A warning for each thing that is odd about a cell, with its record or its place."""
    for code in cell.notes:
        if code == LOST:
            text = f"{MEANINGS[code].removesuffix('.')} (byte {cell.lost:,} of the file)."
            yield ExtractionWarning(code, text, member.ordinal)
        else:
            yield ExtractionWarning(code, MEANINGS[code], member.ordinal, number)
