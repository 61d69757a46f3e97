"""A Gmail mbox of any size, streamed: where each message begins and ends, to the byte (format reference, 4.1).

Only the borders are ours. A border is a line `From <digits>@xxx <date +0000>` at the member's start or after an
empty line, whose next line begins `X-GM-THRID:`; a line `From …` in a body, or a quoted patch, is none.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from inspector.archive.archive import MemberStream

BLOCK: Final = 1024 * 1024
KEPT: Final = 2 * 1024 * 1024
"""Bytes of a message that are held for reading its header and text; what follows is hashed and passed on."""
_OVERLAP: Final = 512
"""No border is longer: so many bytes are looked at twice where a block ends."""
_BORDER: Final = re.compile(
    rb"From [0-9]{1,25}@xxx [A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9][0-9] "
    rb"[0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4} [0-9]{4}\r?\n(?=X-GM-THRID:)"
)
"""The line itself; what stands before it is looked at apart, for a pattern that begins with letters is found fast."""
_BEFORE: Final = (b"\n\n", b"\n\r\n")
FIRST_LINE: Final = re.compile(rb"From [0-9]{1,25}@xxx [A-Z][a-z]{2} [A-Z][a-z]{2} ")


class Message(NamedTuple):
    """One message, border line included; `number` 0 for bytes before the first border.

    Args:
        number: from 1.
        offset: of its first byte in the member.
        length: bytes to the last before its line end (the empty line that parts it from the next left out).
        sha256: over exactly those bytes.
        head: its first bytes, `KEPT` at most.
    """

    number: int
    offset: int
    length: int
    sha256: bytes
    head: bytes

    @property
    def whole(self) -> bool:
        """Whether all of its bytes are held."""
        return len(self.head) == self.length


def messages(stream: MemberStream, block: int = BLOCK, border: re.Pattern[bytes] = _BORDER) -> Iterator[Message]:
    """The messages of an mbox in order; what stands before the first one is a `Message` of number 0.

    Memory stays flat whatever the size of the mbox or of a message. Damage of the member ends them early.

    Args:
        stream: the member.
        block: bytes read at a time.
        border: the line that begins a message, where another maker than Gmail's wrote the mailbox; of 500 bytes at most.
    """
    open_ = _Open(0, 0)
    held, base, fed, ended = b"", 0, 0, False
    while not ended:
        more = stream.read(block)
        ended = not more
        held += more
        limit = len(held) if ended else max(fed, len(held) - _OVERLAP)
        for found in border.finditer(held, fed):
            start = found.start()
            if start >= limit:
                break
            if (start == 0 and base == 0) or held[max(0, start - 3) : start].endswith(_BEFORE):
                open_.feed(held[fed:start])
                yield from open_.close()
                open_ = _Open(open_.number + 1, base + start)
                fed = start
        open_.feed(held[fed:limit])
        # A few bytes that were fed stay in sight: a border is told by the line before it.
        gone = max(0, limit - 4)
        held, base, fed = held[gone:], base + gone, limit - gone
    yield from open_.close()


class _Open:
    """The message that is being read; its last line ends are held back, for they may be no part of it."""

    def __init__(self, number: int, offset: int) -> None:
        self.number = number
        self._offset = offset
        self._length = 0
        self._digest = hashlib.sha256()
        self._head: list[bytes] = []
        self._kept = 0
        self._last = b""

    def feed(self, part: bytes) -> None:
        """More of its bytes."""
        part = self._last + part
        self._last = part[max(0, len(part) - 4) :]
        self._take(part[: len(part) - len(self._last)])

    def _take(self, part: bytes) -> None:
        self._digest.update(part)
        self._length += len(part)
        if self._kept < KEPT:
            self._head.append(part[: KEPT - self._kept])
            self._kept += len(self._head[-1])

    def close(self) -> Iterator[Message]:
        """It ends here; nothing where there were no bytes but line ends before the first border."""
        rest = self._last
        for _ in range(2):
            rest = rest[: -2 if rest.endswith(b"\r\n") else -1] if rest.endswith(b"\n") else rest
        self._take(rest)
        if self._length or self.number:
            yield Message(self.number, self._offset, self._length, self._digest.digest(), b"".join(self._head))
