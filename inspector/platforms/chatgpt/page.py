"""chat.html: the page that comes with an export holds its conversations once more, as data of a script.

It is read where an archive has no other copy of them. Nothing of the page is run or shown: the list behind
`var jsonData =` is read as JSON, where it stands (format reference, section 3).
"""

import re
from collections.abc import Iterator
from typing import Final, Self

from inspector.archive.archive import Archive, Member, MemberDigest, MemberStream
from inspector.archive.limits import Limits
from inspector.platforms.chatgpt.names import shard
from inspector.platforms.json_stream.piece import TRAILING, Kind, Piece
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import Opened
from inspector.platforms.json_stream.small import base_name

_BEGINS: Final = re.compile(rb"var\s+jsonData\s*=\s*(?=\[)")
_LOOKED_AT: Final = 1024 * 1024
"""Bytes from the page's beginning within which its list begins."""
PAGE: Final = "chat.html"


def conversation_members(archive: Archive) -> tuple[Member, ...]:
    """The readable members with conversations: those of the list, or the page where there is no list at all."""
    readable = [member for member in archive.members if not member.problem]
    lists = tuple(member for member in readable if shard(member.path) is not None)
    return lists or tuple(member for member in readable if base_name(member.path) == PAGE)


def conversation_pieces(stream: MemberStream, member: Member, plan: Opened, limits: Limits) -> Iterator[Piece]:
    """The pieces of a member with conversations, with their places in the member; of the page, those of its list."""
    if base_name(member.path) != PAGE:
        yield from json_pieces(stream, plan, limits)
        return
    head = b""
    while len(head) < _LOOKED_AT and (block := stream.read(_LOOKED_AT - len(head))):
        head += block
    found = _BEGINS.search(head)
    if found is None:
        return
    for piece in json_pieces(_Rest(head[found.end() :], stream), plan, limits):
        # After the list the script goes on.
        if piece.kind is not Kind.FAULT or TRAILING not in piece.notes:
            yield piece._replace(offset=piece.offset + found.end())


class _Rest:
    """A member from some byte on."""

    def __init__(self, head: bytes, stream: MemberStream) -> None:
        self._head = head
        self._stream = stream

    def read(self, size: int) -> bytes:
        if self._head:
            block, self._head = self._head[:size], self._head[size:]
            return block
        return self._stream.read(size)

    def digest(self) -> MemberDigest:
        return self._stream.digest()

    def close(self) -> None:
        """Whoever opened the member closes it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
