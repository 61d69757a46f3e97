"""A first look through an assistant's conversations: their newest instant, whose account they are of, where files come from."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.assistants.context import OPENED, Context
from inspector.platforms.assistants.layout import Layout
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.origin import Origin
from inspector.records.categories import Author
from inspector.records.instants import Instant, day_after, utc
from inspector.records.record import Created, ExtractionWarning

ANY: Final = Bounds(utc(2100), OPENED)
"""The instants that can be, before the day of the export is known."""
_UNKNOWN_DAY: Final = (
    "Nothing says when this export was made; its newest message is taken as the day up to which it speaks."
)


@dataclass(slots=True)
class Looked:
    """What is found on the way through the conversations."""

    newest: Instant = OPENED
    owners: Counter[str] = field(default_factory=Counter)
    origins: dict[str, Origin] = field(default_factory=dict)

    @property
    def owner(self) -> str:
        """The account of most conversations, empty where none says."""
        return next((each for each, _ in self.owners.most_common(1)), "")


def look(archive: Archive, members: Iterable[Member], layout: Layout, context: Context) -> Looked:
    """Read the conversations of some members for what a first look has to know."""
    found = Looked()
    for member in members:
        known: dict[str, Any] = {}
        waiting: dict[str, Origin] = {}
        with archive.open(member) as stream:
            for piece in json_pieces(stream, layout.plan, archive.limits):
                if piece.kind is Kind.BEGIN and len(piece.path) == layout.chat:
                    known, waiting = {}, {}
                elif piece.kind is Kind.VALUE and layout.is_message(piece.path) and isinstance(piece.value, dict):
                    _message(piece.value, layout, context, found, waiting)
                elif piece.kind is Kind.VALUE and len(piece.path) == layout.chat + 1:
                    known[str(piece.path[-1])] = piece.value
                elif piece.kind is Kind.END and len(piece.path) == layout.chat:
                    named = layout.named(known)
                    found.owners[named.owner] += 1
                    for key, origin in waiting.items():
                        found.origins.setdefault(
                            key, Origin(origin.author, origin.created, named.key or origin.conversation)
                        )
    del found.owners[""]
    return found


def _message(
    value: dict[str, Any], layout: Layout, context: Context, found: Looked, waiting: dict[str, Origin]
) -> None:
    said = layout.said(value, context)
    if said is None:
        return
    created = said.when if isinstance(said.when, Created) else None
    found.newest = max(found.newest, created.earliest) if created is not None else found.newest
    for key in layout.attached(value):
        author = Author.OWNER if said.author is Author.OWNER else Author.PLATFORM
        waiting.setdefault(key, Origin(author, created, said.chat))


@dataclass(frozen=True, slots=True)
class Day:
    """When an export was made: the instant, what tells it, the end of that day, and what is odd about it."""

    exported_at: Instant
    basis: str
    as_of: Instant
    warnings: tuple[ExtractionWarning, ...] = ()


def day_of(archive: Archive, named: Instant | None, newest: Callable[[], Instant]) -> Day:
    """The day of an export: by the archive's name, else by the newest time of a member, else by its newest message.

    Args:
        archive: the archive.
        named: what its name says, None where it says nothing.
        newest: finds the newest message; asked only where nothing else tells.
    """
    times = [member.modified for member in archive.members if member.modified is not None]
    warnings: tuple[ExtractionWarning, ...] = ()
    if named is not None:
        made, basis = named, "archive_name"
    elif times:
        made, basis = max(times), "member_time"
    else:
        made, basis = newest(), "newest_record"
        warnings = (ExtractionWarning("export_day_unknown", _UNKNOWN_DAY),)
    return Day(made, basis, day_after(made), warnings)
