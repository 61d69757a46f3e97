"""One chat while it is read: whose each message is, what kind of chat it is, who takes part (format reference, sections 1 to 3)."""

import re
from collections.abc import Mapping
from typing import Any, Final

from inspector.platforms.dates.read import Bounds
from inspector.platforms.snapchat.context import AI, Context
from inspector.platforms.snapchat.message_text import is_status, kind_of_message, unescaped
from inspector.records.categories import Author, DataCategory
from inspector.records.record import Conversation, Participant

_NUMBER: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class Talk:
    """A chat. `key` is the name of the other, or a number; members are not listed, so a group shows by its title or by its
    senders. `told` counts messages told as private before that showed.
    """

    def __init__(self, key: str, context: Context) -> None:
        self._context = context
        self._people: dict[Participant, None] = {}
        self._others: set[str] = set()
        self._group = False
        self._title = ""
        self.key = key
        self.told = 0

    @property
    def bounds(self) -> Bounds:
        """The instants that a message can have."""
        return self._context.bounds

    @property
    def with_ai(self) -> bool:
        """Whether it is taken for the chat with My AI."""
        return self.key.casefold() == AI

    @property
    def category(self) -> DataCategory:
        """The category of its plain messages, as far as it is known."""
        if self.with_ai:
            return DataCategory.AI_CHAT
        return DataCategory.GROUP_CHAT if self._group else DataCategory.PRIVATE_MESSAGE

    def takes(self, held: Mapping[str, Any], *, sent: bool | None) -> tuple[DataCategory, Author, Participant | None]:
        """The category of one message, whose it is, and who sent it.

        Args:
            held: the message.
            sent: whether it stands in a list of sent ones; None where the message says it itself.
        """
        name = unescaped(held.get("From")).strip()
        own = held.get("IsSender") is True if sent is None else sent
        if sent is None and held.get("IsSender") is None:
            own = bool(name) and name == self._context.owner
        sender = Participant(name, name) if name else self._context.own if own else None
        if sender is not None:
            self._people[sender] = None
            if not own:
                self._others.add(sender.identifier)
        title = unescaped(held.get("Conversation Title")).strip()
        self._title = self._title or title
        self._group = self._group or bool(title) or len(self._others) > 1
        category = self.category
        author = Author.OWNER if own else Author.OTHER
        if name.casefold() == AI:
            category, author = DataCategory.AI_CHAT, Author.PLATFORM
        elif is_status(kind_of_message(held)):
            author = Author.PLATFORM
        self.told += category is DataCategory.PRIVATE_MESSAGE
        return category, author, sender

    def conversation(self) -> Conversation:
        """What is known of it in the end."""
        named = "" if _NUMBER.fullmatch(self.key) else self.key
        own = self._context.own
        people = dict(self._people)
        if own is not None:
            people[own] = None
        if named and not self._group and all(each.identifier != named for each in people):
            people[Participant(named, named)] = None
        title = self._title or named or ", ".join(each.name for each in people if each != own)
        return Conversation(self.key, title, tuple(people), self.category)
