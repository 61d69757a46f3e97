"""Is an archive X's? Told by how its members begin, never by their names alone (format reference, section 10)."""

import re
from typing import Final

from inspector.archive.archive import Archive
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.platform import Recognition
from inspector.platforms.x.grailbird import HEADER
from inspector.platforms.x.kinds import member_kind
from inspector.platforms.x.script import assigned_name

_TRIED: Final = 60
_GRAILBIRD: Final = re.compile(r"data/js/tweets/[0-9]{4}_[0-9]{2}\.js$")
_LOOKED_FOR: Final = (
    "data/manifest.js that begins with “window.__THAR_CONFIG”",
    "files that begin with “window.YTD.”",
    "tweets.csv with “tweet_id”, and data/js/tweets",
)


def recognise_x(archive: Archive) -> Recognition:
    """How many marks of X an archive bears; the beginnings of its members alone are read."""
    reasons: list[str] = []
    scripts = [member for member in archive.members if not member.problem and member.path.casefold().endswith(".js")]
    scripts.sort(key=lambda member: (base_name(member.path) != "manifest.js", member_kind(member.path) is None))
    for member in scripts[:_TRIED]:
        name = assigned_name(archive, member)
        if name == "window.__THAR_CONFIG":
            reasons.append("manifest.js begins as that of an X archive")
        elif name.startswith("window.YTD."):
            reasons.append(f"{base_name(member.path)} begins with “window.YTD.”")
        elif name.startswith("Grailbird.data.") and _GRAILBIRD.search(member.path.replace("\\", "/")):
            reasons.append("data/js/tweets holds posts as archives up to 2018 have them")
        if len(set(reasons)) >= _ENOUGH:
            break
    for member in archive.members:
        if base_name(member.path) == "tweets.csv" and not member.problem:
            first = beginning(archive, member, 2_000).split(b"\n", 1)[0].decode("utf-8", "replace").casefold()
            if all(name in first for name in HEADER):
                reasons.append("tweets.csv has the columns of an archive up to 2018")
    found = tuple(dict.fromkeys(reasons))
    return Recognition("x", len(found), found, _LOOKED_FOR)


_ENOUGH: Final = 5
"""Marks that are enough to be sure."""
