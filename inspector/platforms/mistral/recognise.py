"""Is an archive Le Chat's? Told by the names in its messages, and by its makers' names of files (format reference, 5 and 8)."""

from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.shapes import listed_with
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.mistral.names import EXPORT, is_chat_name
from inspector.platforms.platform import Recognition

_LOOKED_AT: Final = 64 * 1024
_TRIED: Final = 40
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
    if any(is_chat_name(member.path) for member in found):
        reasons.append(_LOOKED_FOR[1])
    if EXPORT.search(archive.name):
        reasons.append(_LOOKED_FOR[2])
    return Recognition("mistral", len(reasons), tuple(reasons), _LOOKED_FOR)


def has_chat(archive: Archive, member: Member) -> bool:
    """Whether a member begins like a chat."""
    if member.problem or not base_name(member.path).endswith(".json"):
        return False
    return _SHAPE.search(beginning(archive, member, _LOOKED_AT)) is not None
