"""Names of members of a ChatGPT export, and of the files that messages point to (format reference, sections 3 and 4.4)."""

import re
from typing import Final

from inspector.platforms.json_stream.small import base_name, own_name

_SHARD: Final = re.compile(r"conversations-([0-9]{3,6})\.json")
_FILE: Final = re.compile(r"(file-[A-Za-z0-9]{10,40}|file_[0-9a-zA-Z]{16,40})")
_POINTER: Final = re.compile(r"(?:file-service|sediment)://(file[-_][A-Za-z0-9]{1,64})")


def shard(path: str) -> int | None:
    """The number of a shard of conversations; -1 for all in one; None for any other member."""
    name = base_name(path)
    if name == "conversations.json":
        return -1
    found = _SHARD.fullmatch(name)
    return None if found is None else int(found[1])


def file_id(path: str) -> str:
    """The id of an uploaded or made file by its member's name; empty where it bears none."""
    found = _FILE.search(own_name(path))
    return "" if found is None else found[1]


def pointed(pointer: str) -> str:
    """The id of the file that a message's pointer means; empty where it is no such pointer."""
    found = _POINTER.match(pointer)
    return "" if found is None else found[1]
