"""Members of Meta's exports that list entries of one kind, whatever wrapper they stand in (Facebook, section 4)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.piece import Kind as Step
from inspector.platforms.json_stream.piece import Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import beginning, text
from inspector.platforms.meta_export.context import Context
from inspector.platforms.meta_export.kinds import Kind
from inspector.platforms.meta_export.mojibake import mended, mended_value
from inspector.platforms.meta_export.threads import text_mended
from inspector.platforms.meta_export.when import entry_time, page_time
from inspector.platforms.meta_export.wording import told
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Zone
from inspector.records.record import Created, ExtractionWarning, Participant, Record

_ROWS: Final = Opened(LIST)
_WHOLE: Final = Opened("")
_LISTED: Final = Opened(EITHER, each=_ROWS)
_LONE: Final = re.compile(
    rb'\s*\{\s*"(?:timestamp|media|label_values|fbid|ent_name|title|string_map_data|media_map_data|creation_timestamp|data)"'
)
"""How an entry begins that stands alone, in no list."""
_DELETED: Final = frozenset({"recently_deleted_content", "trash"})
_BROKEN_BY_META: Final = b"[object Object]"


def plan_of(first: bytes, inner: str) -> Opened:
    """What is opened of a member: the list within its wrapper, or nothing of an entry that stands alone."""
    if inner:
        row = Opened(OBJECT, named={inner: _ROWS})
        return Opened(EITHER, each=Opened(EITHER, each=row, named={inner: _ROWS}), named={inner: _ROWS})
    return _WHOLE if _LONE.match(first) else _LISTED


def read_list(archive: Archive, member: Member, kind: Kind, context: Context, service: str) -> Iterator[Reading]:
    """The entries of a member in order, what is odd about them, and what became of it."""
    first = beginning(archive, member, 4_096)
    reader = _Reader(member, kind, context, service)
    with archive.open(member) as stream:
        if first.strip() == _BROKEN_BY_META:
            message = "In place of data the platform wrote “[object Object]” here; what it should hold is not in this archive."
            yield ExtractionWarning("broken_by_platform", message, member.ordinal)
            yield from finished(stream, member, kind.category, 0, message)
            return
        for piece in json_pieces(stream, plan_of(first, kind.inner), archive.limits):
            yield from reader.piece(piece)
        yield from reader.end()
        yield from finished(stream, member, kind.category, reader.records, "" if reader.records else _EMPTY)


_EMPTY: Final = "It holds an empty list and no data."


class _Reader:
    """Makes a record of each entry of one member."""

    def __init__(self, member: Member, kind: Kind, context: Context, service: str) -> None:
        self._member = member
        self._kind = kind
        self._context = context
        self._service = kind.service or service
        self._deleted = any(name in member.path.casefold() for name in _DELETED)
        self._name = ""
        self._mended = self._zoneless = 0
        self.records = 0

    def piece(self, piece: Piece) -> Iterator[Reading]:
        if piece.kind is not Step.VALUE:
            yield from piece_warnings(self._member, piece)
            return
        inner = self._kind.inner
        if inner and inner not in piece.path:
            # What stands beside the inner list: the name of whom its parts come from.
            if piece.path[-1:] == ("name",) and isinstance(piece.value, str):
                self._name = mended(piece.value)
            yield from piece_warnings(self._member, piece)
            return
        if not piece.damaged and piece.value in (None, "", [], {}):
            yield from piece_warnings(self._member, piece)
            return
        self.records += 1
        yield from self._entry(piece)
        yield from piece_warnings(self._member, piece, self.records)

    def _entry(self, piece: Piece) -> Iterator[Reading]:
        where = place(self._member, self.records, piece)
        if piece.damaged:
            yield Record(where, self._kind.category, self._kind.author, service=self._service, damaged=True)
            return
        value, changed = mended_value(piece.value)
        self._mended += changed > 0
        made = self._made(value)
        created = made if isinstance(made, Created) else None
        self._zoneless += created is not None and created.zone is Zone.UNKNOWN
        audience = self._kind.audience
        if audience is None and self._service == "instagram" and self._kind.category is DataCategory.POST:
            audience = self._context.post_audience(created)
        author, sender = self._kind.author, Participant(self._context.owner)
        yield Record(
            where,
            self._kind.category,
            author,
            created,
            signs=((Sign.DELETED, Grade.CERTAIN),) if self._deleted else (),
            audience=audience,
            service=self._service,
            sender=sender if author is Author.OWNER and sender.name else None,
            title=self._title(value),
            text=told(value),
        )
        if isinstance(made, DateFault) and made is not DateFault.BLANK:
            yield ExtractionWarning(made.value, MEANINGS[made], self._member.ordinal, self.records)

    def _made(self, value: Any) -> Created | DateFault:  # noqa: ANN401  (whatever JSON holds)
        if not self._kind.dated:
            return DateFault.BLANK
        made = entry_time(value, self._context.bounds)
        if made is DateFault.BLANK:
            fields = value.get("string_map_data") if isinstance(value, dict) else None
            shown = fields.get("Impression Time") if isinstance(fields, dict) else None
            if isinstance(shown, dict):
                return page_time(text(shown.get("value")), self._context.bounds)
        return made

    def _title(self, value: Any) -> str:  # noqa: ANN401
        if self._name:
            return self._name
        return text(value.get("title")) if isinstance(value, dict) else ""

    def end(self) -> Iterator[Reading]:
        """What is to be said of the member as a whole."""
        if self._mended:
            yield text_mended(self._member, self._mended)
        if self._zoneless:
            message = f"Entries whose time names no time zone: {self._zoneless:,}; they are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, self._member.ordinal)
