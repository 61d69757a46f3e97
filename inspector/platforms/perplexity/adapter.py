"""Perplexity's adapter: copies of threads, marked as what they are."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.chats import read_chats
from inspector.platforms.assistants.context import Context
from inspector.platforms.outcomes import skipped, unknown
from inspector.platforms.perplexity.layout import PERPLEXITY
from inspector.platforms.perplexity.recognise import has_thread, recognise_perplexity
from inspector.platforms.perplexity.survey import survey
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.records.record import ExtractionWarning

_CAPTURE: Final = "This is not an official export: a browser add-on made this copy, by the names that it holds."


class Perplexity:
    """A `Platform`."""

    id = "perplexity"
    name = "Perplexity"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.perplexity.recognise`."""
        return recognise_perplexity(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.perplexity.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings where it is the copy of a thread; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        elif has_thread(archive, member):
            yield ExtractionWarning("not_an_official_export", _CAPTURE, member.ordinal)
            yield from read_chats(archive, member, PERPLEXITY, context, _CAPTURE)
        else:
            with archive.open(member) as stream:
                yield from unknown(stream, member, "Its contents are not shown, since nothing says what they are.")
