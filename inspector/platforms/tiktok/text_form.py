"""The download as text files: blocks of `Key: value` lines with an empty line between them.

The format reference has the outline (section 2); the order of lines, the chats and the sentence in place of data are those that
five public readers of this form agree on. Keys follow the app's language, so that an instant is told by its own form, with UTC.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.encoding import Encoding
from inspector.platforms.tiktok import kinds
from inspector.platforms.tiktok.context import SERVICE, Context, filled, moment
from inspector.platforms.tiktok.download import SEEN_BY, SNAPSHOTS
from inspector.platforms.tiktok.kinds import Entry
from inspector.platforms.tiktok.text_chats import MARK, is_chats, read_chats
from inspector.platforms.tiktok.text_names import DELETED, SEEN, WORDS, entry_of_file, is_known
from inspector.platforms.whatsapp.lines import Block, blocks
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import Created, ExtractionWarning, Locator, Record

UTF8: Final = Encoding("utf-8", 1, 0)
LOOKED_AT: Final = 4 * 1024
DATED: Final = re.compile(
    rb"^(?:\xef\xbb\xbf)?[^:\r\n]{1,80}: [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} UTC\s*$", re.MULTILINE
)
"""How a record begins in files of most kinds."""
_INSTANT: Final = re.compile(
    r"^([^:\n]{1,80}): ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: UTC)?)$", re.MULTILINE
)
_KEY: Final = re.compile(rb"([^:\r\n]{1,80}):")
_SENTENCE: Final = "It holds a sentence in place of data."
_GUESSED: Final = "The text here is no valid UTF-8; it was read as Windows-1252, which is a guess."
_TOO_LARGE: Final = "This is larger than the limit record_bytes allows; see its exact bytes, or raise it with --limit."


def is_text_file(archive: Archive, member: Member) -> bool:
    """Whether a member is a file of this form: by its name, or by how its records begin."""
    if member.problem or not base_name(member.path).endswith(".txt"):
        return False
    if is_known(member.path):
        return True
    start = beginning(archive, member, LOOKED_AT)
    return MARK.search(start) is not None or DATED.match(start) is not None


def read_text_file(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The records of a file in order, what is odd, and what became of it."""
    if is_chats(archive, member):
        yield from read_chats(archive, member, context)
        return
    entry, number, sentence = entry_of_file(member.path), 0, False
    with archive.open(member) as stream:
        for block in blocks(stream, _Begins(), archive.limits.record_bytes):
            raw = block.raw.rstrip(b"\r\n \t")
            if not raw.strip(b"\xef\xbb\xbf \r\n\t") and block.raw:
                continue
            if number == 0 and block.raw and b"\n" not in raw and _KEY.match(raw) is None:
                sentence = True
                continue
            number += 1
            yield from _record(member, block, raw, entry, number, context)
        note = "" if number else _SENTENCE if sentence else "It holds no data."
        yield from finished(stream, member, entry.category, number, note)


class _Begins:
    """Tells which lines begin a record: the first one with words, and after an empty line those that bear its key again."""

    def __init__(self) -> None:
        self._key: bytes | None = None
        self._after_empty = True

    def __call__(self, raw: bytes) -> bool:
        line = raw.removeprefix(b"\xef\xbb\xbf").strip()
        if not line:
            self._after_empty = True
            return False
        found = _KEY.match(line)
        key = found[1] if found else b""
        begins = self._key is None or (self._after_empty and key != b"" and key == self._key)
        self._key = key if self._key is None else self._key
        self._after_empty = False
        return begins


def _record(member: Member, block: Block, raw: bytes, entry: Entry, number: int, context: Context) -> Iterator[Reading]:
    text, codes = UTF8.tolerant(raw)
    text = text.replace("\r\n", "\n")
    dated = _INSTANT.search(text)
    made = moment(dated[2], context.bounds) if dated else None
    created = made if isinstance(made, Created) else context.day if entry.category in SNAPSHOTS else None
    said, seen, gone = WORDS.search(text), SEEN.search(text), DELETED.search(text)
    post = entry.category is DataCategory.POST
    deleted = moment(gone[1], context.bounds) if gone else None
    digest = hashlib.sha256(raw).digest() if block.raw else block.sha256
    yield Record(
        Locator(member.ordinal, number, "", block.offset, len(raw) if block.raw else block.length, digest),
        entry.category,
        entry.author,
        created,
        signs=((Sign.DELETED, Grade.CERTAIN),) if entry is kinds.DELETED_POST else (),
        audience=SEEN_BY.get(filled(seen[1]).casefold()) if post and seen else None,
        service=SERVICE,
        sender=context.own if entry.author is Author.OWNER else None,
        title=entry.title,
        text=said[1].split("\nPhoto: ")[0] if said and entry in {kinds.COMMENT, kinds.SEARCH} else text,
        damaged=not block.raw,
        deleted_at=deleted.earliest if isinstance(deleted, Created) else None,
    )
    if not block.raw:
        yield ExtractionWarning("too_large", _TOO_LARGE, member.ordinal, number)
    if codes:
        yield ExtractionWarning(codes[0], _GUESSED, member.ordinal, number)
