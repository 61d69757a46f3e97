"""Conversations as a stream: every message of every branch is a record, in the file's order."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.chat import Chat
from inspector.platforms.assistants.context import Context
from inspector.platforms.assistants.layout import Layout
from inspector.platforms.json_stream.piece import Kind, Path, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import ExtractionWarning, Record

_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def read_chats(archive: Archive, member: Member, layout: Layout, context: Context, note: str = "") -> Iterator[Reading]:
    """The messages of all conversations, what stands beside them, what is odd, and what became of the member.

    Args:
        archive: the archive.
        member: one of its members that holds conversations.
        layout: how this assistant writes them.
        context: what the first look found out.
        note: what a person should know of the member whatever it holds.
    """
    number = empty = zoneless = 0
    rated = _rated(archive, member, layout)
    chat: Chat | None = None
    with archive.open(member) as stream:
        for piece in json_pieces(stream, layout.plan, archive.limits):
            if piece.kind is Kind.BEGIN and len(piece.path) == layout.chat:
                chat = Chat(member, layout, context, piece.path, archive.limits, rated)
            taken = _beside(member, piece, context, number + 1) if chat is None else chat.take(piece, number)
            for reading in taken:
                number += isinstance(reading, Record)
                yield reading
            if chat is not None and piece.kind is Kind.END and len(piece.path) == layout.chat:
                empty += not chat.messages
                zoneless += chat.zoneless
                chat = None
        if zoneless:
            message = f"Times that name no time zone: {zoneless:,}. They are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, member.ordinal)
        notes = [note] if note else []
        if empty:
            notes.append(f"Conversations without a message: {empty:,}.")
        yield from finished(stream, member, DataCategory.AI_CHAT, number, " ".join(notes))


def _rated(archive: Archive, member: Member, layout: Layout) -> frozenset[Path]:
    """Where messages stand that bear the owner's rating, each with the message before it: the question that it answers."""
    found: set[Path] = set()
    if layout.rated is not None:
        before: Path = ()
        with archive.open(member) as stream:
            for piece in json_pieces(stream, layout.plan, archive.limits):
                if piece.kind is not Kind.VALUE or not layout.is_message(piece.path):
                    continue
                if isinstance(piece.value, dict) and layout.rated(piece.value):
                    found.update(each for each in (before, piece.path) if each)
                before = piece.path
    return frozenset(found)


def _beside(member: Member, piece: Piece, context: Context, number: int) -> Iterator[Reading]:
    """What stands beside the conversations is nobody's that is known: a record that shows it."""
    if piece.kind is not Kind.VALUE or (piece.value in _EMPTY and not piece.damaged):
        yield from piece_warnings(member, piece)
        return
    yield Record(
        place(member, number, piece),
        DataCategory.OTHER,
        Author.PLATFORM,
        service=context.service,
        title=str(piece.path[-1]).replace("_", " ") if piece.path and isinstance(piece.path[-1], str) else "",
        text=lines(piece.value),
        damaged=piece.damaged,
    )
    yield from piece_warnings(member, piece, number)
