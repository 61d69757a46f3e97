"""Google Chat: `messages.json` of a direct message or a space (format reference, 4.2)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import MEANINGS, Bounds, DateFault
from inspector.platforms.google.context import Context, Group
from inspector.platforms.google.words import moment
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import dicts, own_name, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import Precision
from inspector.records.record import Conversation, Created, ExtractionWarning, Participant, Record

_MESSAGE: Final = re.compile(rb'\{\s*"creator"\s*:\s*\{')
MESSAGES: Final = Opened(OBJECT, named={"messages": Opened(LIST, begins=_MESSAGE)})
SERVICE: Final = "chat"
_WRAPPED: Final = "private_do_not_access_or_else_safe_url_wrapped_value"
_NOBODY: Final = Group("", ())
_MONTHS: Final = "The month's name is not known in this language; the year alone was read."


def group_key(path: str) -> str:
    """The folder of a conversation, such as `DM aBcD`: the key of what is known of it."""
    parts = path.replace("\\", "/").split("/")
    return parts[-2] if len(parts) > 1 else ""


def is_space(path: str) -> bool:
    """Whether a conversation is a space."""
    return group_key(path).casefold().startswith("space")


def read_chat(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages in order, what is odd about them, the conversation, and what became of the member."""
    key = group_key(member.path)
    group = dict(context.groups).get(key, _NOBODY)
    drafts = own_name(member.path).casefold().startswith("unsent")
    many = is_space(member.path) or len(group.members) > 2
    category = DataCategory.GROUP_CHAT if many else DataCategory.PRIVATE_MESSAGE
    people = dict.fromkeys(group.members)
    number = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, MESSAGES, archive.limits):
            if piece.kind is not Kind.VALUE or len(piece.path) != 2:
                yield from piece_warnings(member, piece)
                continue
            number += 1
            record, fault = _message(member, number, piece, context)
            record_category = DataCategory.MESSAGE_DRAFT if drafts else category
            yield _of(record, record_category, f"chat:{key}" if key and not drafts else "")
            if record.sender is not None:
                people.setdefault(record.sender)
            if fault:
                yield ExtractionWarning(*fault, member.ordinal, number)
            yield from piece_warnings(member, piece, number)
        if number and key and not drafts:
            yield Conversation(f"chat:{key}", group.name, tuple(people), category)
        note = "" if number else "It holds an empty list and no data."
        yield from finished(stream, member, category, number, note)


def _of(record: Record, category: DataCategory, conversation: str) -> Record:
    return Record(
        record.locator,
        category,
        record.author,
        record.created,
        record.signs,
        service=SERVICE,
        conversation=conversation,
        sender=record.sender,
        text=record.text,
        damaged=record.damaged,
        deleted_at=record.deleted_at,
    )


def _message(member: Member, number: int, piece: Piece, context: Context) -> tuple[Record, tuple[str, str] | None]:
    held = piece.value if isinstance(piece.value, dict) else {}
    sender = person(held.get("creator"))
    own = sender is not None and context.is_owner(sender.identifier)
    created, fault = made(held, context.bounds)
    gone = moment(text(held.get("deleted_date")), context.bounds)
    deleted = isinstance(gone, Created) or text(held.get("message_state")).casefold() == "deleted"
    record = Record(
        place(member, number, piece),
        DataCategory.PRIVATE_MESSAGE,
        Author.OWNER if own else Author.OTHER,
        created,
        ((Sign.DELETED, Grade.CERTAIN),) if deleted else (),
        sender=sender,
        text=_shown(held),
        damaged=piece.damaged,
        deleted_at=gone.earliest if isinstance(gone, Created) else None,
    )
    # A message that was deleted has no time of its own any more: nothing is odd about that.
    return record, None if piece.damaged or (deleted and created is None) else fault


def made(held: Any, bounds: Bounds) -> tuple[Created | None, tuple[str, str] | None]:  # noqa: ANN401  (whatever JSON holds)
    """When a message came into being: of one that was edited, its first wording; or what is wrong with its time."""
    earlier = dicts(held.get("previous_message_versions")) if isinstance(held, dict) else ()
    told = [text(each.get("created_date")) for each in (*earlier, held)] if isinstance(held, dict) else []
    read = [moment(each, bounds) for each in told if each]
    sound = [each for each in read if isinstance(each, Created)]
    if sound:
        first = min(sound, key=lambda each: each.earliest)
        return first, ("unreadable_date", _MONTHS) if first.precision is Precision.YEAR else None
    fault = next((each for each in read if isinstance(each, DateFault)), DateFault.BLANK)
    return None, (fault.value, MEANINGS[fault])


def person(value: Any) -> Participant | None:  # noqa: ANN401  (whatever JSON holds)
    """Someone as Chat names them; None where it names nobody."""
    if not isinstance(value, dict):
        return None
    name, address = text(value.get("name")).strip(), text(value.get("email")).strip().casefold()
    return Participant(name or address, address) if name or address else None


def attached(held: Any) -> tuple[str, ...]:  # noqa: ANN401  (whatever JSON holds)
    """The names under which a message's files lie in the export."""
    files = dicts(held.get("attached_files")) if isinstance(held, dict) else ()
    return tuple(name for each in files if (name := text(each.get("export_name"))))


def _shown(held: dict[str, Any]) -> str:
    """What a person reads of a message: its text, what it quotes, links and files, earlier wordings."""
    quoted = held.get("quoted_message_metadata")
    lines = [f"> {text(quoted.get('text'))}"] if isinstance(quoted, dict) and text(quoted.get("text")) else []
    lines.append(text(held.get("text")))
    for note in dicts(held.get("annotations")):
        url = note.get("url_metadata")
        wrapped = url.get("url") if isinstance(url, dict) else None
        address = text(wrapped.get(_WRAPPED)) if isinstance(wrapped, dict) else ""
        if address and address not in lines[-1]:
            lines.append(address)
    lines += [
        f"File: {text(each.get('original_name')) or text(each.get('export_name'))}"
        for each in dicts(held.get("attached_files"))
    ]
    lines += [
        f"Earlier wording: {text(each.get('text'))}"
        for each in dicts(held.get("previous_message_versions"))
        if text(each.get("text"))
    ]
    return "\n".join(line for line in lines if line)
