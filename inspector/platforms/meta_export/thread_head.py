"""What stands beside the messages of a thread: who takes part, what it is called, whether it is a group."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.piece import Kind, Piece
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.meta_export.context import AI
from inspector.platforms.meta_export.mojibake import mended, mended_value
from inspector.platforms.meta_export.system_lines import Line, line_of

_ROWS: Final = Opened(LIST)
THREAD: Final = Opened(OBJECT, named={"messages": _ROWS, "replies": _ROWS})
"""A thread whose messages are given one by one."""
_COUNTED: Final = 1_000


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a thread before its messages are read; `people` in the order in which they are met,
    `listed` those whom the thread itself names.
    """

    title: str = ""
    people: tuple[str, ...] = ()
    group: bool = False
    listed: tuple[str, ...] = ()

    @property
    def with_ai(self) -> bool:
        """Whether it is a chat with Meta's assistant: somebody and the assistant, and nobody else."""
        others = [name for name in self.people if name.casefold() not in AI]
        return len(others) < len(self.people) and len(others) <= 1 and not self.group


def thread_head(archive: Archive, member: Member) -> Head:
    """The head of a thread; read on its own, since a part of it stands after the messages."""
    with archive.open(member) as stream:
        return head_of(json_pieces(stream, THREAD, archive.limits))


def head_of(pieces: Iterable[Piece]) -> Head:
    """The head of the thread whose pieces these are."""
    beside: dict[str, Any] = {}
    people: dict[str, None] = {}
    group = False
    for piece in pieces:
        if piece.kind is not Kind.VALUE or piece.damaged:
            continue
        if len(piece.path) == 1:
            beside[str(piece.path[0])] = mended_value(piece.value)[0]
        elif isinstance(piece.value, dict):
            sender = mended(text(piece.value.get("sender_name")) or text(piece.value.get("senderName")))
            if sender and len(people) < _COUNTED:
                people[sender] = None
            group = group or line_of(mended(text(piece.value.get("content")))) is Line.GROUP
    named = _named(beside.get("participants"))
    known = dict.fromkeys((*named, *people))
    title = next((said for key in ("title", "thread_name", "threadName") if (said := text(beside.get(key)))), "")
    typed = text(beside.get("thread_type")) == "RegularGroup" or _link(beside.get("joinable_mode"))
    return Head(title, tuple(known), group or typed or _many(known), named)


def _named(value: Any) -> tuple[str, ...]:  # noqa: ANN401  (whatever JSON holds)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    return tuple(name for each in dicts(value) if (name := text(each.get("name"))))


def _many(people: Iterable[str]) -> bool:
    return len([name for name in people if name.casefold() not in AI]) > 2


def _link(mode: Any) -> bool:  # noqa: ANN401
    """A link by which one can join makes a group; the key alone stands in chats of two as well."""
    return isinstance(mode, dict) and bool(text(mode.get("link")))
