"""Articles, each an HTML file: its title and text as a person reads them (format reference, sections 2 and 5.3)."""

import hashlib
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.archive.limits import limit_words
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_DAY, SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.linkedin.context import Context
from inspector.platforms.linkedin.names import base_name
from inspector.platforms.linkedin.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, ExtractionWarning, Locator, Record

_BLOCK: Final = 1024 * 1024
_DATED: Final = re.compile(r"^([0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]{2}:[0-9]{2}:[0-9]{2})?)(?=[._ -])")
_BREAKS: Final = frozenset({"p", "div", "br", "li", "h1", "h2", "h3", "h4", "tr", "blockquote", "figure"})
_SILENT: Final = frozenset({"style", "script"})


class _Reader(HTMLParser):
    """Gathers the title and the text; keeps nothing else, loads nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title: list[str] = []
        self.text: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT or tag == "title":
            self._inside = tag
        elif tag in _BREAKS:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title.append(data)
        elif not self._inside:
            self.text.append(data)


def read_article(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """One record that is the whole member; its day is that of the file's name, if it bears one."""
    with archive.open(member) as stream:
        kept = bytearray()
        largest = archive.limits.record_bytes
        digest = hashlib.sha256()
        size = 0
        while block := stream.read(_BLOCK):
            digest.update(block)
            size += len(block)
            kept += block[: largest - len(kept)]
        if size == 0:
            yield from finished(stream, member, DataCategory.ARTICLE, 0)
            return
        if size > largest:
            message = (
                f"This article is {size:,} bytes large; {limit_words('record_bytes', archive.limits)}. "
                "Only its beginning can be read and searched here."
            )
            yield ExtractionWarning("too_large", message, member.ordinal, 1)
        reader = _Reader()
        reader.feed(bytes(kept).decode("utf-8", "replace"))
        reader.close()
        created = _created(member, context)
        lines = (" ".join(line.split()) for line in "".join(reader.text).split("\n"))
        yield Record(
            Locator(member.ordinal, 1, "", 0, size, digest.digest()),
            DataCategory.ARTICLE,
            Author.OWNER,
            created,
            title=" ".join("".join(reader.title).split())[:500],
            text="\n".join(line for line in lines if line),
            damaged=size > largest,
        )
        yield from finished(stream, member, DataCategory.ARTICLE, 1)


def _created(member: Member, context: Context) -> Created | None:
    found = _DATED.match(base_name(member.path))
    if found is None:
        return None
    # That a name's time is UTC is nowhere said: a day is taken as a day, a time as one without a zone.
    read = read_instant(found[1], (SECOND, ISO_DAY), ZoneRule.UNKNOWN, Bounds(context.latest))
    return None if isinstance(read, DateFault) else read
