"""The small members of an export: which plan and which reader each has, by its name (format reference, section 3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.chatgpt import entries
from inspector.platforms.chatgpt.context import SERVICE, Context
from inspector.platforms.dates.read import MEANINGS
from inspector.platforms.json_stream.piece import Kind, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, OBJECT, Opened
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Zone
from inspector.records.record import ExtractionWarning, Participant, Record

_ROWS: Final = Opened(LIST)
_LISTS: Final = Opened(OBJECT, each=_ROWS)
_WHOLE: Final = Opened("")
_SETTINGS: Final = Opened(
    EITHER,
    each=Opened(OBJECT, named={name: Opened(OBJECT) for name in ("settings", "announcements", "beta_settings")}),
    named={name: Opened(OBJECT) for name in ("settings", "announcements", "beta_settings")},
)
_TURNS: Final = Opened(LIST, each=Opened(OBJECT, named={"turns": _ROWS}))


@dataclass(frozen=True, slots=True)
class Small:
    """How a small member is read.

    Args:
        plan: what of it is given one by one.
        reader: makes an entry of each.
        category: what its records are, for the most part.
        service: the product that its records come from.
        empty: what to say where it holds no record.
    """

    plan: Opened
    reader: entries.Reader
    category: DataCategory
    service: str = SERVICE
    empty: str = "It holds an empty list and no data."


_INDEX: Final = "It is a list of the export's own files; what it says is used to read the others."
SMALL: Final = {
    "user.json": Small(_WHOLE, entries.profile, DataCategory.PROFILE),
    "user_settings.json": Small(_SETTINGS, entries.setting, DataCategory.SETTING),
    "message_feedback.json": Small(_ROWS, entries.feedback, DataCategory.AI_FEEDBACK),
    "model_comparisons.json": Small(_ROWS, entries.feedback, DataCategory.AI_FEEDBACK),
    "shared_conversations.json": Small(_ROWS, entries.shared, DataCategory.SETTING),
    "library_files.json": Small(_ROWS, entries.library, DataCategory.DOCUMENT),
    "codex.json": Small(_TURNS, entries.codex_turn, DataCategory.AI_CHAT, "codex"),
    "sora.json": Small(_LISTS, entries.sora, DataCategory.AI_CHAT, "sora"),
    "ads.json": Small(_LISTS, entries.advert, DataCategory.AD_INTERACTION, "ads"),
    "shopping.json": Small(Opened(EITHER, each=_ROWS), entries.other, DataCategory.OTHER),
    "basispoints.json": Small(Opened(EITHER, each=_ROWS), entries.other, DataCategory.OTHER),
    "export_manifest.json": Small(_WHOLE, lambda *_: None, DataCategory.OTHER, empty=_INDEX),
    "conversation_asset_file_names.json": Small(_WHOLE, lambda *_: None, DataCategory.OTHER, empty=_INDEX),
}
"""By base name."""
TEXTDOC: Final = Small(_WHOLE, entries.document, DataCategory.DOCUMENT)


def read_small(archive: Archive, member: Member, small: Small, context: Context) -> Iterator[Reading]:
    """The records of a small member in order, what is odd about them, and what became of it."""
    owner = Participant(context.owner_name, context.owner_id)
    number = zoneless = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, small.plan, archive.limits):
            if piece.kind is not Kind.VALUE:
                yield from piece_warnings(member, piece)
                continue
            entry = None if piece.damaged else small.reader(piece.path, piece.value, context)
            if entry is None and not piece.damaged:
                yield from piece_warnings(member, piece)
                continue
            number += 1
            if entry is None:
                yield Record(
                    place(member, number, piece), small.category, Author.OWNER, service=small.service, damaged=True
                )
            else:
                zoneless += entry.created is not None and entry.created.zone is Zone.UNKNOWN
                yield Record(
                    place(member, number, piece),
                    entry.category,
                    entry.author,
                    entry.created,
                    signs=entry.signs,
                    service=small.service,
                    conversation=entry.conversation,
                    sender=owner if entry.author is Author.OWNER and (owner.name or owner.identifier) else None,
                    title=entry.title,
                    text=entry.text,
                )
                if entry.fault is not None:
                    yield ExtractionWarning(entry.fault.value, MEANINGS[entry.fault], member.ordinal, number)
            yield from piece_warnings(member, piece, number)
        if zoneless:
            message = f"Entries whose time names no time zone: {zoneless:,}; they are shown as if they were UTC."
            yield ExtractionWarning("zone_unknown", message, member.ordinal)
        yield from finished(stream, member, small.category, number, "" if number else small.empty)
