"""Pages of the HTML form: each block of a page is a record; the time is local, and its zone is not known (Facebook, 10)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS as DATE_MEANINGS
from inspector.platforms.dates.read import DateFault
from inspector.platforms.html_stream.cut import CUT, MEANINGS, Cell, cells
from inspector.platforms.html_stream.tree import Element, tree
from inspector.platforms.meta_export.context import AI, Context
from inspector.platforms.meta_export.kinds import Kind
from inspector.platforms.meta_export.when import page_time
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Zone
from inspector.records.record import Conversation, Created, ExtractionWarning, Locator, Participant, Record

_BLOCK: Final = re.compile(
    rb'<([a-z]+)\b[^>]{0,200}class="[^"]*(?:\b_a6-g\b|\buiBoxWhite\b)[^"]*"[^>]*>', re.IGNORECASE
)
_OLD: Final = re.compile(rb'<div class="(?:thread|message)">()', re.IGNORECASE)
"""Of 2010 to 2018: the text of a message stands after its block, so that a message goes on up to the next."""
_CELL: Final = re.compile(rb'<(td)\b[^>]{0,200}class="[^"]*\b_a6_r\b[^"]*"[^>]*>', re.IGNORECASE)
_PEOPLE: Final = re.compile(r"(?:Participants|Teilnehmer|Deelnemers|Participantes)\s*: *([^\n]{1,2000})")


@dataclass(slots=True)
class _Page:
    """What is known of a page while it is read."""

    people: dict[str, None] = field(default_factory=dict)
    key: str = ""
    keys: dict[str, tuple[DataCategory, dict[str, None]]] = field(default_factory=dict)
    records: int = 0
    zoneless: int = 0


def read_page(
    archive: Archive, member: Member, kind: Kind, context: Context, service: str, thread: str = ""
) -> Iterator[Reading]:
    """The blocks of a page as records, then what became of it.

    Args:
        archive: the archive.
        member: the page.
        kind: what its blocks are.
        context: what the survey found out.
        service: the product that they come from.
        thread: the thread's key, where the page is one.
    """
    page = _Page(key=thread)
    mark = _CELL if kind.category is DataCategory.AI_CHAT else _BLOCK
    old = "/" not in thread and bool(thread) and _is_old(archive, member)
    with archive.open(member) as stream:
        for cell in cells(stream, _OLD if old else mark, archive.limits):
            yield from _cell(cell, page, member, kind, context, service, old=old)
        yield from _end(page, member)
        yield from finished(stream, member, kind.category, page.records, "" if page.records else _EMPTY)


_EMPTY: Final = "It holds no entry, or a sentence in place of data."


def _is_old(archive: Archive, member: Member) -> bool:
    with archive.open(member) as stream:
        return b'class="message"' in stream.read(64 * 1024)


def _cell(
    cell: Cell, page: _Page, member: Member, kind: Kind, context: Context, service: str, *, old: bool
) -> Iterator[Reading]:
    top = tree(cell.raw.decode("utf-8", "replace"))
    if cell.number == 0:
        found = _PEOPLE.search(top.text())
        for name in found[1].split(", ") if found else ():
            page.people[name.strip()] = None
        return
    if old and cell.raw.startswith(b'<div class="thread">'):
        names = [name.strip() for name in top.text().split(",") if name.strip()]
        page.people = dict.fromkeys(names)
        page.key = "html/" + ", ".join(sorted(names))
        return
    notes = cell.notes
    if old and CUT in notes and b"</html>" in cell.raw.lower():
        notes = ()
    page.records += 1
    yield _record(cell, top, page, member, kind, context, service, notes, old=old)
    for code in notes:
        yield ExtractionWarning(code, MEANINGS[code], member.ordinal, page.records)
    fault = page_time(_date(top, old=old), context.bounds)
    if isinstance(fault, DateFault) and fault is not DateFault.BLANK:
        yield ExtractionWarning(fault.value, DATE_MEANINGS[fault], member.ordinal, page.records)


def _record(
    cell: Cell, top: Element, page: _Page, member: Member, kind: Kind, context: Context, service: str,
    notes: tuple[str, ...], *, old: bool,
) -> Record:  # fmt: skip
    made = page_time(_date(top, old=old), context.bounds)
    created = made if isinstance(made, Created) else None
    page.zoneless += created is not None and created.zone is Zone.UNKNOWN
    name, said = _said(top, old=old)
    author, category, sender = kind.author, kind.category, None
    if page.key:
        author = context.author(name)
        sender = Participant(name) if name else None
        category = _category(kind, page)
        people = page.keys.setdefault(page.key, (category, dict(page.people)))[1]
        people |= {name: None} if name else {}
        if author is Author.PLATFORM and name.casefold() in AI:
            category = DataCategory.AI_CHAT
    addressed = bool(page.key) and category is not DataCategory.AI_CHAT and "@meta ai" in said.casefold()
    where = Locator(member.ordinal, page.records, "", cell.offset, cell.length, cell.sha256)
    return Record(
        where,
        category,
        author,
        created,
        signs=((Sign.TO_AI, Grade.CERTAIN),) if addressed else (),
        audience=kind.audience,
        service="meta_ai" if category is DataCategory.AI_CHAT else kind.service or service,
        conversation=page.key,
        sender=sender,
        title="" if page.key else name,
        text=said,
        damaged=bool(notes) and not cell.raw,
    )


def _category(kind: Kind, page: _Page) -> DataCategory:
    if kind.category is not DataCategory.PRIVATE_MESSAGE:
        return kind.category
    people = [name for name in page.people if name.casefold() not in AI]
    return DataCategory.GROUP_CHAT if len(people) > 2 else DataCategory.PRIVATE_MESSAGE


def _said(top: Element, *, old: bool) -> tuple[str, str]:
    """Who speaks, and what a block says."""
    if old:
        return _first(top, "user"), "\n".join(each.text() for each in top.named("p")).strip()
    body = _first(top, "_a6-p")
    name = _first(top, "_a6-h")
    return name, body if body or name else top.text()


def _first(top: Element, *classes: str) -> str:
    return next((each.text() for name in classes for each in top.classed(name)), "")


def _date(top: Element, *, old: bool) -> str:
    return _first(top, "meta") if old else _first(top, "_a6-o", "_a72d")


def _end(page: _Page, member: Member) -> Iterator[Reading]:
    if page.zoneless:
        message = f"Entries whose time names no time zone: {page.zoneless:,}; they are shown as if they were UTC."
        yield ExtractionWarning("zone_unknown", message, member.ordinal)
    for key, (category, people) in page.keys.items():
        yield Conversation(key, ", ".join(people), tuple(map(Participant, people)), category)
