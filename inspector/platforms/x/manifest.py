"""`manifest.js`: who the archive is of, when it was made, and how much each member holds (format reference, section 2)."""

from dataclasses import dataclass
from typing import Any, Final

import orjson

from inspector.archive.archive import Archive, Member, chunks
from inspector.platforms.json_stream.small import base_name, dicts, text
from inspector.platforms.x.script import Script

_LARGEST: Final = 16 * 1024**2
_BLOCK: Final = 1024 * 1024
_EMPTY: Final[dict[str, Any]] = {}


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the manifest says; everything empty where there is none that can be read."""

    account_id: str = ""
    handle: str = ""
    name: str = ""
    made: str = ""
    partial: bool = False
    counts: tuple[tuple[str, int], ...] = ()


def read_manifest(archive: Archive) -> Manifest:
    """The first manifest of the archive that can be read."""
    for member in archive.members:
        if base_name(member.path) == "manifest.js" and not member.problem:
            held = small_script(archive, member)
            if isinstance(held, dict):
                return _told(held)
    return Manifest()


def small_script(archive: Archive, member: Member) -> Any:  # noqa: ANN401  (whatever JSON holds)
    """What a small member assigns; None where that is no JSON, or not small."""
    parts: list[bytes] = []
    size = 0
    with archive.open(member) as stream:
        for block in chunks(Script(stream), _BLOCK):
            parts.append(block)
            size += len(block)
            if size > _LARGEST:
                return None
    raw = b"".join(parts).removeprefix(b"\xef\xbb\xbf").strip()
    try:
        return orjson.loads(raw.rstrip(b"; \t\r\n"))
    except orjson.JSONDecodeError:
        return None


def _told(held: dict[str, Any]) -> Manifest:
    user, made = _dict(held.get("userInfo")), _dict(held.get("archiveInfo"))
    counts: dict[str, int] = {}
    for kind in _dict(held.get("dataTypes")).values():
        for file in dicts(_dict(kind).get("files")):
            name, count = base_name(text(file.get("fileName"))), text(file.get("count"))
            if name and count.isascii() and count.isdecimal() and len(count) < 16:
                counts[name] = int(count)
    return Manifest(
        text(user.get("accountId")),
        text(user.get("userName")),
        text(user.get("displayName")),
        text(made.get("generationDate")),
        made.get("isPartialArchive") is True,
        tuple(sorted(counts.items())),
    )


def _dict(value: Any) -> dict[str, Any]:  # noqa: ANN401
    return value if isinstance(value, dict) else _EMPTY
