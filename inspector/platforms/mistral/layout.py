"""How Le Chat writes a chat: a list of messages without a wrapper or a title (format reference, section 5)."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.platforms.assistants.context import Context, moment
from inspector.platforms.assistants.layout import UNKNOWN_ROLE, Held, Inside, Layout, Named, Said
from inspector.platforms.claude.attachments import NO_BYTES, kind_by_name
from inspector.platforms.json_stream.piece import Path
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import dicts, text
from inspector.records.categories import Author, DataCategory, Grade, Sign

_AUTHORS: Final = {"user": Author.OWNER, "assistant": Author.PLATFORM}
_NEUTRAL: Final = frozenset({"", "neutral", "none"})
"""What stands as a reaction where nobody reacted."""
_GIVEN: Final = ("reaction", "reactionDetail", "reactionComment", "preference", "preferenceOver")
"""Where feedback on a message stands."""


def file_key(chat: str, name: str) -> str:
    """What a file is told by: its chat, and its own name in the folder beside it."""
    return f"{chat.casefold()}/{name}"


def _rated(message: Held) -> bool:
    """Whether the person reacted to a message, chose it over another, or wrote why."""
    return any(text(message.get(name)).casefold() not in _NEUTRAL for name in _GIVEN)


def _names(message: Held) -> Iterator[tuple[int, str]]:
    files = message.get("files")
    for place, each in enumerate(files if isinstance(files, list) else ()):
        if isinstance(each, dict) and text(each.get("name")):
            yield place, text(each["name"])


def _attached(message: Held) -> tuple[str, ...]:
    return tuple(file_key(text(message.get("chatId")), name) for _, name in _names(message))


def _chunks(message: Held) -> Iterator[str]:
    """The parts of a message: words, and what tools did; what stands in `content` is not told twice."""
    content = text(message.get("content"))
    yield content
    for chunk in dicts(message.get("contentChunks")):
        kind = text(chunk.get("type"))
        said = text(chunk.get("text"))
        if kind == "text":
            yield "" if said.strip() and said.strip() in content else said
        elif kind == "tool_call":
            told = {name: chunk.get(name) for name in ("publicArguments", "publicResult")}
            yield f"[tool call: {text(chunk.get('name'))}] {lines(told)}".rstrip()
        elif kind:
            yield f"[{kind.replace('_', ' ')}]"
    for drawn in dicts(message.get("canvas")):
        yield f"[canvas] {lines(drawn)}"


def _inside(message: Held, context: Context) -> dict[Path, Inside]:
    """Feedback, and files whose bytes are not in the export: a record for each."""
    found: dict[Path, Inside] = {}
    for name in _GIVEN:
        said = text(message.get(name))
        if said.casefold() not in _NEUTRAL:
            found[name,] = Inside(DataCategory.AI_FEEDBACK, Author.OWNER, "Feedback", f"{name}: {said}")
    chat = text(message.get("chatId"))
    author = _AUTHORS.get(text(message.get("role")), Author.PLATFORM)
    for place, name in _names(message):
        if file_key(chat, name) not in context.held:
            found["files", place] = Inside(kind_by_name(name), author, name, NO_BYTES)
    return found


def _signs(message: Held) -> tuple[tuple[Sign, Grade], ...]:
    """What a tool brought in: certain where its result stands in the message, possible where sources are named."""
    chunks: tuple[dict[str, Any], ...] = dicts(message.get("contentChunks"))
    if any(each.get("type") == "tool_call" and each.get("publicResult") for each in chunks):
        return ((Sign.THIRD_PARTY, Grade.CERTAIN),)
    if message.get("quotes") or any(each.get("type") == "reference" for each in chunks):
        return ((Sign.THIRD_PARTY, Grade.POSSIBLE),)
    return ()


def _said(message: Held, context: Context) -> Said:
    author = _AUTHORS.get(text(message.get("role")))
    told = [*_chunks(message), *(f"[attached: {name}]" for _, name in _names(message))]
    return Said(
        author or Author.PLATFORM,
        moment(message.get("createdAt"), context.bounds),
        "\n".join(each for each in told if each.strip()),
        text(message.get("chatId")),
        _signs(message),
        _inside(message, context),
        () if author is not None else (UNKNOWN_ROLE,),
    )


MISTRAL: Final = Layout(
    plan=Opened(LIST),
    chat=0,
    message=1,
    under="",
    said=_said,
    named=lambda _: Named("", ""),
    attached=_attached,
    inner=Opened(OBJECT, named={"files": Opened(LIST)}),
    rated=_rated,
)
