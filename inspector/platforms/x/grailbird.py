"""`tweets.csv` of archives up to 2018: one post a row (format reference, section 2)."""

import html
import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.small import base_name
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.row import ENCODING_GUESSED, Row
from inspector.platforms.tabular.row import MEANINGS as ROW_MEANINGS
from inspector.platforms.tabular.table import TablePlan, read_table
from inspector.platforms.x.context import SERVICE, Context
from inspector.platforms.x.ids import ids_named, stems_read_by
from inspector.platforms.x.kinds import Reader
from inspector.platforms.x.moments import Moments, number
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, ExtractionWarning, Locator, Record
from inspector.records.visible import visible_line

HEADER: Final = frozenset({"tweet_id", "timestamp", "text"})
_MONTH: Final = re.compile(r"[0-9]{4}_[0-9]{2}")


def read_grailbird(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The posts of the table in row order, less those that stand in data/js/tweets too, so that none counts twice."""
    moments = Moments(context.bounds)
    known = ids_named(archive, *(name for name in stems_read_by(archive, Reader.POSTS) if _MONTH.fullmatch(name)))
    with archive.open(member) as stream:
        table = read_table(stream, TablePlan((HEADER,)).within(archive.limits))
        if table.header is None:
            yield from unknown(stream, member, f"It begins with: {visible_line(', '.join(table.first_row))[:200]}")
            return
        names = tuple(column.casefold() for column in table.columns)
        records = doubled = 0
        for row in table:
            cells = dict(zip(names, row.cells, strict=False))
            if not row.fault and number(cells.get("tweet_id", "")) in known:
                doubled += 1
                continue
            records += 1
            told = moments.read(cells.get("timestamp", "").strip() or None)
            yield _post(member, row, cells, records, told, context)
            for code in row.notes:
                yield ExtractionWarning(code, ROW_MEANINGS[code], member.ordinal, records)
            if isinstance(told, DateFault):
                yield ExtractionWarning(told.value, MEANINGS[told], member.ordinal, records)
        note = f"Posts that stand in data/js/tweets too, and are counted there: {doubled:,}." if doubled else ""
        yield from finished(stream, member, DataCategory.POST, records, note)


def _post(
    member: Member, row: Row, cells: dict[str, str], count: int, told: Created | DateFault, context: Context
) -> Record:
    said = cells.get("text", "")
    reposted = bool(number(cells.get("retweeted_status_id", ""))) or said.startswith("RT @")
    own = DataCategory.COMMENT if number(cells.get("in_reply_to_status_id", "")) else DataCategory.POST
    return Record(
        Locator(member.ordinal, count, "", row.offset, row.length, row.sha256),
        DataCategory.REACTION if reposted else own,
        Author.OTHER if reposted else Author.OWNER,
        told if isinstance(told, Created) else None,
        service=SERVICE,
        sender=None if reposted else context.own,
        text=html.unescape(said),
        damaged=bool(row.fault) and row.fault != ENCODING_GUESSED,
    )


def timestamps(archive: Archive) -> Iterator[str]:
    """The times of all rows, as they stand."""
    for member in archive.members:
        if base_name(member.path) != "tweets.csv" or member.problem:
            continue
        with archive.open(member) as stream:
            table = read_table(stream, TablePlan((HEADER,)).within(archive.limits))
            names = tuple(column.casefold() for column in table.columns)
            for row in table:
                yield dict(zip(names, row.cells, strict=False)).get("timestamp", "")
