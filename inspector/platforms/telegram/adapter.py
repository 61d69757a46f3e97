"""Telegram's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, folders
from inspector.platforms.outcomes import listed, skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.platforms.telegram.context import Context
from inspector.platforms.telegram.page import ASK, read_chat_page
from inspector.platforms.telegram.page_look import is_chat_page
from inspector.platforms.telegram.recognise import is_page, is_result, recognise_telegram
from inspector.platforms.telegram.result import read_result
from inspector.platforms.telegram.survey import survey
from inspector.records.categories import DataCategory

_MEDIA: Final = {
    "photos": DataCategory.PHOTO,
    "profile_pictures": DataCategory.PHOTO,
    "video_files": DataCategory.VIDEO,
    "round_video_messages": DataCategory.VIDEO,
    "voice_messages": DataCategory.VOICE,
    "files": DataCategory.DOCUMENT,
    "stickers": DataCategory.OTHER,
    "stories": DataCategory.PHOTO_VIDEO,
    "contacts": DataCategory.CONTACT,
}
_FURNITURE: Final = frozenset({"css", "images", "js"})
_OF_MESSAGE: Final = (
    "It belongs to a message or entry of the export, whose record names it; it is listed, and not opened."
)
_AGAIN: Final = "It shows again what result.json holds, which is read."
_DRAWN: Final = "It belongs to the pages on which an export can be looked at; it holds no data."


class Telegram:
    """A `Platform`."""

    id = "telegram"
    name = "Telegram"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.telegram.recognise`."""
        return recognise_telegram(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.telegram.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings: data, a file of a message, a page; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        steps = folders(member.path)
        media = next((_MEDIA[step] for step in reversed(steps) if step in _MEDIA), None)
        if member.problem:
            yield from skipped(member)
        elif is_result(archive, member):
            yield from read_result(archive, member, context)
        elif is_chat_page(member.path) and is_page(archive, member):
            yield from _chat_page(archive, member, context)
        elif media is not None:
            yield from listed(archive, member, media, _OF_MESSAGE)
        elif steps and steps[-1] in _FURNITURE:
            yield from listed(archive, member, DataCategory.OTHER, _DRAWN)
        else:
            note = ASK if base_name(member.path).endswith(".html") and is_page(archive, member) else ""
            with archive.open(member) as stream:
                yield from unknown(
                    stream, member, note or "Its contents are not shown, since nothing says what they are."
                )


def _chat_page(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """A page of a chat: read only where no machine-readable form stands beside it."""
    if context.pages is not None:
        yield from read_chat_page(archive, member, context)
    else:
        yield from listed(archive, member, DataCategory.PRIVATE_MESSAGE, _AGAIN)
