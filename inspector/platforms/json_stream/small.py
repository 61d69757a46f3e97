"""Small JSON members, read whole: what a first look at an archive reads, whatever the platform."""

from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.parsing import parsed
from inspector.platforms.tabular.encoding import SNIFFED, sniff

_LARGEST: Final = 64 * 1024**2
"""Bytes from which on a member is not small; what is larger is looked at by its reader alone."""
_BLOCK: Final = 1024 * 1024


def base_name(path: str) -> str:
    """The last step of a member's path, in lower case."""
    return own_name(path).casefold()


def own_name(path: str) -> str:
    """The last step of a member's path, as it stands."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def folders(path: str) -> tuple[str, ...]:
    """The steps of a member's path before the last, in lower case."""
    return tuple(path.replace("\\", "/").casefold().split("/")[:-1])


def members_named(archive: Archive, *names: str) -> tuple[Member, ...]:
    """The readable members with one of these base names (lower case)."""
    return tuple(member for member in archive.members if not member.problem and base_name(member.path) in names)


def beginning(archive: Archive, member: Member, size: int) -> bytes:
    """The first bytes of a member as ASCII would have them, whatever its encoding."""
    raw = _taken(archive, member, size)
    encoding = sniff(raw[:SNIFFED])
    return encoding.units(raw[encoding.mark :])


def small_json(archive: Archive, member: Member) -> Any:  # noqa: ANN401  (whatever JSON holds)
    """What a small member holds; None where it is no JSON, or not small."""
    raw = _taken(archive, member, _LARGEST + 1)
    if len(raw) > _LARGEST:
        return None
    encoding = sniff(raw[:SNIFFED])
    return parsed(raw[encoding.mark :], encoding)[0]


def _taken(archive: Archive, member: Member, most: int) -> bytes:
    """The first bytes of a member, so many at most."""
    parts: list[bytes] = []
    size = 0
    with archive.open(member) as stream:
        while size < most and (block := stream.read(min(_BLOCK, most - size))):
            parts.append(block)
            size += len(block)
    return b"".join(parts)


def dicts(value: Any) -> tuple[dict[str, Any], ...]:  # noqa: ANN401  (whatever JSON holds)
    """The objects of a list; of an object, itself; of anything else, none."""
    if not value:
        return (value,) if isinstance(value, dict) else ()
    if isinstance(value, list):
        return tuple([each for each in value if isinstance(each, dict)])
    return (value,) if isinstance(value, dict) else ()


def text(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """A text; empty for anything else."""
    return value if isinstance(value, str) else ""
