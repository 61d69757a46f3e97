"""What a person reads of a message: its words, what is attached, what became of it (format reference, section 2)."""

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

ERASED: Final = frozenset({"STATUSERASEDMESSAGE", "STATUSERASEDSNAPMESSAGE"})
"""The mark that a sender leaves who erases a message: what was erased is gone, and when is not told (words not proven)."""
_WORDS: Final = {
    "IMAGE": "picture",
    "LOCATION": "place",
    "MEDIA": "picture or video",
    "NOTE": "voice message",
    "PHOTO": "picture",
    "SHARE": "something shared",
    "SHARESAVEDSTORY": "story",
    "STICKER": "sticker",
    "VIDEO": "video",
}
_SEPARATORS: Final = re.compile(r"[|,;\s]+")


def kind_of_message(held: Mapping[str, Any]) -> str:
    """The word under `Media Type`, in capitals."""
    said = held.get("Media Type")
    return said.strip().upper() if isinstance(said, str) else ""


def is_status(kind: str) -> bool:
    """Whether a message tells of the chat and is nobody's words."""
    return kind.startswith("STATUS") and kind not in ERASED


def unescaped(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """A text with `&#39;` and the like as the characters that they stand for; empty for anything else."""
    return html.unescape(value) if isinstance(value, str) else ""


def media_ids(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    """The numbers of pictures and videos that a message names, one or several in one text."""
    said = value if isinstance(value, str) else " ".join(map(str, value)) if isinstance(value, list) else ""
    return tuple(each for each in _SEPARATORS.split(said) if each)


def message_text(held: Mapping[str, Any], files: Mapping[str, str], *, snap: bool) -> str:
    """The words of a message, then a line in brackets for each thing that is no words.

    Args:
        held: the message.
        files: names of the pictures and videos in the export, by their number.
        snap: whether it comes from the list of Snaps, whose pictures no export holds.
    """
    return "\n".join(_said(held, files, snap=snap))


def _said(held: Mapping[str, Any], files: Mapping[str, str], *, snap: bool) -> Iterator[str]:
    kind = kind_of_message(held)
    words = unescaped(held.get("Content")) or unescaped(held.get("Text"))
    if words.strip():
        yield words
    if kind in ERASED:
        yield "[erased by its sender: when is not told, and the message is gone]"
    elif is_status(kind):
        yield f"[status: {kind.removeprefix('STATUS') or 'not told'}]"
    elif snap:
        yield f"[Snap: {_WORDS.get(kind, kind.casefold() or 'not told')}; Snaps are not in the export]"
    elif kind == "TEXT" or not kind:
        if not words.strip():
            yield "[the text is not in the export]"
    else:
        word = _WORDS.get(kind, kind.casefold())
        named = media_ids(held.get("Media IDs"))
        if not named and not words.strip():
            yield f"[{word}: not in the export]"
        for each in named:
            yield f"[attached: {files[each]} ({word})]" if each in files else f"[{word}: not in these files]"
