"""Who takes part in the conversations of a pack, by the names that may be shown."""

import sqlite3
from functools import lru_cache

from inspector.operations.evidence.veil import Veil


class People:
    """The participants of conversations, remembered for a while."""

    def __init__(self, connection: sqlite3.Connection, veil: Veil) -> None:
        self._connection = connection
        self._veil = veil
        self._of = lru_cache(maxsize=4096)(self._read)

    def of(self, conversation: int) -> tuple[tuple[int, str, str], ...]:
        """Everyone in a conversation: the case's number, the name and the account as they may be shown."""
        return self._of(conversation)

    def others(self, conversation: int | None, sender: str) -> str:
        """Those whom a message of this sender reached, with `; ` between."""
        if conversation is None:
            return ""
        return "; ".join(dict.fromkeys(name for _, name, _ in self.of(conversation) if name != sender))

    def _read(self, conversation: int) -> tuple[tuple[int, str, str], ...]:
        rows = self._connection.execute(
            "SELECT participant.id, name, identifier FROM conversation_participant JOIN participant ON participant.id = participant "
            "WHERE conversation = ? ORDER BY participant.id",
            (conversation,),
        )
        return tuple(
            (number, self._veil.text(name, conversation), self._veil.text(identifier, conversation))
            for number, name, identifier in rows
        )
