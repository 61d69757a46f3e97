"""Chooses the unpacker of a member, and unpacks the two methods that nearly every archive uses."""

import zlib

from inspector.archive.damage import CORRUPT
from inspector.archive.engines import Deflate64, Lzma, bzip2, xz, zstandard
from inspector.archive.limits import Limits
from inspector.archive.packing import BZIP2, DEFLATE64, DEFLATED, LZMA, XZ, ZSTD, ZSTD_OLD, BadPacking, Unpacker


def unpacker(method: int, size: int | None, limits: Limits) -> Unpacker:
    """An unpacker for a method of `READABLE`.

    Args:
        method: its number.
        size: how many bytes the member claims to unpack to; None where it claims nothing.
        limits: how much memory unpacking may ask for.
    """
    if method == DEFLATED:
        return _Inflate()
    if method == DEFLATE64:
        return Deflate64()
    if method == BZIP2:
        return bzip2()
    if method == LZMA:
        return Lzma(size, limits)
    if method in {ZSTD, ZSTD_OLD}:
        return zstandard(limits)
    return xz(limits) if method == XZ else _Stored()


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
    """Deflate. Where the packing stops making sense, all bytes before that place still come out."""

    def __init__(self) -> None:
        self._engine = raw_inflater()
        self._broken = False

    def unpack(self, feed: bytes, limit: int) -> bytes:
        if self._broken:
            raise BadPacking(CORRUPT)
        data = feed or self._engine.unconsumed_tail
        before = self._engine.copy()
        try:
            return self._engine.decompress(data, limit)
        except zlib.error:
            self._broken = True
            return sound_part(before, data, limit)

    @property
    def hungry(self) -> bool:
        return not self._broken and not self._engine.unconsumed_tail

    @property
    def finished(self) -> bool:
        return self._engine.eof

    @property
    def unused(self) -> int:
        return len(self._engine.unused_data)


def sound_part(before: "zlib._Decompress", data: bytes, limit: int) -> bytes:
    """What comes out of an engine before it fails: it gives nothing of a step that it cannot finish."""
    best, sound, failed = b"", 0, limit
    while failed - sound > 1:
        tried = (sound + failed) // 2
        try:
            best, sound = before.copy().decompress(data, tried), tried
        except zlib.error:
            failed = tried
    return best
