"""Numbers of posts and messages, to tell heads from whole ones: held as numbers, so that memory stays small."""

from array import array
from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inspector.archive.archive import Archive
from inspector.platforms.json_stream.piece import Kind, Piece
from inspector.platforms.x.kinds import CONVERSATIONS, Member, Reader, member_kind, plan_of, stem
from inspector.platforms.x.moments import number
from inspector.platforms.x.script import Script, script_pieces

MESSAGE: Final = 4
"""Steps of the path of a message: its conversation's place, two names, and its own place."""


class Known:
    """Numbers that are there, in order."""

    def __init__(self, numbers: npt.NDArray[np.int64]) -> None:
        self._numbers = numbers

    def __contains__(self, wanted: int) -> bool:
        at = int(np.searchsorted(self._numbers, wanted))
        return at < len(self._numbers) and int(self._numbers[at]) == wanted


def post_of(value: Any, wrapper: str) -> dict[str, Any]:  # noqa: ANN401  (whatever JSON holds)
    """The post that an element is: within its wrapper, or bare as archives of 2019 have it."""
    held = value if isinstance(value, dict) else {}
    inner = held.get(wrapper)
    return inner if isinstance(inner, dict) else held


def message_of(value: Any) -> tuple[str, dict[str, Any]]:  # noqa: ANN401
    """What kind of event an element of a conversation is, and what it says; empty where it is none."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, dict):
                return name, inner
    return "", {}


def id_of(held: dict[str, Any]) -> int:
    """The number of a post or message; 0 where it has none."""
    return next((found for name in ("id_str", "id", "tweet_id", "noteTweetId") if (found := number(held.get(name)))), 0)


def pieces_named(archive: Archive, *stems: str) -> Iterator[tuple[Member, Piece]]:
    """The posts and messages of all members with one of these names, whole and sound."""
    for member in archive.members:
        kind = member_kind(member.path)
        if member.problem or kind is None or stem(member.path) not in stems:
            continue
        plan = CONVERSATIONS if kind.reader is Reader.CONVERSATIONS else plan_of(member.path, kind)
        with archive.open(member) as stream:
            for piece in script_pieces(archive, Script(stream), plan):
                if piece.kind is Kind.VALUE and not piece.damaged:
                    yield kind, piece


def stems_read_by(archive: Archive, *readers: Reader) -> tuple[str, ...]:
    """The names of an archive's members that one of these readers reads."""
    kinds = ((stem(member.path), member_kind(member.path)) for member in archive.members)
    return tuple(dict.fromkeys(name for name, kind in kinds if kind is not None and kind.reader in readers))


def ids_named(archive: Archive, *stems: str) -> Known:
    """The numbers of all posts or messages of the members with one of these names."""
    found = array("q")
    for kind, piece in pieces_named(archive, *stems):
        if kind.reader is Reader.CONVERSATIONS:
            held = message_of(piece.value)[1] if len(piece.path) == MESSAGE else {}
        else:
            held = post_of(piece.value, kind.wrapper)
        if known := id_of(held):
            found.append(known)
    return Known(np.unique(np.frombuffer(found, dtype=np.int64)) if found else np.empty(0, dtype=np.int64))
