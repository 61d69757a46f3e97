"""One walk over a tar from its beginning: every member with the place of its bytes, and what is odd about the whole."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from inspector.archive.damage import LIMIT, TRUNCATED
from inspector.archive.tar_flow import STEP, Flow, whole
from inspector.archive.tar_headers import (
    BLOCK,
    EXTENSION_MOST,
    EXTENSIONS,
    TarHeader,
    described,
    header_in,
    looks_like_header,
    pax_records,
)
from inspector.records.instants import Instant

_ZEROS: Final = bytes(BLOCK)
_LONG_NAME: Final = b"L"
_PAX: Final = frozenset({b"x", b"X"})
_SPARSE_GOES_ON: Final = 504
"""Where a block of a sparse member's map says that another one follows."""


@dataclass(frozen=True, slots=True)
class TarEntry:
    """One member.

    Args:
        name: its name's bytes, as they stand.
        at: offset of its first byte, among the unpacked ones.
        size: how many bytes it claims.
        there: how many of them are there.
        packed: how many bytes of the file they take.
        modified: the time that its header gives, which tars keep in UTC.
        problem: why it cannot be read, as `Member.problem`.
        damage: why not all of it is there; empty where it is.
        disagrees: its headers give it two names or two sizes.
    """

    name: bytes
    at: int
    size: int
    there: int
    packed: int
    modified: Instant | None
    problem: str
    damage: str
    disagrees: bool


@dataclass(slots=True)
class Walk:
    """The walk. Once `entries` has ended, the rest tells how: `ended` whether the end mark was met, `cut_at` the offset at
    which the bytes ended before that (-1 where they did not), `lost` the stretches (offset, length) that belong to no
    member that can be told, `after` the offset of bytes behind the end mark (-1 where there are none but zeros), `passed`
    how many headers of extension were too large to be read.
    """

    flow: Flow
    tell: Callable[[int], None]
    ended: bool = False
    cut_at: int = -1
    after: int = -1
    passed: int = 0
    lost: list[tuple[int, int]] = field(default_factory=list)
    _long_name: bytes = b""
    _pax: dict[bytes, bytes] = field(default_factory=dict)

    def entries(self) -> Iterator[TarEntry]:
        """The members in their order; those behind a stretch that is lost count as damaged."""
        zeros = 0
        while zeros < 2:
            at = self.flow.position
            self.tell(self.flow.consumed)
            block = whole(self.flow, BLOCK)
            if len(block) < BLOCK:
                self._cut(at, block, zeros)
                return
            if block == _ZEROS:
                zeros += 1
                continue
            header = header_in(block)
            if header is None:
                header = self._found_again(at)
                if header is None:
                    self.cut_at = self.flow.position
                    return
            zeros = 0
            if header.kind in EXTENSIONS:
                self._extension(header)
            elif (entry := self._entry(header)) is not None:
                yield entry
        self.ended = True
        self._drain()

    def _cut(self, at: int, block: bytes, zeros: int) -> None:
        """The bytes ended where a header should be: behind one empty block that counts as an end."""
        self.ended = zeros > 0 and not block.strip(b"\0") and not self.flow.damage
        if not self.ended:
            self.cut_at = at + len(block)

    def _found_again(self, at: int) -> TarHeader | None:
        """The next header behind blocks that are none; None where no more come."""
        found = None
        while found is None and len(block := whole(self.flow, BLOCK)) == BLOCK:
            self.tell(self.flow.consumed)
            if looks_like_header(block):
                found = header_in(block)
        self._forget()
        self.lost.append((at, self.flow.position - at - (0 if found is None else BLOCK)))
        return found

    def _extension(self, header: TarHeader) -> None:
        """Keep what a header of extension says of the next member; what it says of all is of no use here."""
        padded = _padded(header.size)
        if header.size > EXTENSION_MOST:
            self.passed += 1
            self.flow.skip(padded)
            return
        body = whole(self.flow, padded)[: header.size]
        if header.kind == _LONG_NAME:
            self._long_name = body.partition(b"\0")[0]
        elif header.kind in _PAX:
            self._pax = pax_records(body)

    def _entry(self, header: TarHeader) -> TarEntry | None:
        about = described(header, self._long_name, self._pax)
        self._forget()
        longer = header.longer
        while longer:
            block = whole(self.flow, BLOCK)
            longer = len(block) == BLOCK and block[_SPARSE_GOES_ON] != 0
        at, consumed = self.flow.position, self.flow.consumed
        there = self._pass(_padded(about.taken))
        if header.folder:
            return None
        damage = ""
        if there < about.taken:
            damage = self.flow.damage or TRUNCATED
        elif self.lost:
            damage = TRUNCATED
        packed = self.flow.consumed - consumed
        found = min(there, about.taken)
        return TarEntry(
            about.name, at, about.size, found, packed, about.modified, about.problem, damage, about.disagrees
        )

    def _pass(self, size: int) -> int:
        """Pass over a member's bytes, telling how far it is."""
        left = size
        while left > 0 and (passed := self.flow.skip(min(left, 64 * STEP))):
            left -= passed
            self.tell(self.flow.consumed)
        return size - left

    def _forget(self) -> None:
        self._long_name, self._pax = b"", {}

    def _drain(self) -> None:
        """Go on to the very end, behind which alone a check sum may stand."""
        at = self.flow.position
        while block := self.flow.read(STEP):
            self.tell(self.flow.consumed)
            if self.after < 0 and block.strip(b"\0"):
                self.after = at
            at += len(block)
        if self.flow.damage and self.flow.damage != LIMIT:
            self.cut_at = self.flow.position


def _padded(size: int) -> int:
    return math.ceil(size / BLOCK) * BLOCK if size < 2**50 else size
