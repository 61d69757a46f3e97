"""My Activity and YouTube's history in JSON: every entry is a record; Gemini's answers are records of their own (4.4, 4.9)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.context import Context
from inspector.platforms.google.gemini import GEMINI, answer, kind_of_prompt
from inspector.platforms.google.names import within
from inspector.platforms.google.products import Product, category_of, product_of
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Created, ExtractionWarning, Participant, Record

_ENTRY: Final = re.compile(rb'\{\s*"(?:header|title|snippet)"\s*:')
ENTRIES: Final = Opened(LIST, begins=_ENTRY)
_OPENED: Final = Opened(LIST, each=Opened(OBJECT, named={"safeHtmlItem": Opened(LIST)}), begins=_ENTRY)
"""Of Gemini's entries the answers are given one by one, so that each has bytes of its own."""
ASSISTANT: Final = Participant("Gemini")


def read_activity(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The entries of a member in order, what is odd about them, and what became of it."""
    folder = next(iter(within(member.path)[-1:]), "")
    if product_of(folder).service == GEMINI:
        yield from _read_gemini(archive, member, context)
        return
    number, chief = 0, DataCategory.OTHER
    with archive.open(member) as stream:
        for piece in json_pieces(stream, ENTRIES, archive.limits):
            if piece.kind is not Kind.VALUE:
                yield from piece_warnings(member, piece)
                continue
            number += 1
            record, fault = entry(member, number, piece, folder, context)
            chief = record.category if number == 1 else chief
            yield record
            if fault is not None:
                yield ExtractionWarning(fault.value, MEANINGS[fault], member.ordinal, number)
            yield from piece_warnings(member, piece, number)
        note = "" if number else "It holds an empty list and no data."
        yield from finished(stream, member, chief, number, note)


def entry(member: Member, number: int, piece: Piece, folder: str, context: Context) -> tuple[Record, DateFault | None]:
    """One entry as a record, and what is wrong with its time."""
    held = piece.value if isinstance(piece.value, dict) else {}
    # Until 2017 an entry of YouTube's history was a snippet with a time of its own.
    snippet = held.get("snippet") if isinstance(held.get("snippet"), dict) else None
    product = Product("youtube", DataCategory.OTHER) if snippet else product_of(text(held.get("header")), folder)
    category = category_of(product, text(held.get("titleUrl")))
    told = text(snippet.get("publishedAt")) if snippet else text(held.get("time"))
    created, fault = instant(told, context)
    record = Record(
        place(member, number, piece),
        category,
        Author.OWNER,
        created,
        service=product.service,
        sender=context.owner,
        title=(text(snippet.get("title")) if snippet else text(held.get("title")))[:500],
        text=said(snippet or held),
        damaged=piece.damaged,
    )
    return record, None if piece.damaged else fault


def instant(told: str, context: Context) -> tuple[Created | None, DateFault | None]:
    """The time of an entry, in UTC by its own text; or what is wrong with it."""
    read = read_instant(told, (ISO_SECOND,), ZoneRule.UNKNOWN, context.bounds)
    return (None, read) if isinstance(read, DateFault) else (read, None)


def said(held: dict[str, Any]) -> str:
    """What a person reads of an entry: its sentence, what stands below it, its address, and the settings it names."""
    lines = [text(held.get("title")), text(held.get("description"))]
    lines += [text(each.get("name")) for each in (*dicts(held.get("subtitles")), *dicts(held.get("details")))]
    lines.append(text(held.get("titleUrl")))
    files = [held.get("imageFile"), *_texts(held.get("audioFiles")), *_texts(held.get("attachedFiles"))]
    lines += [f"File: {name}" for name in files if isinstance(name, str) and name]
    controls = controls_of(held)
    if controls:
        lines.append(f"Settings that were on: {'; '.join(controls)}")
    return "\n".join(line.replace("\u00a0", " ") for line in lines if line)


def controls_of(held: Any) -> tuple[str, ...]:  # noqa: ANN401  (whatever JSON holds)
    """The settings that an entry names as on, as they stand."""
    return tuple(_texts(held.get("activityControls"))) if isinstance(held, dict) else ()


def _texts(value: Any) -> list[str]:  # noqa: ANN401  (whatever JSON holds)
    found = value if isinstance(value, list) else []
    return [each if isinstance(each, str) else text(each.get("name")) for each in found if isinstance(each, str | dict)]


def _read_gemini(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """Gemini's entries: what the person wrote is one record, each answer another."""
    number = 0
    held: dict[str, Any] = {}
    first: Piece | None = None
    answers: list[Piece] = []
    with archive.open(member) as stream:
        for piece in json_pieces(stream, _OPENED, archive.limits):
            if piece.kind is Kind.BEGIN and len(piece.path) == 1:
                held, first, answers = {}, None, []
            elif piece.kind is Kind.VALUE and len(piece.path) > 1 and piece.path[1] == "safeHtmlItem":
                answers.append(piece)
                yield from piece_warnings(member, piece)
            elif piece.kind is Kind.VALUE and len(piece.path) == 2:
                held[str(piece.path[1])] = piece.value
                first = piece if piece.path[1] == "title" or (first is None and not piece.damaged) else first
                yield from piece_warnings(member, piece)
            elif piece.kind is Kind.VALUE:
                # An entry that is none: shown as it stands.
                number += 1
                yield Record(
                    place(member, number, piece), DataCategory.AI_CHAT, Author.OWNER, service=GEMINI, damaged=True
                )
                yield from piece_warnings(member, piece, number)
            elif piece.kind is Kind.END and len(piece.path) == 1:
                for reading in _chat(member, number, held, first, answers, context):
                    number += isinstance(reading, Record)
                    yield reading
            else:
                yield from piece_warnings(member, piece)
        note = "" if number else "It holds an empty list and no data."
        yield from finished(stream, member, DataCategory.AI_CHAT, number, note)


def _chat(
    member: Member, number: int, held: dict[str, Any], first: Piece | None, answers: list[Piece], context: Context
) -> Iterator[Reading]:
    """The records of one entry, in the order of their bytes."""
    created, fault = instant(text(held.get("time")), context)
    parts = sorted([*([first] if first else []), *answers], key=lambda piece: piece.offset)
    for piece in parts:
        number += 1
        if piece is first:
            category, author = kind_of_prompt(text(held.get("title")))
            shown = said({**held, "safeHtmlItem": None})
        else:
            category, author, shown = DataCategory.AI_CHAT, Author.PLATFORM, answer(piece.value)
        yield Record(
            place(member, number, piece),
            category,
            author,
            created,
            service=GEMINI,
            sender=context.owner if author is Author.OWNER else ASSISTANT,
            title=text(held.get("title"))[:500] if piece is first else "",
            text=shown,
            damaged=piece.damaged,
        )
        if fault is not None and piece is first:
            yield ExtractionWarning(fault.value, MEANINGS[fault], member.ordinal, number)
