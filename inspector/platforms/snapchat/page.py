"""The pages of single chats, where no JSON was chosen: `html/chat_history/subpage_NAME.html`.

The format reference does not give their layout; three public readers agree on it: for each message the sender in `h4`, the kind
in `span`, the words in `p`, the time with UTC in `h6`, below a heading “Chat History with NAME”. A message is cut out from its
`h4` to the end of its `h6`. A page of another build gives no record, and is listed.
"""

import hashlib
import re
from collections.abc import Iterator
from html import escape
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS as DATE_MEANINGS
from inspector.platforms.dates.read import DateFault
from inspector.platforms.html_stream.cut import CUT, MEANINGS, TOO_LARGE, Cell, cells
from inspector.platforms.html_stream.tree import Element, tree
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.snapchat.context import SERVICE, Context, moment
from inspector.platforms.snapchat.message_text import ERASED, message_text
from inspector.platforms.snapchat.names import HEADING, MEDIA_TYPE
from inspector.platforms.snapchat.talk import Talk
from inspector.records.categories import Audience, DataCategory, Grade, Sign
from inspector.records.record import Created, ExtractionWarning, Locator, Record

_MARK: Final = re.compile(rb"<h4()[\s>]", re.IGNORECASE)
_END: Final = re.compile(rb"</h6\s*>", re.IGNORECASE)
_KIND: Final = re.compile(r"[A-Z][A-Z_]{2,60}")
ASK: Final = "A page that Snapchat makes to be looked at: listed, and not read. Ask for the export again, and tick “Export JSON Files”."
_LOST: Final = "Something that begins as a message has no end here; it is told as far as it goes."


def read_chat_page(archive: Archive, member: Member, name: str, context: Context) -> Iterator[Reading]:
    """The messages of a chat's page in order, the chat, what is odd, and what became of the page."""
    talk, number = Talk(name, context), 0
    with archive.open(member) as stream:
        for cell in cells(stream, _MARK, archive.limits):
            if cell.number == 0:
                found = HEADING.search(tree(cell.raw.decode("utf-8", "replace")).text())
                talk = Talk(found[1].strip() if found else name, context)
                continue
            end = _END.search(cell.raw)
            if end is None and TOO_LARGE not in cell.notes and not number:
                continue  # A heading of the page's own.
            number += 1
            yield from _message(member, cell, end.end() if end else cell.length, number, talk)
        if number:
            yield talk.conversation()
            yield from finished(stream, member, DataCategory.PRIVATE_MESSAGE, number)
        else:
            yield from unknown(stream, member, ASK)


def _message(member: Member, cell: Cell, length: int, number: int, talk: Talk) -> Iterator[Reading]:
    raw = cell.raw[:length]
    digest = hashlib.sha256(raw).digest() if cell.raw else cell.sha256
    top = tree(raw.decode("utf-8", "replace"))
    # Escaped again, since texts of JSON members are read as escaped.
    held = {"From": escape(_first(top, "h4")), MEDIA_TYPE: _kind(top), "Content": escape(_first(top, "p"))}
    category, author, sender = talk.takes(held, sent=None)
    made = moment(_first(top, "h6"), talk.bounds)
    voice = held[MEDIA_TYPE] == "NOTE" and category is not DataCategory.AI_CHAT
    ended = length < cell.length or _END.search(raw) is not None
    yield Record(
        Locator(member.ordinal, number, "", cell.offset, length, digest),
        DataCategory.VOICE if voice else category,
        author,
        made if isinstance(made, Created) else None,
        signs=((Sign.DELETED, Grade.LIKELY),) if held[MEDIA_TYPE] in ERASED else (),
        audience=Audience.PRIVATE if voice else None,
        service=SERVICE,
        conversation=talk.key,
        sender=sender,
        text=message_text(held, {}, snap=False),
        damaged=not ended,
    )
    if not ended:
        code = TOO_LARGE if TOO_LARGE in cell.notes else CUT
        yield ExtractionWarning(code, MEANINGS[code] if code is TOO_LARGE else _LOST, member.ordinal, number)
    elif isinstance(made, DateFault) and made is not DateFault.BLANK:
        yield ExtractionWarning(made.value, DATE_MEANINGS[made], member.ordinal, number)


def _first(top: Element, name: str) -> str:
    return next((each.text() for each in top.named(name)), "")


def _kind(top: Element) -> str:
    """The word of the message's kind: a `span` that holds nothing else."""
    return next((said for each in top.named("span") if _KIND.fullmatch(said := each.text())), "")
