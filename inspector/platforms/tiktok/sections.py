"""What stands where in a download: sections, sub-sections and lists, whatever era named them (format reference, section 2)."""

from typing import Any, Final

from inspector.platforms.json_stream.piece import Path
from inspector.platforms.json_stream.plan import LIST, OBJECT, Opened
from inspector.platforms.tiktok import kinds
from inspector.platforms.tiktok.kinds import Entry

_NAMED_LISTS: Final = Opened(OBJECT, each=Opened(LIST))
_PART: Final = Opened(
    OBJECT, each=Opened(LIST), named={"ChatHistory": _NAMED_LISTS, "CommunicationHistories": _NAMED_LISTS}
)
DOWNLOAD: Final = Opened(OBJECT, each=Opened(OBJECT, each=_PART))
"""Sections of sub-sections of lists; chats are lists by the name of the other."""


_LISTS: Final = {
    "commentslist": kinds.COMMENT,
    "postlist": kinds.DELETED_POST,
    "itemfavoritelist": kinds.LIKE,
    "searchlist": kinds.SEARCH,
    "sharehistorylist": kinds.SHARE,
    "loginhistorylist": kinds.LOG_IN,
    "fanslist": kinds.FOLLOWER,
    "following": kinds.FOLLOWING,
    "profilemap": kinds.PROFILE,
    "settingsmap": kinds.SETTINGS,
    "blocklist": kinds.BLOCKED,
    "adinterestcategories": kinds.INTERESTS_FOR_ADVERTISING,
}
_PARTS: Final = (
    ("recently deleted", _LISTS["postlist"]),
    ("favorite", kinds.FAVOURITE),
    ("browsing history", kinds.WATCHED),
    ("watch history", kinds.WATCHED),
    ("location", kinds.LOCATION),
    ("login", _LISTS["loginhistorylist"]),
    ("follow", kinds.FOLLOWS),
    ("purchase", kinds.PURCHASE),
    ("ad interest", _LISTS["adinterestcategories"]),
)
"""By a part of the sub-section's name, the first that fits."""
_SECTIONS: Final = {
    "post": kinds.POST,
    "video": kinds.POST,
    "comment": _LISTS["commentslist"],
    "profile": _LISTS["profilemap"],
    "app settings": _LISTS["settingsmap"],
    "ads and data": kinds.ADVERTISING,
    "tiktok shop": kinds.SHOP,
    "tiktok shopping": kinds.SHOP,
    "tiktok live": kinds.LIVE,
}
_LIVE: Final = {
    "comments": kinds.COMMENT_ON_A_LIVE_BROADCAST,
    "questions": kinds.QUESTION_IN_A_LIVE_BROADCAST,
    "watch live history": kinds.LIVE_BROADCAST_WATCHED,
    "go live settings": kinds.SETTINGS_OF_LIVE_BROADCASTS,
}
_OTHER: Final = kinds.OTHER
_PREFIX: Final = "chat history with "
_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {}, "N/A")


def names(path: Path) -> tuple[str, ...]:
    """The names that lead to a piece, as they are compared."""
    return tuple(step.strip().casefold() for step in path if isinstance(step, str))


def is_chat(path: Path) -> bool:
    """Whether a piece is a message between people: an element of a list in `ChatHistory`."""
    return len(path) == 5 and names(path)[2:3] == ("chathistory",)


def is_shop_chat(path: Path) -> bool:
    """Whether a piece is a message between the owner and a shop."""
    return len(path) == 5 and names(path)[2:3] == ("communicationhistories",)


def holds(value: Any) -> bool:  # noqa: ANN401  (whatever JSON holds)
    """Whether a value says anything."""
    return value not in _EMPTY


def entry_of(path: Path) -> Entry:
    """What a record is by where it stands: by its list, its sub-section, or its section; else something other."""
    said = names(path)
    section = said[0] if said else ""
    part = said[1] if len(said) > 1 else ""
    if section == "tiktok live":
        return next((entry for name, entry in _LIVE.items() if name in said[1:]), _SECTIONS[section])
    for name in reversed(said[1:]):
        if name in _LISTS:
            return _LISTS[name]
    return next((entry for name, entry in _PARTS if name in part), _SECTIONS.get(section, _OTHER))


def other_of(name: str) -> str:
    """Whom a chat is with, by the name of its list: `Chat History with otter:`."""
    said = name.strip().removesuffix(":")
    return said[len(_PREFIX) :] if said.casefold().startswith(_PREFIX) else said
