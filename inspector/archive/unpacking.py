"""The packing methods of ZIP members that can be read, each behind the same three questions."""

import bz2
import lzma
import zlib
from typing import Final, Protocol

from inspector.archive.limits import Limits

STORED: Final = 0
DEFLATED: Final = 8
BZIP2: Final = 12
LZMA: Final = 14
READABLE: Final = frozenset({STORED, DEFLATED, BZIP2, LZMA})

METHOD_NAMES: Final = {
    1: "Shrink", 2: "Reduce", 3: "Reduce", 4: "Reduce", 5: "Reduce", 6: "Implode", 9: "Deflate64", 10: "PKWARE Implode",
    16: "IBM CMPSC", 18: "IBM Terse", 19: "IBM LZ77", 20: "Zstandard", 93: "Zstandard", 94: "MP3", 95: "XZ", 96: "JPEG",
    97: "WavPack", 98: "PPMd", 99: "AES",
}  # fmt: skip
"""What the methods that cannot be read are called (ZIP application note, section 4.4.5)."""


class BadPacking(Exception):
    """What is packed cannot be unpacked any further; the text is the code of the damage."""


class Unpacker(Protocol):
    """Unpacks one member. `unpack(feed, limit)` takes packed bytes (empty unless `hungry`) and gives up to
    `limit` bytes; it raises `BadPacking` where they make no sense. `finished` once the packing says that
    it ends; `unused` then counts the bytes that it was fed too many.
    """

    def unpack(self, feed: bytes, limit: int) -> bytes: ...
    @property
    def hungry(self) -> bool: ...
    @property
    def finished(self) -> bool: ...
    @property
    def unused(self) -> int: ...


def unpacker(method: int, size: int, limits: Limits) -> Unpacker:
    """An unpacker for a method of `READABLE`; `size` is what the member claims to unpack to."""
    if method == DEFLATED:
        return _Inflate()
    if method == BZIP2:
        return _Engine(bz2.BZ2Decompressor())
    if method == LZMA:
        return _Lzma(size, limits)
    return _Stored()


def raw_inflater() -> "zlib._Decompress":
    """The engine for deflate without a wrapper. A faster one with the same methods can stand here."""
    return zlib.decompressobj(-zlib.MAX_WBITS)


class _Stored:
    """Bytes that were never packed."""

    hungry = True
    finished = False
    unused = 0

    def unpack(self, feed: bytes, limit: int) -> bytes:
        assert len(feed) <= limit  # noqa: S101  (the stream never feeds more than it asks for)
        return feed


class _Inflate:
    def __init__(self) -> None:
        self._engine = raw_inflater()

    def unpack(self, feed: bytes, limit: int) -> bytes:
        try:
            return self._engine.decompress(feed or self._engine.unconsumed_tail, limit)
        except zlib.error:
            raise BadPacking("corrupt") from None

    @property
    def hungry(self) -> bool:
        return not self._engine.unconsumed_tail

    @property
    def finished(self) -> bool:
        return self._engine.eof

    @property
    def unused(self) -> int:
        return len(self._engine.unused_data)


class _Engine:
    """bzip2 and LZMA, whose engines have the same methods."""

    def __init__(self, engine: bz2.BZ2Decompressor | lzma.LZMADecompressor) -> None:
        self._engine = engine

    def unpack(self, feed: bytes, limit: int) -> bytes:
        try:
            return self._engine.decompress(feed, limit)
        except (OSError, EOFError, ValueError, lzma.LZMAError):
            raise BadPacking("corrupt") from None
        except MemoryError:
            raise BadPacking("limit") from None

    @property
    def hungry(self) -> bool:
        return self._engine.needs_input

    @property
    def finished(self) -> bool:
        return self._engine.eof

    @property
    def unused(self) -> int:
        return len(self._engine.unused_data)


class _Lzma:
    """LZMA as ZIP holds it: two bytes of version, the properties with their length, then raw LZMA1.

    Where no end mark was written (a flag of the member says so, and is not trusted), the bytes end where
    the claimed size is reached.
    """

    def __init__(self, size: int, limits: Limits) -> None:
        self._left = size
        self._limits = limits
        self._head = b""
        self._engine: _Engine | None = None

    def unpack(self, feed: bytes, limit: int) -> bytes:
        if self._engine is None:
            self._head += feed
            if len(self._head) < 9:
                return b""
            self._engine = _Engine(self._begin(self._head))
            feed = self._head[9:]
        block = self._engine.unpack(feed, limit)
        self._left -= len(block)
        return block

    def _begin(self, head: bytes) -> lzma.LZMADecompressor:
        coded = head[4]
        if head[2:4] != b"\x05\x00" or coded >= 9 * 5 * 5:
            raise BadPacking("corrupt")
        asked = int.from_bytes(head[5:9], "little")
        # A dictionary never has to hold more than the member unpacks to.
        dictionary = max(4096, min(asked, self._left))
        if dictionary > self._limits.dictionary_bytes:
            raise BadPacking("limit")
        properties = {"lc": coded % 9, "lp": coded // 9 % 5, "pb": coded // 45}
        chain = [{"id": lzma.FILTER_LZMA1, "dict_size": dictionary, **properties}]
        try:
            return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=chain)
        except (ValueError, lzma.LZMAError):
            raise BadPacking("corrupt") from None

    @property
    def hungry(self) -> bool:
        return self._engine is None or self._engine.hungry

    @property
    def finished(self) -> bool:
        return self._engine is not None and (self._engine.finished or (self._left <= 0 and self._engine.hungry))

    @property
    def unused(self) -> int:
        return 0 if self._engine is None else self._engine.unused
