"""What the makers of Le Chat call an export, a chat, and the folder of a chat's files (format reference, section 5)."""

import re
from typing import Final

from inspector.platforms.json_stream.small import base_name

_CHAT: Final = re.compile(r"chat-([0-9a-z-]{8,80})\.json", re.IGNORECASE)
_FILES: Final = re.compile(r"chat-([0-9a-z-]{8,80})-files", re.IGNORECASE)
EXPORT: Final = re.compile(r"chat-export-([0-9]{13})", re.IGNORECASE)


def is_chat_name(path: str) -> bool:
    """Whether a member is called like a chat: one that is empty or damaged has no other mark."""
    return _CHAT.fullmatch(base_name(path)) is not None


def file_of(path: str) -> tuple[str, str]:
    """The chat and the name of a file that lies beside a chat; empty where a member is none."""
    steps = path.replace("\\", "/").split("/")
    found = next((match for step in steps[:-1] if (match := _FILES.fullmatch(step))), None)
    return (found[1], steps[-1]) if found else ("", "")
