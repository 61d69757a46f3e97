"""Conversations: every message of every branch is a record, in the file's order (format reference, 3.1 and 3.2)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.archive.limits import Limits
from inspector.platforms.claude.attachments import attached
from inspector.platforms.claude.context import SERVICE, Context, moment
from inspector.platforms.claude.message import brings_others, captured, message_text, only_results
from inspector.platforms.dates.read import MEANINGS
from inspector.platforms.json_stream.piece import Kind, Piece, piece_warnings, place
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.small import text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import Conversation, Created, ExtractionWarning, Participant, Record

_CHAT: Final = re.compile(rb'\{\s*"uuid"\s*:\s*"[^"]{1,80}"\s*,\s*"name"\s*:')
_MESSAGE: Final = re.compile(rb'\{\s*"uuid"\s*:\s*"[^"]{1,80}"\s*,\s*"text"\s*:')
CONVERSATIONS: Final = Opened(
    LIST,
    each=Opened(OBJECT, named={"chat_messages": Opened(LIST, begins=_MESSAGE)}),
    begins=_CHAT,
)
"""A list of conversations, whose messages are given one by one."""
ASSISTANT: Final = Participant("Claude", "")
_CAPTURE: Final = "This is not an official export: a browser add-on made this copy, by the names that it holds."
_OTHERS: Final = ((Sign.THIRD_PARTY, Grade.CERTAIN),)
_OWN: Final = frozenset({"name", "summary"})


def read_conversations(archive: Archive, member: Member, context: Context) -> Iterator[Reading]:
    """The messages, names and summaries of all conversations, what is odd, and what became of the member."""
    number = empty = 0
    copied = False
    chat: _Chat | None = None
    with archive.open(member) as stream:
        for piece in json_pieces(stream, CONVERSATIONS, archive.limits):
            if piece.kind is Kind.BEGIN and len(piece.path) == 1:
                chat = _Chat(member, context, piece.path, archive.limits)
            if chat is None:
                yield from piece_warnings(member, piece)
                continue
            for reading in chat.take(piece, number):
                number += isinstance(reading, Record)
                yield reading
            if piece.kind is Kind.END and len(piece.path) == 1:
                empty += not chat.messages
                copied = copied or captured(set(chat.known))
                chat = None
        if copied:
            yield ExtractionWarning("not_an_official_export", _CAPTURE, member.ordinal)
        notes = [_CAPTURE] if copied else []
        if empty:
            notes.append(f"Conversations without a message: {empty:,}.")
        yield from finished(stream, member, DataCategory.AI_CHAT, number, " ".join(notes))


class _Chat:
    """One conversation while it is read."""

    def __init__(self, member: Member, context: Context, path: tuple[str | int, ...], limits: Limits) -> None:
        self._member, self._context, self._limits = member, context, limits
        self._bounds = context.bounds
        self._owner = Participant(context.owner_name, context.owner_id)
        self._place = f"{member.path}/{'/'.join(map(str, path))}"
        self._key = ""
        self._waiting: list[Piece] = []
        self._people: dict[Participant, None] = {}
        self.known: dict[str, Any] = {}
        self.messages = 0
        self.given = False

    @property
    def key(self) -> str:
        """What it is told apart by: fixed by its first record."""
        self._key = self._key or text(self.known.get("uuid")) or self._place
        return self._key

    def take(self, piece: Piece, records: int) -> Iterator[Reading]:
        """What one piece of it gives; `records` of the member came before."""
        depth = len(piece.path)
        if piece.kind is Kind.VALUE and depth == 3:
            yield from self.message(piece, records + 1)
            if piece.notes:
                yield from piece_warnings(self._member, piece, records + 1)
            return
        if piece.notes:
            yield from piece_warnings(self._member, piece)
        if piece.kind is Kind.VALUE and depth == 2:
            self.know(piece)
        elif (piece.kind, depth) in {(Kind.BEGIN, 2), (Kind.END, 1)}:
            yield from self.own(records)
            if depth == 1 and self.given:
                yield self.conversation()

    def know(self, piece: Piece) -> None:
        """One value beside the messages."""
        name = str(piece.path[-1])
        self.known[name] = piece.value
        if name in _OWN and text(piece.value).strip():
            self._waiting.append(piece)

    def own(self, records: int) -> Iterator[Reading]:
        """The name and the summary that the platform gave it, as records of their own; dated by its last change."""
        waiting, self._waiting = self._waiting, []
        made = moment(self.known.get("updated_at"), self._bounds)
        for number, piece in enumerate(waiting, records + 1):
            self.given = True
            yield Record(
                place(self._member, number, piece),
                DataCategory.INFERENCE,
                Author.PLATFORM,
                made if isinstance(made, Created) else None,
                service=SERVICE,
                conversation=self.key,
                sender=ASSISTANT,
                title="Name" if piece.path[-1] == "name" else "Summary",
                text=text(piece.value),
            )

    def message(self, piece: Piece, number: int) -> Iterator[Reading]:
        """One message, what is attached to it, and a warning where its time or its sender is odd."""
        self.messages += 1
        self.given = True
        said = piece.value if isinstance(piece.value, dict) else {}
        author, sender = self._whose(said)
        self._people[sender] = None
        read = moment(said.get("created_at"), self._bounds)
        made, fault = (read, None) if isinstance(read, Created) else (None, read)
        yield Record(
            place(self._member, number, piece),
            DataCategory.AI_CHAT,
            author,
            made,
            _OTHERS if brings_others(said) else (),
            None,
            SERVICE,
            self.key,
            sender,
            "",
            message_text(said),
            piece.damaged,
        )
        if piece.damaged:
            return
        for later, each in enumerate(attached(piece, self._limits), number + 1):
            yield Record(
                place(self._member, later, each.piece),
                each.category,
                author,
                made,
                service=SERVICE,
                conversation=self.key,
                sender=sender,
                title=each.name,
                text=each.text,
            )
        if fault is not None:
            yield ExtractionWarning(fault.value, MEANINGS[fault], self._member.ordinal, number)
        if said.get("sender") not in {"human", "assistant"}:
            message = "Who wrote this is told in a word that is not known; it is taken for the platform's."
            yield ExtractionWarning("unknown_role", message, self._member.ordinal, number)

    def _whose(self, said: dict[str, Any]) -> tuple[Author, Participant]:
        """The owner's, unless the conversation is of another account: exports of organisations hold several."""
        if said.get("sender") != "human" or only_results(said):
            return Author.PLATFORM, ASSISTANT
        context, account = self._context, self.known.get("account")
        wrote = text(account.get("uuid")) if isinstance(account, dict) else ""
        if wrote and context.owner_id and wrote != context.owner_id:
            return Author.OTHER, Participant(dict(context.people).get(wrote, ""), wrote)
        if not wrote and len(context.people) > 1:
            return Author.OTHER, Participant("", "")
        return Author.OWNER, self._owner

    def conversation(self) -> Conversation:
        """What is known of it in the end."""
        people = tuple(self._people) or (ASSISTANT,)
        return Conversation(self.key, text(self.known.get("name")), people, DataCategory.AI_CHAT)
