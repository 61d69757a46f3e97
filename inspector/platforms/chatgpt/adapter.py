"""ChatGPT's adapter: which reader reads which member."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.chatgpt.assets import is_asset, read_asset
from inspector.platforms.chatgpt.context import Context
from inspector.platforms.chatgpt.conversations import read_conversations
from inspector.platforms.chatgpt.groups import read_groups
from inspector.platforms.chatgpt.lists import SMALL, TEXTDOC, read_small
from inspector.platforms.chatgpt.names import shard
from inspector.platforms.chatgpt.page import PAGE, conversation_members
from inspector.platforms.chatgpt.recognise import has_mapping, recognise_chatgpt
from inspector.platforms.chatgpt.survey import survey
from inspector.platforms.json_stream.small import base_name
from inspector.platforms.outcomes import finished, skipped, unrecognised
from inspector.platforms.platform import Reading, Recognition, Survey
from inspector.records.categories import DataCategory
from inspector.records.record import ExtractionWarning

_PAGE: Final = "It shows the same conversations for a browser; they are read from the JSON files, and counted there."
_PAGE_ALONE: Final = (
    "The conversations are read from this page, since the archive has no list of them; the ZIP as it came has one."
)


class ChatGPT:
    """A `Platform`."""

    id = "chatgpt"
    name = "ChatGPT"

    def recognise(self, archive: Archive) -> Recognition:
        """See `inspector.platforms.chatgpt.recognise`."""
        return recognise_chatgpt(archive)

    def survey(self, archive: Archive) -> Survey:
        """See `inspector.platforms.chatgpt.survey`."""
        return survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """The member's readings; by its name, else by its shape, else it is listed as not recognised."""
        context = survey.context
        assert isinstance(context, Context)  # noqa: S101  (the survey is our own)
        if member.problem:
            yield from skipped(member)
            return
        yield from _read(archive, member, context)


def _read(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    name, folders = base_name(member.path), member.path.casefold().split("/")[:-1]
    small = TEXTDOC if name.endswith(".json") and "textdocs" in folders else SMALL.get(name)
    if shard(member.path) is not None:
        found = read_conversations(archive, member, context)
    elif name == "group_chats.json":
        found = read_groups(archive, member, context)
    elif small is not None:
        found = read_small(archive, member, small, context)
    elif name == PAGE:
        found = _page(archive, member, context)
    elif is_asset(member.path):
        found = read_asset(archive, member, context)
    elif name.endswith(".json") and has_mapping(archive, member):
        found = _renamed(archive, member, context)
    else:
        found = unrecognised(archive, member)
    return found


def _page(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    if member in conversation_members(archive):
        yield ExtractionWarning("read_from_page", _PAGE_ALONE, member.ordinal)
        yield from read_conversations(archive, member, context)
        return
    with archive.open(member) as stream:
        yield from finished(stream, member, DataCategory.AI_CHAT, 0, _PAGE)


def _renamed(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    message = "The name of this file is not known; by its shape it was read as conversations."
    yield ExtractionWarning("renamed_member", message, member.ordinal)
    yield from read_conversations(archive, member, context)
