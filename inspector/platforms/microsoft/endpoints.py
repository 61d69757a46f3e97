"""endpoints.json: the devices and programs that an account was used with (format reference, section 2)."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.piece import Kind, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.microsoft.context import SKYPE, Context
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Record

_ENDPOINTS: Final = Opened(EITHER, named={"endpoints": Opened(LIST)})
_ABOUT: Final = frozenset({("userId",), ("exportDate",)})
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def read_endpoints(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """A record for each device or program, with no instant: which of its times counts is not established."""
    records = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, _ENDPOINTS, archive.limits):
            number = None
            holds = piece.kind is Kind.VALUE and piece.path and piece.path not in _ABOUT
            if holds and (piece.damaged or piece.value not in _EMPTY):
                number = records = records + 1
                yield Record(
                    place(member, records, piece),
                    DataCategory.LOGIN_SECURITY,
                    Author.OWNER,
                    service=SKYPE,
                    sender=context.own,
                    title="Device or program",
                    text=lines(piece.value),
                    damaged=piece.damaged,
                )
            yield from piece_warnings(member, piece, number)
        yield from finished(stream, member, DataCategory.LOGIN_SECURITY, records)
