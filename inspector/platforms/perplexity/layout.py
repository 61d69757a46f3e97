"""How add-ons write a thread of Perplexity: turns of a question and its answer (format reference, section 7)."""

from typing import Final

from inspector.platforms.assistants.context import Context, moment
from inspector.platforms.assistants.layout import UNKNOWN_ROLE, Held, Inside, Layout, Named, Said
from inspector.platforms.json_stream.piece import Path
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import dicts, text
from inspector.records.categories import Author, DataCategory


def _answer(turn: Held) -> str:
    """The answer, and the pages that it names."""
    sources = [lines({name: each.get(name) for name in ("title", "url")}) for each in dicts(turn.get("sources"))]
    return "\n".join(each for each in (text(turn.get("answer")), *(f"[source] {each}" for each in sources)) if each)


def _said(turn: Held, context: Context) -> Said:
    """A turn: the question is its record, the answer one that lies within."""
    query, answer = text(turn.get("query")), text(turn.get("answer"))
    inside: dict[Path, Inside] = {}
    if query and answer:
        inside["answer",] = Inside(DataCategory.AI_CHAT, Author.PLATFORM, "", _answer(turn))
    return Said(
        Author.OWNER if query else Author.PLATFORM,
        moment(turn.get("timestamp"), context.bounds),
        query or _answer(turn) or lines(dict(turn)),
        inside=inside,
        odd=() if query or answer else (UNKNOWN_ROLE,),
    )


def _named(known: Held) -> Named:
    held = known.get("metadata")
    thread: Held = held if isinstance(held, dict) else {}
    return Named(text(thread.get("thread_id")), text(thread.get("thread_title")))


PERPLEXITY: Final = Layout(
    plan=Opened(OBJECT, named={"conversations": Opened(LIST)}),
    chat=0,
    message=2,
    under="conversations",
    said=_said,
    named=_named,
    inner=Opened(OBJECT),
)
