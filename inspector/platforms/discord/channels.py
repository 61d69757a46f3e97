"""Folders of channels: told by their number and the `channel.json` in them, never by the language of their names."""

import re
from collections.abc import Mapping
from typing import Any, Final

from inspector.archive.archive import Archive
from inspector.platforms.discord.context import Channel
from inspector.platforms.json_stream.small import base_name, members_named, small_json, text
from inspector.records.categories import DataCategory

_FOLDER: Final = re.compile(r"(?:^|/)c?([0-9]{15,20})$")
_LABEL: Final = re.compile(r"Direct Message with (.{1,100}?)(?:#[0-9]{1,4})?")
_DIRECT, _GROUP, _COMMUNITY = DataCategory.PRIVATE_MESSAGE, DataCategory.GROUP_CHAT, DataCategory.COMMUNITY_MESSAGE
_KINDS: Final = {1: _DIRECT, 3: _GROUP, "DM": _DIRECT, "GROUP_DM": _GROUP}
"""Kinds of channels outside of servers, as numbers up to 2023 and as words since; all others are of servers."""
_TWO: Final = 2
MESSAGES: Final = frozenset({"messages.csv", "messages.json"})
HELD: Final = MESSAGES | {"channel.json"}
"""What a channel's folder holds; servers and programs have folders that bear numbers as well."""


def folder_of(path: str) -> str:
    """The folder that a member lies in."""
    return path.replace("\\", "/").rpartition("/")[0]


def channel_number(path: str) -> str:
    """The number of the channel whose folder a member lies in; empty where it lies in none."""
    found = _FOLDER.search(folder_of(path))
    return "" if found is None else found[1]


def tops_of_channels(archive: Archive) -> frozenset[str]:
    """The folders in which folders of channels lie; there is one in a sound package."""
    held = (member for member in archive.members if channel_number(member.path) and base_name(member.path) in HELD)
    return frozenset(folder_of(folder_of(member.path)) for member in held)


def labels(archive: Archive) -> dict[str, str]:
    """What channels are called in the lists beside their folders: number to label."""
    tops = tops_of_channels(archive)
    found: dict[str, str] = {}
    for member in members_named(archive, "index.json"):
        held = small_json(archive, member) if folder_of(member.path) in tops else None
        if isinstance(held, dict):
            found.update({key: label for key, label in held.items() if isinstance(label, str)})
    return found


def counterpart(label: str) -> str:
    """The name of the other one in a conversation of two, by its label; empty where it tells none."""
    found = _LABEL.fullmatch(label)
    return "" if found is None else found[1]


def channels(archive: Archive, named: Mapping[str, str]) -> dict[str, Channel]:
    """All channels by their folder; a folder whose `channel.json` is missing or damaged is known by its number alone."""
    found: dict[str, Channel] = {}
    for member in archive.members:
        number = channel_number(member.path)
        if not number or member.problem or base_name(member.path) not in HELD:
            continue
        folder = folder_of(member.path)
        if base_name(member.path) == "channel.json":
            held = small_json(archive, member)
            told = held if isinstance(held, dict) else {}
            found[folder] = _channel(number, told, named.get(number, ""))
        else:
            found.setdefault(folder, _channel(number, {}, named.get(number, "")))
    return found


def _channel(number: str, held: dict[str, Any], label: str) -> Channel:
    listed = held.get("recipients")
    people = tuple(each for each in listed if isinstance(each, str)) if isinstance(listed, list) else ()
    guild, kind = held.get("guild"), held.get("type")
    server = text(guild.get("name")) if isinstance(guild, dict) else ""
    told = isinstance(kind, int | str) and not isinstance(kind, bool)
    if isinstance(guild, dict):
        category: DataCategory | None = _COMMUNITY
    elif told and kind in _KINDS:
        # A group's kind says so; one of two people that holds more is a group as well.
        category = _GROUP if len(people) > _TWO else _KINDS[kind]
    elif told:
        category = _COMMUNITY
    else:
        category = (_GROUP if len(people) > _TWO else _DIRECT) if people else None
    if category is None and counterpart(label):
        category = _DIRECT
    title = text(held.get("name")) or ("" if counterpart(label) else label)
    title = f"{title} ({server})" if server and title else title or server
    return Channel(number, title, category or _DIRECT, people, category is not None)
