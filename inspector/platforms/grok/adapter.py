"""Grok's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.chats import read_chats
from inspector.platforms.assistants.context import Context
from inspector.platforms.assistants.entries import read_entries
from inspector.platforms.assistants.files import read_file
from inspector.platforms.grok.layout import GROK
from inspector.platforms.grok.recognise import ACCOUNT, BILLING, THUMBNAILS, asset_key, has_chats, recognise_grok
from inspector.platforms.grok.survey import survey
from inspector.platforms.json_stream.small import base_name, folders
from inspector.platforms.outcomes import listed, skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.records.categories import DataCategory

_THUMBNAIL: Final = (
    "A small picture of something that Grok made; it is listed, and not opened, since no message names it."
)


class Grok:
    """A `Platform`."""

    id = "grok"
    name = "Grok"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.grok.recognise`."""
        return recognise_grok(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.grok.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings: chats, account, bills, a file of a chat; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        name = base_name(member.path)
        if member.problem:
            yield from skipped(member)
        elif has_chats(archive, member):
            yield from read_chats(archive, member, GROK, context)
        elif name == ACCOUNT:
            yield from read_entries(archive, member, DataCategory.PROFILE, context)
        elif name == BILLING:
            yield from read_entries(archive, member, DataCategory.PAYMENT, context)
        elif key := asset_key(member.path):
            yield from read_file(archive, member, key, f"File {key}", context)
        elif THUMBNAILS in folders(member.path):
            yield from listed(archive, member, DataCategory.PHOTO, _THUMBNAIL)
        else:
            with archive.open(member) as stream:
                yield from unknown(stream, member, "Its contents are not shown, since nothing says what they are.")
