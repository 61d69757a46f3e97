"""Members that are one datum as they stand, such as pictures: each is one record, its kind told by its first bytes."""

import hashlib
from dataclasses import dataclass
from typing import Final

from inspector.archive.archive import Member, MemberStream, chunks
from inspector.platforms.chatgpt.assets import kind_of
from inspector.records.categories import DataCategory
from inspector.records.record import Locator

_BLOCK: Final = 1024 * 1024
_WORDS: Final = {
    DataCategory.PHOTO: "picture",
    DataCategory.VIDEO: "video",
    DataCategory.VOICE: "sound recording",
    DataCategory.DOCUMENT: "file",
}


@dataclass(frozen=True, slots=True)
class Whole:
    """A member read to its end: where it stands as a record, its kind by its first bytes, and what to call it.

    `size` is 0 for an empty one, which is no record.
    """

    locator: Locator
    kind: DataCategory
    word: str
    size: int


def read_whole(stream: MemberStream, member: Member) -> Whole:
    """Read a member to its end, block by block."""
    first, digest, size = b"", hashlib.sha256(), 0
    for block in chunks(stream, _BLOCK):
        if len(first) < 64:
            first += block[:64]
        digest.update(block)
        size += len(block)
    kind = kind_of(first)
    return Whole(Locator(member.ordinal, 1, "", 0, size, digest.digest()), kind, _WORDS[kind], size)
