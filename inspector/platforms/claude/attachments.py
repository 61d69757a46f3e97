"""What was attached to a message: a record for each, inside of the message's own bytes (format reference, section 3)."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from inspector.archive.limits import Limits
from inspector.platforms.json_stream.in_memory import HeldBytes
from inspector.platforms.json_stream.piece import Kind, Piece
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import text
from inspector.records.categories import DataCategory

_LISTS: Final = ("attachments", "files", "files_v2")
_PLAN: Final = Opened(OBJECT, named={name: Opened(LIST) for name in _LISTS})
_KINDS: Final = {
    **dict.fromkeys(("png", "jpg", "jpeg", "gif", "webp", "heic", "heif", "avif"), DataCategory.PHOTO),
    **dict.fromkeys(("mp4", "mov", "webm", "m4v"), DataCategory.VIDEO),
}
NO_BYTES: Final = "[the file itself is not in the export]"


class Attached(NamedTuple):
    """One thing that was attached: its place in the member, what kind it is by its name, and what is known of it."""

    piece: Piece
    category: DataCategory
    name: str
    text: str


def attached(message: Piece, limits: Limits) -> Iterator[Attached]:
    """What is attached to a message, in the order of its bytes.

    Texts come with their content, other files and pictures by name alone. A file that is listed twice, in the older
    list and in the newer one, is one.

    Args:
        message: a sound piece that is a whole message.
        limits: those of the archive.
    """
    value = message.value
    if not isinstance(value, dict) or not message.raw or not any(map(value.get, _LISTS)):
        return
    seen: set[str] = set()
    for piece in json_pieces(HeldBytes(message.raw), _PLAN, limits):
        if piece.kind is not Kind.VALUE or len(piece.path) != 2 or not isinstance(piece.value, dict) or piece.damaged:
            continue
        held: dict[str, Any] = piece.value
        name, content = text(held.get("file_name")), text(held.get("extracted_content"))
        if piece.path[0] != "attachments":
            key = text(held.get("file_uuid")) or name
            if key in seen:
                continue
            seen.add(key)
        own = piece._replace(path=(*message.path, *piece.path), offset=message.offset + piece.offset)
        category = DataCategory.DOCUMENT if content else kind_by_name(name)
        yield Attached(
            own, category, name or ("pasted text" if content else "a file without a name"), content or NO_BYTES
        )


def kind_by_name(name: str) -> DataCategory:
    """A picture or a video by a file's ending, else a document: its bytes are not in the export."""
    return _KINDS.get(name.rpartition(".")[2].casefold(), DataCategory.DOCUMENT)
