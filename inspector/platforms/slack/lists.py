"""The lists of conversations and of people, and which conversation a folder is (format reference, sections 2 and 5)."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from inspector.archive.archive import Archive
from inspector.platforms.json_stream.small import dicts, small_json, text
from inspector.platforms.slack.context import Channel
from inspector.platforms.slack.people import called
from inspector.platforms.slack.recognise import PEOPLE
from inspector.records.categories import DataCategory
from inspector.records.visible import visible_line

KINDS: Final = {
    "channels.json": DataCategory.COMMUNITY_MESSAGE,
    "groups.json": DataCategory.GROUP_CHAT,
    "mpims.json": DataCategory.GROUP_CHAT,
    "dms.json": DataCategory.PRIVATE_MESSAGE,
}
"""What the messages of a list's conversations are."""
_NOT_LISTED: Final = (
    "No list of the export names the conversation of this folder; perhaps it was called otherwise. Its messages count as those "
    "of a channel of the workspace."
)
_BY_NAME: Final = (
    "No list of the export names the conversation of this folder; the folder's own name tells what kind it is."
)
_SEVERAL: Final = (
    "Several conversations of different kinds bear the name of this folder; its messages count as those of a channel of the "
    "workspace."
)


def people_in(archive: Archive, root: str) -> dict[str, str]:
    """Id of everybody whom the export lists, to what they are called."""
    found: dict[str, str] = {}
    for held in _entries(archive, root, PEOPLE):
        number = text(held.get("id"))
        if number:
            found.setdefault(number, called(held) or number)
    return found


def channels_in(archive: Archive, root: str, wanted: Iterable[str]) -> dict[str, Channel]:
    """The conversation of each folder that is asked for: by a channel's name, or by its id."""
    listed: dict[str, dict[str, Channel]] = {}
    for name, category in KINDS.items():
        for held in _entries(archive, root, (name,)):
            channel = _channel(held, category)
            for known in {channel.key, text(held.get("name"))} - {""}:
                listed.setdefault(known, {})[channel.key] = channel
    return {folder: _resolved(folder, tuple(listed.get(folder, {}).values())) for folder in sorted(set(wanted))}


def _channel(held: dict[str, Any], category: DataCategory) -> Channel:
    number, name = text(held.get("id")), text(held.get("name"))
    people = held.get("members")
    # Conversations of two name the other alone in older exports.
    known = [text(each) for each in people] if isinstance(people, list) else [text(held.get("user"))]
    return Channel(number or name, name, category, tuple(dict.fromkeys(each for each in known if each)))


def _resolved(folder: str, found: tuple[Channel, ...]) -> Channel:
    if len(found) == 1:
        return found[0]
    key = f"folder {folder}"
    kinds = {each.category for each in found}
    if len(kinds) == 1:
        # A name that was used again: of one kind, but of which of them cannot be told.
        people = tuple(dict.fromkeys(person for each in found for person in each.people))
        return Channel(key, folder, kinds.pop(), people, _several(found))
    if kinds:
        return Channel(key, folder, DataCategory.COMMUNITY_MESSAGE, oddity=_SEVERAL)
    if folder.startswith("mpdm-"):
        return Channel(key, folder, DataCategory.GROUP_CHAT, oddity=_BY_NAME)
    if folder.startswith("D") and len(folder) >= len("D12345678") and folder.isalnum() and folder.isupper():
        return Channel(key, folder, DataCategory.PRIVATE_MESSAGE, oddity=_BY_NAME)
    return Channel(key, folder, DataCategory.COMMUNITY_MESSAGE, oddity=_NOT_LISTED)


def _several(found: tuple[Channel, ...]) -> str:
    ids = ", ".join(visible_line(each.key) for each in found)
    return (
        f"Several conversations bear the name of this folder ({ids}); which of them a message is from cannot be told."
    )


def _entries(archive: Archive, root: str, names: Iterable[str]) -> Iterator[dict[str, Any]]:
    paths = {f"{root}{name}" for name in names}
    for member in archive.members:
        if member.path in paths and not member.problem:
            yield from dicts(small_json(archive, member))
