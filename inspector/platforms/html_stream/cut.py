"""Cuts an HTML member into elements of one kind, streamed: each with its exact bytes, and what lies between them."""

import hashlib
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from inspector.archive.archive import MemberStream
from inspector.archive.limits import STANDARD, Limits

BLOCK: Final = 1024 * 1024
CUT: Final = "cut"
TOO_LARGE: Final = "too_large"
LOST: Final = "lost_text"

MEANINGS: Final = {
    CUT: "The file ends in the middle of this.",
    TOO_LARGE: "This is larger than the limit record_bytes allows; see its exact bytes, or raise it with --limit.",
    LOST: "Some text here belongs to no entry, and is not understood; reading went on at the next entry.",
}
"""One plain sentence for each code that a cell can bear."""
_LONGEST_MARK: Final = 4_096
"""Bytes of an opening tag at most: so many are looked at twice where a block ends."""
_TAGS: Final = re.compile(rb"<[^>]*>|<!--.*?-->|\s+|&nbsp;|\xc2\xa0", re.DOTALL)
_SCRIPTS: Final = re.compile(rb"<(style|script|head)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)


class Cell(NamedTuple):
    """One element, or (`number` 0) what stands before the first one.

    Args:
        number: from 1, in the member's order.
        offset: of its first byte in the member.
        length: its bytes, from its opening tag to its closing one.
        raw: those bytes; empty where there are more than the limit allows.
        sha256: over exactly those bytes.
        notes: codes of `MEANINGS`.
        lost: where text was found that belongs to no element (`LOST`): its place in the member.
    """

    number: int
    offset: int
    length: int
    raw: bytes
    sha256: bytes
    notes: tuple[str, ...] = ()
    lost: int = 0


def cells(
    stream: MemberStream, mark: re.Pattern[bytes], limits: Limits = STANDARD, block: int = BLOCK
) -> Iterator[Cell]:
    """The elements whose opening tag a pattern finds, in order; the first cell is what stands before them.

    An element ends with its own closing tag, or where the next one begins. Memory stays flat: no more than
    one element and one block are held, and of an element over `record_bytes` only the hash.

    Args:
        stream: the member; it is read to its end.
        mark: finds an opening tag; its group 1 is the tag's name.
        limits: `record_bytes` is kept.
        block: bytes read at a time.
    """
    cutter = _Cutter(limits.record_bytes)
    held, base, ended = b"", 0, False
    while not ended:
        more = stream.read(block)
        ended = not more
        held += more
        at = 0
        for found in mark.finditer(held):
            if not ended and found.start() > len(held) - _LONGEST_MARK:
                break
            cutter.feed(held[at : found.start()])
            yield from cutter.close(last=False)
            cutter.open(base + found.start(), found.group(1))
            # The opening tag is fed with what follows it, so that a mark is never met twice.
            cutter.feed(held[found.start() : found.end()])
            at = found.end()
        keep = len(held) if ended else max(at, len(held) - _LONGEST_MARK)
        cutter.feed(held[at:keep])
        base += keep
        held = held[keep:]
    yield from cutter.close(last=True)


class _Cutter:
    """Holds what was read of one element."""

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._parts: list[bytes] = []
        self._size = 0
        self._offset = 0
        self._tag = b""
        self._number = 0
        self._digest: hashlib._Hash | None = None

    def open(self, offset: int, tag: bytes) -> None:
        """An element begins."""
        self._number += 1
        self._offset, self._tag = offset, tag
        self._parts, self._size, self._digest = [], 0, None

    def feed(self, part: bytes) -> None:
        """More of what is open."""
        self._size += len(part)
        if self._digest is not None:
            self._digest.update(part)
            return
        self._parts.append(part)
        if self._size > self._largest:
            self._digest = hashlib.sha256(b"".join(self._parts))
            self._parts = []

    def close(self, *, last: bool) -> Iterator[Cell]:
        """What is open ends here at the latest."""
        if self._digest is not None:
            yield Cell(self._number, self._offset, self._size, b"", self._digest.digest(), (TOO_LARGE,))
            return
        raw = b"".join(self._parts)
        if self._number == 0:
            yield Cell(0, 0, len(raw), raw, hashlib.sha256(raw).digest())
            return
        end = element_end(raw, self._tag)
        notes: tuple[str, ...] = ()
        lost = 0
        if end is None:
            end = len(raw.rstrip())
            notes = (CUT,) if last else ()
        elif _TAGS.sub(b"", _SCRIPTS.sub(b"", raw[end:])):
            notes, lost = (LOST,), self._offset + end
        raw = raw[:end]
        yield Cell(self._number, self._offset, len(raw), raw, hashlib.sha256(raw).digest(), notes, lost)


def element_end(raw: bytes, tag: bytes) -> int | None:
    """Where the element that begins the bytes ends, its closing tag included; None where it does not."""
    depth = 0
    for found in re.finditer(rb"<(/?)" + re.escape(tag) + rb"(?=[\s>/])[^>]*>", raw, re.IGNORECASE):
        if found.group(1):
            depth -= 1
        elif not found.group().endswith(b"/>"):
            depth += 1
        if depth <= 0:
            return found.end()
    return None
