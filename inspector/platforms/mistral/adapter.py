"""Le Chat's adapter: which reader reads which member."""

from collections.abc import Iterator

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.chats import read_chats
from inspector.platforms.assistants.context import Context
from inspector.platforms.assistants.files import read_file
from inspector.platforms.mistral.layout import MISTRAL, file_key
from inspector.platforms.mistral.names import file_of, is_chat_name
from inspector.platforms.mistral.recognise import has_chat, recognise_mistral
from inspector.platforms.mistral.survey import survey
from inspector.platforms.outcomes import skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey


class Mistral:
    """A `Platform`."""

    id = "mistral"
    name = "Le Chat (Mistral)"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.mistral.recognise`."""
        return recognise_mistral(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.mistral.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings: a chat, a file of a chat; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        chat, name = file_of(member.path)
        if member.problem:
            yield from skipped(member)
        elif chat:
            yield from read_file(archive, member, file_key(chat, name), name, context)
        elif has_chat(archive, member) or is_chat_name(member.path):
            yield from read_chats(archive, member, MISTRAL, context)
        else:
            with archive.open(member) as stream:
                yield from unknown(stream, member, "Its contents are not shown, since nothing says what they are.")
