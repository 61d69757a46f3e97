"""X's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, folders
from inspector.platforms.outcomes import listed, skipped, unrecognised
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.platforms.x.context import Context
from inspector.platforms.x.conversations import read_conversations
from inspector.platforms.x.entries import read_entries
from inspector.platforms.x.grailbird import read_grailbird
from inspector.platforms.x.grok import read_grok
from inspector.platforms.x.kinds import Member as Kind
from inspector.platforms.x.kinds import Reader, member_kind
from inspector.platforms.x.media import media_folder, read_media
from inspector.platforms.x.posts import read_posts
from inspector.platforms.x.recognise import recognise_x
from inspector.platforms.x.script import assigned_name
from inspector.platforms.x.survey import survey
from inspector.records.categories import DataCategory
from inspector.records.record import ExtractionWarning

_LIST: Final = "It is X's own list of the files; what it says is held against them."
_PAGE: Final = (
    "It belongs to the page on which the archive can be looked at, or describes the archive; it holds no data."
)
_PAGES: Final = frozenset({"your archive.html", "readme.txt", "index.html"})


class X:
    """A `Platform`."""

    id = "x"
    name = "X (Twitter)"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.x.recognise`."""
        return recognise_x(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.x.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings; by its name, its folder or its beginning, else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
            return
        kind = member_kind(member.path)
        if "assets" in folders(member.path) or base_name(member.path) in _PAGES:
            yield from listed(archive, member, DataCategory.OTHER, _PAGE)
        elif media_folder(member.path):
            yield from read_media(archive, member, context)
        elif kind is not None:
            yield from _named(archive, member, kind, context)
        elif base_name(member.path) == "tweets.csv":
            yield from read_grailbird(archive, member, context)
        elif base_name(member.path).endswith(".js") and assigned_name(archive, member).startswith("window.YTD."):
            message = "The name of this file is not known; what it holds is shown as it stands."
            yield ExtractionWarning("unknown_kind", message, member.ordinal)
            yield from read_entries(archive, member, Kind(Reader.ENTRIES, DataCategory.OTHER), context)
        else:
            yield from unrecognised(archive, member)


def _named(archive: Archive, member: Member, kind: Kind, context: Context) -> Iterator[Reading]:
    if kind.reader is Reader.MANIFEST:
        found = listed(archive, member, DataCategory.OTHER, _LIST)
    elif kind.reader is Reader.POSTS:
        found = read_posts(archive, member, kind, context)
    elif kind.reader is Reader.CONVERSATIONS:
        found = read_conversations(archive, member, kind, context)
    elif kind.reader is Reader.GROK:
        found = read_grok(archive, member, kind, context)
    else:
        found = read_entries(archive, member, kind, context)
    return found
