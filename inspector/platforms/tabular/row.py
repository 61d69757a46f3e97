"""What a table gives: rows, each with its exact place, its hash and what is odd about it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

SHORT: Final = "short"
LONG: Final = "long"
UNCLOSED_QUOTE: Final = "unclosed_quote"
ENCODING_GUESSED: Final = "encoding_guessed"
TOO_LARGE: Final = "too_large"
CUT: Final = "cut"
LONE_SURROGATE: Final = "lone_surrogate"

MEANINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        SHORT: "The row has fewer cells than the header has columns.",
        LONG: "The row has more cells than the header has columns.",
        UNCLOSED_QUOTE: "A quotation mark opened in this row and never closed; the next sound row was searched for.",
        ENCODING_GUESSED: "The row is no valid UTF-8; it was read as Windows-1252, which is a guess.",
        TOO_LARGE: "The row, or a cell of it, is larger than the limits record_bytes and cell_bytes allow; see its exact bytes, or raise them with --limit.",
        CUT: "The file ends in the middle of this row.",
        LONE_SURROGATE: "The row holds half a character; it is shown as the replacement character.",
    }
)
"""One plain sentence for each code that a row can bear."""


class Row(NamedTuple):
    """One data record of a table.

    Args:
        number: from 1, counting the data records after the header.
        cells: its cells as text. Those of a row with a fault stand as far as they could be read.
        offset: of its first byte in the member as it comes out of the archive (a byte order mark counts).
        length: bytes from its first to the last before its line end.
        sha256: over exactly those bytes.
        fault: what keeps the row from being sound (`short`, `long`, `unclosed_quote`, `too_large`, `cut`), or
            `encoding_guessed` where that is all; empty for a sound row.
        notes: every code of `MEANINGS` that it bears, the fault first; each is worth a warning.
    """

    number: int
    cells: list[str]
    offset: int
    length: int
    sha256: bytes
    fault: str = ""
    notes: tuple[str, ...] = ()
