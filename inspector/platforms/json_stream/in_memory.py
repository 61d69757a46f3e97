"""Bytes that are held already, as a stream: to look for parts within a value that was read whole."""

import hashlib
from typing import Self

from inspector.archive.archive import MemberDigest


class HeldBytes:
    """A `MemberStream` over bytes in memory."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def read(self, size: int) -> bytes:
        block = self._content[self._at : self._at + max(1, size)]
        self._at += len(block)
        return block

    def digest(self) -> MemberDigest:
        return MemberDigest(len(self._content), hashlib.sha256(self._content).digest())

    def close(self) -> None:
        """There is nothing to close."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
