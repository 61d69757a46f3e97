"""One message of a Gmail mbox as a record: the standard library reads the mail, here is what it means (format reference, 4.1)."""

import codecs
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import Message as Mail
from email.parser import BytesParser
from email.policy import compat32
from email.utils import getaddresses
from typing import Final

from inspector.platforms.dates.epoch import MICROSECONDS, read_epoch
from inspector.platforms.dates.read import Bounds, DateFault
from inspector.platforms.google.context import Context
from inspector.platforms.google.labels import CHAT, DRAFTS, SENT, TRASH, bears, decoded, labels
from inspector.platforms.google.words import MONTHS
from inspector.platforms.html_stream.tree import plain_text
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision, Zone, from_datetime
from inspector.records.record import Created, Participant

_LINE: Final = re.compile(
    rb"From [0-9]+@xxx [A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ 0-9][0-9]) ([0-9]{2}):([0-9]{2}):([0-9]{2}) ([+-])([0-9]{2})([0-9]{2}) ([0-9]{4})"
)
_TALK: Final = re.compile(r'full_name: "([^"\n]{0,200})"')
_TALK_KEY: Final = re.compile(r'conversation_id: "([^"\n]{1,200})"')
_TALK_TIME: Final = re.compile(r"^timestamp: ([0-9]{10,18})", re.MULTILINE)
_BULK: Final = ("List-Id", "List-Unsubscribe", "Auto-Submitted", "Precedence")
_LONGEST_TEXT: Final = 200_000
"""Characters of one message that are shown and searched; its exact bytes stand in the archive."""
_MOST_PEOPLE: Final = 200


@dataclass(frozen=True, slots=True)
class Letter:
    """What a record of a message is made of. `bulk`: its header bears marks of mail that is sent to many."""

    category: DataCategory
    author: Author
    created: Created | DateFault
    service: str
    conversation: str
    sender: Participant | None
    people: tuple[Participant, ...]
    title: str
    text: str
    signs: tuple[tuple[Sign, Grade], ...]
    bulk: bool


def letter(head: bytes, context: Context, *, whole: bool) -> Letter:
    """A message by its first bytes; `whole` where these are all."""
    line, _, rest = head.partition(b"\n")
    mail = _read(rest)
    found = labels(_header(mail, "X-Gmail-Labels"))
    thread = "".join(sign for sign in _header(mail, "X-GM-THRID") if sign.isdigit())[:25]
    if bears(found, CHAT) and not mail.get("From"):
        return _talk(rest, line, thread, context)
    senders, receivers = _people(mail, "From", "Sender"), _people(mail, "To", "Cc", "Bcc")
    own = bears(found, SENT) or bears(found, DRAFTS) or any(context.is_owner(each.identifier) for each in senders)
    text = _text(mail)
    if not whole:
        text += "\n(The message is longer; the rest of it stands in the archive.)"
    return Letter(
        category=DataCategory.MESSAGE_DRAFT if bears(found, DRAFTS) else DataCategory.PRIVATE_MESSAGE,
        author=Author.OWNER if own else Author.OTHER,
        created=line_time(line, context.bounds),
        service="hangouts" if bears(found, CHAT) else "gmail",
        conversation=f"gmail:{thread}" if thread else "",
        sender=senders[0] if senders else None,
        people=tuple(dict.fromkeys((*senders, *receivers)))[:_MOST_PEOPLE],
        title=_header(mail, "Subject")[:500],
        text=text,
        signs=((Sign.DELETED, Grade.LIKELY),) if bears(found, TRASH) else (),
        bulk=any(mail.get(name) for name in _BULK),
    )


def _read(raw: bytes) -> "Mail[str, str]":
    """The mail; its header alone where its parts lie in one another without end."""
    try:
        return BytesParser(policy=compat32).parsebytes(raw)
    except RecursionError:
        return BytesParser(policy=compat32).parsebytes(raw, headersonly=True)


def line_time(line: bytes, bounds: Bounds) -> Created | DateFault:
    """The instant of the line that begins a message: Gmail's own, to the second, in UTC."""
    found = _LINE.match(line)
    if found is None:
        return DateFault.UNREADABLE
    month, day, hour, minute, second, sign, hours, minutes, year = (part.decode("ascii") for part in found.groups())
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        local = datetime(int(year), MONTHS[month.casefold()], int(day), int(hour), int(minute), int(second), tzinfo=UTC)
        at = from_datetime(local + shift if sign == "-" else local - shift)
    except (ValueError, OverflowError, KeyError):
        return DateFault.UNREADABLE
    if not bounds.earliest <= at <= bounds.latest:
        return DateFault.OUT_OF_RANGE
    return Created(at, at, Precision.SECOND, Zone.STATED)


def _talk(body: bytes, line: bytes, thread: str, context: Context) -> Letter:
    """A message of Google Talk or Hangouts that Gmail kept: its body names sender, conversation and microseconds."""
    text = body.decode("utf-8", "replace")
    name, key, told = _TALK.search(text), _TALK_KEY.search(text), _TALK_TIME.search(text)
    created = read_epoch(told[1], MICROSECONDS, context.bounds) if told else line_time(line, context.bounds)
    sender = Participant(name[1]) if name else None
    own = name is not None and bool(context.name) and name[1] == context.name
    shown = text.replace("\r", "").partition("\n\n")[2].strip()
    return Letter(
        category=DataCategory.PRIVATE_MESSAGE,
        author=Author.OWNER if own else Author.OTHER,
        created=created,
        service="hangouts",
        conversation=f"hangouts:{key[1]}" if key else f"gmail:{thread}",
        sender=sender,
        people=(sender,) if sender else (),
        title="",
        text=shown[:_LONGEST_TEXT],
        signs=(),
        bulk=False,
    )


def _header(mail: "Mail[str, str]", name: str) -> str:
    """A header as text, its lines joined; its encoded words read."""
    value = mail.get(name)
    return "" if value is None else " ".join(decoded(_plain(value)).split())


def _plain(value: object) -> str:
    """A header's value as text: bytes above ASCII that nothing declares are tried as UTF-8, then as Windows-1252."""
    raw = str(value).encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _people(mail: "Mail[str, str]", *names: str) -> tuple[Participant, ...]:
    """The people that headers name, each once: name and address."""
    held = [_plain(value) for name in names for value in (mail.get_all(name) or ())]
    try:
        pairs = getaddresses(held[:50])
    except (ValueError, IndexError):
        return ()
    people = (
        Participant(" ".join(decoded(name).split())[:200] or address[:200], address.casefold()[:200])
        for name, address in pairs
        if name or address
    )
    return tuple(dict.fromkeys(people))[:_MOST_PEOPLE]


def _text(mail: "Mail[str, str]") -> str:
    """What a person reads of a message: its text, else its page as text, and the names of what is attached."""
    plain: list[str] = []
    pages: list[str] = []
    files: list[str] = []
    for part in mail.walk():
        if part.is_multipart():
            continue
        name = _name(part)
        kind = part.get_content_type()
        if name or part.get_content_disposition() == "attachment":
            files.append(name or kind)
        elif kind == "text/plain":
            plain.append(_body(part))
        elif kind == "text/html":
            pages.append(_body(part))
    said = "\n".join(each.strip() for each in plain if each.strip())
    if not said:
        said = "\n".join(plain_text(each) for each in pages)
    attached = [f"Attached: {name}" for name in files]
    return "\n".join([said.strip()[:_LONGEST_TEXT], *attached[:100]]).strip()


def _name(part: "Mail[str, str]") -> str:
    try:
        return " ".join(decoded(part.get_filename() or "").split())[:200]
    except (ValueError, LookupError, UnicodeError):
        return ""


def _body(part: "Mail[str, str]") -> str:
    """A part's text in the charset that it names; in UTF-8, else Windows-1252, where it names none that is known."""
    charset = _charset(part)
    if charset is None:
        # Python's `email` would look for it, too, and fail in ways of its own.
        part.replace_header("Content-Type", part.get_content_type())
    try:
        raw = part.get_payload(decode=True)
    except (ValueError, LookupError):
        raw = None
    if not isinstance(raw, bytes):
        return str(part.get_payload())
    for known in (charset or "utf-8", "utf-8"):
        try:
            return raw.decode(known).replace("\r\n", "\n")
        except (LookupError, ValueError):
            continue
    return raw.decode("cp1252", "replace").replace("\r\n", "\n")


def _charset(part: "Mail[str, str]") -> str | None:
    """The charset that a part names, UTF-8 where it names none; None for a name that is none of a charset."""
    try:
        named = part.get_content_charset() or "utf-8"
        codecs.lookup(named)
    except (LookupError, ValueError):
        return None
    return named
