"""The bytes of one packed member: unpacked as they are asked for, counted, hashed, checked; never an exception."""

import hashlib
import zlib
from typing import Final, Self

from inspector.archive.archive import MemberDigest
from inspector.archive.damage import CHANGED, CORRUPT, CRC, LIMIT, SIZE, TRUNCATED, UNREADABLE
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits, over_words
from inspector.archive.packing import STORED, BadPacking
from inspector.archive.unpacking import unpacker
from inspector.archive.zip_bodies import Body
from inspector.errors import ArchiveRefused

_FEED: Final = 256 * 1024
_STEP: Final = 128 * 1024
"""Bytes unpacked at a time, whatever is asked for: so a damaged member gives the same bytes to every reader."""
_REST: Final = 1024 * 1024


class PackedStream:
    """A `MemberStream` over a body in an archive's file, which it closes.

    Args:
        file: the archive's file.
        body: where the packed bytes stand, and what they claim.
        allowed: how many bytes may come out.
        limits: the limits of the archive.
    """

    def __init__(self, file: ArchiveFile, body: Body, allowed: int, limits: Limits) -> None:
        self._file = file
        self._body = body
        self._allowed = allowed
        self._limits = limits
        self._unpacker = unpacker(body.method, body.size, limits)
        self._fed = 0
        self._size = 0
        self._crc = 0
        self._hash = hashlib.sha256()
        self._damage = body.damage
        self._note = ""
        self._ended = False
        self._ready = b""
        self._at = 0

    def read(self, size: int) -> bytes:
        while self._at >= len(self._ready) and not self._ended:
            self._ready, self._at = self._next(), 0
            self._size += len(self._ready)
            self._crc = zlib.crc32(self._ready, self._crc)
            self._hash.update(self._ready)
        block = self._ready[self._at : self._at + max(1, size)]
        self._at += len(block)
        return block

    def _next(self) -> bytes:
        """Some bytes, or none where more must be fed or the end was met."""
        left = self._allowed - self._size
        if self._unpacker.finished:
            unread = self._body.packed - self._fed + self._unpacker.unused
            self._end(SIZE if unread else "")
            return b""
        feed = b""
        if self._unpacker.hungry:
            asked = min(_STEP if self._body.method == STORED else _FEED, self._body.packed - self._fed)
            try:
                feed = self._file.at(self._body.at + self._fed, asked)
            except ArchiveRefused:
                self._end(UNREADABLE)
                return b""
            self._fed += len(feed)
        starved = self._unpacker.hungry and not feed
        try:
            # Without food too: an engine may hold back bytes that did not fit the last time.
            block = self._unpacker.unpack(feed, _STEP)
        except BadPacking as bad:
            self._end(bad.code, bad.note)
            return b""
        if starved and not block and not self._unpacker.finished:
            self._end(self._ran_out())
            return b""
        if len(block) > left:
            self._end(LIMIT, over_words(self._body.packed, self._allowed, self._file.whole, self._limits))
        return block[:left]

    def _ran_out(self) -> str:
        """The damage where no packed byte is left and the packing has not said that it ends."""
        if self._body.at + self._fed >= self._file.size and self._fed < self._body.packed:
            return TRUNCATED
        return "" if self._body.method == STORED else CORRUPT

    def _end(self, damage: str, note: str = "") -> None:
        self._ended = True
        if not self._damage or note:
            self._damage, self._note = damage, note
        if not self._damage and self._file.changed():
            self._damage = CHANGED
        if not self._damage and self._body.crc is not None and self._crc != self._body.crc:
            self._damage = CRC
        if not self._damage and self._body.size is not None and self._size != self._body.size:
            self._damage = SIZE

    def digest(self) -> MemberDigest:
        while self.read(_REST):
            pass
        return MemberDigest(self._size, self._hash.digest(), self._damage, self._note)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
