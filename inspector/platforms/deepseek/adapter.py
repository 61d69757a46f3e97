"""DeepSeek's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.chats import read_chats
from inspector.platforms.assistants.context import Context
from inspector.platforms.assistants.entries import read_entries
from inspector.platforms.deepseek.layout import DEEPSEEK
from inspector.platforms.deepseek.recognise import CHATS, USER, has_chats, recognise_deepseek
from inspector.platforms.deepseek.survey import survey
from inspector.platforms.json_stream.small import base_name
from inspector.platforms.outcomes import skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.records.categories import DataCategory

_GUESSED: Final = (
    "Which parts of a message are the person's is told by words (REQUEST, THINK, RESPONSE, SEARCH) that are general "
    "knowledge: no sample confirmed them."
)


class DeepSeek:
    """A `Platform`."""

    id = "deepseek"
    name = "DeepSeek"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.deepseek.recognise`."""
        return recognise_deepseek(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.deepseek.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings: chats, the account; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        name = base_name(member.path)
        if member.problem:
            yield from skipped(member)
        elif name == CHATS or has_chats(archive, member):
            yield from read_chats(archive, member, DEEPSEEK, context, _GUESSED)
        elif name == USER:
            yield from read_entries(archive, member, DataCategory.PROFILE, context)
        else:
            with archive.open(member) as stream:
                yield from unknown(stream, member, "Its contents are not shown, since nothing says what they are.")
