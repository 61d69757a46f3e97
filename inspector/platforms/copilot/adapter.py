"""Copilot's adapter: the one table, and what lies beside it."""

from collections.abc import Iterator

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.context import Context
from inspector.platforms.copilot.history import read_history
from inspector.platforms.copilot.recognise import has_history, recognise_copilot
from inspector.platforms.copilot.survey import survey
from inspector.platforms.outcomes import skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey


class Copilot:
    """A `Platform`."""

    id = "copilot"
    name = "Microsoft Copilot"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.copilot.recognise`."""
        return recognise_copilot(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.copilot.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings where it is the activity history; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        elif has_history(archive, member):
            yield from read_history(archive, member, context)
        else:
            with archive.open(member) as stream:
                yield from unknown(stream, member, "Its contents are not shown, since nothing says what they are.")
