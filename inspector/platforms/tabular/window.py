"""A window that moves over a member's bytes: what is being read, and nothing else, is held."""

from inspector.archive.archive import MemberStream
from inspector.platforms.tabular.encoding import Encoding


class Window:
    """The bytes of a member from some offset on, with their units.

    Attributes:
        raw: the bytes held.
        units: one byte for each unit of them (`Encoding.units`).
        at: the unit that is read next; all before it may be dropped at any `more`.
        ended: whether `raw` reaches to the end of the member.
        turn: counts the changes of `raw`, so that what was derived from it can be kept meanwhile.
    """

    def __init__(self, stream: MemberStream, head: bytes, encoding: Encoding, block: int) -> None:
        self._stream = stream
        self._encoding = encoding
        self._block = block
        self._base = encoding.mark
        self.raw = head[encoding.mark :]
        self.ended = False
        self.at = 0
        self.turn = 0
        self._refresh()

    def _refresh(self) -> None:
        width = self._encoding.width
        if width == 2 and not self.ended and len(self.raw) % 2:
            self._odd = self.raw[-1:]
            self.raw = self.raw[:-1]
        else:
            self._odd = b""
        self.units = self._encoding.units(self.raw)
        self.turn += 1

    def offset(self, unit: int) -> int:
        """The offset in the member of the byte where a unit begins."""
        return min(self._base + unit * self._encoding.width, self._base + len(self.raw))

    def bytes(self, start: int, end: int) -> bytes:
        """The bytes of the units from `start` up to `end`."""
        width = self._encoding.width
        return self.raw[start * width : end * width]

    def more(self) -> None:
        """Drops what was read and reads on: at least as much again as is held, so that a record which
        grows over many blocks is looked at a few times only.
        """
        done = self.at * self._encoding.width
        parts = [self.raw[done:], self._odd]
        wanted = max(self._block, len(parts[0]))
        self._base += done
        self.at = 0
        while wanted > 0 and (part := self._stream.read(min(wanted, self._block))):
            parts.append(part)
            wanted -= len(part)
        self.ended = wanted > 0
        self.raw = b"".join(parts)
        self._refresh()
