"""Chats with Meta AI that stand in members of their own (Facebook, section 7): each turn is a record.

The turns of a conversation stand in one text, told apart by the names at the beginnings of their lines, and bear no
time of their own: the conversation's stands in its place, as the earliest that can be.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final, NamedTuple

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place, pointer
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, OBJECT, Opened
from inspector.platforms.meta_export.context import Context
from inspector.platforms.meta_export.mojibake import mended, mended_value
from inspector.platforms.meta_export.when import entry_time, epoch
from inspector.platforms.meta_export.wording import told
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import DAY, Instant, Precision, Zone, from_datetime
from inspector.records.record import Conversation, Created, ExtractionWarning, Locator, Participant, Record

SERVICE: Final = "meta_ai"
_VALUES: Final = Opened(LIST, each=Opened(OBJECT, named={"dict": Opened(LIST)}))
_ROW: Final = Opened(OBJECT, named={"label_values": _VALUES})
_PLAN: Final = Opened(
    EITHER, each=Opened(EITHER, each=_ROW, named={"label_values": _VALUES}), named={"label_values": _VALUES}
)
_TURN: Final = re.compile(rb'(?P<before>\\n|")(?P<who>You|Meta AI):')
_STOP: Final = re.compile(rb'(?<!\\)(?:\\\\)*"')
_LABEL: Final = re.compile(
    rb'"(Conversation with Meta AI_(?:([0-9]{2})-([0-9]{2})-([0-9]{4}))?[^"\\]{0,200}?(?:_([0-9]{9,11}))?\.txt)"'
)
ASSISTANT: Final = Participant("Meta AI")


class Turn(NamedTuple):
    """One turn within the bytes of a value: whose, from where to where, what it says, and its conversation's label."""

    own: bool
    start: int
    end: int
    text: str
    label: re.Match[bytes] | None


def turns(raw: bytes) -> Iterator[Turn]:
    """The turns that stand in the texts of a value."""
    labels = list(_LABEL.finditer(raw))
    found = [each for each in _TURN.finditer(raw) if not _escaped(raw, each)]
    for index, each in enumerate(found):
        start = each.start("who")
        stop = _STOP.search(raw, start)
        end = stop.end() - 1 if stop else len(raw)
        if index + 1 < len(found):
            end = min(end, found[index + 1].start())
        while raw[start:end].endswith(b"\\n") and not raw[start:end].endswith(b"\\\\n"):
            end -= 2
        try:
            said = str(json.loads(b'"' + raw[start:end] + b'"', strict=False))
        except ValueError:
            said = raw[start:end].decode("utf-8", "replace")
        before = [label for label in labels if label.end() <= start]
        said = mended(said).partition(":")[2].strip()
        yield Turn(each["who"] == b"You", start, end, said, before[-1] if before else None)


def _escaped(raw: bytes, found: re.Match[bytes]) -> bool:
    """Whether the sign before a name is no line's end, since its backslash is itself written out."""
    at, count = found.start() - 1, 0
    while at >= 0 and raw[at : at + 1] == b"\\":
        count, at = count + 1, at - 1
    return count % 2 == 1


def label_time(label: re.Match[bytes], bounds: Bounds) -> Created | None:
    """The conversation's instant: the number in its file's name; without one the day, whose zone is not known."""
    if label[5]:
        made = epoch(int(label[5]), bounds)
        return made if isinstance(made, Created) else None
    if not label[4]:
        return None
    try:
        day: Instant = from_datetime(datetime(int(label[4]), int(label[2]), int(label[3]), tzinfo=UTC))
    except ValueError:
        return None
    within = bounds.earliest <= day <= bounds.latest
    return Created(day, day + DAY, Precision.DAY, Zone.UNKNOWN) if within else None


def read_ai_chats(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The turns of a member in order, then what became of it."""
    reader = _Reader(member, context)
    with archive.open(member) as stream:
        for piece in json_pieces(stream, _PLAN, archive.limits):
            yield from reader.piece(piece)
        yield from reader.end()
        yield from finished(stream, member, DataCategory.AI_CHAT, reader.records)


class _Reader:
    """Goes through the pieces of one member."""

    def __init__(self, member: Member, context: Context) -> None:
        self._member = member
        self._context = context
        self._row: Created | None = None
        self._title = ""
        self._shared = 0
        self._told: dict[str, tuple[str, bool]] = {}
        self.records = 0

    def piece(self, piece: Piece) -> Iterator[Reading]:
        if piece.kind is Kind.BEGIN and piece.path[-1:] == ("label_values",):
            self._title = ""
        if piece.kind is not Kind.VALUE or piece.damaged:
            if piece.kind is Kind.VALUE and piece.path[-2:-1] == ("dict",):
                self.records += 1
                yield Record(
                    place(self._member, self.records, piece),
                    DataCategory.AI_CHAT,
                    Author.OWNER,
                    service=SERVICE,
                    damaged=True,
                )
            yield from piece_warnings(self._member, piece, self.records if piece.damaged and self.records else None)
            return
        yield from piece_warnings(self._member, piece)
        if piece.path[-1:] == ("timestamp",):
            made = epoch(piece.value, self._context.bounds)
            self._row = made if isinstance(made, Created) else None
        elif piece.path[-1:] == ("value",) or piece.path[-2:-1] == ("dict",):
            found = list(turns(piece.raw))
            if found:
                for turn in found:
                    yield self._turn(piece, turn)
            elif piece.path[-1:] == ("value",):
                self._title = mended(str(piece.value))
            elif piece.value not in (None, "", [], {}):
                yield self._entry(piece)

    def _turn(self, piece: Piece, turn: Turn) -> Record:
        self.records += 1
        self._shared += 1
        made = None if turn.label is None else label_time(turn.label, self._context.bounds)
        raw = piece.raw[turn.start : turn.end]
        where = Locator(
            self._member.ordinal, self.records, pointer(piece.path), piece.offset + turn.start, len(raw),
            hashlib.sha256(raw).digest(),
        )  # fmt: skip
        title = "" if turn.label is None else turn.label[1].decode("utf-8", "replace")
        return self._record(where, made or self._row, turn.text, title, own=turn.own)

    def _entry(self, piece: Piece) -> Record:
        """What cannot be parted into turns is one record; it may hold both what was asked and what was answered."""
        self.records += 1
        value = mended_value(piece.value)[0]
        made = entry_time(value, self._context.bounds)
        created = made if isinstance(made, Created) else self._row
        return self._record(place(self._member, self.records, piece), created, told(value), self._title, own=True)

    def _record(self, where: Locator, created: Created | None, said: str, title: str, *, own: bool) -> Record:
        key = f"meta_ai/{title or self._member.path}"
        self._told[key] = (title or "Meta AI", True)
        owner = Participant(self._context.owner)
        return Record(
            where,
            DataCategory.AI_CHAT,
            Author.OWNER if own else Author.PLATFORM,
            created,
            service=SERVICE,
            conversation=key,
            sender=ASSISTANT if not own else owner if owner.name else None,
            text=said,
        )

    def end(self) -> Iterator[Reading]:
        """What is to be said of the member as a whole."""
        if self._shared:
            message = f"Turns of chats with Meta AI that bear no time of their own: {self._shared:,}; each has that of its conversation, and may be later."
            yield ExtractionWarning("time_from_conversation", message, self._member.ordinal)
        owner = Participant(self._context.owner)
        people = (owner, ASSISTANT) if owner.name else (ASSISTANT,)
        for key, (title, _) in self._told.items():
            yield Conversation(key, title, people, DataCategory.AI_CHAT)
