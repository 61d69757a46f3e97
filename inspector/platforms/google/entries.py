"""JSON members that no reader of their own knows: settings, notes, places, profiles and the rest (format reference, 4.6 to 4.8)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.google.context import Context
from inspector.platforms.google.kinds import Sort, sort_of
from inspector.platforms.google.times import found_time
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import EITHER, LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import base_name, beginning, dicts, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.record import ExtractionWarning, Record

_SHOWN: Final = 8_000
_LOOKED_AT: Final = 4_096
_LISTS: Final = Opened(OBJECT, each=Opened(LIST))
_FIRST_LIST: Final = re.compile(rb'^\s*\{\s*"[^"]{1,80}"\s*:\s*\[')
_WHOLE: Final = Opened("")
_SHAPES: Final = (
    (re.compile(rb'"userEditedTimestampUsec"\s*:|"isTrashed"\s*:'), Sort(DataCategory.DOCUMENT, "keep")),
    (
        re.compile(rb'"deviceSettings"\s*:|"(?:historyEnabled|timelineEnabled)"\s*:'),
        Sort(DataCategory.SETTING, "timeline"),
    ),
    (re.compile(rb'"photoTakenTime"\s*:'), Sort(DataCategory.PHOTO_VIDEO, "photos")),
    (
        re.compile(rb'^\s*\{\s*"(?:locations|timelineObjects|semanticSegments)"\s*:'),
        Sort(DataCategory.DEVICE_LOCATION, "timeline"),
    ),
)
_REVIEWED: Final = ("review_text_published", "five_star_rating_published", "review")
_ONE: Final = frozenset({"group_info.json", "user_info.json"})
"""Members that are one datum although their first part may be a list."""
_OTHERS: Final = Sort(DataCategory.OTHER, "")


def shape_sort(archive: Archive, member: Member) -> Sort | None:
    """What a JSON member is by the names in its beginning, whatever it is called; None where they tell nothing."""
    head = beginning(archive, member, _LOOKED_AT)
    return next((sort for pattern, sort in _SHAPES if pattern.search(head)), None)


def read_entries(archive: Archive, member: Member, sort: Sort | None, context: Context) -> Iterator[Reading]:
    """One record for each element of its lists; of an object that is no list of things, one for all of it."""
    kind = shape_sort(archive, member) or sort or sort_of(member.path) or _OTHERS
    if kind.category is DataCategory.PHOTO_VIDEO and member.ordinal in context.described:
        # The photo itself is a record: what stands beside it is none of its own kind.
        kind = Sort(DataCategory.OTHER, kind.service, kind.audience)
    head = beginning(archive, member, _LOOKED_AT)
    one = base_name(member.path) in _ONE
    listed = not one and (_FIRST_LIST.match(head) is not None or member.size > archive.limits.record_bytes)
    if head.lstrip().startswith(b"["):
        plan = Opened(EITHER)
    else:
        plan = _LISTS if listed and kind.category is not DataCategory.SETTING else _WHOLE
    if listed and kind.category is DataCategory.SETTING and head.lstrip().startswith(b"{"):
        plan = _LISTS
    number = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, plan, archive.limits):
            if piece.kind is not Kind.VALUE or _is_frame(piece):
                yield from piece_warnings(member, piece)
                continue
            number += 1
            yield from _record(member, number, piece, kind, context)
            yield from piece_warnings(member, piece, number)
        note = "" if number else "It holds an empty list and no data."
        yield from finished(stream, member, kind.category, number, note)


def _is_frame(piece: Piece) -> bool:
    """Whether a piece is no datum: a number or word beside the lists, or nothing at all."""
    beside = len(piece.path) == 1 and isinstance(piece.path[0], str) and not isinstance(piece.value, dict | list)
    return not piece.damaged and (beside or piece.value in (None, "", [], {}))


def _record(member: Member, number: int, piece: Piece, kind: Sort, context: Context) -> Iterator[Reading]:
    created = found_time(piece.value, context.bounds)
    review = kind.category is DataCategory.COMMENT and _is_review(piece.value)
    yield Record(
        place(member, number, piece),
        kind.category,
        Author.OWNER,
        None if isinstance(created, DateFault) else created,
        audience=Audience.PUBLIC if review and kind.audience is None else kind.audience,
        service=kind.service,
        sender=context.owner,
        title=_title(piece.value),
        text=lines(piece.value),
        damaged=piece.damaged,
    )
    if isinstance(created, DateFault) and created is not DateFault.BLANK:
        yield ExtractionWarning(created.value, MEANINGS[created], member.ordinal, number)


def _is_review(value: Any) -> bool:  # noqa: ANN401  (whatever JSON holds)
    """Whether it is a review that was published: its own words for it."""
    held = value.get("properties", value) if isinstance(value, dict) else None
    return isinstance(held, dict) and any(name in held for name in _REVIEWED)


def _title(value: Any) -> str:  # noqa: ANN401
    held = value if isinstance(value, dict) else {}
    return next(
        (text(held[name])[:500] for name in ("title", "name", "displayName", "fileName") if text(held.get(name))), ""
    )


def lines(value: Any) -> str:  # noqa: ANN401
    """A value as a person reads it, one line for each part that is filled."""
    said = (
        _note(value)
        if isinstance(value, dict) and ("textContent" in value or "listContent" in value)
        else "\n".join(_lines("", value, 4))
    )
    return said[:_SHOWN]


def _note(held: dict[str, Any]) -> str:
    """A note of Keep: its text, or its list with what is ticked."""
    rows = [
        f"[{'x' if each.get('isChecked') else ' '}] {text(each.get('text'))}" for each in dicts(held.get("listContent"))
    ]
    return "\n".join(part for part in (text(held.get("title")), text(held.get("textContent")), *rows) if part)


def _lines(name: str, value: Any, depth: int) -> Iterator[str]:  # noqa: ANN401
    before = f"{name}: " if name else ""
    if isinstance(value, dict) and depth:
        for key, each in value.items():
            yield from _lines(f"{name} {key}".strip(), each, depth - 1)
    elif isinstance(value, list) and depth:
        for each in value[:200]:
            yield from _lines(name, each, depth - 1)
    elif isinstance(value, bool):
        yield f"{before}{'yes' if value else 'no'}"
    elif value not in (None, "", [], {}):
        yield f"{before}{str(value)[:_SHOWN]}"
