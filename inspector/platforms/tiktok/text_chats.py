"""Chats of the download as text files: `>>> Chat History with NAME::`, then a line for each message."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.small import beginning
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.tabular.encoding import Encoding
from inspector.platforms.tiktok.chat_end import chat_end
from inspector.platforms.tiktok.context import SERVICE, Context, moment
from inspector.platforms.tiktok.text_names import chat_key
from inspector.platforms.whatsapp.lines import Block, blocks
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, ExtractionWarning, Locator, Participant, Record

MARK: Final = re.compile(rb"^(?:\xef\xbb\xbf)?>>> Chat History with [^\r\n]{1,400}", re.MULTILINE)
_MARK: Final = re.compile(r">>> Chat History with ([^\n]{1,400}?):*[ \t]*(?:\n|\Z)")
_MESSAGE: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: UTC)?) ([^:\n]{1,200}): ?(.*)", re.DOTALL
)
_BEGINS: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:>>> Chat History with |[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: UTC)? [^:\r\n]{1,200}:)"
)
_LINE: Final = re.compile(
    rb"^(?:>>> Chat History with ([^\r\n]{1,400}?):*[ \t]*|[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: UTC)? ([^:\r\n]{1,200}):[^\r\n]*)\r?$",
    re.MULTILINE,
)
_UTF8: Final = Encoding("utf-8", 1, 0)
_LOOKED_AT: Final = 8 * 1024 * 1024
_LOST: Final = "Text before the first message of a chat belongs to none."
_TOO_LARGE: Final = "This is larger than the limit record_bytes allows; see its exact bytes, or raise it with --limit."
_GUESSED: Final = "The text here is no valid UTF-8; it was read as Windows-1252, which is a guess."


def is_chats(archive: Archive, member: Member) -> bool:
    """Whether a text file holds chats."""
    return MARK.search(beginning(archive, member, 4 * 1024)) is not None


def read_chats(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages of a file in order, each chat after its messages, and what became of the file."""
    reader = _Chats(member, context)
    with archive.open(member) as stream:
        for block in blocks(stream, lambda raw: _BEGINS.match(raw) is not None, archive.limits.record_bytes):
            yield from reader.take(block)
        yield from reader.ends()
        yield from finished(stream, member, DataCategory.PRIVATE_MESSAGE, reader.records)


def owner_by_chats(archive: Archive, members: list[Member]) -> str:
    """Who writes in most chats and is named by none; empty where that is nobody alone."""
    names: Counter[str] = Counter()
    for member in members:
        other, senders = "", set[str]()
        for found in _LINE.finditer(beginning(archive, member, _LOOKED_AT)):
            if found[1] is not None:
                names.update(senders - {other})
                other, senders = _UTF8.tolerant(found[1])[0].strip(), set()
            else:
                senders.add(_UTF8.tolerant(found[2])[0].strip())
        names.update(senders - {other})
    common = names.most_common(2)
    alone = len(common) == 1 or (len(common) > 1 and common[0][1] > common[1][1])
    return common[0][0] if alone else ""


class _Chats:
    """The file while it is read. `_other` is whom the chat is with, None before the first one."""

    def __init__(self, member: Member, context: Context) -> None:
        self._member, self._context = member, context
        self._other: str | None = None
        self._people: dict[Participant, None] = {}
        self.records = 0

    def take(self, block: Block) -> Iterator[Reading]:
        """What one block gives: the head of a chat, a message, or text that belongs to nothing."""
        raw = block.raw.rstrip(b"\r\n")
        text, codes = _UTF8.tolerant(raw)
        text = text.removeprefix("\ufeff").replace("\r\n", "\n")
        head = _MARK.match(text)
        if block.headed and head is not None:
            yield from self.ends()
            self._other = head[1].strip()
            if text[head.end() :].strip():
                yield ExtractionWarning("lost_text", _LOST, self._member.ordinal)
            return
        if not block.headed and block.raw:
            if text.strip():
                yield ExtractionWarning("lost_text", _LOST, self._member.ordinal)
            return
        self.records += 1
        yield from self._message(block, raw, text, codes)

    def _message(self, block: Block, raw: bytes, text: str, codes: tuple[str, ...]) -> Iterator[Reading]:
        found = _MESSAGE.fullmatch(text)
        name = found[2].strip() if found else ""
        sender = Participant(name, name) if name else None
        if sender is not None:
            self._people[sender] = None
        made = moment(found[1], self._context.bounds) if found else None
        length = len(raw) if block.raw else block.length
        yield Record(
            Locator(
                self._member.ordinal,
                self.records,
                "",
                block.offset,
                length,
                hashlib.sha256(raw).digest() if block.raw else block.sha256,
            ),
            DataCategory.PRIVATE_MESSAGE,
            Author.OWNER if name and name == self._context.owner else Author.OTHER,
            made if isinstance(made, Created) else None,
            service=SERVICE,
            conversation=self._key,
            sender=sender,
            text=found[3] if found else text,
            damaged=not block.raw,
        )
        if not block.raw:
            yield ExtractionWarning("too_large", _TOO_LARGE, self._member.ordinal, self.records)
        if codes:
            yield ExtractionWarning(codes[0], _GUESSED, self._member.ordinal, self.records)
        if isinstance(made, DateFault):
            yield ExtractionWarning(made.value, MEANINGS[made], self._member.ordinal, self.records)

    @property
    def _key(self) -> str:
        return chat_key(self._other or "")

    def ends(self) -> Iterator[Reading]:
        """What is known of the chat in the end."""
        if self._people:
            yield from chat_end(self._member, self._key, self._other or "", self._people, self._context)
        self._people = {}
