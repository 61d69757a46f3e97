"""Is an archive Reddit's? Told by the columns of its tables, never by their names alone (format reference, section 6)."""

from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition
from inspector.platforms.reddit.layouts import CHECKED, CHECKFILE, LAYOUTS, stem

_TRIED: Final = 80
_ALONE: Final = frozenset({"posts", "comments", "chat_history", "messages", "messages_archive"})
"""Tables whose columns no other platform has."""
_OF_REDDIT: Final = frozenset({"permalink", "gildings", "subreddit", "channel_url"})
_FEW: Final = 3
_LOOKED_FOR: Final = (
    "checkfile.csv with “filename” and “sha256”",
    "posts.csv or comments.csv with “permalink” and “gildings”",
    "at least three other tables with Reddit's columns",
)


def recognise_reddit(archive: Archive) -> Recognition:
    """How many marks of Reddit an archive bears; the first lines of its tables alone are read."""
    reasons: list[str] = []
    others: list[str] = []
    tables = [member for member in archive.members if not member.problem and base_name(member.path).endswith(".csv")]
    tables.sort(key=lambda member: (stem(member.path) not in _ALONE, stem(member.path) not in {*LAYOUTS, CHECKFILE}))
    for member in tables[:_TRIED]:
        name, present = stem(member.path), _columns(archive, member)
        if name == CHECKFILE:
            reasons += ["checkfile.csv has Reddit's columns"] if present >= CHECKED else []
        elif name in LAYOUTS and LAYOUTS[name].columns <= present:
            if name in _ALONE and present & _OF_REDDIT:
                reasons.append(f"{base_name(member.path)} has Reddit's columns")
            else:
                others.append(name)
    if reasons or len(set(others)) >= _FEW:
        reasons += [f"{name}.csv has Reddit's columns" for name in dict.fromkeys(others)]
    found = tuple(dict.fromkeys(reasons))
    return Recognition("reddit", len(found), found, _LOOKED_FOR)


def _columns(archive: Archive, member: Member) -> set[str]:
    first = beginning(archive, member, 4_000).lstrip(b"\r\n").split(b"\n", 1)[0].decode("utf-8", "replace")
    return {cell.strip().strip('"').casefold() for cell in first.split(",")}
