"""Is an archive Discord's? Told by the shape of its folders and members, whatever language they are in (section 6)."""

import re
from typing import Final

from inspector.archive.archive import Archive
from inspector.platforms.discord.channels import MESSAGES, channel_number
from inspector.platforms.json_stream.small import base_name, beginning, folders
from inspector.platforms.platform import Recognition

_TRIED: Final = 20
_CHANNEL: Final = re.compile(rb'^\s*\{\s*"id"\s*:\s*"[0-9]{15,20}"\s*,\s*"type"\s*:')
_USER: Final = re.compile(rb'"discriminator"\s*:|"relationships"\s*:')
_EVENTS: Final = re.compile(r"events-[0-9]{4}-[0-9]{5}-of-[0-9]{5}\.json")
_LOOKED_FOR: Final = (
    "folders that bear the number of a channel and hold channel.json",
    "user.json with “discriminator” or “relationships”",
    "files named events-YYYY-00000-of-00001.json",
)


def recognise_discord(archive: Archive) -> Recognition:
    """How many marks of Discord an archive bears; the beginnings of a few members alone are read."""
    reasons: list[str] = []
    tried = 0
    for member in archive.members:
        if member.problem:
            continue
        name = base_name(member.path)
        if channel_number(member.path) and name == "channel.json" and tried < _TRIED:
            tried += 1
            if _CHANNEL.match(beginning(archive, member, 200)):
                reasons.append("a folder bears the number of a channel and holds its channel.json")
        elif channel_number(member.path) and name in MESSAGES:
            reasons.append("a folder bears the number of a channel and holds its messages")
        elif name == "user.json" and len(folders(member.path)) <= _SHALLOW and tried < _TRIED:
            tried += 1
            if _USER.search(beginning(archive, member, 64 * 1024)):
                reasons.append("user.json describes an account of Discord")
        elif _EVENTS.fullmatch(name):
            reasons.append("events of use are cut into numbered files")
        if len(set(reasons)) == _ENOUGH:
            break
    found = tuple(dict.fromkeys(reasons))
    return Recognition("discord", len(found), found, _LOOKED_FOR)


_SHALLOW: Final = 2
_ENOUGH: Final = 4
