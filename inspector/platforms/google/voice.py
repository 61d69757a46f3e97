"""Google Voice: conversations and calls as XHTML (format reference, 4.3)."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.context import Context
from inspector.platforms.google.names import stem
from inspector.platforms.google.page_cells import cell_warnings, located
from inspector.platforms.html_stream.cut import Cell, cells
from inspector.platforms.html_stream.tree import Element, tree
from inspector.platforms.json_stream.small import beginning
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Conversation, Created, ExtractionWarning, Participant, Record

_MESSAGE: Final = re.compile(rb'<(div)\s[^>]{0,100}?class="message"[^>]{0,200}>', re.IGNORECASE)
_CALL: Final = re.compile(rb'<(div)\s[^>]{0,100}?class="haudio"[^>]{0,200}>', re.IGNORECASE)
_ME: Final = frozenset({"me", "ich", "moi", "ik", "eu", "yo", "io"})
_SOUNDS: Final = ("voicemail", "recorded", "greeting", "mailbox", "messagerie", "aufgezeichnet")
_PLACED: Final = ("placed", "ausgehend", "passé", "realizada", "geplaatst")
SERVICE: Final = "voice"
_LOOKED_AT: Final = 64 * 1024
_TEL: Final = re.compile(rb'href="tel:([+0-9 ().-]{3,30})"')


def phone(address: str) -> str:
    """The digits of a telephone number, as numbers are compared."""
    return "".join(sign for sign in address if sign.isdigit())


def read_texts(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages of a conversation in order, the conversation, and what became of the member."""
    number, category, key = 0, DataCategory.PRIVATE_MESSAGE, ""
    people: dict[Participant, None] = {}
    numbers = _numbers(archive, member, context)
    with archive.open(member) as stream:
        for cell in cells(stream, _MESSAGE, archive.limits):
            if cell.number == 0:
                listed = _listed(cell)
                people.update(dict.fromkeys(listed))
                many = len(listed) > 1 or b'class="participants"' in cell.raw
                category = DataCategory.GROUP_CHAT if many else DataCategory.PRIVATE_MESSAGE
                key = _key(member, numbers, listed, many=many)
                continue
            number = cell.number
            page = tree(cell.raw.decode("utf-8", "replace"))
            sender, own = _sender(page, context)
            if sender is not None:
                people.setdefault(sender)
            created, fault = _time(page, "dt", context)
            yield Record(
                located(member, number, cell),
                category,
                Author.OWNER if own else Author.OTHER,
                created,
                service=SERVICE,
                conversation=key,
                sender=sender,
                text="\n".join(each.text() for each in page.named("q")),
                damaged=not cell.raw,
            )
            if fault is not None:
                yield ExtractionWarning(fault.value, MEANINGS[fault], member.ordinal, number)
            yield from cell_warnings(member, cell, number)
        if number:
            yield Conversation(key, "", tuple(people), category)
        yield from finished(stream, member, category, number, "" if number else "It holds no message.")


def read_call(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """One call, voicemail or recording: its page is the record."""
    category = call_category(stem(member.path))
    with archive.open(member) as stream:
        number = 0
        for cell in cells(stream, _CALL, archive.limits):
            if cell.number == 0:
                continue
            number = cell.number
            page = tree(cell.raw.decode("utf-8", "replace"))
            created, fault = _time(page, "published", context)
            placed = any(word in stem(member.path) for word in _PLACED)
            others = _listed(cell)
            yield Record(
                located(member, number, cell),
                category,
                Author.OWNER if placed else Author.OTHER,
                created,
                service=SERVICE,
                sender=context.owner if placed else next(iter(others), None),
                text=page.text(),
                damaged=not cell.raw,
            )
            if fault is not None:
                yield ExtractionWarning(fault.value, MEANINGS[fault], member.ordinal, number)
            yield from cell_warnings(member, cell, number)
        yield from finished(stream, member, category, number, "" if number else "It holds no call.")


def call_category(name: str) -> DataCategory:
    """A voicemail or recording is somebody's voice; the rest only says that a call took place."""
    return DataCategory.VOICE if any(word in name for word in _SOUNDS) else DataCategory.CALL


def _numbers(archive: Archive, member: Member, context: Context) -> list[str]:
    """The telephone numbers that the beginning of a page names, the owner's left out; sorted."""
    head = beginning(archive, member, _LOOKED_AT)
    found = {phone(each.decode("ascii", "replace")) for each in _TEL.findall(head)}
    return sorted(found - context.phones - {""})


def _key(member: Member, numbers: list[str], listed: tuple[Participant, ...], *, many: bool) -> str:
    """A conversation is that with one number; a group's is told by all of them."""
    if not many and numbers:
        return f"voice:{numbers[0]}"
    names = "+".join(sorted(phone(each.identifier) or each.name for each in listed))
    return f"voice:{names or stem(member.path).rsplit(' - ', 2)[0]}"


def _listed(cell: Cell) -> tuple[Participant, ...]:
    """The people that a page names with their numbers, each once."""
    page = tree(cell.raw.decode("utf-8", "replace"))
    return tuple(dict.fromkeys(found for each in page.classed("tel") if (found := _person(each)) is not None))


def _person(link: Element) -> Participant | None:
    number = link.attributes.get("href", "").removeprefix("tel:").strip()
    names = [each.text() for each in link.classed("fn")]
    name = next((each for each in names if each), "")
    return Participant(name or number, number) if name or number else None


def _sender(page: Element, context: Context) -> tuple[Participant | None, bool]:
    """Who wrote a message, and whether it is the owner: by their number, else by the word that stands for them."""
    found = next((each for link in page.classed("tel") if (each := _person(link)) is not None), None)
    if found is None:
        return None, False
    own = phone(found.identifier) in context.phones if found.identifier and context.phones else False
    own = own or (found.name.casefold() in _ME)
    if own:
        return Participant(context.name or found.name, found.identifier), True
    return found, False


def _time(page: Element, name: str, context: Context) -> tuple[Created | None, DateFault | None]:
    told = next((each.attributes.get("title", "") for each in page.classed(name) if each.name == "abbr"), "")
    read = read_instant(told, (ISO_SECOND,), ZoneRule.UNKNOWN, context.bounds)
    return (None, read) if isinstance(read, DateFault) else (read, None)
