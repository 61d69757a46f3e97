"""One conversation while it is read: its messages as records, what lies in them, and what is known of it in the end."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from inspector.archive.archive import Member
from inspector.archive.limits import Limits
from inspector.platforms.assistants.context import Context
from inspector.platforms.assistants.layout import Inside, Layout, Said
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.in_memory import HeldBytes
from inspector.platforms.json_stream.piece import Kind, Path, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import Opened
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import DAY, Instant, Precision, Zone
from inspector.records.record import Conversation, Created, ExtractionWarning, Participant, Record

_SPANS: Final = ((DAY, Precision.DAY), (31 * DAY, Precision.MONTH))
_DAMAGED: Final = Said(Author.PLATFORM, DateFault.BLANK, "")


def since(created: Created | None, as_of: Instant) -> Created | None:
    """When something was done to a message whose instant is known: then or later, up to the day of the export."""
    if created is None:
        return None
    latest = max(created.latest, as_of)
    span = latest - created.earliest
    precision = next((each for longest, each in _SPANS if span <= longest), Precision.YEAR)
    return Created(created.earliest, latest, precision, created.zone)


class Chat:
    """A conversation of which some has been read.

    Attributes:
        known: the values beside its messages.
        messages: how many messages it has so far.
        zoneless: how many of their times name no zone.
    """

    def __init__(
        self, member: Member, layout: Layout, context: Context, path: Path, limits: Limits, rated: frozenset[Path]
    ) -> None:
        self._member, self._layout, self._context, self._limits = member, layout, context, limits
        self._place = "/".join(map(str, (member.path, *path)))
        self._rated = rated
        self._key = ""
        self._people: dict[Participant, None] = {}
        self.known: dict[str, Any] = {}
        self.messages = self.zoneless = 0

    def take(self, piece: Piece, records: int) -> Iterator[Reading]:
        """What one piece of it gives; `records` of the member came before."""
        if piece.kind is Kind.VALUE and self._layout.is_message(piece.path):
            yield from self._message(piece, records + 1)
            return
        yield from piece_warnings(self._member, piece)
        if piece.kind is Kind.VALUE and len(piece.path) == self._layout.chat + 1:
            self.known[str(piece.path[-1])] = piece.value
        elif piece.kind is Kind.END and len(piece.path) == self._layout.chat and self.messages:
            title = self._layout.named(self.known).title
            yield Conversation(self._key, title, tuple(self._people), DataCategory.AI_CHAT)

    def _message(self, piece: Piece, number: int) -> Iterator[Reading]:
        """One message, what lies in it, and a warning for each thing that is odd about it."""
        if isinstance(piece.value, dict):
            said = self._layout.said(piece.value, self._context)
        else:
            said = _DAMAGED if piece.damaged else None
        if said is None:
            yield from piece_warnings(self._member, piece)
            return
        self.messages += 1
        self._key = self._key or self._layout.named(self.known).key or said.chat or self._place
        created = said.when if isinstance(said.when, Created) else None
        self.zoneless += created is not None and created.zone is Zone.UNKNOWN
        signs = (*self._rating(piece.path), *said.signs)
        whole = Inside(DataCategory.AI_CHAT, said.author, "", said.text)
        yield self._record(piece, number, whole, created, signs, damaged=piece.damaged)
        for later, (within, inside) in enumerate(self._within(piece, said.inside), number + 1):
            given = inside.category is DataCategory.AI_FEEDBACK
            when = since(created, self._context.as_of) if given else created
            yield self._record(within, later, inside, when, (), damaged=False)
        yield from piece_warnings(self._member, piece, number)
        for code, sentence in said.odd:
            yield ExtractionWarning(code, sentence, self._member.ordinal, number)
        if isinstance(said.when, DateFault) and not piece.damaged:
            yield ExtractionWarning(said.when.value, MEANINGS[said.when], self._member.ordinal, number)

    def _rating(self, path: Path) -> tuple[tuple[Sign, Grade], ...]:
        """A rated answer and its question bear the sign; that the rest of the chat goes with them is possible."""
        if not self._rated:
            return ()
        return ((Sign.RATED, Grade.CERTAIN if path in self._rated else Grade.POSSIBLE),)

    def _record(
        self,
        piece: Piece,
        number: int,
        what: Inside,
        created: Created | None,
        signs: tuple[tuple[Sign, Grade], ...],
        *,
        damaged: bool,
    ) -> Record:
        sender = self._context.own if what.author is Author.OWNER else self._context.machine
        self._people[sender] = None
        return Record(
            place(self._member, number, piece),
            what.category,
            what.author,
            created,
            signs=signs,
            service=self._context.service,
            conversation=self._key,
            sender=sender,
            title=what.title,
            text=what.text,
            damaged=damaged,
        )

    def _within(self, message: Piece, wanted: Mapping[Path, Inside]) -> Iterator[tuple[Piece, Inside]]:
        """What lies in a message, in the order of its bytes, each with its own place in the member."""
        plan: Opened | None = self._layout.inner
        if plan is None or not wanted or not message.raw:
            return
        seen: set[Path] = set()
        for piece in json_pieces(HeldBytes(message.raw), plan, self._limits):
            inside = wanted.get(piece.path)
            if piece.kind is not Kind.VALUE or inside is None or piece.damaged or piece.path in seen:
                continue
            seen.add(piece.path)
            yield piece._replace(path=(*message.path, *piece.path), offset=message.offset + piece.offset), inside
