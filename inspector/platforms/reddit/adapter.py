"""Reddit's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name
from inspector.platforms.outcomes import skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.platforms.reddit.context import Context
from inspector.platforms.reddit.layouts import CHECKFILE, LAYOUTS, stem
from inspector.platforms.reddit.recognise import recognise_reddit
from inspector.platforms.reddit.rows import read_rows
from inspector.platforms.reddit.sums import checked, read_sums
from inspector.platforms.reddit.survey import survey
from inspector.records.visible import visible_line

_SHOWN: Final = 200


class Reddit:
    """A `Platform`."""

    id = "reddit"
    name = "Reddit"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.reddit.recognise`."""
        return recognise_reddit(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.reddit.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings; by its name and columns, by its columns alone, else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        elif stem(member.path) == CHECKFILE:
            yield from read_sums(archive, member)
        elif base_name(member.path).endswith(".csv"):
            yield from read_rows(archive, member, LAYOUTS.get(stem(member.path)), context)
        else:
            with archive.open(member) as stream:
                shown = visible_line(stream.read(_SHOWN).decode("utf-8", "replace"))
                yield from checked(stream, member, context)
                yield from unknown(stream, member, f"It begins with: {shown}" if shown else "")
