"""Pages of the product Google Account, and any other page whose rows are lists and tables (format reference, 4.7)."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.context import Context
from inspector.platforms.google.kinds import Sort
from inspector.platforms.google.page_cells import cell_warnings, located
from inspector.platforms.google.words import moment
from inspector.platforms.html_stream.cut import LOST, cells
from inspector.platforms.html_stream.tree import Element, tree
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, ExtractionWarning, Record

ROW: Final = re.compile(rb"<(tr|li)(?=[\s>])[^>]{0,400}>", re.IGNORECASE)
BLOCK: Final = re.compile(rb"<(body)(?=[\s>])[^>]{0,400}>", re.IGNORECASE)


def read_list_page(archive: Archive, member: Member, sort: Sort, context: Context) -> Iterator[Reading]:
    """Each row of its tables and each item of its lists is a record; the tables' own headers are none.

    What a list says is the account's profile, a table tells of log-ins or changes.
    """
    number = 0
    columns: tuple[str, ...] = ()
    with archive.open(member) as stream:
        for cell in cells(stream, ROW, archive.limits):
            if cell.number == 0:
                continue
            page = tree(cell.raw.decode("utf-8", "replace"))
            heads = tuple(each.text() for each in page.named("th"))
            if heads:
                columns = heads
                continue
            listed = bool(page.named("li"))
            said = page.text() if listed else _row(page, columns)
            if not said and cell.raw:
                continue
            number += 1
            category = (
                DataCategory.PROFILE if listed and sort.category is DataCategory.LOGIN_SECURITY else sort.category
            )
            if not listed and sort.category is DataCategory.PROFILE:
                category = DataCategory.LOGIN_SECURITY
            created = None if listed else _time(page, context)
            yield Record(
                located(member, number, cell),
                category,
                Author.OWNER,
                created,
                service=sort.service,
                sender=context.owner,
                text=said,
                damaged=not cell.raw,
            )
            # Headings stand between the rows of a page: they are no lost text.
            yield from cell_warnings(member, cell._replace(notes=tuple(n for n in cell.notes if n != LOST)), number)
        yield from finished(stream, member, sort.category, number, "" if number else "It holds no entry.")


def read_page(archive: Archive, member: Member, sort: Sort, context: Context) -> Iterator[Reading]:
    """A page that is one datum as it stands: its body is the record."""
    with archive.open(member) as stream:
        number = 0
        for cell in cells(stream, BLOCK, archive.limits):
            if cell.number == 0:
                continue
            number = cell.number
            page = tree(cell.raw.decode("utf-8", "replace"))
            yield Record(
                located(member, number, cell),
                sort.category,
                Author.OWNER,
                audience=sort.audience,
                service=sort.service,
                sender=context.owner,
                text=page.text()[:200_000],
                damaged=not cell.raw,
            )
            yield from cell_warnings(member, cell, number)
        if not number:
            warning = "This page has no body; it is listed, and nothing of it is read."
            yield ExtractionWarning("no_body", warning, member.ordinal)
        yield from finished(stream, member, sort.category, number, "" if number else "It holds no page.")


def _row(page: Element, columns: tuple[str, ...]) -> str:
    texts = [each.text() for each in page.named("td")]
    named = [f"{columns[at]}: {text}" if at < len(columns) else text for at, text in enumerate(texts) if text]
    return "\n".join(named)


def _time(page: Element, context: Context) -> Created | None:
    """The first cell that is an instant: `2025-10-01 07:00:00 Z`."""
    for each in page.named("td"):
        text = each.text()
        if ":" in text and len(text) < 60:
            read = moment(text, context.bounds, ZoneRule.UNKNOWN)
            if isinstance(read, Created):
                return read
    return None
