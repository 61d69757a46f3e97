"""A first pass over a chat: its shape, the order of its dates, who speaks, what it is called, whose it is."""

import re
from dataclasses import dataclass
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.small import own_name
from inspector.platforms.whatsapp.header import LONGEST, Header, decoded, header_of, plain
from inspector.platforms.whatsapp.lines import text_lines
from inspector.platforms.whatsapp.markers import Marker, marker_of
from inspector.platforms.whatsapp.order import Evidence, Order, instant_of
from inspector.records.instants import Instant

AI: Final = "meta ai"
_NAME: Final = re.compile(
    r"(?:WhatsApp[ -]?[Cc]hatt? (?:with|mit|med|con|avec|met|com|-) |Chat (?:de|do) WhatsApp (?:con|com) |Discussion WhatsApp avec )(.{1,200})"
)
_MOST: Final = 2_000
_MARK: Final = "\u200e"
_QUOTES: Final = '"\u201c\u201e\u00ab'


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a chat before its messages are read.

    Args:
        shape: how its headers are written.
        order: how its dates are read.
        senders: who speaks.
        title: what it is called: the other person, or the group.
        group: whether it is a group.
        owner: whose export it is; empty where that is not told.
        newest: its latest instant, where dates can be read.
        mixed_ends: whether some lines end in CRLF and others in LF.
    """

    shape: tuple[str, ...]
    order: Order
    senders: tuple[str, ...]
    title: str
    group: bool
    owner: str
    newest: Instant | None
    mixed_ends: bool

    @property
    def with_ai(self) -> bool:
        """Whether it is a chat with Meta's assistant alone."""
        others = [name for name in self.senders if name.casefold() != AI]
        return not self.group and len(others) <= 1 < len(others) + (len(others) < len(self.senders))


def chat_head(archive: Archive, member: Member) -> Head | None:
    """The head of a chat; None where the member's first lines hold no header of a message."""
    found = _Gathering()
    with archive.open(member) as stream:
        for number, line in enumerate(text_lines(stream)):
            if line.begins:
                found.line(line.raw)
            if found.shape is None and number > 20:
                return None
    return found.head(archive, member) if found.shape is not None else None


class _Gathering:
    """Goes through the lines of a chat once."""

    def __init__(self) -> None:
        self.shape: tuple[str, ...] | None = None
        self._evidence = Evidence()
        self._senders: dict[str, None] = {}
        self._system = ""
        self._group = False
        self._ends = [0, 0]
        self._last: Header | None = None

    def line(self, raw: bytes) -> None:
        self._ends[raw.endswith(b"\r\n")] += raw.endswith(b"\n")
        text = decoded(raw[:LONGEST])
        found = header_of(plain(text))
        if found is None or (self.shape is not None and found[0].shape != self.shape):
            return
        header, rest = found
        self.shape = header.shape
        self._evidence.add(header)
        self._last = header
        name, body = split_sender(rest)
        if any(sign in name for sign in _QUOTES):
            # A line of the program's with a colon in what it quotes, such as a new subject.
            name, body = "", rest
        flagged = _MARK in text[text.find(": ", text.find(name)) :][:4] if name else False
        kind = marker_of(body, sent=bool(name), flagged=flagged)
        self._group = self._group or kind is Marker.GROUP
        if kind in {Marker.SYSTEM, Marker.GROUP}:
            self._system = self._system or name
        elif name and len(self._senders) < _MOST:
            self._senders[name] = None

    def head(self, archive: Archive, member: Member) -> Head:
        assert self.shape is not None  # noqa: S101  (asked for only once there is one)
        order = self._evidence.decided(member.modified)
        speak = tuple(name for name in self._senders if not self._quoted(name))
        title = self._system or _called(own_name(member.path)) or _called(archive.name)
        people = [name for name in speak if name.casefold() != AI]
        group = self._group or len(people) > 2
        others = [name for name in people if name != title]
        # A chat of two is called after the other person, so that who bears another name is the owner.
        owner = others[0] if title and not group and len(others) == 1 else ""
        newest = None if self._last is None else _latest(self._last, order)
        return Head(self.shape, order, speak, title, group, owner, newest, mixed_ends=all(self._ends))

    def _quoted(self, name: str) -> bool:
        """Whether a name is a line of the program's about somebody who speaks, with a colon in it."""
        return any(name != other and name.startswith(f"{other} ") and " " in other for other in self._senders)


def _latest(header: Header, order: Order) -> Instant | None:
    """The instant of a header; where the reading is open, the later of the two, so that nothing is left out."""
    readings = (Order.DAY_FIRST, Order.MONTH_FIRST) if order in {Order.OPEN, Order.MIXED} else (order,)
    return max((at for each in readings if (at := instant_of(header, each)) is not None), default=None)


def split_sender(rest: str) -> tuple[str, str]:
    """The sender and the body of what follows a header; the sender is empty where there is none."""
    name, colon, body = rest.rstrip("\r\n").partition(": ")
    if not colon:
        if name.endswith(":"):
            return name[:-1], ""
        return "", rest
    return name.removeprefix("~ ").strip(), body


def _called(name: str) -> str:
    found = _NAME.match(name.rsplit(".", 1)[0])
    return "" if found is None else found[1].strip()
