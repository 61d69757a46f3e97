"""How members of a ZIP may be packed: the numbers of the methods, their names, and what an unpacker answers.

Source: ZIP application note 6.3.10, section 4.4.5.
"""

from typing import Final, Protocol

STORED: Final = 0
DEFLATED: Final = 8
DEFLATE64: Final = 9
BZIP2: Final = 12
LZMA: Final = 14
ZSTD_OLD: Final = 20
ZSTD: Final = 93
XZ: Final = 95
READABLE: Final = frozenset({STORED, DEFLATED, DEFLATE64, BZIP2, LZMA, ZSTD_OLD, ZSTD, XZ})

METHOD_NAMES: Final = {
    1: "Shrink", 2: "Reduce", 3: "Reduce", 4: "Reduce", 5: "Reduce", 6: "Implode", 9: "Deflate64", 10: "PKWARE Implode",
    12: "bzip2", 14: "LZMA", 16: "IBM CMPSC", 18: "IBM Terse", 19: "IBM LZ77", 20: "Zstandard", 93: "Zstandard", 94: "MP3",
    95: "XZ", 96: "JPEG", 97: "WavPack", 98: "PPMd", 99: "AES",
}  # fmt: skip
"""What the methods are called."""


class BadPacking(Exception):
    """What is packed cannot be unpacked any further.

    Args:
        code: the code of the damage.
        note: one sentence that says more than the code's usual one; empty where there is none.
    """

    def __init__(self, code: str, note: str = "") -> None:
        self.code = code
        self.note = note
        super().__init__(code)


class Unpacker(Protocol):
    """Unpacks one member. `unpack(feed, limit)` takes packed bytes (empty unless `hungry`) and gives up to
    `limit` bytes; it raises `BadPacking` where they make no sense. `finished` once the packing says that
    it ends; `unused` then counts the bytes that it was fed too many, as far as the method can tell.
    """

    def unpack(self, feed: bytes, limit: int) -> bytes: ...
    @property
    def hungry(self) -> bool: ...
    @property
    def finished(self) -> bool: ...
    @property
    def unused(self) -> int: ...
