"""Chats with Grok on X: questions are the owner's, answers the platform's (format reference, section 6)."""

import html
import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.json_stream.piece import place
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.x.context import GROK, Context
from inspector.platforms.x.ids import post_of
from inspector.platforms.x.kinds import Member as Kind
from inspector.platforms.x.kinds import plan_of
from inspector.platforms.x.moments import Moments
from inspector.platforms.x.script import Script, script_pieces
from inspector.platforms.x.tally import Tally
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Conversation, Participant, Record

ASSISTANT: Final = Participant("Grok")
_RENDERED: Final = re.compile(r"<grok:render\b[^>]{0,2000}>.{0,4000}?</grok:render>", re.DOTALL)
_WHO: Final = {"USER": Author.OWNER, "1": Author.OWNER, "AGENT": Author.PLATFORM, "2": Author.PLATFORM}


def read_grok(archive: Archive, member: Member, kind: Kind, context: Context) -> Iterator[Reading]:
    """The messages of all chats in the order in which they stand, the chats, and what became of the member."""
    tally, moments = Tally(member, context), Moments(context.bounds)
    chats: dict[str, dict[Participant, None]] = {}
    with archive.open(member) as stream:
        script = Script(stream)
        for piece in script_pieces(archive, script, plan_of(member.path, kind)):
            if not tally.see(piece):
                yield from tally.odd(piece)
                continue
            tally.records += 1
            held = post_of(piece.value, kind.wrapper)
            author = _author(held.get("sender"))
            told = moments.read(held.get("createdAt"))
            chat = text(held.get("chatId"))
            sender = context.owner if author is Author.OWNER else ASSISTANT
            if chat:
                chats.setdefault(chat, {})[sender] = None
            yield Record(
                place(member, tally.records, piece),
                DataCategory.AI_CHAT,
                author or Author.PLATFORM,
                tally.created(told),
                service=GROK,
                conversation=chat,
                sender=sender,
                text=_text(held),
                damaged=piece.damaged,
            )
            yield from tally.made(piece, told)
            if author is None and not piece.damaged:
                yield tally.warning(
                    "unknown_role", "Who wrote this is told in a word that is not known; it is taken for Grok's."
                )
        for chat, people in chats.items():
            yield Conversation(chat, "", tuple(people), DataCategory.AI_CHAT)
        yield from tally.end()
        yield from finished(stream, member, DataCategory.AI_CHAT, tally.records, tally.note())


def _author(sender: Any) -> Author | None:  # noqa: ANN401  (whatever JSON holds)
    held = sender if isinstance(sender, dict) else {"value": sender}
    words = (text(held.get(name)) for name in ("originalName", "value", "name"))
    return next((_WHO[word.upper()] for word in words if word.upper() in _WHO), None)


def _text(held: dict[str, Any]) -> str:
    """The words without the marks that only draw something, and the names of what is attached."""
    words = html.unescape(_RENDERED.sub("", text(held.get("message")))).strip()
    names = [text(each.get("fileName")) or text(each.get("mediaId")) for each in dicts(held.get("attachments"))]
    return "\n".join([*([words] if words else []), *(f"[file: {name}]" for name in names if name)])
