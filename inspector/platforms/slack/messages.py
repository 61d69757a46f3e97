"""The messages of one day of a conversation; each is a record, and each file that one names (format reference, section 3)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.archive.limits import Limits
from inspector.platforms.dates.read import MEANINGS, DateFault
from inspector.platforms.json_stream.in_memory import HeldBytes
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.slack.context import SERVICE, Channel, Context
from inspector.platforms.slack.message_text import NO_BYTES, file_name, files_of, message_text
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import Conversation, Created, ExtractionWarning, Participant, Record

LISTED: Final = Opened(
    LIST,
    begins=re.compile(
        rb'\{\s*"(?:client_msg_id"|type"\s*:\s*"message"|subtype"\s*:|user"\s*:\s*"[A-Z0-9]+"\s*,\s*"(?:type|text|inviter)")'
    ),
)
_FILES: Final = Opened(OBJECT, named={"files": Opened(LIST)})
_DELETED: Final = frozenset({"tombstone", "message_deleted"})
"""Subtypes that say that a message was deleted; known in general, and seen in no sample: hence likely."""
_NO_LIST: Final = "The file holds no list of messages, as a day's file does; what it holds is shown as it stands."


def read_day(archive: Archive, member: Member, channel: Channel, context: Context) -> Iterator[Reading]:
    """The messages in the order in which they stand, once their conversation, what is odd, and what became of the member."""
    reader = _Day(member, channel, context, archive.limits)
    if channel.oddity and context.is_head(member.ordinal):
        yield ExtractionWarning("unknown_channel", channel.oddity, member.ordinal)
    with archive.open(member) as stream:
        for piece in json_pieces(stream, LISTED, archive.limits):
            if piece.kind is Kind.VALUE:
                yield from reader.take(piece)
            else:
                yield from piece_warnings(member, piece)
        yield from reader.conversation()
        note = "" if reader.records else "It holds an empty list and no data."
        yield from finished(stream, member, channel.category, reader.records, note)


class _Day:
    """Turns the messages of one member into records."""

    def __init__(self, member: Member, channel: Channel, context: Context, limits: Limits) -> None:
        self._member, self._channel, self._context, self._limits = member, channel, context, limits
        self._seen: dict[str, Participant] = {}
        self.records = 0

    def take(self, piece: Piece) -> Iterator[Reading]:
        """One message, its files, and warnings where something is odd."""
        if not piece.path:
            yield ExtractionWarning("unknown_form", _NO_LIST, self._member.ordinal)
        self.records += 1
        number = self.records
        held: dict[str, Any] = piece.value if isinstance(piece.value, dict) else {}
        sender, author = self._whose(held)
        told = self._context.stamp(held.get("ts"))
        created = told if isinstance(told, Created) else None
        yield Record(
            place(self._member, number, piece),
            self._channel.category,
            author,
            created,
            signs=((Sign.DELETED, Grade.LIKELY),) if held.get("subtype") in _DELETED else (),
            service=SERVICE,
            conversation=self._channel.key,
            sender=sender,
            text=message_text(held, self._context) if held and piece.path else lines(piece.value),
            damaged=piece.damaged,
        )
        yield from piece_warnings(self._member, piece, number)
        if isinstance(told, DateFault) and not piece.damaged:
            yield ExtractionWarning(told.value, MEANINGS[told], self._member.ordinal, number)
        if not piece.damaged and files_of(held):
            yield from self._files(piece, author, sender, created)

    def _whose(self, held: dict[str, Any]) -> tuple[Participant | None, Author]:
        """Who sent a message: a member, else the one whose message was changed, else a program by its name."""
        person = text(held.get("user"))
        if not person:
            inner = (held.get("message"), held.get("previous_message"), held.get("comment"))
            person = next((text(each.get("user")) for each in inner if isinstance(each, dict) and each.get("user")), "")
        if person:
            name = self._context.name(person)
            if name == person:
                # Guests of other workspaces are in no list; newer messages bring their names along.
                name = next((text(each.get("real_name")) for each in dicts(held.get("user_profile"))), "") or person
            sender = self._seen.setdefault(person, Participant(name, person))
            return sender, self._context.author(person)
        program, name = text(held.get("bot_id")), text(held.get("username"))
        return (Participant(name or program, program) if name or program else None), Author.OTHER

    def _files(
        self, message: Piece, author: Author, sender: Participant | None, created: Created | None
    ) -> Iterator[Record]:
        """A record for each file that a message names, inside of the message's own bytes; the file itself is a link."""
        for piece in json_pieces(HeldBytes(message.raw), _FILES, self._limits):
            listed = len(piece.path) == 2 and piece.path[0] == "files"
            if piece.kind is not Kind.VALUE or piece.damaged or not (listed or piece.path == ("file",)):
                continue
            held = piece.value
            if not isinstance(held, dict) or not held:
                continue
            self.records += 1
            person = text(held.get("user"))
            own = piece._replace(path=(*message.path, *piece.path), offset=message.offset + piece.offset)
            name, kind = file_name(held), text(held.get("mimetype"))
            yield Record(
                place(self._member, self.records, own),
                DataCategory.DOCUMENT,
                self._context.author(person) if person else author,
                self._context.counted(held.get("created")) or created,
                service=SERVICE,
                conversation=self._channel.key,
                sender=self._context.person(person) if person else sender,
                title=name,
                text="\n".join(part for part in (f"{name} ({kind})" if kind else name, NO_BYTES) if part),
            )

    def conversation(self) -> Iterator[Conversation]:
        """The conversation, once in all its days; its members by the lists, else whoever wrote on this day."""
        if self.records and self._context.is_head(self._member.ordinal):
            people = tuple(self._context.person(each) for each in self._channel.people) or tuple(self._seen.values())
            title = self._channel.title or ", ".join(each.name for each in people)
            yield Conversation(self._channel.key, title, people, self._channel.category)
