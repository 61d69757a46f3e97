"""The bytes of one JSON value as Python's: by orjson, and by the standard parser where that one is too strict."""

import json
from typing import Any, Final

import orjson

from inspector.case.packing import storable
from inspector.platforms.json_stream.piece import (
    BROKEN,
    DOUBLED_KEY,
    ENCODING_GUESSED,
    LONE_SURROGATE,
    NOT_A_NUMBER,
)
from inspector.platforms.tabular.encoding import Encoding

UTF8: Final = Encoding("utf-8", 1, 0)


def parsed(raw: bytes, encoding: Encoding = UTF8) -> tuple[Any, tuple[str, ...]]:
    """The value that the bytes write, and the codes of what was odd; None with `BROKEN` where they write none.

    Not for bytes that nest deeper than the standard parser can go.
    """
    if encoding.width == 1:
        try:
            value = orjson.loads(raw)
        except orjson.JSONDecodeError:
            return _tolerant(raw, encoding)
        return (value, ()) if _all_named(raw, value) else _tolerant(raw, encoding)
    return _tolerant(raw, encoding)


def _all_named(raw: bytes, value: Any) -> bool:  # noqa: ANN401  (whatever JSON writes)
    """Whether the value has as many names as the bytes: orjson keeps the last of two without a word."""
    if type(value) is not dict and type(value) is not list:
        return True
    try:
        return raw.count(b'":') == orjson.dumps(value).count(b'":')
    except orjson.JSONEncodeError:
        return False


def fault_at(raw: bytes, encoding: Encoding = UTF8) -> int:
    """How many units of bytes that are no JSON could have begun one; all of them where it is only cut off."""
    text, codes = encoding.tolerant(raw)
    units = len(raw) // encoding.width
    try:
        json.loads(text, strict=False)
    except json.JSONDecodeError as fault:
        if fault.msg.startswith("Unterminated string"):
            return units
        if encoding.width == 2 or ENCODING_GUESSED in codes:
            return fault.pos
        return len(text[: fault.pos].encode())
    except (ValueError, RecursionError):
        return 0
    return units


def _tolerant(raw: bytes, encoding: Encoding) -> tuple[Any, tuple[str, ...]]:
    text, codes = encoding.tolerant(raw)
    notes = dict.fromkeys(codes)

    def whole(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            notes[DOUBLED_KEY] = None
        return made

    def no_number(_: str) -> None:
        notes[NOT_A_NUMBER] = None

    try:
        value = json.loads(text, object_pairs_hook=whole, parse_constant=no_number, strict=False)
    except (ValueError, RecursionError):
        return None, (BROKEN, *(code for code in codes if code == ENCODING_GUESSED))
    mended = _mended(value)
    if mended is not value:
        notes[LONE_SURROGATE] = None
    return mended, tuple(notes)


def _mended(value: Any) -> Any:  # noqa: ANN401  (whatever JSON writes)
    """The value with half characters replaced; the very same object where there are none."""
    if isinstance(value, str):
        mended = storable(value)
        return value if mended == value else mended
    if isinstance(value, list):
        parts = [_mended(part) for part in value]
        return value if all(new is old for new, old in zip(parts, value, strict=True)) else parts
    if isinstance(value, dict):
        pairs = {_mended(key): _mended(part) for key, part in value.items()}
        same = all(new is old for new, old in zip(pairs, value, strict=False))
        return value if same and all(pairs[key] is part for key, part in value.items()) else pairs
    return value
