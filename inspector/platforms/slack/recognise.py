"""Is an archive Slack's? Told by its list of people beside a list of conversations (format reference, section 5)."""

import re
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning, folders
from inspector.platforms.platform import Recognition

PEOPLE: Final = ("users.json", "org_users.json")
LISTS: Final = ("channels.json", "groups.json", "dms.json", "mpims.json")
DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\.json")
"""What a member with the messages of one day is called."""
_LOOKED_AT: Final = 64 * 1024
_DEEPEST: Final = 1
_TRIED: Final = 20
"""Members with messages that are looked into."""
_MESSAGE: Final = re.compile(rb'"ts"\s*:\s*"[0-9]{10}\.[0-9]{6}"')
_LOOKED_FOR: Final = (
    "users.json or org_users.json with “team_id” and “profile”",
    "channels.json, groups.json, dms.json or mpims.json beside it",
    "folders of conversations with a file for each day",
)


def recognise_slack(archive: Archive) -> Recognition:
    """How many marks of Slack an archive bears; the beginnings of a few members alone are read."""
    root = root_of(archive)
    if root is None:
        return Recognition("slack", 0, (), _LOOKED_FOR)
    reasons = ["a list of conversations lies beside it"]
    if any(_is_list_of_people(archive, member) and _top(member.path) == root for member in archive.members):
        reasons.insert(0, "the list of people is in Slack's form")
    if any(day_folder(member.path, root) for member in archive.members):
        reasons.append("folders hold a file for each day")
    return Recognition("slack", len(reasons), tuple(reasons), _LOOKED_FOR)


def root_of(archive: Archive) -> str | None:
    """The folder in which an export lies, with its stroke: at the top, or one folder down; None where there is none.

    Where the list of people is damaged or gone, the messages of a day tell it.
    """
    tops = {_top(member.path) for member in archive.members if base_name(member.path) in LISTS}
    for member in archive.members:
        if _top(member.path) in tops and _is_list_of_people(archive, member):
            return _top(member.path)
    for top in sorted(top for top in tops if len(folders(top)) <= _DEEPEST):
        days = [member for member in archive.members if not member.problem and day_folder(member.path, top)]
        if any(_has_messages(archive, member) for member in days[:_TRIED]):
            return top
    return None


def is_people(path: str) -> bool:
    """Whether a path is that of a list of people, not too deep."""
    return base_name(path) in PEOPLE and len(folders(path)) <= _DEEPEST


def day_folder(path: str, root: str) -> str:
    """The folder of a conversation, where a member holds the messages of one of its days; empty for any other member."""
    if not path.startswith(root):
        return ""
    folder, _, name = path[len(root) :].rpartition("/")
    return folder if folder and "/" not in folder and DAY.fullmatch(name) else ""


def _top(path: str) -> str:
    folder, stroke, _ = path.rpartition("/")
    return folder + stroke


def _is_list_of_people(archive: Archive, member: Member) -> bool:
    return not member.problem and is_people(member.path) and _has_form(archive, member)


def _has_messages(archive: Archive, member: Member) -> bool:
    return _MESSAGE.search(beginning(archive, member, _LOOKED_AT)) is not None


def _has_form(archive: Archive, member: Member) -> bool:
    start = beginning(archive, member, _LOOKED_AT)
    return start.lstrip()[:1] == b"[" and b'"team_id"' in start and b'"profile"' in start
