"""My Activity and YouTube's history as HTML: every cell is a record, by exact bytes (format reference, 4.4)."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS as DATES
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.activity import ASSISTANT
from inspector.platforms.google.context import Context
from inspector.platforms.google.gemini import GEMINI, kind_of_prompt
from inspector.platforms.google.names import within
from inspector.platforms.google.page_cells import cell_warnings, located, part_of
from inspector.platforms.google.products import category_of, product_of
from inspector.platforms.google.words import read_words
from inspector.platforms.html_stream.cut import Cell, cells
from inspector.platforms.html_stream.tree import Element, plain_text, tree
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Precision, Zone
from inspector.records.record import Created, ExtractionWarning, Record

OUTER: Final = re.compile(rb'<(div)\s[^>]{0,200}?class="outer-cell[^>]{0,400}>', re.IGNORECASE)
_CLOCK: Final = re.compile(rb"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[^<]{0,40}")
_NEXT: Final = b'<div class="content-cell'
_MONTHS: Final = "The month's name is not known in this language; the year alone was read."


def read_activity_page(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The entries of a page in order, what is odd about them, and what became of it."""
    folder = next(iter(within(member.path)[-1:]), "")
    number = zoneless = 0
    chief = product_of(folder).category
    with archive.open(member) as stream:
        for cell in cells(stream, OUTER, archive.limits):
            if cell.number == 0:
                continue
            for reading in _entry(member, number, cell, folder, context):
                if isinstance(reading, Record):
                    number += 1
                    zoneless += reading.created is not None and reading.created.zone is Zone.UNKNOWN
                    chief = reading.category if number == 1 else chief
                yield reading
            yield from cell_warnings(member, cell, number)
        if zoneless:
            message = (
                f"Entries whose time names a zone that is not known: {zoneless:,}; they are shown as if they were UTC. "
                "The same export as JSON gives times without doubt."
            )
            yield ExtractionWarning("zone_unknown", message, member.ordinal)
        note = "" if number else "It holds no entry."
        yield from finished(stream, member, chief, number, note)


def _entry(member: Member, number: int, cell: Cell, folder: str, context: Context) -> Iterator[Reading]:
    page = tree(cell.raw.decode("utf-8", "replace"))
    heads = [each.text() for each in page.classed("mdl-typography--title")]
    product = product_of(*heads[:1], folder)
    bodies = [each for each in page.classed("content-cell") if "mdl-typography--caption" not in each.classes]
    body = bodies[0] if bodies else page
    lines = [line for line in body.text().split("\n") if line]
    created, fault, at = entry_time(lines, context.bounds, first=product.service == GEMINI)
    parted = _parted(cell) if product.service == GEMINI else None
    address = " ".join(each.attributes.get("href", "") for each in body.named("a"))
    title = " ".join(lines[:at] if at else lines[:1])[:500]
    category, author = (
        kind_of_prompt(title) if product.service == GEMINI else (category_of(product, address), Author.OWNER)
    )
    shown = lines if parted is None else lines[: at + 1]
    yield Record(
        located(member, number + 1, cell) if parted is None else part_of(member, number + 1, cell, 0, parted[0]),
        category,
        author,
        created,
        service=product.service,
        sender=context.owner,
        title=title,
        text="\n".join([*shown, *_beside(page)]),
        damaged=not cell.raw,
    )
    if fault is not None:
        yield ExtractionWarning(fault[0], fault[1], member.ordinal, number + 1)
    if parted is not None:
        yield Record(
            part_of(member, number + 2, cell, *parted),
            DataCategory.AI_CHAT,
            Author.PLATFORM,
            created,
            service=GEMINI,
            sender=ASSISTANT,
            text=plain_text(cell.raw[parted[0] : parted[1]].decode("utf-8", "replace")),
        )


def entry_time(lines: list[str], bounds: Bounds, *, first: bool) -> tuple[Created | None, tuple[str, str] | None, int]:
    """The time of an entry, what is wrong with it, and the line that tells it: the last one, with Gemini the first."""
    order = range(len(lines)) if first else range(len(lines) - 1, -1, -1)
    fault = DateFault.BLANK
    for at in order:
        read = read_words(lines[at], bounds, ZoneRule.UTC_ESTABLISHED)
        if isinstance(read, Created):
            odd = ("unreadable_date", _MONTHS) if read.precision is Precision.YEAR else None
            return read, odd, at
        if read is DateFault.OUT_OF_RANGE:
            fault = read
    return None, (fault.value, DATES[fault]), 0


def _parted(cell: Cell) -> tuple[int, int] | None:
    """Where Gemini's answer begins and ends in a cell: behind the time, before the next cell; None where there is none."""
    clock = _CLOCK.search(cell.raw)
    if clock is None:
        return None
    end = cell.raw.find(_NEXT, clock.end())
    end = len(cell.raw) if end < 0 else end
    held = cell.raw[clock.end() : end].rstrip()
    return (clock.end(), clock.end() + len(held)) if plain_text(held.decode("utf-8", "replace")) else None


def _beside(page: Element) -> list[str]:
    """What stands beside the entry: products, details, and which settings were on."""
    return [line for each in page.classed("mdl-typography--caption") for line in each.text().split("\n") if line]
