"""What is counted while a member is read, and what is said of it in the end."""

from collections.abc import Iterator

from inspector.archive.archive import Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.piece import FATAL, Kind, Piece, piece_warnings
from inspector.platforms.json_stream.small import base_name
from inspector.platforms.x.context import Context
from inspector.records.instants import Zone
from inspector.records.record import Created, ExtractionWarning


class Tally:
    """The elements and odd times of one member.

    Attributes:
        elements: how many stand in its list, as the manifest counts them.
        records: how many records were made.
        doubled: heads of records that stand whole in another member.
        bodiless: records of which the archive holds the head alone.
    """

    def __init__(self, member: Member, context: Context) -> None:
        self._member = member
        self._said = dict(context.counts).get(base_name(member.path))
        self._zoneless = 0
        self.elements = self.records = self.doubled = self.bodiless = 0

    def see(self, piece: Piece) -> bool:
        """Count a piece; whether it is a whole value, sound or not."""
        if len(piece.path) == 1 and piece.kind in {Kind.BEGIN, Kind.VALUE}:
            self.elements += 1
        return piece.kind is Kind.VALUE

    def odd(self, piece: Piece) -> Iterator[ExtractionWarning]:
        """What is odd about a piece that is no record."""
        yield from piece_warnings(self._member, piece)

    def created(self, told: Created | DateFault) -> Created | None:
        """The instant, where there is one; those that name no zone are counted."""
        if isinstance(told, DateFault):
            return None
        self._zoneless += told.zone is Zone.UNKNOWN
        return told

    def made(self, piece: Piece, told: Created | DateFault = DateFault.BLANK) -> Iterator[ExtractionWarning]:
        """What is odd about the record that was made last."""
        yield from piece_warnings(self._member, piece, self.records)
        if isinstance(told, DateFault) and told is not DateFault.BLANK and FATAL.isdisjoint(piece.notes):
            yield self.warning(told.value, MEANINGS[told])

    def warning(self, code: str, message: str) -> ExtractionWarning:
        """A warning of the record that was made last."""
        return ExtractionWarning(code, message, self._member.ordinal, self.records)

    def end(self) -> Iterator[ExtractionWarning]:
        """What is to be said of the member as a whole."""
        if self._zoneless:
            message = f"Times that name no time zone: {self._zoneless:,}; they are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, self._member.ordinal)
        if self.bodiless:
            message = f"Entries of which this archive holds the head alone, and not the text: {self.bodiless:,}."
            yield ExtractionWarning("text_missing", message, self._member.ordinal)
        if self._said is not None and self._said != self.elements:
            message = f"X's own list says that this file holds {self._said:,} entries; found here: {self.elements:,}."
            yield ExtractionWarning("count_differs", message, self._member.ordinal)

    def note(self) -> str:
        """What is to be said where nothing is odd."""
        if self.doubled:
            return f"Heads of entries that stand whole in another file, and are counted there: {self.doubled:,}."
        return "" if self.records else "It holds an empty list and no data."
