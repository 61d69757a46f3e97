"""The rarer packing methods, each by a library of its own: bzip2, LZMA, XZ, Zstandard, Deflate64.

What unpacking may ask for in memory is bounded before anything is unpacked (threat Z21).
"""

import bz2
import lzma
import sys
from typing import Final, Protocol

import inflate64

from inspector.archive.damage import CORRUPT, MEMORY
from inspector.archive.limits import Limits, limit_words
from inspector.archive.packing import BadPacking

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

SLICE: Final = 256
"""Bytes fed to Deflate64 at a time: its engine gives all that they unpack to, which is 7 MiB at most."""
_WINDOWS: Final = (10, 31)
"""The smallest and the largest window that Zstandard knows, as powers of two."""


class _Library(Protocol):
    """What the engines of bzip2, LZMA and Zstandard have in common."""

    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...


class _Engine:
    """An `Unpacker` over an engine of the standard library's kind."""

    def __init__(self, engine: _Library, limits: Limits) -> None:
        self._engine = engine
        self._limits = limits

    def unpack(self, feed: bytes, limit: int) -> bytes:
        try:
            return self._engine.decompress(feed, limit)
        except MemoryError:
            raise _too_hungry(self._limits) from None
        except (OSError, EOFError, ValueError, lzma.LZMAError, zstd.ZstdError) as error:
            # The engines know no code for it; where the words change, the member is merely called corrupt.
            raise _too_hungry(self._limits) if "emory" in str(error) else BadPacking(CORRUPT) from None

    @property
    def hungry(self) -> bool:
        return self._engine.needs_input

    @property
    def finished(self) -> bool:
        return self._engine.eof

    @property
    def unused(self) -> int:
        return len(self._engine.unused_data)


def bzip2() -> _Engine:
    """bzip2 needs 4 MiB at most, whatever it is fed."""
    return _Engine(bz2.BZ2Decompressor(), Limits())


def xz(limits: Limits) -> _Engine:
    """XZ, with the memory that the limits allow."""
    return _Engine(lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=limits.dictionary_bytes), limits)


def zstandard(limits: Limits) -> _Engine:
    """One frame of Zstandard, with a window no larger than the limits allow."""
    least, most = _WINDOWS
    window = min(max(limits.dictionary_bytes.bit_length() - 1, least), most)
    return _Engine(zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: window}), limits)


def _too_hungry(limits: Limits) -> BadPacking:
    return BadPacking(
        MEMORY, f"Unpacking this file asks for too much memory; {limit_words('dictionary_bytes', limits)}."
    )


class Deflate64:
    """Deflate64, as Windows packs what is larger than 2 GiB. Its engine gives all at once: it is fed in slices."""

    def __init__(self) -> None:
        self._engine = inflate64.Inflater()
        self._waiting = b""
        self._given = b""
        self._at = 0
        self._broken = False

    def unpack(self, feed: bytes, limit: int) -> bytes:
        if self._broken:
            raise BadPacking(CORRUPT)
        self._waiting = feed or self._waiting
        parts: list[bytes] = []
        while limit > 0 and (self._at < len(self._given) or (self._waiting and not self._engine.eof)):
            if self._at >= len(self._given):
                try:
                    self._given, self._at = self._next(), 0
                except ValueError:
                    # What came out before is sound; the next call tells.
                    self._broken = True
                    break
            part = self._given[self._at : self._at + limit]
            self._at += len(part)
            limit -= len(part)
            parts.append(part)
        return b"".join(parts)

    def _next(self) -> bytes:
        fed, self._waiting = self._waiting[:SLICE], self._waiting[SLICE:]
        given: bytes = self._engine.inflate(fed)
        return given

    @property
    def hungry(self) -> bool:
        return not self._broken and not self._waiting and self._at >= len(self._given)

    @property
    def finished(self) -> bool:
        return self._engine.eof and self._at >= len(self._given)

    @property
    def unused(self) -> int:
        return len(self._waiting)


class Lzma:
    """LZMA as ZIP holds it: two bytes of version, the properties with their length, then raw LZMA1.

    Where no end mark was written (a flag of the member says so, and is not trusted), the bytes end where
    the claimed size is reached.
    """

    def __init__(self, size: int | None, limits: Limits) -> None:
        self._left = sys.maxsize if size is None else size
        self._limits = limits
        self._head = b""
        self._engine: _Engine | None = None

    def unpack(self, feed: bytes, limit: int) -> bytes:
        if self._engine is None:
            self._head += feed
            if len(self._head) < 9:
                return b""
            self._engine = _Engine(self._begin(self._head), self._limits)
            feed = self._head[9:]
        block = self._engine.unpack(feed, limit)
        self._left -= len(block)
        return block

    def _begin(self, head: bytes) -> lzma.LZMADecompressor:
        coded = head[4]
        if head[2:4] != b"\x05\x00" or coded >= 9 * 5 * 5:
            raise BadPacking(CORRUPT)
        asked = int.from_bytes(head[5:9], "little")
        # A dictionary never has to hold more than the member unpacks to.
        dictionary = max(4096, min(asked, self._left))
        if dictionary > self._limits.dictionary_bytes:
            raise _too_hungry(self._limits)
        properties = {"lc": coded % 9, "lp": coded // 9 % 5, "pb": coded // 45}
        chain = [{"id": lzma.FILTER_LZMA1, "dict_size": dictionary, **properties}]
        try:
            return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=chain)
        except (ValueError, lzma.LZMAError):
            raise BadPacking(CORRUPT) from None

    @property
    def hungry(self) -> bool:
        return self._engine is None or self._engine.hungry

    @property
    def finished(self) -> bool:
        return self._engine is not None and (self._engine.finished or (self._left <= 0 and self._engine.hungry))

    @property
    def unused(self) -> int:
        return 0 if self._engine is None else self._engine.unused
