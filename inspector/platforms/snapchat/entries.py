"""Every JSON member but the chats: sections of entries, each entry a record (format reference, section 2)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.snapchat.context import SERVICE, Context, moment
from inspector.platforms.snapchat.kinds import CHAT_WITH_AI, MEMORY, OTHER
from inspector.platforms.snapchat.names import LINKS, MEDIA_TYPE, TIMES
from inspector.platforms.snapchat.paths import stem
from inspector.platforms.snapchat.sections import MEMBERS, entry_of
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, ExtractionWarning, Record

_MEMBER: Final = Opened(EITHER, each=Opened(LIST))
"""Sections that are lists of entries; what is no list is an entry as a whole."""
_SNAPSHOTS: Final = frozenset({DataCategory.PROFILE, DataCategory.INFERENCE})
"""What stands as it was on the day of the export, unless it bears a date of its own."""
_KINDS: Final = {"image": DataCategory.PHOTO, "photo": DataCategory.PHOTO, "video": DataCategory.VIDEO}
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})
_UNPROVEN: Final = (
    "That this file holds chats with an AI of Snapchat's is taken from its name; no export at hand shows it."
)


def read_entries(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The records of a member in order, what is odd, and what became of it."""
    number = 0
    name = stem(member.path)
    with archive.open(member) as stream:
        for piece in json_pieces(stream, _MEMBER, archive.limits):
            if piece.kind is Kind.VALUE and (piece.damaged or piece.value not in _EMPTY):
                number += 1
                yield from _record(member, name, piece, number, context)
            else:
                yield from piece_warnings(member, piece)
        kind = MEMBERS.get(name, OTHER)
        if kind is CHAT_WITH_AI and number:
            yield ExtractionWarning("ai_chat_by_name", _UNPROVEN, member.ordinal)
        yield from finished(stream, member, kind.category, number, "" if number else "It holds no data.")


def _record(member: Member, name: str, piece: Piece, number: int, context: Context) -> Iterator[Reading]:
    section = str(piece.path[0]) if piece.path and isinstance(piece.path[0], str) else ""
    held = piece.value if isinstance(piece.value, dict) else {}
    entry = entry_of(name, section)
    if entry is MEMORY:
        entry = replace(entry, category=_KINDS.get(str(held.get(MEDIA_TYPE)).casefold(), entry.category))
    told = next((held[each] for each in TIMES if held.get(each) not in _EMPTY), None)
    made = moment(told, context.bounds)
    created = made if isinstance(made, Created) else context.day if entry.category in _SNAPSHOTS else None
    yield Record(
        place(member, number, piece),
        entry.category,
        entry.author,
        created,
        audience=entry.audience,
        service=SERVICE,
        sender=context.own if entry.author is Author.OWNER else None,
        title=entry.title or name.replace("_", " "),
        text=_text(section, piece.value),
        damaged=piece.damaged,
    )
    yield from piece_warnings(member, piece, number)
    if isinstance(made, DateFault) and made is not DateFault.BLANK and not piece.damaged:
        yield ExtractionWarning(made.value, MEANINGS[made], member.ordinal, number)


def _text(section: str, value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """The section, then name and value, line by line. Links by which anybody gets the picture are not shown."""
    links = [name for name in LINKS if isinstance(value, dict) and value.get(name) not in _EMPTY]
    shown = {name: each for name, each in value.items() if name not in LINKS} if isinstance(value, dict) else value
    hidden = ["[the link to download it is not shown: whoever has it gets the picture]"] if links else []
    return "\n".join(line for line in (section and f"[{section}]", lines(shown), *hidden) if line)
