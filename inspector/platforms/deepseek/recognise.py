"""Is an archive DeepSeek's? Trees of messages as ChatGPT's, told apart by “inserted_at” (format reference, 6 and 8)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition

CHATS: Final = "conversations.json"
USER: Final = "user.json"
_LOOKED_AT: Final = 64 * 1024
_TRIED: Final = 40
_DATED: Final = re.compile(rb'^\s*\[\s*\{.*"inserted_at"\s*:', re.DOTALL)
_TREE: Final = re.compile(rb'"mapping"\s*:\s*\{')
_MOBILE: Final = re.compile(rb'"mobile(?:_number)?"\s*:')
_LOOKED_FOR: Final = (
    "conversations.json with “mapping” and “inserted_at”",
    "that file called conversations.json",
    "user.json with a mobile number",
)


def recognise_deepseek(archive: Archive) -> Recognition:
    """How many marks of DeepSeek an archive bears; none where no member has the shape of its chats."""
    tried = [member for member in archive.members if not member.problem and base_name(member.path).endswith(".json")]
    found = [member for member in tried[:_TRIED] if has_chats(archive, member)]
    if not found:
        return Recognition("deepseek", 0, (), _LOOKED_FOR)
    reasons = [_LOOKED_FOR[0]]
    if any(base_name(member.path) == CHATS for member in found):
        reasons.append(_LOOKED_FOR[1])
    if any(base_name(each.path) == USER and _MOBILE.search(beginning(archive, each, _LOOKED_AT)) for each in tried):
        reasons.append(_LOOKED_FOR[2])
    return Recognition("deepseek", len(reasons), tuple(reasons), _LOOKED_FOR)


def has_chats(archive: Archive, member: Member) -> bool:
    """Whether a member begins like DeepSeek's conversations."""
    if member.problem or not base_name(member.path).endswith(".json"):
        return False
    start = beginning(archive, member, _LOOKED_AT)
    return _DATED.search(start) is not None and _TREE.search(start) is not None
