"""Where uploaded and made files come from: by the library's list, else by the messages that point to them."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.chatgpt.conversations import CONVERSATIONS
from inspector.platforms.chatgpt.names import file_id
from inspector.platforms.chatgpt.node import Node, read_node
from inspector.platforms.chatgpt.page import conversation_members, conversation_pieces
from inspector.platforms.chatgpt.small import listed
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.small import text
from inspector.platforms.origin import Origin
from inspector.records.categories import Author
from inspector.records.record import Created, Participant

_LOOKED_THROUGH: Final = 256 * 1024**2
"""Bytes of conversations that are read for the sake of files alone; beyond, a file's time stays unknown."""


def library_author(entry: dict[str, Any], owner: str) -> Author:
    """Whose a file of the library is: what an assistant made is the platform's, what was uploaded the owner's."""
    made = text(entry.get("library_file_category")) in {"generated", "image_gen"} or entry.get(
        "image_gen_generation_id"
    )
    uploader = text(entry.get("uploading_account_user_id"))
    if made:
        return Author.PLATFORM
    return Author.OWNER if not owner or not uploader or uploader == owner else Author.OTHER


def library_time(entry: dict[str, Any], bounds: Bounds) -> Created | None:
    """When a file of the library was uploaded, else created."""
    for key in ("file_upload_time", "created_at"):
        if isinstance(entry.get(key), str):
            made = read_instant(entry[key], (ISO_SECOND,), ZoneRule.UNKNOWN, bounds)
            if isinstance(made, Created):
                return made
    return None


def origins(archive: Archive, library: Any, owner: str, bounds: Bounds) -> dict[str, Origin]:  # noqa: ANN401
    """File id to where it comes from, for the files that the archive holds as members.

    Args:
        archive: the archive.
        library: what `library_files.json` holds.
        owner: the owner's id.
        bounds: the instants that a record can have.
    """
    held = {found for member in archive.members if (found := file_id(member.path))}
    told: dict[str, Origin] = {}
    for entry in listed(library):
        if (name := text(entry.get("file_id"))) in held:
            author, made = library_author(entry, owner), library_time(entry, bounds)
            told[name] = Origin(author, made, text(entry.get("origination_thread_id")))
    wanted = held - told.keys()
    chats = conversation_members(archive)
    if not wanted or sum(member.size for member in chats) > _LOOKED_THROUGH:
        return told
    for member in chats:
        for name, origin in _pointed(archive, member, bounds):
            if name in wanted:
                told.setdefault(name, origin)
    return told


def _pointed(archive: Archive, member: Member, bounds: Bounds) -> Iterator[tuple[str, Origin]]:
    """The files that the messages of a member point to, each with its message's author, time and conversation."""
    key = ""
    waiting: list[tuple[str, Node]] = []
    with archive.open(member) as stream:
        for piece in conversation_pieces(stream, member, CONVERSATIONS, archive.limits):
            if piece.kind is Kind.BEGIN and piece.path and isinstance(piece.path[-1], int):
                key, waiting = "", []
            elif piece.kind is Kind.VALUE and piece.path[-1:] in {("conversation_id",), ("id",)}:
                key = text(piece.value) or key
            elif piece.kind is Kind.VALUE and "mapping" in piece.path[:-1] and not piece.damaged:
                node = read_node(str(piece.path[-1]), piece.value, Participant(""), bounds)
                waiting += [] if node is None else [(name, node) for name in node.files]
            elif piece.kind is Kind.END and piece.path and isinstance(piece.path[-1], int):
                yield from ((name, Origin(node.author, node.created, key)) for name, node in waiting)
