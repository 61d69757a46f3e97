"""The bytes of a table as text: byte order mark, else UTF-8, else Windows-1252 record by record.

The order is that of the format reference, section 14. Structure never depends on the text: quotes,
delimiters and line ends are ASCII, and are found in the units (bytes, or pairs of bytes in UTF-16).
"""

import codecs
from dataclasses import dataclass

import numpy as np

from inspector.platforms.tabular.row import ENCODING_GUESSED, LONE_SURROGATE

SNIFFED = 65_536
"""How many bytes at the member's beginning tell its encoding and its delimiter."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a member's bytes become text.

    Args:
        name: `utf-8`, `utf-16-le`, `utf-16-be` or `windows-1252` (guessed from the first bytes; its records
            are still tried as UTF-8 one by one).
        width: bytes in a unit, 1 or 2.
        mark: length of the byte order mark in bytes, 0 where there is none.
    """

    name: str
    width: int
    mark: int

    def units(self, raw: bytes) -> bytes:
        """One byte for each unit of `raw`: ASCII as it is, anything else as some byte that is not.

        For UTF-8 and Windows-1252 these are the bytes themselves. Half a unit at the end counts as one.
        """
        if self.width == 1:
            return raw
        pairs = np.frombuffer(raw, dtype="<u2" if self.name == "utf-16-le" else ">u2", count=len(raw) // 2)
        narrow: bytes = np.minimum(pairs, 0x80).astype(np.uint8).tobytes()
        return narrow + b"\x80" * (len(raw) % 2)

    def strict(self, raw: bytes) -> str:
        """The text of one record.

        Raises:
            UnicodeDecodeError: the bytes are none in this encoding.
        """
        return raw.decode() if self.width == 1 else raw.decode(self.name)

    def tolerant(self, raw: bytes) -> tuple[str, tuple[str, ...]]:
        """The text of one record whatever its bytes, and the codes of what had to be done for it."""
        try:
            return self.strict(raw), ()
        except UnicodeDecodeError:
            pass
        if self.width == 2:
            return raw.decode(self.name, "replace"), (LONE_SURROGATE,)
        try:
            # Surrogates that were written one by one: pairs are joined, a lone one is replaced.
            halves = raw.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
        except UnicodeDecodeError:
            return raw.decode("cp1252", "replace"), (ENCODING_GUESSED,)
        return halves.decode("utf-16-le", "replace"), (LONE_SURROGATE,)

    def part(self, raw: bytes, codes: tuple[str, ...]) -> str:
        """The text of one part of a record whose whole bytes bore `codes`."""
        if ENCODING_GUESSED in codes:
            return raw.decode("cp1252", "replace")
        return self.tolerant(raw)[0] if codes else self.strict(raw)


def sniff(head: bytes) -> Encoding:
    """The encoding of a member, from its first bytes (all of them, or `SNIFFED`)."""
    if head.startswith(codecs.BOM_UTF8):
        return Encoding("utf-8", 1, 3)
    if head.startswith(codecs.BOM_UTF16_LE):
        return Encoding("utf-16-le", 2, 2)
    if head.startswith(codecs.BOM_UTF16_BE):
        return Encoding("utf-16-be", 2, 2)
    try:
        codecs.getincrementaldecoder("utf-8")("surrogatepass").decode(head)
    except UnicodeDecodeError:
        return Encoding("windows-1252", 1, 0)
    return Encoding("utf-8", 1, 0)
