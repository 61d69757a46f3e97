"""Files of iCloud: notes as text, photos and documents as they lie; each member is one record (format reference, section 5)."""

from collections.abc import Iterator

from inspector.archive.archive import Archive, Member
from inspector.platforms.apple.context import SERVICE, Context
from inspector.platforms.json_stream.small import own_name
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.encoding import SNIFFED, sniff
from inspector.platforms.whole_member import Whole, read_whole
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Record

_SHOWN = 200_000
"""Bytes of a note that are shown and searched; all of them stand in the archive."""


def read_note(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """A note: its folder is its title, its text is shown. When it was written is not told."""
    with archive.open(member) as stream:
        raw = stream.read(_SHOWN)
    encoding = sniff(raw[:SNIFFED])
    text, _ = encoding.tolerant(raw[encoding.mark :])
    steps = member.path.replace("\\", "/").split("/")
    title = steps[-2] if len(steps) > 1 else own_name(member.path)
    with archive.open(member) as stream:
        whole = read_whole(stream, member)
        if not whole.size:
            yield from finished(stream, member, DataCategory.DOCUMENT, 0, "It is empty.")
            return
        yield _record(whole, DataCategory.DOCUMENT, title, text, context)
        yield from finished(stream, member, DataCategory.DOCUMENT, 1)


def read_file(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """A photo, video or document, its kind by its first bytes. When it was made is not told."""
    with archive.open(member) as stream:
        whole = read_whole(stream, member)
        if not whole.size:
            yield from finished(stream, member, whole.kind, 0, "It is empty.")
            return
        name = own_name(member.path)
        yield _record(whole, whole.kind, name, f"{name} ({whole.word}, {whole.size:,} bytes)", context)
        yield from finished(stream, member, whole.kind, 1)


def _record(whole: Whole, kind: DataCategory, title: str, text: str, context: Context) -> Record:
    return Record(whole.locator, kind, Author.OWNER, service=SERVICE, sender=context.own, title=title, text=text)
