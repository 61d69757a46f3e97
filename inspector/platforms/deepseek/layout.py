"""How DeepSeek writes conversations: trees as ChatGPT's, whose messages are made of fragments (format reference, section 6)."""

import re
from typing import Any, Final

from inspector.platforms.assistants.context import Context, moment
from inspector.platforms.assistants.layout import UNKNOWN_ROLE, Held, Inside, Layout, Named, Said
from inspector.platforms.claude.attachments import NO_BYTES, kind_by_name
from inspector.platforms.json_stream.piece import Path
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import dicts, text
from inspector.records.categories import Author, DataCategory, Grade, Sign

_REQUEST: Final = "request"
_KNOWN: Final = frozenset({_REQUEST, "think", "response", "search"})
"""Kinds of fragments, from general knowledge: what is none of them is shown under its own word."""
_NODE: Final = re.compile(rb'"([^"\\]{1,200})"\s*:\s*\{\s*"id"\s*:\s*"\1"\s*,\s*"(?:parent|children|message)"')
_CHAT: Final = re.compile(rb'\{\s*"id"\s*:\s*"[^"]{1,80}"\s*,\s*"title"\s*:')
_NAMES: Final = ("file_name", "name")


def _message(node: Held) -> dict[str, Any]:
    held = node.get("message")
    return held if isinstance(held, dict) else {}


def _fragment(fragment: dict[str, Any]) -> str:
    """What a fragment says; thoughts and searches, and kinds that are not known, under their word."""
    kind = text(fragment.get("type")).casefold()
    content = fragment.get("content")
    said = content if isinstance(content, str) else lines(content if content is not None else _rest(fragment))
    return said if kind in {_REQUEST, "response"} else f"[{kind or 'part'}] {said}".rstrip()


def _rest(fragment: dict[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in fragment.items() if name != "type"}


def _file_name(file: dict[str, Any]) -> str:
    return next((text(file.get(name)) for name in _NAMES if text(file.get(name))), "a file without a name")


def _inside(message: dict[str, Any], *, own: bool) -> dict[Path, Inside]:
    """What lies in a message and is a record of its own: attached files, and answers in a message that is a request too."""
    found: dict[Path, Inside] = {}
    files = message.get("files")
    for place, each in enumerate(files if isinstance(files, list) else ()):
        if isinstance(each, dict):
            author = Author.OWNER if own else Author.PLATFORM
            found["message", "files", place] = Inside(
                kind_by_name(_file_name(each)), author, _file_name(each), NO_BYTES
            )
    listed = message.get("fragments")
    for place, each in enumerate(listed if isinstance(listed, list) and own else ()):
        if isinstance(each, dict) and text(each.get("type")).casefold() != _REQUEST:
            found["message", "fragments", place] = Inside(DataCategory.AI_CHAT, Author.PLATFORM, "", _fragment(each))
    return found


def _said(node: Held, context: Context) -> Said | None:
    """What a node says; None for the root of a tree, and for a node without a message."""
    message = _message(node)
    if not message:
        return None
    fragments = dicts(message.get("fragments"))
    kinds = {text(each.get("type")).casefold() for each in fragments}
    own = _REQUEST in kinds
    told = [_fragment(each) for each in fragments if not own or text(each.get("type")).casefold() == _REQUEST]
    if not fragments:
        told = [lines({name: each for name, each in message.items() if name not in {"files", "inserted_at", "model"}})]
    told += [f"[file, not in the export: {_file_name(each)}]" for each in dicts(message.get("files"))]
    searched = ((Sign.THIRD_PARTY, Grade.CERTAIN),) if "search" in kinds and not own else ()
    return Said(
        Author.OWNER if own else Author.PLATFORM,
        moment(message.get("inserted_at"), context.bounds),
        "\n".join(each for each in told if each.strip()),
        signs=searched,
        inside=_inside(message, own=own),
        odd=() if kinds and kinds <= _KNOWN else (UNKNOWN_ROLE,),
    )


def _named(known: Held) -> Named:
    return Named(text(known.get("id")), text(known.get("title")))


DEEPSEEK: Final = Layout(
    plan=Opened(LIST, each=Opened(OBJECT, named={"mapping": Opened(OBJECT, begins=_NODE)}), begins=_CHAT),
    chat=1,
    message=3,
    under="mapping",
    said=_said,
    named=_named,
    inner=Opened(OBJECT, named={"message": Opened(OBJECT, named={"files": Opened(LIST), "fragments": Opened(LIST)})}),
)
