"""An entry of Meta's JSON as a person reads it: labels with their values, and the words that somebody wrote."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.platforms.json_stream.small import text
from inspector.records.instants import SECOND, to_iso

_SHOWN: Final = 8_000
"""Characters of one entry that a person reads here; its exact bytes stand in the archive."""
_LARGEST: Final = 100_000_000_000
_DEEPEST: Final = 12
_BARE: Final = frozenset({"post", "comment", "text", "value", "title", "description", "name", "reply_content"})
"""Names that say nothing to a person beside what stands under them."""
_UNSAID: Final = frozenset(
    {"fbid", "media_map_data", "string_map_data", "string_list_data", "label_values", "dict", "vec"}
)


def told(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """The words of an entry, a line each, times apart."""
    kept: list[str] = []
    size = 0
    for line in dict.fromkeys(_lines(value, "", 0)):
        kept.append(line)
        size += len(line)
        if size > _SHOWN:
            break
    return "\n".join(kept)[:_SHOWN]


def _lines(value: Any, name: str, depth: int) -> Iterator[str]:  # noqa: ANN401
    if depth > _DEEPEST or value in ("", None, [], {}):
        return
    if isinstance(value, dict):
        label = text(value.get("label"))
        said = value.get("value")
        if label and isinstance(said, str | int | float):
            yield f"{label}: {said}"
            return
        if label and isinstance(value.get("timestamp_value"), int):
            yield f"{label}: {_shown(value['timestamp_value'])}"
            return
        for key, each in value.items():
            if key == "label" or _is_time(key):
                continue
            if key == "string_map_data" and isinstance(each, dict):
                yield from _fields(each)
            else:
                yield from _lines(each, name if key in _UNSAID else label or key, depth + 1)
    elif isinstance(value, list):
        for each in value:
            yield from _lines(each, name, depth + 1)
    else:
        said = {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
        yield said if name in _BARE or not name else f"{name}: {said}"


def _fields(held: dict[str, Any]) -> Iterator[str]:
    """The fields of an entry that has its labels as names."""
    for label, each in held.items():
        if isinstance(each, dict) and text(each.get("value")):
            yield f"{label}: {each['value']}"
        elif isinstance(each, dict) and isinstance(each.get("timestamp"), int) and each["timestamp"]:
            yield f"{label}: {_shown(each['timestamp'])}"


def _shown(seconds: int) -> str:
    return to_iso(seconds * SECOND) if abs(seconds) < _LARGEST else str(seconds)


def _is_time(key: str) -> bool:
    return "timestamp" in key or key.endswith("_time") or key == "fbid"
