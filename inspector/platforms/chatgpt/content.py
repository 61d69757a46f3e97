"""What a message says, as a person reads it, and the files that it points to (format reference, section 4.3)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.platforms.chatgpt.names import pointed

KNOWN: Final = frozenset(
    {
        "text", "multimodal_text", "code", "execution_output", "tether_browsing_display", "tether_quote",
        "sonic_webpage", "system_error", "computer_output", "citable_code_output", "user_editable_context",
        "model_editable_context", "thoughts", "reasoning_recap", "app_pairing_content",
    }
)  # fmt: skip
"""Kinds of content that the format reference knows."""
WEB: Final = frozenset({"tether_browsing_display", "tether_quote", "sonic_webpage"})
"""Kinds whose text a tool brought in from elsewhere."""
_MARKED: Final = re.compile("\ue200[^\ue201]{0,2000}\ue201|[\ue200-\ue202]")
"""Marks round citations that no font shows."""
_FIELDS: Final = ("title", "url", "text", "result", "summary", "content", "output_str", "name")
_CONTEXT: Final = ("user_profile", "user_instructions", "model_set_context", "repo_summary")
_ABOUT: Final = ("about_user_message", "about_model_message")
_LONGEST: Final = 4_000
"""Characters of a kind that nobody knows that are shown."""


def text_of(content: Any, metadata: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """The text of a message's content; empty where it says nothing."""
    if not isinstance(content, dict):
        return content if isinstance(content, str) else ""
    kind = content.get("content_type")
    lines: list[str] = []
    parts = content.get("parts")
    if isinstance(parts, list):
        lines += [_part(part) for part in parts]
    thoughts = content.get("thoughts")
    if isinstance(thoughts, list):
        lines += [_fields(each, ("summary", "content")) for each in thoughts if isinstance(each, dict)]
    lines.append(_fields(content, _CONTEXT))
    lines.append(_fields(content, _FIELDS))
    if kind in {"user_editable_context", "text"} and isinstance(metadata, dict) and not any(lines):
        told = metadata.get("user_context_message_data")
        lines.append(_fields(told, _ABOUT) if isinstance(told, dict) else "")
    text = "\n".join(line for line in lines if line.strip())
    if not text and kind not in KNOWN:
        text = str({key: value for key, value in content.items() if key != "content_type" and value})[:_LONGEST]
        text = "" if text == "{}" else text
    return _MARKED.sub("", text) if "\ue200" in text or "\ue201" in text or "\ue202" in text else text


def _part(part: Any) -> str:  # noqa: ANN401
    if isinstance(part, str):
        return part
    if not isinstance(part, dict):
        return ""
    kind = part.get("content_type")
    if isinstance(part.get("text"), str):
        return str(part["text"])
    return f"[{str(kind or 'attachment').replace('_asset_pointer', '').replace('_', ' ')}]"


def _fields(held: dict[str, Any], names: tuple[str, ...]) -> str:
    found = (held.get(name) for name in names)
    return "\n".join(dict.fromkeys(each for each in found if isinstance(each, str) and each.strip()))


def files_of(content: Any, metadata: Any) -> tuple[str, ...]:  # noqa: ANN401
    """The ids of the files that a message points to or has attached, each once."""
    found: dict[str, None] = {}
    if isinstance(content, dict) and isinstance(content.get("parts"), list):
        found.update(dict.fromkeys(_pointers(content["parts"], 0)))
    attached = metadata.get("attachments") if isinstance(metadata, dict) else None
    for each in attached if isinstance(attached, list) else []:
        if isinstance(each, dict) and isinstance(each.get("id"), str):
            found[each["id"]] = None
    return tuple(found)


def attached_names(metadata: Any) -> tuple[str, ...]:  # noqa: ANN401
    """The names of the files that a message has attached."""
    attached = metadata.get("attachments") if isinstance(metadata, dict) else None
    listed = attached if isinstance(attached, list) else []
    return tuple(each["name"] for each in listed if isinstance(each, dict) and isinstance(each.get("name"), str))


def _pointers(held: Any, depth: int) -> Iterator[str]:  # noqa: ANN401
    """Pointers stand within one another for voice and video."""
    if isinstance(held, str):
        if name := pointed(held):
            yield name
    elif isinstance(held, dict | list) and depth < 6:
        for each in held.values() if isinstance(held, dict) else held:
            if not isinstance(each, str) or "://" in each[:20]:
                yield from _pointers(each, depth + 1)
