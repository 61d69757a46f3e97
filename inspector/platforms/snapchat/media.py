"""Pictures, videos and sounds, which lie in parts of their own: those that a message or entry names belong to it."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import DateFault, read_instant
from inspector.platforms.dates.shape import ISO_DAY
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.small import own_name
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.snapchat.context import SERVICE, Context
from inspector.platforms.snapchat.paths import lies_over, media_day, media_folder, media_id
from inspector.platforms.whole_member import read_whole
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.record import ExtractionWarning, Record

_LISTS: Final = {"memories": "memories_history", "shared_story": "shared_story"}
"""The JSON members whose entries are the records of a folder's files."""
_OF_MESSAGE: Final = "It belongs to a message, whose record names it; it is listed, and not opened."
_OF_ENTRY: Final = "It belongs to an entry of this export's list of such files; the entry is the record."
_BESIDE: Final = (
    "It belongs to another picture or video: what was drawn over it, a small view of it, or a note about it."
)
_NOBODYS: Final = (
    "No message names this file of a chat, and nothing says who sent it; it counts as somebody else's. Its day is that of its "
    "name, whose time zone is not known."
)
_OWN: Final = "No list in these files has an entry for it; its day is that of its name, whose time zone is not known."


def read_media(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """One record that is the whole file, where no message and no entry stands for it; else only what became of it."""
    folder = media_folder(member.path) or ""
    with archive.open(member) as stream:
        if folder == "chat_media" and media_id(member.path) in context.named:
            yield from finished(stream, member, DataCategory.PHOTO_VIDEO, 0, _OF_MESSAGE)
        elif _LISTS.get(folder) in context.paired:
            yield from finished(stream, member, DataCategory.PHOTO_VIDEO, 0, _OF_ENTRY)
        elif lies_over(member.path):
            yield from finished(stream, member, DataCategory.PHOTO_VIDEO, 0, _BESIDE)
        else:
            whole = read_whole(stream, member)
            if whole.size == 0:
                yield from finished(stream, member, DataCategory.PHOTO_VIDEO, 0, "It is empty.")
                return
            chat, name = folder == "chat_media", own_name(member.path)
            made = read_instant(media_day(member.path), (ISO_DAY,), ZoneRule.UNKNOWN, context.bounds)
            yield Record(
                whole.locator,
                DataCategory.POST if folder == "shared_story" else whole.kind,
                Author.OTHER if chat else Author.OWNER,
                None if isinstance(made, DateFault) else made,
                audience=None if folder == "shared_story" else Audience.PRIVATE,
                service=SERVICE,
                sender=None if chat else context.own,
                title=name,
                text=f"{name} ({whole.word}, {whole.size:,} bytes)",
            )
            yield ExtractionWarning("named_nowhere", _NOBODYS if chat else _OWN, member.ordinal, 1)
            yield from finished(stream, member, whole.kind, 1)
