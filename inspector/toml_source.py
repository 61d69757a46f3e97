"""A TOML file that a person wrote, with the line of every key, so that a fault can be named by its place.

`tomllib` alone decides what the text means. Lines are found by walking over a text that it has accepted:
strings, arrays and inline tables are stepped over whole, so nothing inside them is taken for a key.

Such a file may come from a stranger, and what it says goes to terminals, windows and letters: a text in it that
steers a terminal or turns round what stands beside it is a fault, as a number in the place of a date is one.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from inspector.errors import InputFileError

MEBIBYTE: Final = 1 << 20

_BREAK_OR_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\])*"|\'[^\']*\'', re.DOTALL)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_BETWEEN_PARTS = re.compile(r"[ \t]*\.?[ \t]*")
_WORD = re.compile(r"[^\n#,=\[\]{}\"']+")
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters but the tab and the line break, other breaks, and what overrides the direction of writing. The
marks U+200E, U+200F and U+061C belong into Hebrew and Arabic texts and stay; they are written out where they are shown.
"""
_TEXT_OR_COMMENT = re.compile(rf"#[^\n]*|(?P<text>{_STRING.pattern})|[^#\"']+", re.DOTALL)
_POSITION = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")

_Key = tuple[str | None, int, str | None]


@dataclass(frozen=True, slots=True)
class TomlSource:
    """What a TOML file says, and where.

    `name` is the file's name without its folders, as errors show it. `lines` is reached through `line`.
    """

    name: str
    data: dict[str, Any]
    lines: Mapping[_Key, int] = field(default_factory=dict, repr=False)

    def line(self, table: str | None, index: int, key: str | None) -> int | None:
        """The line, from 1, on which a key stands; None where it stands nowhere.

        Args:
            table: the table's name as its header gives it (`fact`, `audience`, `a.b`); None for the keys
                before the first header.
            index: which `[[table]]` of that name, from 0 in the order of the file.
            key: a key, or a dotted key as it is written; None for the table's header.
        """
        return self.lines.get((table, index, key))

    def fault(self, table: str | None, index: int, key: str | None, problem: str) -> InputFileError:
        """The error that names a place in this file.

        Where the key itself stands nowhere (one that is missing), the table's header gives the line; of
        a table that is written inline, the key that holds it.
        """
        places = ((table, index, key), (table, index, None), (None, 0, table))
        line = next((self.lines[place] for place in places if place in self.lines), None)
        return InputFileError(self.name, line, key, problem)


def load_toml(path: Path, limit: int = MEBIBYTE) -> TomlSource:
    """Reads a TOML file, UTF-8 with or without a byte order mark.

    Args:
        path: the file.
        limit: how many bytes it may have at most.

    Raises:
        InputFileError: there is no such file, it cannot be read, is too large, is not UTF-8 or not TOML, or a
            text in it holds what steers a terminal or turns other text round. The error names the file without its
            folders.
    """
    raw = _read(path, limit)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise InputFileError(path.name, line, None, "the text is not UTF-8; save the file as UTF-8") from error
    try:
        data = tomllib.loads(text)
    except RecursionError as error:
        raise InputFileError(path.name, None, None, "values are nested too deeply") from error
    except ValueError as error:
        # Besides its own error, tomllib lets through Python's ValueError for a number with too many digits.
        raise _syntax_fault(path.name, text, error) from error
    if _steers(data):
        raise _steering_fault(path.name, text)
    return TomlSource(path.name, data, _lines(text))


def _read(path: Path, limit: int) -> bytes:
    try:
        if not path.exists():
            raise InputFileError(path.name, None, None, "there is no such file")
        if not path.is_file():
            raise InputFileError(path.name, None, None, "this is no file")
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except OSError as error:
        raise InputFileError(path.name, None, None, f"the file cannot be read ({error.strerror})") from error
    if len(raw) > limit:
        raise InputFileError(path.name, None, None, f"the file is too large; at most {limit:,} bytes are read")
    return raw


def _syntax_fault(name: str, text: str, error: ValueError) -> InputFileError:
    message = str(error)
    position = _POSITION.search(message)
    line = None
    if position is not None:
        message = message[: position.start()]
        line = int(position[1]) if position[1] else text.rstrip("\n").count("\n") + 1
    return InputFileError(name, line, None, f"the file is no valid TOML: {message}")


def _steers(value: object) -> bool:
    """Whether a text, a key, or one in an array or a table at any depth, holds a character that steers."""
    if isinstance(value, str):
        return _STEERING.search(value) is not None
    if isinstance(value, dict):
        return any(_steers(key) or _steers(held) for key, held in value.items())
    return isinstance(value, list) and any(map(_steers, value))


def _steering_fault(name: str, text: str) -> InputFileError:
    """The error that names the first such character, and the line on which its text begins."""
    for token in _TEXT_OR_COMMENT.finditer(text):
        held = "" if token["text"] is None else str(tomllib.loads(f"text = {token['text']}")["text"])
        met = _STEERING.search(held)
        if met is not None:
            problem = f"a text holds a character that is not seen and changes how text is shown (U+{ord(met[0]):04X})"
            return InputFileError(name, text.count("\n", 0, token.start()) + 1, None, f"{problem}; take it out")
    raise AssertionError("a character was found in the values and in no text")


def _lines(text: str) -> dict[_Key, int]:
    """The line of every header, and of every key that stands outside inline tables."""
    found: dict[_Key, int] = {}
    table: str | None = None
    counts: dict[str, int] = {}
    place, line, counted = 0, 1, 0
    while (place := _after(_BREAK_OR_SPACE, text, place)) < len(text):
        line += text.count("\n", counted, place)
        counted = place
        if text[place] == "[":
            brackets = 2 if text.startswith("[[", place) else 1
            parts, place = _key(text, _after(_BETWEEN_PARTS, text, place + brackets))
            table = ".".join(parts)
            counts[table] = counts.get(table, -1) + 1
            found[table, counts[table], None] = line
            if len(parts) > 1:
                above = ".".join(parts[:-1])
                found.setdefault((above, counts.get(above, 0), parts[-1]), line)
            place = text.index("]", place) + brackets
        else:
            parts, place = _key(text, place)
            index = 0 if table is None else counts[table]
            found[table, index, ".".join(parts)] = line
            found.setdefault((table, index, parts[0]), line)
            place = _after_value(text, text.index("=", place) + 1)
    return found


def _key(text: str, place: int) -> tuple[list[str], int]:
    """The parts of a dotted key, quotes taken off, and the place after it."""
    parts: list[str] = []
    while True:
        quoted = _STRING.match(text, place)
        part = quoted or _BARE.match(text, place)
        if part is None:
            return parts, place
        parts.append(str(next(iter(tomllib.loads(f"{part[0]} = 0")))) if quoted else part[0])
        place = _after(_BETWEEN_PARTS, text, part.end())


def _after_value(text: str, place: int) -> int:
    """The place after a value: a string, an array or inline table with all that is in it, or a plain word."""
    depth = 0
    while True:
        place = _after(_BREAK_OR_SPACE, text, place)
        if text[place] in "[{":
            depth, place = depth + 1, place + 1
        elif text[place] in "]}":
            depth, place = depth - 1, place + 1
        elif text[place] in ",=":
            place += 1
        else:
            place = _after(_STRING, text, place) if text[place] in "\"'" else _after(_WORD, text, place)
        if depth == 0:
            return place


def _after(pattern: re.Pattern[str], text: str, place: int) -> int:
    match = pattern.match(text, place)
    return place if match is None else match.end()
