"""What a message says, block by block, and whether others' content stands in it (format reference, section 3.2)."""

from typing import Any, Final

from inspector.platforms.json_stream.shown import lines
from inspector.platforms.json_stream.small import dicts, text

_LONGEST: Final = 8_000
"""Characters of a tool's input that are shown; the exact bytes stand in the archive."""
_HANGING: Final = ("attachments", "files", "files_v2")
"""Names of what hangs on a message."""
_CAPTURED: Final = frozenset({"model", "current_leaf_message_uuid", "is_starred", "is_temporary", "project_uuid"})
"""Names that only copies made in a browser have, beside a conversation's messages."""


def captured(names: set[str]) -> bool:
    """Whether the names beside a conversation's messages show that a browser add-on made the copy."""
    return not _CAPTURED.isdisjoint(names)


def message_text(said: dict[str, Any]) -> str:
    """The text of a message: its blocks, or its flat text where no block says anything; then what is attached, by name.

    The content of an attachment is a record of its own.
    """
    blocks = [line for block in dicts(said.get("content")) if (line := _block(block)).strip()]
    told = blocks or [text(said.get("text"))]
    if len(told) == 1 and not any(map(said.get, _HANGING)):
        return told[0] if told[0].strip() else ""
    for each in dicts(said.get("attachments")):
        told.append(f"[attached: {text(each.get('file_name')) or 'pasted text'}]")
    names: dict[str, None] = {}
    for key in _HANGING[1:]:
        names.update(dict.fromkeys(text(each.get("file_name")) or "no name" for each in dicts(said.get(key))))
    told += [f"[file, not in the export: {name}]" for name in names]
    return "\n".join(line for line in told if line.strip())


def _block(block: dict[str, Any]) -> str:
    kind = text(block.get("type"))
    if kind == "text":
        return text(block.get("text"))
    if kind == "thinking":
        return f"[thinking] {text(block.get('thinking'))}"
    if kind in {"tool_use", "tool_result"}:
        service = text(block.get("integration_name"))
        name = " ".join(each for each in (text(block.get("name")), f"({service})" if service else "") if each)
        held = lines(block.get("input")) if kind == "tool_use" else _result(block.get("content"))
        return f"[{kind.replace('_', ' ')}: {name}] {held[:_LONGEST]}"
    return text(block.get("text"))


def _result(content: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    return content if isinstance(content, str) else "\n".join(text(each.get("text")) for each in dicts(content))


def brings_others(said: dict[str, Any]) -> bool:
    """Whether a tool brought something into the message: web pages, mail, calendars."""
    return "tool_result" in [block.get("type") for block in dicts(said.get("content"))]


def only_results(said: dict[str, Any]) -> bool:
    """Whether nothing but tools' results stands in the message: then it is not its sender's writing."""
    kinds = [block.get("type") for block in dicts(said.get("content"))]
    return bool(kinds) and kinds.count("tool_result") == len(kinds)
