"""Small members, read whole: what the survey looks at."""

from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.chatgpt.names import base_name
from inspector.platforms.json_stream.parsing import parsed
from inspector.platforms.tabular.encoding import SNIFFED, sniff

_LARGEST: Final = 64 * 1024**2
"""Bytes from which on a member is not small; what is larger is looked at by its reader alone."""


def members_named(archive: Archive, *names: str) -> tuple[Member, ...]:
    """The readable members with one of these base names (lower case)."""
    return tuple(member for member in archive.members if not member.problem and base_name(member.path) in names)


def small_json(archive: Archive, member: Member) -> Any:  # noqa: ANN401  (whatever JSON holds)
    """What a small member holds; None where it is no JSON, or not small."""
    parts: list[bytes] = []
    size = 0
    with archive.open(member) as stream:
        while block := stream.read(1024 * 1024):
            parts.append(block)
            size += len(block)
            if size > _LARGEST:
                return None
    raw = b"".join(parts)
    encoding = sniff(raw[:SNIFFED])
    return parsed(raw[encoding.mark :], encoding)[0]


def dicts(value: Any, *within: str) -> tuple[dict[str, Any], ...]:  # noqa: ANN401
    """The objects of a list; of an object, those of the list that stands under one of the names."""
    if isinstance(value, dict):
        value = next((value[name] for name in within if isinstance(value.get(name), list)), [])
    return tuple(each for each in value if isinstance(each, dict)) if isinstance(value, list) else ()


def text(value: Any) -> str:  # noqa: ANN401
    """A text; empty for anything else."""
    return value if isinstance(value, str) else ""
