"""Is an archive the export of Skype, or of Teams for personal use? Told by how messages.json begins (format reference, 2)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning, folders
from inspector.platforms.platform import Recognition

_LOOKED_AT: Final = 16 * 1024
_KEYS: Final = re.compile(rb'"(userId|exportDate|conversations|MessageList|threadProperties)"\s*:')
_OWN: Final = frozenset({b"userId", b"exportDate", b"MessageList", b"threadProperties"})
_ENDPOINTS: Final = re.compile(rb'"endpoints"\s*:\s*\[')
_LOOKED_FOR: Final = (
    "messages.json that begins with “userId”, “exportDate” and “conversations”",
    "endpoints.json beside it, and a folder media with a .json for each file",
)


def recognise_microsoft(archive: Archive) -> Recognition:
    """How many marks of the export an archive bears; the beginnings of its two lists alone are read."""
    found: list[str] = []
    for member in archive.members:
        if member.problem:
            continue
        if is_messages(archive, member):
            found += ["messages.json begins as Skype's export", "it names the owner and the conversations"]
        elif base_name(member.path) == "endpoints.json" and _ENDPOINTS.search(beginning(archive, member, _LOOKED_AT)):
            found += ["endpoints.json has a list of endpoints"]
    reasons = tuple(dict.fromkeys(found))
    return Recognition("microsoft", len(reasons) if len(reasons) > 1 else 0, reasons, _LOOKED_FOR)


def is_messages(archive: Archive, member: Member) -> bool:
    """Whether a member holds the conversations of an export."""
    if base_name(member.path) != "messages.json":
        return False
    keys = set(_KEYS.findall(beginning(archive, member, _LOOKED_AT)))
    return b"conversations" in keys and len(keys & _OWN) > 1


def is_endpoints(member: Member) -> bool:
    """Whether a member is the list of devices, by its name."""
    return base_name(member.path) == "endpoints.json"


def is_media(member: Member) -> bool:
    """Whether a member lies in the folder of files."""
    return folders(member.path)[-1:] == ("media",)
