"""Who takes part in a message or chat, what kind of conversation it is, and how conversations are gathered."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from inspector.platforms.reddit.context import Context
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Conversation, Participant

_SUBREDDIT: Final = ("#", "r/", "/r/")
_DIRECT, _GROUP = DataCategory.PRIVATE_MESSAGE, DataCategory.GROUP_CHAT
_TYPES: Final = {
    "direct": _DIRECT,
    "group": _GROUP,
    "channel": DataCategory.COMMUNITY_MESSAGE,
    "public": DataCategory.COMMUNITY_MESSAGE,
}


@dataclass(frozen=True, slots=True)
class Sent:
    """Whose a message is, from whom, in which conversation, and what kind of conversation that is."""

    category: DataCategory
    author: Author
    sender: Participant | None
    conversation: str
    people: tuple[Participant, ...]
    title: str = ""
    unknown_kind: bool = False


def message(row: dict[str, str], context: Context) -> Sent:
    """A private message: to or from a community (mod mail), or to several, it is a group's."""
    names = [each.strip() for each in row.get("to", "").replace(";", ",").split(",") if each.strip()]
    written = row.get("from", "").strip()
    group = len(names) > 1 or any(each.startswith(_SUBREDDIT) for each in (*names, written))
    author, sender = context.person(written) if written else (Author.OTHER, None)
    others = tuple(context.person(each)[1] for each in names)
    key = row.get("thread_id", "").strip() or row.get("id", "").strip()
    people = (*(() if sender is None else (sender,)), *others)
    return Sent(_GROUP if group else _DIRECT, author, sender, key and f"message:{key}", people, row.get("subject", ""))


def chat(row: dict[str, str], context: Context) -> Sent:
    """A chat: of two, of a group, or of a community's channel; what is called otherwise counts as of two."""
    said = row.get("conversation_type", "").strip().casefold()
    category = next((kind for word, kind in _TYPES.items() if word in said), None)
    if row.get("subreddit", "").strip():
        category = DataCategory.COMMUNITY_MESSAGE
    written = row.get("username", "").strip()
    author, sender = context.person(written) if written else (Author.OTHER, None)
    room = row.get("channel_url", "").strip()
    people = () if sender is None else (sender,)
    key = room and f"chat:{room}"
    return Sent(category or _DIRECT, author, sender, key, people, row.get("channel_name", ""), category is None)


@dataclass(slots=True)
class Gathered:
    """The conversations of one member while it is read."""

    _found: dict[str, tuple[str, DataCategory, dict[Participant, None]]] = field(default_factory=dict)

    def add(self, sent: Sent) -> None:
        """One message of it."""
        if sent.conversation:
            _, _, people = self._found.setdefault(sent.conversation, (sent.title, sent.category, {}))
            people.update(dict.fromkeys(sent.people))

    def told(self, context: Context) -> Iterator[Conversation]:
        """All of them, in the order in which they began."""
        for key, (title, category, people) in self._found.items():
            own = context.own
            yield Conversation(key, title, tuple(people) or (() if own is None else (own,)), category)
