"""Is an archive Le Chat's? Told by the names in its messages, and by its makers' names of files (format reference, 5 and 8)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.shapes import listed_with
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition

_LOOKED_AT: Final = 64 * 1024
_TRIED: Final = 40
_CHAT: Final = re.compile(r"chat-([0-9a-z-]{8,80})\.json", re.IGNORECASE)
_FILES: Final = re.compile(r"chat-([0-9a-z-]{8,80})-files", re.IGNORECASE)
EXPORT: Final = re.compile(r"chat-export-([0-9]{13})", re.IGNORECASE)
_SHAPE: Final = listed_with(b"chatId")
_LOOKED_FOR: Final = (
    "a list of messages that bear “chatId”",
    "files called chat-….json, one for each chat",
    "a ZIP called chat-export-….zip",
)


def recognise_mistral(archive: Archive) -> Recognition:
    """How many marks of Le Chat an archive bears; none where no member has its shape."""
    tried = [member for member in archive.members if not member.problem and base_name(member.path).endswith(".json")]
    found = [member for member in tried[:_TRIED] if has_chat(archive, member)]
    if not found:
        return Recognition("mistral", 0, (), _LOOKED_FOR)
    reasons = [_LOOKED_FOR[0]]
    if any(_CHAT.fullmatch(base_name(member.path)) for member in found):
        reasons.append(_LOOKED_FOR[1])
    if EXPORT.search(archive.name):
        reasons.append(_LOOKED_FOR[2])
    return Recognition("mistral", len(reasons), tuple(reasons), _LOOKED_FOR)


def has_chat(archive: Archive, member: Member) -> bool:
    """Whether a member begins like a chat."""
    if member.problem or not base_name(member.path).endswith(".json"):
        return False
    return _SHAPE.search(beginning(archive, member, _LOOKED_AT)) is not None


def is_chat_name(path: str) -> bool:
    """Whether a member is called like a chat: one that is empty or damaged has no other mark."""
    return _CHAT.fullmatch(base_name(path)) is not None


def file_of(path: str) -> tuple[str, str]:
    """The chat and the name of a file that lies beside a chat; empty where a member is none."""
    steps = path.replace("\\", "/").split("/")
    found = next((match for step in steps[:-1] if (match := _FILES.fullmatch(step))), None)
    return (found[1], steps[-1]) if found else ("", "")
