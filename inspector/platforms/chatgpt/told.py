"""Entries in plain words: what a file is, what a rating said, what a shared link is of; ids stand in the exact bytes."""

import json
from collections.abc import Iterable
from typing import Any, Final

_SHOWN: Final = 8_000
"""Characters of one entry that a person reads here; its exact bytes stand in the archive."""
_KINDS: Final = (
    ("image/", "picture"),
    ("video/", "video"),
    ("audio/", "sound recording"),
    ("text/csv", "table"),
    ("application/vnd.ms-excel", "table"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml", "table"),
    ("application/pdf", "PDF document"),
    ("text/", "text"),
)
"""What files are called, by the beginnings of their MIME types."""
_RATINGS: Final = {"thumbs_up": "Thumbs up", "thumbs_down": "Thumbs down"}


def lines(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """A value as a person reads it: `name: value` for each that is filled, one to a line."""
    if isinstance(value, dict):
        filled = ((key, each) for key, each in value.items() if each not in (None, "", [], {}))
        said = "\n".join(f"{key}: {each if isinstance(each, str) else plain(each)}" for key, each in filled)
    else:
        said = value if isinstance(value, str) else plain(value)
    return said[:_SHOWN]


def plain(value: Any) -> str:  # noqa: ANN401
    """A single value in words."""
    words = {True: "yes", False: "no", None: "nothing"}
    return words[value] if value is None or isinstance(value, bool) else str(value)


def file_kind(mime: Any) -> str:  # noqa: ANN401
    """What a file is, by its MIME type: `file` where that says nothing."""
    said = mime.casefold() if isinstance(mime, str) else ""
    return next((kind for beginning, kind in _KINDS if said.startswith(beginning)), "file")


def file_words(name: str, mime: Any) -> str:  # noqa: ANN401
    """A file that hangs on a message, in brackets: its kind and its name."""
    return f"[{file_kind(mime)}: {name}]"


def library_words(value: dict[str, Any]) -> str:
    """A file of the library: its name, what it is, how it came, how large it is."""
    name, size = value.get("file_name"), value.get("file_size_bytes")
    came = {"generated": "made by ChatGPT", "uploaded": "uploaded"}.get(str(value.get("library_file_category")), "")
    large = f"{size:,} bytes" if isinstance(size, int) and not isinstance(size, bool) else ""
    about = ", ".join(each for each in (file_kind(value.get("mime_type")), came, large) if each)
    return f"{name} ({about})" if isinstance(name, str) and name else about


def rating_words(rating: str) -> str:
    """What a rating is called; one that is not known is named as it stands."""
    return _RATINGS.get(rating, rating)


def feedback_words(value: dict[str, Any]) -> str:
    """What a person said of an answer: the rating, what they ticked, and their own words."""
    rating = value.get("rating")
    said = [rating_words(rating)] if isinstance(rating, str) and rating else []
    content = value.get("content")
    held = _read(content) if isinstance(content, str) else content
    if isinstance(held, dict):
        tags = held.get("tags")
        said += [", ".join(_strings(tags))] if isinstance(tags, list) and any(_strings(tags)) else []
        rest = {key: each for key, each in held.items() if key not in {"tags", "text"} and each}
        said += [*_strings([held.get("text")]), *([lines(rest)] if rest else [])]
    elif isinstance(content, str) and content:
        said.append(content)
    known = {"rating", "content", "id", "conversation_id", "message_id", "user_id", "workspace_id"}
    rest = {key: each for key, each in value.items() if key not in known}
    said += [lines(rest)] if lines(rest) else []
    return "\n".join(said)[:_SHOWN]


def shared_words(value: dict[str, Any]) -> str:
    """A conversation that was made public by a link: its title, and whether the link bears a name."""
    title = value.get("title")
    said = ["Shared by a link"] + ([title] if isinstance(title, str) and title else [])
    named = {True: "without your name", False: "with your name"}.get(value.get("is_anonymous") is True)
    return "\n".join([*said, *([named] if named and isinstance(value.get("is_anonymous"), bool) else [])])


def _strings(found: Iterable[Any]) -> list[str]:
    return [each for each in found if isinstance(each, str) and each.strip()]


def _read(said: str) -> Any:  # noqa: ANN401
    try:
        return json.loads(said)
    except (ValueError, RecursionError):
        return None
