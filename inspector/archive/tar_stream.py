"""The bytes of one member of a tar: counted, hashed, held against what its header claims; never an exception."""

import hashlib
from dataclasses import dataclass
from typing import Final, Self

from inspector.archive.archive import MemberDigest
from inspector.archive.damage import CHANGED, LIMIT, TRUNCATED
from inspector.archive.file_bytes import ArchiveFile
from inspector.archive.limits import Limits, over_words
from inspector.archive.tar_flow import Flow

_REST: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class TarBody:
    """Where a member's bytes stand among the unpacked ones, how many it claims, how many bytes of the file they take, how
    many may come out, and what is already known to be wrong, with one sentence that says more than the code's usual one.
    """

    at: int
    size: int
    packed: int
    allowed: int
    damage: str = ""
    note: str = ""


class TarStream:
    """A `MemberStream` over a flow that stands at the member's first byte; both it and its file are closed with it.

    Args:
        file: the archive's file.
        flow: the archive's bytes.
        body: where the member's are, and what they claim.
        limits: the limits of the archive.
    """

    def __init__(self, file: ArchiveFile, flow: Flow, body: TarBody, limits: Limits) -> None:
        self._file = file
        self._flow = flow
        self._body = body
        self._limits = limits
        self._size = 0
        self._hash = hashlib.sha256()
        self._damage, self._note = body.damage, body.note
        self._ended = False
        self._closed = False

    def read(self, size: int) -> bytes:
        if self._ended:
            return b""
        left = min(self._body.size, self._body.allowed) - self._size
        # A flow that does not stand where the member begins could not get there: the file is another one meanwhile.
        block = self._flow.read(min(max(1, size), left)) if left > 0 and self._stands() else b""
        self._size += len(block)
        self._hash.update(block)
        if not block:
            self._end(met=left <= 0)
        return block

    def _stands(self) -> bool:
        return self._flow.position == self._body.at + self._size

    def _end(self, *, met: bool) -> None:
        self._ended = True
        if met and self._size < self._body.size:
            note = over_words(self._body.packed, self._body.allowed, self._file.size, self._limits)
            self._damage, self._note = LIMIT, note
        elif not met and not self._damage:
            self._damage = self._flow.damage or TRUNCATED
        if not self._damage and self._file.changed():
            self._damage = CHANGED

    def digest(self) -> MemberDigest:
        while self.read(_REST):
            pass
        return MemberDigest(self._size, self._hash.digest(), self._damage, self._note)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._flow.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
