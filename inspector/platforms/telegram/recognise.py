"""Is an archive Telegram's? Told by how result.json begins, or by its pages (format reference, section 3)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition

_LOOKED_AT: Final = 16 * 1024
KINDS: Final = (
    *("personal_chat", "saved_messages", "bot_chat", "private_group", "private_supergroup"),
    *("public_supergroup", "public_channel", "private_channel"),
)
"""The kinds of chat that an export names."""
_WHOLE: Final = re.compile(rb'^\s*\{\s*"about"\s*:.{0,4000}?"(?:personal_information|chats|left_chats)"\s*:', re.DOTALL)
_CHAT: Final = re.compile(
    rb'^\s*\{(?:\s*"name"\s*:[^{}]{0,2000}?)?\s*"type"\s*:\s*"(?:' + "|".join(KINDS).encode() + rb')"\s*,\s*"id"\s*:',
    re.DOTALL,
)
_PAGE: Final = re.compile(rb"<div class=\"(?:page_wrap|page_header)\"")
_PAGES: Final = re.compile(r"(?:messages[0-9]*|export_results)\.html")
_LOOKED_FOR: Final = (
    "result.json that begins with “about” and “personal_information”, or with a chat's “name”, “type” and “id”",
    "export_results.html or messages.html in Telegram's layout",
)


def recognise_telegram(archive: Archive) -> Recognition:
    """How many marks of Telegram an archive bears; the beginnings of its members alone are read."""
    found: list[str] = []
    for member in archive.members:
        if member.problem:
            continue
        if is_result(archive, member):
            start = beginning(archive, member, _LOOKED_AT)
            if _WHOLE.search(start):
                found += ["result.json begins as Telegram's export of an account"]
                if b'"personal_information"' in start:
                    found += ["it holds “personal_information”"]
            else:
                found += ["result.json begins as Telegram's export of one chat", "it names the kind of chat"]
        elif is_page(archive, member):
            found += ["a page has Telegram's layout"]
    reasons = tuple(dict.fromkeys(found))
    return Recognition("telegram", len(reasons), reasons, _LOOKED_FOR)


def is_result(archive: Archive, member: Member) -> bool:
    """Whether a member is the data of an export."""
    if base_name(member.path) != "result.json":
        return False
    start = beginning(archive, member, _LOOKED_AT)
    return bool(_WHOLE.search(start) or _CHAT.search(start))


def is_page(archive: Archive, member: Member) -> bool:
    """Whether a member is a page of an export that is made to be looked at."""
    name = base_name(member.path)
    return bool(_PAGES.fullmatch(name)) and _PAGE.search(beginning(archive, member, _LOOKED_AT)) is not None
