"""The bytes in a gzip file, unpacked as they are asked for; several members one after another are one (RFC 1952)."""

import zlib
from collections.abc import Callable
from typing import Final

from inspector.archive.damage import CORRUPT, CRC, LIMIT, TRUNCATED, UNREADABLE
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.gzip_frame import MARK, TRAILER, body_at
from inspector.archive.restart_points import POINTS, Key, RestartPoint
from inspector.archive.tar_flow import STEP
from inspector.archive.unpacking import raw_inflater, sound_part
from inspector.errors import ArchiveRefused

FEED: Final = 16 * 1024
"""Most packed bytes that are fed at a time: between two bites alone can a restart point stand."""
_LEAST: Final = 512


class GzipFlow:
    """A `Flow` over a gzip file.

    Args:
        file: the file, which is closed with the flow.
        key: what its restart points are kept under.
        position: the offset, among the unpacked bytes, to begin at.
        most: how many bytes may be unpacked in all; None where that was settled before.
        tell: called with the number of packed bytes taken so far, at each bite.
    """

    def __init__(
        self,
        file: ArchiveFile,
        key: Key,
        position: int = 0,
        most: int | None = None,
        tell: Callable[[int], None] | None = None,
    ) -> None:
        self._file = file
        self._key = key
        self._most = most
        self._tell = tell
        self.damage = ""
        self.ended = False
        self._bite = FEED
        self._ready, self._at = b"", 0
        start = POINTS.nearest(key, position)
        if start is None:
            self.position = 0
            self._begin(0)
        else:
            self.position, self._ready = start.position, start.ready
            self._fed, self._began, self._out = start.fed, start.began, start.out
            self._crc, self._engine = start.crc, start.engine
        self.skip(position - self.position)

    @property
    def consumed(self) -> int:
        """Packed bytes that were taken so far."""
        return self._fed - (0 if self._engine.eof else len(self._engine.unconsumed_tail))

    @property
    def suspect(self) -> int:
        """The offset, among the unpacked bytes, at which the gzip member that was read last began."""
        return self._out

    def read(self, size: int) -> bytes:
        if self._at >= len(self._ready) and not self._fill():
            return b""
        block = self._ready[self._at : self._at + size]
        self._at += len(block)
        self.position += len(block)
        return block

    def skip(self, size: int) -> int:
        """Unpack so many bytes for nobody; gives how many there were."""
        left = size
        while left > 0 and (self._at < len(self._ready) or self._fill()):
            step = min(left, len(self._ready) - self._at)
            self._at += step
            self.position += step
            left -= step
        return size - max(left, 0)

    def _fill(self) -> bool:
        """Unpack some more; False where no more come."""
        block = b""
        while not block and not self.ended:
            block = self._next()
        self._ready, self._at = block, 0
        return bool(block)

    def _next(self) -> bytes:
        if self._engine.eof:
            self._close_member()
            return b""
        feed = self._engine.unconsumed_tail or self._fetch()
        before = self._engine.copy()
        try:
            block = self._engine.decompress(feed, STEP)
        except zlib.error:
            block = sound_part(before, feed, STEP)
            self._end(CORRUPT)
        if not feed and not block and not self._engine.eof:
            self._end(TRUNCATED)
        if self._most is not None and self.position + len(block) > self._most:
            block = block[: self._most - self.position]
            self._end(LIMIT)
        self._crc = zlib.crc32(block, self._crc)
        return block

    def _fetch(self) -> bytes:
        if POINTS.wants(self._key, self.position):
            POINTS.keep(self._key, self._here(self._engine.copy(), b""))
        feed = self._bytes(self._fed, self._bite)
        self._fed += len(feed)
        self._bite = min(FEED, 2 * self._bite)
        if self._tell is not None:
            self._tell(self._fed)
        return feed

    def _begin(self, at: int) -> None:
        """Begin a gzip member at an offset of the file."""
        self._began, self._out, self._crc = at, self.position, 0
        self._engine = raw_inflater()
        try:
            body = body_at(self._file, at)
        except ArchiveRefused:
            body = None
        self._fed = at if body is None else body
        if body is None:
            self._end(TRUNCATED)

    def _close_member(self) -> None:
        """Hold the member that ended against its check sum, and go on to the next one, if there is any."""
        self._fed -= len(self._engine.unused_data)
        trailer = self._bytes(self._fed, TRAILER.size)
        self._fed += len(trailer)
        if len(trailer) < TRAILER.size:
            self._end(TRUNCATED)
        elif TRAILER.unpack(trailer) != (self._crc, (self.position - self._out) % 2**32):
            self._end(CRC)
        elif self._bytes(self._fed, len(MARK)) == MARK:
            # Tiny members in great number would else be read over and over.
            self._bite = max(_LEAST, min(FEED, 2 * (self._fed - self._began)))
            self._begin(self._fed)
        else:
            self._end("")

    def _bytes(self, at: int, size: int) -> bytes:
        try:
            return self._file.at(at, size)
        except ArchiveRefused:
            self._end(UNREADABLE)
            return b""

    def _here(self, engine: "zlib._Decompress", ready: bytes) -> RestartPoint:
        return RestartPoint(self.position, self._fed, self._began, self._out, self._crc, engine, ready)

    def _end(self, damage: str) -> None:
        self.ended = True
        self.damage = self.damage or damage

    def close(self) -> None:
        if not self.ended:
            POINTS.rest(self._key, self._here(self._engine, self._ready[self._at :]))
        self._file.close()
