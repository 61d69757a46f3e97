"""What a person reads of a message: its text without Slack's marks, and a line in brackets for all else (format reference, 3)."""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.slack.context import Context
from inspector.records.instants import to_iso
from inspector.records.record import Created

NO_BYTES: Final = "[the file itself is not in the export]"
_MARK: Final = re.compile(r"<([^<>\n]{1,4000})>")
_SEEN: Final = re.compile(r"[^\w]+")
_DEEPEST: Final = 12
_FORWARDED: Final = ("pretext", "title", "text", "fallback")
_CHANGES: Final = ("message", "previous_message")

_SAID_ANYWAY: Final = frozenset({"bot_message", "file_share", "file_comment"})
"""Subtypes that tell no more than the message shows."""

Name = Callable[[str], str]


def plain(said: str, name: Name) -> str:
    """A text without Slack's marks: names in place of ids, links in words and address, characters as they were written."""
    return _unescaped(_MARK.sub(lambda found: _mark(found[1], name), said))


def message_text(held: dict[str, Any], context: Context) -> str:
    """The text of a message, what its blocks hold beyond it, then what is attached and what is known of it."""
    said = plain(text(held.get("text")), context.name)
    more = "\n".join(_blocks(held.get("blocks"), context.name, 0)).strip()
    if more and _letters(more) not in _letters(said):
        said = more if _letters(said) in _letters(more) else f"{said}\n{more}"
    return "\n".join(line for line in (said, *_beside(held, context)) if line.strip())


def files_of(held: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """The files that a message names: `files`, before 2018 `file`."""
    return (*dicts(held.get("files")), *dicts(held.get("file")))


def file_name(held: dict[str, Any]) -> str:
    """What a file is called."""
    return text(held.get("name")) or text(held.get("title")) or text(held.get("id")) or "a file without a name"


def _mark(inner: str, name: Name) -> str:
    target, _, label = inner.partition("|")
    if target.startswith("@"):
        return f"@{label or name(target[1:])}"
    if target.startswith("#"):
        return f"#{label or target[1:]}"
    if target.startswith("!"):
        return label or f"@{target[1:].partition('^')[0]}"
    address = target.removeprefix("mailto:")
    return f"{label} ({target})" if label and label != address else address


def _unescaped(said: str) -> str:
    return said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _letters(said: str) -> str:
    """What a text says, whatever its marks and line ends."""
    return _SEEN.sub("", said).casefold()


def _blocks(value: Any, name: Name, depth: int) -> Iterator[str]:  # noqa: ANN401  (whatever JSON holds)
    """A line for each block that holds words, in order."""
    for block in dicts(value):
        said = "".join(_words(block, name, depth)).strip()
        if said:
            yield said


def _words(held: dict[str, Any], name: Name, depth: int) -> Iterator[str]:
    """The words of a block's part, and of the parts within it."""
    yield _own_words(held, name)
    if depth < _DEEPEST:
        for key in ("elements", "fields"):
            for part in dicts(held.get(key)):
                yield from _words(part, name, depth + 1)
                yield "\n" if text(part.get("type")).startswith("rich_text") else ""


def _own_words(held: dict[str, Any], name: Name) -> str:
    inner = held.get("text")
    words = text(inner.get("text")) if isinstance(inner, dict) else text(inner)
    address = text(held.get("url"))
    told = {
        "user": f"@{name(text(held.get('user_id')))}",
        "link": f"{words} ({address})" if words and words != address else address,
        "emoji": f":{text(held.get('name'))}:",
        "channel": text(held.get("channel_id")),
        "broadcast": text(held.get("range")),
        "usergroup": text(held.get("usergroup_id")),
        "text": words,
    }
    return told.get(text(held.get("type")), f"{plain(words, name)}\n" if words else "")


def _beside(held: dict[str, Any], context: Context) -> Iterator[str]:
    kind = text(held.get("subtype"))
    if kind and kind not in _SAID_ANYWAY:
        yield f"[{kind}]"
    for each in files_of(held):
        yield f"[file: {file_name(each)}]"
    for each in dicts(held.get("attachments")):
        found = (plain(text(each.get(part)), context.name) for part in _FORWARDED)
        said = next((words for words in found if words.strip()), "")
        if said:
            yield f"[attachment] {said}"
    comment = held.get("comment")
    if isinstance(comment, dict) and text(comment.get("comment")):
        yield f"[comment] {plain(text(comment.get('comment')), context.name)}"
    for part in _CHANGES:
        changed = held.get(part)
        if isinstance(changed, dict):
            yield f"[{part.replace('_', ' ')}] {plain(text(changed.get('text')), context.name) or lines(changed)}"
    counted = [f"{text(each.get('name'))} {each.get('count', 1)}" for each in dicts(held.get("reactions"))]
    if counted:
        yield f"[reactions: {', '.join(counted)}]"
    yield from _times(held, context)


def _times(held: dict[str, Any], context: Context) -> Iterator[str]:
    thread = context.stamp(held.get("thread_ts"))
    if isinstance(thread, Created) and held.get("thread_ts") != held.get("ts"):
        yield f"[in the thread of {to_iso(thread.earliest)}]"
    edited = held.get("edited")
    last = context.stamp(edited.get("ts")) if isinstance(edited, dict) else None
    if isinstance(last, Created):
        yield f"[edited {to_iso(last.earliest)}: the export holds the last text alone]"
