"""Conversations: what the person has settled about them."""

import sqlite3

from inspector.case.arrangement import note_classes
from inspector.case.labels import label, relabel
from inspector.errors import UsageError


def settle(connection: sqlite3.Connection, conversation: int, is_inmail: bool | None) -> int:  # noqa: FBT001
    """Settle whether the plain messages of a conversation are InMail; None leaves it to their signs again.

    To be called inside a transaction; verdicts have to be worked out anew afterwards.

    Returns:
        how many records changed.

    Raises:
        UsageError: there is no such conversation.
    """
    row = connection.execute("SELECT category, signs FROM conversation WHERE id = ?", (conversation,)).fetchone()
    if row is None:
        raise UsageError("there is no such conversation in this case")
    category, signs = row
    word = {True: "yes", False: "no", None: ""}[is_inmail]
    connection.execute("UPDATE conversation SET settled = ? WHERE id = ?", (word, conversation))
    category, signs = label(category, signs, word)
    changed = relabel(connection, conversation, category, signs)
    note_classes(connection, conversation)
    return changed


def settled(connection: sqlite3.Connection, conversation: int) -> bool | None:
    """What the person has settled about a conversation; None for nothing."""
    row = connection.execute("SELECT settled FROM conversation WHERE id = ?", (conversation,)).fetchone()
    return None if row is None else {"yes": True, "no": False}.get(row[0])
