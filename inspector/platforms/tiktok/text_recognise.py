"""Is an archive TikTok's download as text files? Told by how a file of a known name begins, or by a link or a chat in it."""

import re
from typing import Final

from inspector.archive.archive import Archive
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.tiktok.text_chats import MARK
from inspector.platforms.tiktok.text_form import DATED, LOOKED_AT
from inspector.platforms.tiktok.text_names import is_known

_TRIED: Final = 60
_LINK: Final = re.compile(rb"^[^:\r\n]{1,80}: https://www\.tiktokv?\.com/", re.MULTILINE)
_CHAT: Final = re.compile(rb"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} UTC [^:\r\n]{1,200}:", re.MULTILINE)


def recognised_text(archive: Archive) -> list[str]:
    """The marks of this form that an archive bears; the beginnings of its text files alone are read."""
    found: list[str] = []
    files = [each for each in archive.members if not each.problem and base_name(each.path).endswith(".txt")]
    for member in files[:_TRIED]:
        start = beginning(archive, member, LOOKED_AT)
        if MARK.search(start) and _CHAT.search(start):
            # Two marks, since messages alone look like those that a phone exports from WhatsApp.
            found += ["a text file has chats in TikTok's layout", "the messages in it bear their time in UTC"]
        elif DATED.match(start) and (is_known(member.path) or _LINK.search(start)):
            found.append("a text file has entries in TikTok's layout")
    return found
