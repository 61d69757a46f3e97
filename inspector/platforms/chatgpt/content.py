"""What a message says, as a person reads it, and the files that it points to (format reference, section 4.3)."""

import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.platforms.chatgpt.names import pointed
from inspector.platforms.chatgpt.told import file_words, lines

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
_KINDS: Final = {
    "image_asset_pointer": "picture",
    "audio_asset_pointer": "sound recording",
    "audio_transcription": "sound recording",
    "video_container_asset_pointer": "video",
    "real_time_user_audio_video_asset_pointer": "voice chat",
}
"""What parts that are no text are called."""
_LONGEST: Final = 4_000
"""Characters of a kind that nobody knows that are shown."""


def only_words(content: Any, metadata: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """The text of a message that is one text and nothing else, as most are; empty where more has to be looked at.

    What `text_of` and `files_of` would say as well, in a tenth of the time.
    """
    if not isinstance(content, dict) or len(content) != 2 or content.get("content_type") != "text":
        return ""
    parts = content.get("parts")
    if not isinstance(parts, list) or len(parts) != 1 or (isinstance(metadata, dict) and "attachments" in metadata):
        return ""
    text = parts[0]
    if (
        not isinstance(text, str)
        or text.isspace()
        or "://" in text[:20]
        or not (text.isascii() or _MARKED.search(text) is None)
    ):
        return ""
    return text


def text_of(content: Any, metadata: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """The text of a message's content; empty where it says nothing."""
    if not isinstance(content, dict):
        return content if isinstance(content, str) else ""
    kind = content.get("content_type")
    said: list[str] = []
    parts = content.get("parts")
    if isinstance(parts, list):
        named = {each for each, name in _attached(metadata) if name}
        said += [_part(part) for part in parts if not (named and named.intersection(_pointers(part, 0)))]
    thoughts = content.get("thoughts")
    if isinstance(thoughts, list):
        said += [_fields(each, ("summary", "content")) for each in thoughts if isinstance(each, dict)]
    said += [_fields(content, _CONTEXT), _fields(content, _FIELDS)]
    if kind in {"user_editable_context", "text"} and isinstance(metadata, dict) and not any(said):
        told = metadata.get("user_context_message_data")
        said.append(_fields(told, _ABOUT) if isinstance(told, dict) else "")
    text = "\n".join(line for line in said if line.strip())
    if not text and kind not in KNOWN:
        text = lines({key: value for key, value in content.items() if key != "content_type"})[:_LONGEST]
    return text if text.isascii() else _MARKED.sub("", text)


def _part(part: Any) -> str:  # noqa: ANN401
    if isinstance(part, str):
        return part
    if not isinstance(part, dict):
        return ""
    kind = part.get("content_type")
    if isinstance(part.get("text"), str):
        return str(part["text"])
    return f"[{_KINDS.get(str(kind), 'file')}]"


def _fields(held: dict[str, Any], names: tuple[str, ...]) -> str:
    if held.keys().isdisjoint(names):
        return ""
    found = (held.get(name) for name in names)
    return "\n".join(dict.fromkeys(each for each in found if isinstance(each, str) and each.strip()))


def files_of(content: Any, metadata: Any) -> tuple[str, ...]:  # noqa: ANN401
    """The ids of the files that a message points to or has attached, each once."""
    found: dict[str, None] = {}
    if isinstance(content, dict) and isinstance(content.get("parts"), list):
        found.update(dict.fromkeys(_pointers(content["parts"], 0)))
    found.update(dict.fromkeys(each for each, _ in _attached(metadata) if each))
    return tuple(found)


def attached_words(metadata: Any) -> tuple[str, ...]:  # noqa: ANN401
    """The files that a message has attached and names, each with its kind in words."""
    return tuple(words for _, words in _attached(metadata) if words)


def _attached(metadata: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    """The id of each attached file, and its kind and name; empty where they are not said."""
    attached = metadata.get("attachments") if isinstance(metadata, dict) else None
    for each in attached if isinstance(attached, list) else []:
        if isinstance(each, dict):
            known, name = each.get("id"), each.get("name")
            words = file_words(name, each.get("mime_type")) if isinstance(name, str) else ""
            yield known if isinstance(known, str) else "", words


def _pointers(held: Any, depth: int) -> Iterator[str]:  # noqa: ANN401
    """Pointers stand within one another for voice and video."""
    if isinstance(held, str):
        if name := pointed(held):
            yield name
    elif isinstance(held, dict | list) and depth < 6:
        for each in held.values() if isinstance(held, dict) else held:
            if not isinstance(each, str) or "://" in each[:20]:
                yield from _pointers(each, depth + 1)
