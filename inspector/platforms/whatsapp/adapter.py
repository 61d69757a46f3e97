"""WhatsApp's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.meta_export.kinds import Kind
from inspector.platforms.meta_export.lists import read_list
from inspector.platforms.meta_export.media import is_media
from inspector.platforms.meta_export.paths import ending, stem, steps
from inspector.platforms.outcomes import finished, skipped, unrecognised
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.platforms.whatsapp.chat import SERVICE, read_chat
from inspector.platforms.whatsapp.context import Context
from inspector.platforms.whatsapp.recognise import recognise_whatsapp
from inspector.platforms.whatsapp.survey import survey
from inspector.records.categories import Author, DataCategory

_REPORT: Final = {
    "registration_info": Kind(DataCategory.LOGIN_SECURITY),
    "registration_information": Kind(DataCategory.LOGIN_SECURITY),
    "user_information": Kind(DataCategory.LOGIN_SECURITY),
    "avatars_information": Kind(DataCategory.PHOTO_VIDEO),
    "contacts": Kind(DataCategory.CONTACT, author=Author.OTHER),
    "groups": Kind(DataCategory.CONNECTION),
    "account_settings": Kind(DataCategory.SETTING, dated=False),
    "terms_of_service": Kind(DataCategory.SETTING),
}
"""Members of the account report, by name (format reference, section 7)."""
_OF_MESSAGES: Final = "It belongs to a message, which names it; the message is the record."
_PAGE: Final = "It shows the account report for a browser; what the report holds is read from its JSON files."


class WhatsApp:
    """A `Platform`."""

    id = "whatsapp"
    name = "WhatsApp"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.whatsapp.recognise`."""
        return recognise_whatsapp(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.whatsapp.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings; a chat by its lines, the report's members by their names, else it is listed."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        else:
            yield from _read(archive, member, context)


def _read(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    head, kind = context.head(member.ordinal), _REPORT.get(stem(member.path))
    taken = steps(member.path)
    if head is not None:
        return read_chat(archive, member, head, context)
    if kind is not None and ending(member.path) == "json":
        return read_list(archive, member, kind, context.report, SERVICE)
    if ending(member.path) in {"html", "htm"} and (
        taken[-1] == "index.html" or member.path.rsplit(".", 1)[0].casefold() in context.report.paired
    ):
        return _told(archive, member, DataCategory.OTHER, _PAGE)
    if context.heads and (is_media(member.path) or ending(member.path) in {"vcf", "docx"}):
        return _told(archive, member, DataCategory.PHOTO_VIDEO, _OF_MESSAGES)
    return unrecognised(archive, member)


def _told(archive: Archive, member: Member, category: DataCategory, note: str) -> Iterator[Reading]:
    with archive.open(member) as stream:
        yield from finished(stream, member, category, 0, note)
