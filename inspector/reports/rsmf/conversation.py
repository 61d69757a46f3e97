"""A conversation as RSMF files take it: people, events, attachments. Every text is given as it may be published.

Nothing else is looked up: a name stands in the files exactly where, and in the form in which, it was given here.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

Custom = tuple[tuple[str, str], ...]
"""Names with their values, shown beside what they are about. An item with an empty value is left out."""

Direction = Literal["incoming", "outgoing", ""]
"""Seen from the custodian; empty where that is not known."""

EventType = Literal["message", "disclaimer", "join", "leave", "history", "unknown"]


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in a conversation. `id` is the pack's own, `account` and `email` the platform's; both may be empty."""

    id: str
    display: str
    account: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message.

    Args:
        id: its file name in the files written: ASCII letters, digits, `.`, `_` and `-`; equal names are equal files.
        display: the name to show.
        size: its size in bytes.
        content: its bytes, or what gives them anew, block by block.
    """

    id: str
    display: str
    size: int
    content: bytes | Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Event:
    """One message, or something else that happened in a conversation.

    Args:
        id: unlike that of any other event of the conversation.
        conversation: the conversation's id.
        participant: the id of who sent it; empty where the archive names nobody.
        timestamp: ISO 8601 in UTC with `Z` (`2024-08-01T00:00:00Z`, fractions of a second where there are any);
            None where it has no date.
        body: its text.
        direction: which way it went.
        deleted: whether the archive says that it was deleted.
        parent: the id of the event that it answers; empty where it answers none.
        attachments: what came with it.
        custom: where it stands in the archive, its verdict, and so on.
        type: what kind of event it is.
    """

    id: str
    conversation: str
    participant: str
    timestamp: str | None
    body: str
    direction: Direction
    deleted: bool
    parent: str
    attachments: tuple[Attachment, ...]
    custom: Custom
    type: EventType = "message"


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation without its events.

    Args:
        id: unlike that of any other conversation of the pack; file names begin with it.
        platform: the platform's name.
        display: the title to show; may be empty.
        kind: `direct` where its members stay the same, else `channel`.
        people: everybody who sends an event in it, and whoever else is known to be in it.
        custodian: the id of the one of `people` whose data these are; empty where none is.
        custom: the archive's hash, the instant up to which it speaks, and so on.
    """

    id: str
    platform: str
    display: str
    kind: Literal["direct", "channel"]
    people: tuple[Person, ...]
    custodian: str
    custom: Custom
