"""Is an archive Snapchat's? Told by what its members hold, or by a part's name with what lies in it (format reference, section 3)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning, folders
from inspector.platforms.platform import Recognition
from inspector.platforms.snapchat.paths import chat_page, media_day, media_folder, stem

_LOOKED_AT: Final = 16 * 1024
_TRIED: Final = 30
NAME: Final = re.compile(r"mydata~[0-9]{10,16}(?:-(?P<part>[0-9]{1,3}))?(?![0-9])", re.IGNORECASE)
"""What Snapchat calls the parts of an export."""
_MARKS: Final = {
    "chat_history": (
        re.compile(
            rb'"(?:Received|Sent) (?:Uns|S)aved Chat History"\s*:|"Created"\s*:\s*"[^"]{0,40}".{0,4000}?"IsSender"\s*:',
            re.DOTALL,
        ),
        "chat_history.json holds chats in Snapchat's layout",
    ),
    "snap_history": (
        re.compile(
            rb'"(?:Received|Sent) Snap History"\s*:|"Media Type"\s*:\s*"[A-Z]{1,40}"\s*,\s*"Created"\s*:.{0,400}?"IsSender"\s*:',
            re.DOTALL,
        ),
        "snap_history.json lists Snaps",
    ),
    "account_history": (
        re.compile(rb'"(?:Display Name Change|Download My Data Reports|Snapchat Linked to Bitmoji)"\s*:'),
        "account_history.json has Snapchat's sections",
    ),
    "friends": (
        re.compile(
            rb'"Friends"\s*:\s*\[(?:\s*\{\s*"Username"\s*:|\s*\]\s*,\s*"(?:Friend Requests Sent|Blocked Users)"\s*:)'
        ),
        "friends.json has Snapchat's sections",
    ),
    "memories_history": (re.compile(rb'^\s*\{\s*"Saved Media"\s*:\s*\['), "memories_history.json lists saved media"),
}
_PAGE: Final = re.compile(rb"Chat History with |Snapchat", re.IGNORECASE)
_LOOKED_FOR: Final = (
    "json/chat_history.json with “Media Type” and “IsSender”, or with “Received Saved Chat History”",
    "json/account_history.json, friends.json or memories_history.json with Snapchat's sections",
    "html/chat_history.html",
    "a name such as mydata~1757232000000.zip, with chat_media or memories in it",
)


def recognise_snapchat(archive: Archive) -> Recognition:
    """How many marks of Snapchat an archive bears; the beginnings of a few members alone are read."""
    found: list[str] = []
    tried = 0
    for member in archive.members:
        if member.problem:
            continue
        if stem(member.path) in _MARKS and base_name(member.path).endswith(".json") and tried < _TRIED:
            tried += 1
            mark, words = _MARKS[stem(member.path)]
            found += [words] if mark.search(beginning(archive, member, _LOOKED_AT)) else []
        elif _is_shown(member) and tried < _TRIED:
            tried += 1
            if _PAGE.search(beginning(archive, member, _LOOKED_AT)):
                found += ["a page shows chats in Snapchat's layout"]
        elif media_folder(member.path) and media_day(member.path) and _named(archive, member):
            found += ["it is called as Snapchat calls the parts of an export, and holds pictures named by their day"]
    reasons = tuple(dict.fromkeys(found))
    return Recognition("snapchat", len(reasons), reasons, _LOOKED_FOR)


def _is_shown(member: Member) -> bool:
    whole = base_name(member.path) in {"chat_history.html", "snap_history.html"} and folders(member.path)[-1:] == (
        "html",
    )
    return whole or (chat_page(member.path) is not None and "html" in folders(member.path))


def _named(archive: Archive, member: Member) -> bool:
    return NAME.search(archive.name) is not None or NAME.match(member.path) is not None
