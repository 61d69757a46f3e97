"""Facebook's adapter: what it is told by; the readers are those that Meta's exports share."""

from collections.abc import Iterator

from inspector.archive.archive import Archive, Member
from inspector.platforms.meta_export.context import Context
from inspector.platforms.meta_export.reader import read
from inspector.platforms.meta_export.recognise import recognise_facebook
from inspector.platforms.meta_export.survey import survey
from inspector.platforms.platform import Reading, Recognition, Survey


class Facebook:
    """A `Platform`."""

    id = "facebook"
    name = "Facebook"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.meta_export.recognise`."""
        return recognise_facebook(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.meta_export.survey`."""
        return survey(archive, self.id)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """See `inspector.platforms.meta_export.reader`."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        yield from read(archive, member, context)
