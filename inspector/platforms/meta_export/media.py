"""Pictures, videos and sounds of an export: those of posts are records, those of messages belong to their messages."""

import hashlib
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member, chunks
from inspector.platforms.chatgpt.assets import kind_of
from inspector.platforms.json_stream.small import own_name
from inspector.platforms.meta_export.context import Context
from inspector.platforms.meta_export.paths import ending, steps
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.record import ExtractionWarning, Locator, Participant, Record

_BLOCK: Final = 1024 * 1024
_ENDINGS: Final = frozenset(
    "jpg jpeg png gif webp heic avif mp4 mov m4a mp3 aac wav ogg webm 3gp pdf bin opus".split()  # noqa: SIM905
)
_OF_PAGES: Final = frozenset({"files", "html"})
_OF_MESSAGES: Final = "It belongs to a message, which names it; the message is the record."
_ORNAMENT: Final = "It is an ornament of the pages, and holds no data."
_WORDS: Final = {
    DataCategory.PHOTO: "picture",
    DataCategory.VIDEO: "video",
    DataCategory.VOICE: "sound recording",
    DataCategory.DOCUMENT: "file",
}


def is_media(path: str) -> bool:
    """Whether a member is a picture, video, sound or the like, by its ending."""
    return ending(path) in _ENDINGS


def read_media(archive: Archive, member: Member, context: Context, service: str) -> Iterator[Reading]:
    """One record that is the whole member; of a message's file only what became of it."""
    taken = steps(member.path)
    with archive.open(member) as stream:
        if "messages" in taken[:-1] or _stored(taken):
            yield from finished(stream, member, DataCategory.PHOTO_VIDEO, 0, _OF_MESSAGES)
            return
        if taken[-2:-1] and taken[-2] in _OF_PAGES:
            yield from finished(stream, member, DataCategory.OTHER, 0, _ORNAMENT)
            return
        first, digest, size = b"", hashlib.sha256(), 0
        for block in chunks(stream, _BLOCK):
            first += block[: max(0, 64 - len(first))]
            digest.update(block)
            size += len(block)
        category = kind_of(first)
        if size == 0:
            yield from finished(stream, member, category, 0, "It is empty.")
            return
        owner = Participant(context.owner)
        public = "profile" in taken
        name = own_name(member.path)
        yield Record(
            Locator(member.ordinal, 1, "", 0, size, digest.digest()),
            category,
            Author.OWNER,
            audience=Audience.PUBLIC if public else None,
            service=service,
            sender=owner if owner.name else None,
            title=name,
            text=f"{name} ({_WORDS[category]}, {size:,} bytes)",
        )
        message = "When this file came into being stands in the entry that names it; the file itself bears no time."
        yield ExtractionWarning("file_without_time", message, member.ordinal)
        yield from finished(stream, member, category, 1)


def _stored(taken: tuple[str, ...]) -> bool:
    """The shared folder of the second download, whose files lie beside its threads."""
    return len(taken) <= 3 and taken[-2:-1] == ("media",)
