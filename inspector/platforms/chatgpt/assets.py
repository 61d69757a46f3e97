"""Uploaded and made files: each member is one record, its kind told by its first bytes alone (format reference, 4.4)."""

import hashlib
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.chatgpt.context import SERVICE, Context
from inspector.platforms.chatgpt.names import file_id
from inspector.platforms.json_stream.small import own_name
from inspector.platforms.origin import Origin
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import ExtractionWarning, Locator, Participant, Record

_BLOCK: Final = 1024 * 1024
_MAGIC: Final = (
    (b"\x89PNG", 0, DataCategory.PHOTO),
    (b"\xff\xd8\xff", 0, DataCategory.PHOTO),
    (b"GIF8", 0, DataCategory.PHOTO),
    (b"WEBP", 8, DataCategory.PHOTO),
    (b"ftypheic", 4, DataCategory.PHOTO),
    (b"ftypavif", 4, DataCategory.PHOTO),
    (b"ftypM4A", 4, DataCategory.VOICE),
    (b"ftyp", 4, DataCategory.VIDEO),
    (b"\x1aE\xdf\xa3", 0, DataCategory.VIDEO),
    (b"WAVE", 8, DataCategory.VOICE),
    (b"OggS", 0, DataCategory.VOICE),
    (b"fLaC", 0, DataCategory.VOICE),
    (b"ID3", 0, DataCategory.VOICE),
    (b"\xff\xfb", 0, DataCategory.VOICE),
)
"""First bytes of a kind, where they stand, and the kind."""
_WORDS: Final = {
    DataCategory.PHOTO: "picture",
    DataCategory.VIDEO: "video",
    DataCategory.VOICE: "sound recording",
    DataCategory.DOCUMENT: "file",
}


def is_asset(path: str) -> bool:
    """Whether a member's path is one of an uploaded or made file."""
    folders = path.replace("\\", "/").casefold().split("/")[:-1]
    made = any(step in {"dalle-generations", "audio"} or step.startswith("user-") for step in folders)
    return made or bool(file_id(path))


def read_asset(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """One record that is the whole member; whose and when is that of the message or library entry that names it."""
    with archive.open(member) as stream:
        first = stream.read(64)
        digest, size = hashlib.sha256(first), len(first)
        while block := stream.read(_BLOCK):
            if len(first) < 64:
                first += block[:64]
            digest.update(block)
            size += len(block)
        category = kind_of(first)
        if size == 0:
            yield from finished(stream, member, category, 0, "It is empty.")
            return
        found = file_id(member.path)
        origin = dict(context.origins).get(found)
        if origin is None:
            message = "No message and no list says whose this file is or when it came; that is told by its place in the archive."
            yield ExtractionWarning("file_without_message", message, member.ordinal)
            origin = Origin(_author(member.path), None, "")
        name = dict(context.names).get(found) or own_name(member.path)
        owner = Participant(context.owner_name, context.owner_id)
        yield Record(
            Locator(member.ordinal, 1, "", 0, size, digest.digest()),
            category,
            origin.author,
            origin.created,
            service=SERVICE,
            conversation=origin.conversation,
            sender=owner if origin.author is Author.OWNER and (owner.name or owner.identifier) else None,
            title=name,
            text=f"{name} ({_WORDS[category]}, {size:,} bytes)",
        )
        yield from finished(stream, member, category, 1)


def kind_of(first: bytes) -> DataCategory:
    """What a file is by its first bytes: a picture, a video, a sound, or else a document."""
    return next(
        (kind for mark, at, kind in _MAGIC if first[at : at + len(mark)] == mark and (at != 8 or first[:4] == b"RIFF")),
        DataCategory.DOCUMENT,
    )


def _author(path: str) -> Author:
    """Pictures in these folders were made by ChatGPT; what lies elsewhere was uploaded or spoken."""
    folders = path.replace("\\", "/").casefold().split("/")[:-1]
    made = any(step == "dalle-generations" or step.startswith("user-") for step in folders)
    return Author.PLATFORM if made else Author.OWNER
