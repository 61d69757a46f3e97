"""TikTok's adapter: which reader reads which member."""

from collections.abc import Iterator

from inspector.archive.archive import Archive, Member
from inspector.platforms.outcomes import skipped, unknown
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.platforms.tiktok.context import Context
from inspector.platforms.tiktok.download import read_download
from inspector.platforms.tiktok.recognise import is_download, recognise_tiktok
from inspector.platforms.tiktok.survey import survey
from inspector.platforms.tiktok.text_form import is_text_file, read_text_file

_AS_TEXT = "It belongs to the download as text files; the one as JSON holds the same, and is read."


class TikTok:
    """A `Platform`."""

    id = "tiktok"
    name = "TikTok"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.tiktok.recognise`."""
        return recognise_tiktok(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.tiktok.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings where it is the download, in either form; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        elif is_download(archive, member):
            yield from read_download(archive, member, context)
        elif context.as_text and is_text_file(archive, member):
            yield from read_text_file(archive, member, context)
        else:
            with archive.open(member) as stream:
                note = _AS_TEXT if is_text_file(archive, member) else ""
                yield from unknown(
                    stream, member, note or "Its contents are not shown, since nothing says what they are."
                )
