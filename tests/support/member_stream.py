"""A member's bytes for tests, handed out in pieces as small as asked for."""

import hashlib
from typing import Self

from inspector.archive.archive import MemberDigest


class BytesStream:
    """The bytes of a member that lie in memory, at most `step` of them at a time."""

    def __init__(self, content: bytes, step: int = 1 << 30) -> None:
        self._content = content
        self._step = step
        self._at = 0

    def read(self, size: int) -> bytes:
        piece = self._content[self._at : self._at + min(size, self._step)]
        self._at += len(piece)
        return piece

    def digest(self) -> MemberDigest:
        self._at = len(self._content)
        return MemberDigest(len(self._content), hashlib.sha256(self._content).digest())

    def close(self) -> None:
        self._at = len(self._content)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
