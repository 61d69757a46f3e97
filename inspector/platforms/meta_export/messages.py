"""One message of a thread: what it says, which kind it is, and which signs it bears."""

from collections.abc import Iterator
from typing import Any, Final

from inspector.platforms.json_stream.small import dicts, text
from inspector.platforms.meta_export.thread_head import Head
from inspector.records.categories import DataCategory, Grade, Sign

_ATTACHED: Final = {
    "photos": "photo",
    "videos": "video",
    "audio_files": "voice message",
    "gifs": "GIF",
    "files": "file",
    "media": "file",
}
_PLAIN: Final = frozenset(
    {
        "sender_name", "timestamp_ms", "content", "is_geoblocked_for_viewer", "is_unsent_image_by_messenger_kid_parent",
        "senderName", "timestamp", "text",
    }
)  # fmt: skip
"""Names of a message that is words alone, as most are: nothing else has to be looked for."""
_ADDRESSED: Final = "@meta ai"


def category_of(folders: tuple[str, ...], head: Head) -> DataCategory:
    """What the plain messages of a thread are."""
    if "your_group_messages" in folders or "broadcast" in folders:
        return DataCategory.COMMUNITY_MESSAGE
    return DataCategory.GROUP_CHAT if head.group else DataCategory.PRIVATE_MESSAGE


def signs_of(held: dict[str, Any], *, answered: bool) -> tuple[tuple[Sign, Grade], ...]:
    """The signs of a message: given to the assistant, unsent.

    Args:
        held: the message, its text mended.
        answered: whether the next message in time is the assistant's.
    """
    found = []
    said = text(held.get("content")) or text(held.get("text"))
    if "@" in said and _ADDRESSED in said.casefold():
        found.append((Sign.TO_AI, Grade.CERTAIN))
    elif answered:
        found.append((Sign.TO_AI, Grade.LIKELY))
    if held.get("is_unsent") is True or held.get("isUnsent") is True:
        found.append((Sign.DELETED, Grade.CERTAIN))
    return tuple(found)


def says(held: dict[str, Any]) -> str:
    """What a person reads of a message: its words, what is attached or shared, and who reacted."""
    if held.keys() <= _PLAIN:
        return text(held.get("content")) or text(held.get("text"))
    return "\n".join(_lines(held))


def _lines(held: dict[str, Any]) -> Iterator[str]:
    said = text(held.get("content")) or text(held.get("text")) or text(held.get("reply_content"))
    if said:
        yield said
    for name, word in _ATTACHED.items():
        for each in dicts(held.get(name)) if isinstance(held.get(name), list) else ():
            yield f"[{word}: {text(each.get('uri'))}]"
    sticker = held.get("sticker")
    if isinstance(sticker, dict):
        yield f"[sticker: {text(sticker.get('uri'))}]"
    share = held.get("share")
    if isinstance(share, dict):
        kept = (text(share.get(key)) for key in ("link", "share_text", "original_content_owner"))
        yield f"[shared: {' · '.join(each for each in kept if each)}]"
    yield from _states(held)
    for each in dicts(held.get("reactions")):
        yield f"{text(each.get('reaction'))} {text(each.get('actor'))}".strip()


def _states(held: dict[str, Any]) -> Iterator[str]:
    """That it is a call, or that its words are gone."""
    if "call_duration" in held:
        seconds = held["call_duration"]
        yield "[call, missed]" if held.get("missed") is True else f"[call, {seconds} seconds]"
    if held.get("is_unsent") is True or held.get("isUnsent") is True:
        yield "[unsent]"
    elif text(held.get("type")) == "placeholder":
        yield "[not in this download]"
    if held.get("is_taken_down") is True:
        yield "[taken down]"
