"""People, changes of apps, canvases and flags: each entry of their lists is a record (format reference, section 2)."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.piece import Kind, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EACH_ELEMENT
from inspector.platforms.json_stream.shown import first_named, lines
from inspector.platforms.json_stream.small import text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.slack.context import SERVICE, Context
from inspector.platforms.slack.people import called, profile_text
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Locator, Participant, Record

Reader = Callable[[Locator, dict[str, Any], Context], Record]
_EMPTY: Final = "It holds an empty list and no data."
_DATED: Final = ("created", "date_created", "updated", "timestamp", "ts")


def person(where: Locator, held: dict[str, Any], context: Context) -> Record:
    """Somebody of the workspace, with the instant at which what is known of them last changed."""
    number = text(held.get("id"))
    name = called(held) or number
    return Record(
        where,
        DataCategory.PROFILE,
        context.author(number),
        context.counted(held.get("updated")),
        service=SERVICE,
        sender=Participant(name, number) if number else None,
        title=name,
        text=profile_text(held),
    )


def app(where: Locator, held: dict[str, Any], context: Context) -> Record:
    """An app that was added, changed or taken away, and by whom."""
    number = text(held.get("user_id"))
    return Record(
        where,
        DataCategory.SETTING,
        context.author(number),
        context.counted(held.get("date")),
        service=SERVICE,
        sender=context.person(number) if number else None,
        title=text(held.get("service_type")) or "App of the workspace",
        text=lines(held),
    )


def document(where: Locator, held: dict[str, Any], context: Context) -> Record:
    """A canvas or a mark on content, as it stands: its layout is not established, and it says whose it is in no known word."""
    return Record(
        where,
        DataCategory.DOCUMENT,
        Author.OTHER,
        context.counted(first_named(held, _DATED, 1)),
        service=SERVICE,
        title=text(held.get("title")) or text(held.get("name")),
        text=lines(held),
    )


def read_entries(
    archive: Archive, member: Member, reader: Reader, category: DataCategory, context: Context
) -> Iterator[Reading]:
    """A record for each entry of a list, what is odd, and what became of the member."""
    records = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, EACH_ELEMENT, archive.limits):
            if piece.kind is not Kind.VALUE:
                yield from piece_warnings(member, piece)
                continue
            records += 1
            where = place(member, records, piece)
            if isinstance(piece.value, dict):
                yield reader(where, piece.value, context)
            else:
                yield Record(
                    where, category, Author.OTHER, service=SERVICE, text=lines(piece.value), damaged=piece.damaged
                )
            yield from piece_warnings(member, piece, records)
        yield from finished(stream, member, category, records, "" if records else _EMPTY)


def read_list(archive: Archive, member: Member, category: DataCategory) -> Iterator[Reading]:
    """A list of conversations: it was read at first sight, so what is odd in it and how many it names is told alone."""
    entries = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, EACH_ELEMENT, archive.limits):
            entries += piece.kind is Kind.VALUE and isinstance(piece.value, dict)
            yield from piece_warnings(member, piece)
        note = f"It says what conversations are called and who is in them; that stands with their messages. Entries: {entries:,}."
        yield from finished(stream, member, category, 0, note)
