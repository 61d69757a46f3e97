"""Microsoft's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name
from inspector.platforms.microsoft.context import Context
from inspector.platforms.microsoft.endpoints import read_endpoints
from inspector.platforms.microsoft.messages import read_messages
from inspector.platforms.microsoft.recognise import is_endpoints, is_media, is_messages, recognise_microsoft
from inspector.platforms.microsoft.survey import survey
from inspector.platforms.outcomes import listed, skipped, unrecognised
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.records.categories import DataCategory

_KINDS: Final = {
    **dict.fromkeys(("jpg", "jpeg", "png", "gif", "webp", "heic", "bmp"), DataCategory.PHOTO),
    **dict.fromkeys(("mp4", "mov", "webm", "avi", "3gp"), DataCategory.VIDEO),
    **dict.fromkeys(("m4a", "mp3", "ogg", "wav", "aac", "opus"), DataCategory.VOICE),
}
_OF_MESSAGE: Final = (
    "It belongs to a message, whose record names it where the export says which; it is listed, and not opened."
)
_ABOUT_FILE: Final = "It gives the name and the size of a file beside it; it is listed."


class Microsoft:
    """A `Platform`."""

    id = "microsoft"
    name = "Microsoft (Skype, Teams)"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.microsoft.recognise`."""
        return recognise_microsoft(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.microsoft.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings: conversations, devices, a file of a message; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        elif is_messages(archive, member):
            yield from read_messages(archive, member, context)
        elif is_endpoints(member):
            yield from read_endpoints(archive, member, context)
        elif is_media(member):
            ending = base_name(member.path).rsplit(".", 1)[-1]
            kind = DataCategory.OTHER if ending == "json" else _KINDS.get(ending, DataCategory.DOCUMENT)
            yield from listed(archive, member, kind, _ABOUT_FILE if ending == "json" else _OF_MESSAGE)
        else:
            yield from unrecognised(archive, member)
