"""Cards of contacts (`.vcf`) and calendars (`.ics`): each card or event is a record, by exact bytes."""

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.context import Context
from inspector.platforms.google.kinds import Sort
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author
from inspector.records.record import Created, ExtractionWarning, Locator, Record

_BLOCK: Final = 1024 * 1024
_BEGIN: Final = re.compile(rb"(?:\A|(?<=\n))BEGIN:(VCARD|VEVENT|VTODO)[ \t]*\r?\n", re.IGNORECASE)
_FOLD: Final = re.compile(r"\r?\n[ \t]")
_STAMP: Final = re.compile(
    r"^(?:CREATED|DTSTAMP)[^:\n]{0,80}:([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z", re.MULTILINE
)
_HIDDEN: Final = ("BEGIN:", "END:", "VERSION:", "PRODID:", "UID:", "PHOTO")
_CUT: Final = "The file ends in the middle of this."


def read_cards(archive: Archive, member: Member, sort: Sort, context: Context) -> Iterator[Reading]:
    """The cards or events of a member in order; a card ends with its own last line, or where the next begins."""
    number = 0
    with archive.open(member) as stream:
        parts: list[bytes] = []
        size = 0
        while size <= archive.limits.record_bytes and (block := stream.read(_BLOCK)):
            parts.append(block)
            size += len(block)
        content = b"".join(parts)
        begins = list(_BEGIN.finditer(content))
        for at, begin in enumerate(begins):
            end = begins[at + 1].start() if at + 1 < len(begins) else len(content)
            last = re.compile(rb"(?<=\n)END:" + begin.group(1) + rb"(?=[ \t]*(?:\r?\n|\Z))", re.IGNORECASE)
            closed = last.search(content, begin.end(), end)
            end = closed.end() if closed else begin.start() + len(content[begin.start() : end].rstrip())
            raw = content[begin.start() : end]
            number += 1
            yield _card(member, number, begin.start(), raw, sort, context)
            if closed is None:
                yield ExtractionWarning("cut", _CUT, member.ordinal, number)
        if size > archive.limits.record_bytes:
            message = f"Only the first {size:,} bytes of this file were read (record_bytes); raise it with --limit."
            yield ExtractionWarning("too_large", message, member.ordinal)
        yield from finished(stream, member, sort.category, number, "" if number else "It holds no card and no event.")


def _card(member: Member, number: int, offset: int, raw: bytes, sort: Sort, context: Context) -> Record:
    text = _FOLD.sub("", raw.decode("utf-8", "replace")).replace("\r", "")
    shown = [line for line in text.split("\n") if line and not line.upper().startswith(_HIDDEN)]
    return Record(
        Locator(member.ordinal, number, "", offset, len(raw), hashlib.sha256(raw).digest()),
        sort.category,
        Author.OWNER,
        _stamp(text, context.bounds),
        service=sort.service,
        sender=context.owner,
        text="\n".join(shown)[:20_000],
    )


def _stamp(text: str, bounds: Bounds) -> Created | None:
    found = _STAMP.search(text)
    if found is None:
        return None
    year, month, day, hour, minute, second = found.groups()
    iso = f"{year}-{month}-{day}T{hour}:{minute}:{second}Z"
    read = read_instant(iso, (ISO_SECOND,), ZoneRule.UNKNOWN, bounds)
    return None if isinstance(read, DateFault) else read
