"""Slack's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, folders
from inspector.platforms.outcomes import listed, skipped, unknown, unrecognised
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.platforms.slack import entries
from inspector.platforms.slack.context import Context
from inspector.platforms.slack.entries import read_entries, read_list
from inspector.platforms.slack.lists import KINDS
from inspector.platforms.slack.messages import read_day
from inspector.platforms.slack.recognise import PEOPLE, day_folder, recognise_slack
from inspector.platforms.slack.survey import survey
from inspector.records.categories import DataCategory

_ENTRIES: Final = {
    **dict.fromkeys(PEOPLE, (entries.person, DataCategory.PROFILE)),
    "integration_logs.json": (entries.app, DataCategory.SETTING),
    "canvases.json": (entries.document, DataCategory.DOCUMENT),
    "file_conversations.json": (entries.document, DataCategory.DOCUMENT),
    "content_flags.json": (entries.document, DataCategory.DOCUMENT),
}
_CANVAS: Final = "It lies in a folder of canvases, whose layout is not established: listed, and not read."
_FILE: Final = "It lies beside the messages of a conversation, where a program that copies the layout keeps files: listed, and not opened."
_TEXT: Final = (
    "A conversation as text, whose layout is not established: listed, and not read. The same export as JSON is read."
)
_FORMS_OF_TEXT: Final = frozenset({"channels", "dms", "files"})


class Slack:
    """A `Platform`."""

    id = "slack"
    name = "Slack"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.slack.recognise`."""
        return recognise_slack(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.slack.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings: a day, a list, a file that is listed; else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
        else:
            yield from _read(archive, member, context)


def _read(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    folder = day_folder(member.path, context.root)
    channel = context.channel(folder) if folder else None
    if channel is not None:
        return read_day(archive, member, channel, context)
    if not member.path.startswith(context.root):
        return unrecognised(archive, member)
    above, name = folders(member.path[len(context.root) :]), base_name(member.path)
    return _beside(archive, member, above[0], name) if above else _at_the_top(archive, member, name, context)


def _at_the_top(archive: Archive, member: Member, name: str, context: Context) -> Iterator[Reading]:
    """What lies beside the folders of conversations."""
    if name in _ENTRIES:
        return read_entries(archive, member, *_ENTRIES[name], context)
    return read_list(archive, member, KINDS[name]) if name in KINDS else unrecognised(archive, member)


def _beside(archive: Archive, member: Member, top: str, name: str) -> Iterator[Reading]:
    """What lies in a folder and holds no day of a conversation."""
    if top in _FORMS_OF_TEXT and name.endswith(".txt"):
        return _text(archive, member)
    if top.startswith("canvas"):
        return listed(archive, member, DataCategory.DOCUMENT, _CANVAS)
    if not name.endswith(".json"):
        return listed(archive, member, DataCategory.DOCUMENT, _FILE)
    return unrecognised(archive, member)


def _text(archive: Archive, member: Member) -> Iterator[Reading]:
    with archive.open(member) as stream:
        yield from unknown(stream, member, _TEXT)
