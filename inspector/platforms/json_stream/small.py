"""Small JSON members, read whole: what a first look at an archive reads, whatever the platform."""

from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.parsing import parsed
from inspector.platforms.tabular.encoding import SNIFFED, sniff

_LARGEST: Final = 64 * 1024**2
"""Bytes from which on a member is not small; what is larger is looked at by its reader alone."""


def base_name(path: str) -> str:
    """The last step of a member's path, in lower case."""
    return path.replace("\\", "/").rsplit("/", 1)[-1].casefold()


def folders(path: str) -> tuple[str, ...]:
    """The steps of a member's path before the last, in lower case."""
    return tuple(path.replace("\\", "/").casefold().split("/")[:-1])


def beginning(archive: Archive, member: Member, size: int) -> bytes:
    """The first bytes of a member as ASCII would have them, whatever its encoding."""
    parts: list[bytes] = []
    held = 0
    with archive.open(member) as stream:
        while held < size and (block := stream.read(size - held)):
            parts.append(block)
            held += len(block)
    raw = b"".join(parts)
    encoding = sniff(raw[:SNIFFED])
    return encoding.units(raw[encoding.mark :])


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


def dicts(value: Any) -> tuple[dict[str, Any], ...]:  # noqa: ANN401  (whatever JSON holds)
    """The objects of a list; of an object, itself; of anything else, none."""
    if isinstance(value, dict):
        return (value,)
    return tuple(each for each in value if isinstance(each, dict)) if isinstance(value, list) else ()


def text(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """A text; empty for anything else."""
    return value if isinstance(value, str) else ""
