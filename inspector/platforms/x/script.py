"""JavaScript members: JSON behind an assignment such as `window.YTD.tweets.part0 =` (format reference, section 3).

The assignment is read as so many blanks, so that every offset counts in the member as it stands. Nothing is run.
"""

import re
from collections.abc import Iterator
from typing import Final, Self

from inspector.archive.archive import Archive, Member, MemberDigest, MemberStream
from inspector.platforms.json_stream.piece import TRAILING, Kind, Piece
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import Opened
from inspector.platforms.tabular.encoding import SNIFFED, sniff

_ASSIGNED: Final = re.compile(rb"\s*([A-Za-z_$][\w.$ -]{0,200}?)\s*=")
_GLOBAL: Final = re.compile(r"window\.YTD\.[\w-]+\.part[0-9]+|window\.__THAR_CONFIG|Grailbird\.data\.\w+")
_LOOKED_AT: Final = 400
_TAIL: Final = 64


class Script:
    """A member's bytes with the assignment at their beginning blanked out.

    Attributes:
        name: what is assigned to, such as `window.YTD.tweets.part0`; empty where the member is bare JSON.
    """

    def __init__(self, stream: MemberStream) -> None:
        self._stream = stream
        self._head = b""
        while len(self._head) < _LOOKED_AT and (part := stream.read(_LOOKED_AT - len(self._head))):
            self._head += part
        self._tail = self._head[-_TAIL:]
        encoding = sniff(self._head[:SNIFFED])
        found = _ASSIGNED.match(encoding.units(self._head[encoding.mark :]))
        self.name = "" if found is None else found[1].decode("ascii", "replace").strip()
        if found is not None:
            blank = " ".encode("ascii" if encoding.width == 1 else encoding.name) * found.end()
            end = encoding.mark + len(blank)
            self._head = self._head[: encoding.mark] + blank + self._head[end:]

    @property
    def known(self) -> bool:
        """Whether the name is one that X's archives assign to."""
        return _GLOBAL.fullmatch(self.name) is not None

    def read(self, size: int) -> bytes:
        """Up to so many bytes, as `MemberStream.read`."""
        if self._head:
            block, self._head = self._head[:size], self._head[size:]
            return block
        block = self._stream.read(size)
        if block:
            self._tail = (self._tail + block)[-_TAIL:]
        return block

    def ends_with_semicolon(self, length: int) -> bool:
        """Whether the last bytes, so many, are a semicolon and blanks: the end of the assignment."""
        last = self._tail[-length:] if 0 < length <= _TAIL else b""
        return b";" in last and not last.strip(b"; \t\r\n\x00")

    def digest(self) -> MemberDigest:
        """As `MemberStream.digest`, over the bytes as they stand."""
        return self._stream.digest()

    def close(self) -> None:
        """Close the member."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def script_pieces(archive: Archive, script: Script, plan: Opened) -> Iterator[Piece]:
    """The pieces of what is assigned, as `json_pieces`; the semicolon that may end it is no fault."""
    for piece in json_pieces(script, plan, archive.limits):
        closing = piece.kind is Kind.FAULT and piece.notes == (TRAILING,) and script.ends_with_semicolon(piece.length)
        if not closing:
            yield piece


def assigned_name(archive: Archive, member: Member) -> str:
    """What a member assigns to, where that is a name of X's archives; else empty. Only its beginning is read."""
    with archive.open(member) as stream:
        script = Script(stream)
        return script.name if script.known else ""
