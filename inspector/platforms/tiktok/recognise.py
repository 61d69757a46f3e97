"""Is an archive TikTok's? Told by the names of its sections, never by the file's name alone (format reference, section 3)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition
from inspector.platforms.tiktok.text_recognise import recognised_text

_LOOKED_AT: Final = 64 * 1024
NAMES: Final = frozenset({"user_data.json", "user_data_tiktok.json"})
_SECTION: Final = re.compile(
    rb'[{,]\s*"(?:Your Activity|Activity|Direct Messages?|App Settings|Tiktok Live|TikTok Shop|Tiktok Shopping|Ads and data|'
    rb'Comment|Post|Video|Profile)"\s*:\s*\{'
)
_LIST: Final = re.compile(
    rb'"(?:ItemFavoriteList|FavoriteVideoList|VideoList|SearchList|ChatHistory|CommentsList|ProfileMap|SettingsMap|FansList)"\s*:'
)
_LOOKED_FOR: Final = (
    "user_data_tiktok.json or user_data.json with sections such as “Your Activity” and lists such as “ItemFavoriteList”",
    "text files such as Watch History.txt, or with lines “>>> Chat History with …”",
)


def recognise_tiktok(archive: Archive) -> Recognition:
    """How many marks of TikTok an archive bears; the beginnings of its JSON members alone are read."""
    found: list[str] = []
    for member in archive.members:
        if is_download(archive, member):
            found += ["a file has the sections and lists of a TikTok download"]
            if base_name(member.path) in NAMES:
                found += [f"it is called {base_name(member.path)}"]
    found += recognised_text(archive)
    reasons = tuple(dict.fromkeys(found))
    return Recognition("tiktok", len(reasons), reasons, _LOOKED_FOR)


def is_download(archive: Archive, member: Member) -> bool:
    """Whether a member is the data of a download."""
    if member.problem or not base_name(member.path).endswith(".json"):
        return False
    start = beginning(archive, member, _LOOKED_AT)
    sections = set(_SECTION.findall(start))
    if not sections or not _LIST.search(start):
        return False
    return base_name(member.path) in NAMES or len(sections) > 1
