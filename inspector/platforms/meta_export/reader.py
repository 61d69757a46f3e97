"""Which reader reads which member of a Facebook or Instagram export."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import beginning
from inspector.platforms.meta_export.ai_chats import read_ai_chats
from inspector.platforms.meta_export.context import Context
from inspector.platforms.meta_export.kinds import AI_CHATS, Kind, kind_of_member
from inspector.platforms.meta_export.lists import read_list
from inspector.platforms.meta_export.media import is_media, read_media
from inspector.platforms.meta_export.pages import read_page
from inspector.platforms.meta_export.paths import FACEBOOK, INSTAGRAM, ending, stem, steps, thread
from inspector.platforms.meta_export.threads import read_thread, thread_key
from inspector.platforms.outcomes import finished, skipped, unrecognised
from inspector.platforms.platform import Reading
from inspector.records.categories import DataCategory

_SECURE: Final = re.compile(rb'\s*\{\s*"participants"\s*:\s*\[\s*["\]]')
_INSTAGRAM_WRAPPER: Final = re.compile(
    rb'"(?:profile_user|account_history_|ig_|relationships_|inferred_data_|text_post_app_)'
)
_MESSAGES: Final = Kind(DataCategory.PRIVATE_MESSAGE)
_AI: Final = Kind(DataCategory.AI_CHAT, service="meta_ai")
_START: Final = frozenset({"index", "start_here"})
_SAME: Final = "It shows for a browser what a JSON file of the same name holds; that one is read, and counted there."
_PAGE: Final = "It is a page that leads to the others, and holds no data of its own."
_NO_DATA: Final = "The platform says here that there are no data of this kind."


def read(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The member's readings, by its path and, where that says too little, by its shape; else it is listed."""
    if member.problem:
        yield from skipped(member)
        return
    taken, kinds = steps(member.path), ending(member.path)
    if kinds == "json":
        yield from _json(archive, member, context)
    elif kinds in {"html", "htm"}:
        yield from _html(archive, member, context)
    elif taken[-1] == "no-data.txt":
        with archive.open(member) as stream:
            yield from finished(stream, member, DataCategory.OTHER, 0, _NO_DATA)
    elif is_media(member.path):
        yield from read_media(archive, member, context, service_of(archive, member, context))
    else:
        yield from unrecognised(archive, member)


def service_of(archive: Archive, member: Member, context: Context) -> str:
    """The product that a member's records come from: by its folders, else by its wrapper, else the archive's own."""
    taken = steps(member.path)
    if any(step.startswith("meta_ai_") for step in taken[:-1]):
        return "meta_ai"
    if not INSTAGRAM.isdisjoint(taken):
        return "threads" if "threads" in taken else "instagram"
    if not FACEBOOK.isdisjoint(taken):
        return "facebook"
    if ending(member.path) == "json" and _INSTAGRAM_WRAPPER.search(beginning(archive, member, 2_048)):
        return "instagram"
    return context.platform


def _of_thread(service: str) -> str:
    return "messenger" if service == "facebook" else service


def _json(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    taken, name = steps(member.path), stem(member.path)
    service = service_of(archive, member, context)
    kind = kind_of_member(taken[:-1], name)
    if name in AI_CHATS:
        return read_ai_chats(archive, member, context)
    secure = kind is None and _SECURE.match(beginning(archive, member, 4_096)) is not None
    if thread(member.path) is not None or "your_group_messages" in taken or secure:
        return read_thread(archive, member, context, _of_thread(service))
    if kind is not None:
        return read_list(archive, member, kind, context, service)
    return unrecognised(archive, member)


def _html(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    taken, name = steps(member.path), stem(member.path)
    service = service_of(archive, member, context)
    kind = kind_of_member(taken[:-1], name)
    if member.path.rsplit(".", 1)[0].casefold() in context.paired:
        return _told(archive, member, kind.category if kind else DataCategory.OTHER, _SAME)
    if name in AI_CHATS or "ai_conversations" in taken:
        return read_page(archive, member, _AI, context, "meta_ai")
    if thread(member.path) is not None or name == "messages" or taken[-2:-1] == ("messages",):
        key = thread_key(member.path) if thread(member.path) else taken[-1]
        return read_page(archive, member, _MESSAGES, context, _of_thread(service), key)
    if kind is not None:
        return read_page(archive, member, kind, context, service)
    return _told(archive, member, DataCategory.OTHER, _PAGE) if name in _START else unrecognised(archive, member)


def _told(archive: Archive, member: Member, category: DataCategory, note: str) -> Iterator[Reading]:
    with archive.open(member) as stream:
        yield from finished(stream, member, category, 0, note)
