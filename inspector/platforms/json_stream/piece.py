"""What a JSON member gives: its parts in order, each with its place, its bytes and what is odd about it."""

import hashlib
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from inspector.archive.archive import Member
from inspector.records.record import ExtractionWarning, Locator

BROKEN: Final = "broken_json"
CUT: Final = "cut"
TOO_LARGE: Final = "too_large"
TOO_DEEP: Final = "too_deep"
DOUBLED_KEY: Final = "doubled_key"
NOT_A_NUMBER: Final = "not_a_number"
ENCODING_GUESSED: Final = "encoding_guessed"
LONE_SURROGATE: Final = "lone_surrogate"
TRAILING: Final = "trailing_bytes"

MEANINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        BROKEN: "Some bytes here are not what they should be, and are not understood; the next sound place was searched for.",
        CUT: "The file ends in the middle of this.",
        TOO_LARGE: "This is larger than the limit record_bytes allows; see its exact bytes, or raise it with --limit.",
        TOO_DEEP: "This holds more levels within levels than the limit nesting allows; see its exact bytes, or raise it with --limit.",
        DOUBLED_KEY: "A name stands here twice in one place; the last one counts.",
        NOT_A_NUMBER: "A number here is none (NaN or Infinity); it is passed over.",
        ENCODING_GUESSED: "The text here is no valid UTF-8; it was read as Windows-1252, which is a guess.",
        LONE_SURROGATE: "The text here holds half a character; it is shown as the replacement character.",
        TRAILING: "Something stands after the end of the data; it is not understood.",
    }
)
"""One plain sentence for each code that a piece can bear."""

FATAL: Final = frozenset({BROKEN, CUT, TOO_LARGE, TOO_DEEP})
"""Codes of pieces that have no value."""

Path = tuple[str | int, ...]
"""The keys and positions that lead to a value, from the outermost."""


class Kind(Enum):
    """What a piece is."""

    BEGIN = 1
    """A list or object begins that the plan opens; its parts follow."""
    VALUE = 2
    """A value, whole."""
    END = 3
    """The list or object at this path ends."""
    FAULT = 4
    """Bytes that belong to nothing are not understood."""


class Piece(NamedTuple):
    """One part of a JSON member.

    Args:
        kind: what it is.
        path: where it stands; the position of a list's element after a fault counts what was found.
        value: of a VALUE: text, whole number, float, bool, None, list or dict; None where a note is `FATAL`.
        offset: of its first byte in the member as it comes out of the archive.
        length: its bytes; 0 for a BEGIN or END.
        raw: those bytes; empty where there are more than the limit allows.
        digest: their SHA-256, where `raw` is empty; else see `sha256`.
        notes: codes of `MEANINGS`; each is worth a warning.
    """

    kind: Kind
    path: Path
    value: Any = None
    offset: int = 0
    length: int = 0
    raw: bytes = b""
    digest: bytes = b""
    notes: tuple[str, ...] = ()

    @property
    def sha256(self) -> bytes:
        """Over exactly its bytes."""
        return self.digest or hashlib.sha256(self.raw).digest()

    @property
    def damaged(self) -> bool:
        """Whether its value could not be read."""
        return not FATAL.isdisjoint(self.notes)


def pointer(path: Path) -> str:
    """The JSON Pointer (RFC 6901) of a path: `/17/mapping/a~1b`."""
    if not path:
        return ""
    step = str(path[-1])
    if "~" in step or "/" in step:
        step = step.replace("~", "~0").replace("/", "~1")
    return f"{_parent(path[:-1])}/{step}"


@lru_cache(maxsize=64)
def _parent(path: Path) -> str:
    """Parts of one list or object come one after another."""
    return pointer(path)


def place(member: Member, number: int, piece: Piece) -> Locator:
    """The locator of a record that is a piece."""
    return Locator(member.ordinal, number, pointer(piece.path), piece.offset, piece.length, piece.sha256)


def piece_warnings(member: Member, piece: Piece, record: int | None = None) -> list[ExtractionWarning]:
    """A warning for each thing that is odd about a piece: of its record, or else with its place in the member."""
    where = "" if record is not None else f" (byte {piece.offset:,} of the file)"
    return [
        ExtractionWarning(code, f"{MEANINGS[code].removesuffix('.')}{where}.", member.ordinal, record)
        for code in piece.notes
    ]
