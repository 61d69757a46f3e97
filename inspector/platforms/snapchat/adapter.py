"""Snapchat's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.outcomes import listed, skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.platforms.snapchat.context import Context
from inspector.platforms.snapchat.entries import read_entries
from inspector.platforms.snapchat.media import read_media
from inspector.platforms.snapchat.messages import read_messages
from inspector.platforms.snapchat.page import ASK, read_chat_page
from inspector.platforms.snapchat.paths import chat_page, is_data, is_page, media_folder, stem, twin
from inspector.platforms.snapchat.recognise import recognise_snapchat
from inspector.platforms.snapchat.survey import survey
from inspector.records.categories import DataCategory

_CHATS: Final = frozenset({"chat_history", "snap_history"})
_FURNITURE: Final = frozenset({"index", "faq", "memories"})
_DRAWN: Final = "It belongs to the pages on which an export can be looked at; it holds no data of its own."
_AGAIN: Final = "It shows again what the JSON file of the same name holds, which is read."
_UNKNOWN: Final = "Its contents are not shown, since nothing says what they are."


class Snapchat:
    """A `Platform`."""

    id = "snapchat"
    name = "Snapchat"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.snapchat.recognise`."""
        return recognise_snapchat(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.snapchat.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings: chats, entries, a page, a picture; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        elif is_data(member.path):
            chats = stem(member.path) in _CHATS
            yield from read_messages(archive, member, context) if chats else read_entries(archive, member, context)
        elif is_page(member.path):
            yield from _page(archive, member, context)
        elif media_folder(member.path):
            yield from read_media(archive, member, context)
        elif member.path.casefold().endswith((".css", ".js")):
            yield from listed(archive, member, DataCategory.OTHER, _DRAWN)
        else:
            with archive.open(member) as stream:
                yield from unknown(stream, member, _UNKNOWN)


def _page(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """A page: read only where it is one of a chat that no JSON member holds."""
    name = chat_page(member.path)
    if twin(member.path) in context.paired:
        yield from listed(archive, member, DataCategory.OTHER, _AGAIN)
    elif stem(member.path) in _FURNITURE:
        yield from listed(archive, member, DataCategory.OTHER, _DRAWN)
    elif name is not None:
        yield from read_chat_page(archive, member, name, context)
    else:
        with archive.open(member) as stream:
            yield from unknown(stream, member, ASK)
