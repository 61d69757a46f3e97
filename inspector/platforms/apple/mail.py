"""Mail of iCloud: a mailbox with many messages, or one message in a member (format reference, section 5).

That mail comes in either form is general knowledge, and the member's note says so; what a message means is read as for
other mail. A message is dated by its `Date` header.
"""

import re
from collections.abc import Iterator
from datetime import UTC
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parsedate_to_datetime
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.apple.context import SERVICE, Context
from inspector.platforms.dates.read import MEANINGS, Bounds, DateFault
from inspector.platforms.google.mail import letter
from inspector.platforms.google.mbox import KEPT, messages
from inspector.platforms.outcomes import finished, unknown
from inspector.platforms.platform import Reading
from inspector.platforms.whole_member import read_whole
from inspector.records.categories import DataCategory
from inspector.records.instants import Precision, Zone, from_datetime
from inspector.records.record import Created, ExtractionWarning, Locator, Record

_BORDER: Final = re.compile(
    rb"From [^\r\n]{1,200} [A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2}[^\r\n]{0,40}\r?\n(?=[!-9;-~]{1,80}:)"
)
"""The line before a message in any mailbox, and a header after it (RFC 4155)."""
_GUESSED: Final = "That mail comes in this form is general knowledge: no sample confirmed it."


def read_mbox(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages of a mailbox in order, what is odd, and what became of the member."""
    number = 0
    with archive.open(member) as stream:
        for message in messages(stream, border=_BORDER):
            if message.number == 0:
                text = f"The first {message.length:,} bytes belong to no message and are not understood."
                yield ExtractionWarning("strange_bytes", text, member.ordinal)
                continue
            number = message.number
            where = Locator(member.ordinal, number, "", message.offset, message.length, message.sha256)
            yield from _letter(where, message.head, context, whole=message.whole)
        if not number:
            yield from unknown(stream, member, "No message begins in it.")
            return
        yield from finished(stream, member, DataCategory.PRIVATE_MESSAGE, number, _GUESSED)


def read_eml(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The one message that a member is, and what became of it."""
    with archive.open(member) as stream:
        head = stream.read(KEPT)
    with archive.open(member) as stream:
        whole = read_whole(stream, member)
        if not whole.size:
            yield from finished(stream, member, DataCategory.PRIVATE_MESSAGE, 0, "It is empty.")
            return
        yield from _letter(whole.locator, b"\n" + head, context, whole=len(head) == whole.size)
        yield from finished(stream, member, DataCategory.PRIVATE_MESSAGE, 1, _GUESSED)


def _letter(where: Locator, head: bytes, context: Context, *, whole: bool) -> Iterator[Reading]:
    """One message; `head` begins with the line before it, which may be empty."""
    told = letter(head, context.of_mail, whole=whole)
    made = _dated(head.partition(b"\n")[2], context.bounds)
    yield Record(
        where,
        told.category,
        told.author,
        made if isinstance(made, Created) else None,
        service=SERVICE,
        sender=told.sender,
        title=told.title,
        text=told.text,
    )
    if isinstance(made, DateFault):
        yield ExtractionWarning(made.value, MEANINGS[made], where.member, where.number)


def _dated(raw: bytes, bounds: Bounds) -> Created | DateFault:
    """The instant of the `Date` header; of one that names no zone the zone is not known."""
    said = BytesParser(policy=compat32).parsebytes(raw, headersonly=True).get("Date")
    if said is None:
        return DateFault.BLANK
    try:
        local = parsedate_to_datetime(str(said))
        at = from_datetime(local if local.tzinfo is not None else local.replace(tzinfo=UTC))
    except (ValueError, TypeError, OverflowError, IndexError):
        return DateFault.UNREADABLE
    if not bounds.earliest <= at <= bounds.latest:
        return DateFault.OUT_OF_RANGE
    return Created(at, at, Precision.SECOND, Zone.UNKNOWN if local.tzinfo is None else Zone.STATED)
