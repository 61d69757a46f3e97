"""Who takes part in the conversations of a pack, by the names that may be shown."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache

from inspector.reports.redaction.redactor import Redactor


@dataclass(frozen=True, slots=True)
class Taking:
    """Someone who takes part: the case's number, the name and the account as they may be shown.

    `words` are the name and the account as they stand in the archive: for telling people apart, never for showing.
    """

    number: int
    name: str
    account: str
    words: tuple[str, ...] = field(repr=False)

    def is_one_of(self, folded: Collection[str]) -> bool:
        """Whether this is one of the people with these names and accounts, in folded case."""
        return any(word and word.casefold() in folded for word in self.words)


class People:
    """The people of conversations, senders among them, remembered for a while."""

    def __init__(self, connection: sqlite3.Connection, veil: Redactor) -> None:
        self._connection = connection
        self._veil = veil
        self._of = lru_cache(maxsize=1024)(self._read)

    def of(self, conversation: int) -> tuple[Taking, ...]:
        """Everyone in a conversation, in the order of the case's numbers."""
        return self._of(conversation)

    def others(self, conversation: int | None, sender: str) -> str:
        """Those whom a message of this sender reached, with `; ` between."""
        if conversation is None:
            return ""
        return "; ".join(dict.fromkeys(each.name for each in self.of(conversation) if each.name != sender))

    def _read(self, conversation: int) -> tuple[Taking, ...]:
        rows = self._connection.execute(
            "SELECT id, name, identifier FROM participant WHERE id IN (SELECT participant FROM conversation_participant "
            "WHERE conversation = ?1 UNION SELECT sender FROM record WHERE conversation = ?1) ORDER BY id",
            (conversation,),
        )
        return tuple(
            Taking(
                number,
                self._veil.person(number, name) or identifier,
                self._veil.text(identifier, conversation),
                (name, identifier),
            )
            for number, name, identifier in rows
        )
