"""Conversations that the owner went on with: their records are kinds of their own, since their verdict may be another.

A statement may reach older records of a conversation from the instant on in which its owner writes in it again (the
contract's `reach = "resumed"`). Which instants count depends on the statements; see `inspector.operations.gone_on`.
"""

import json
import sqlite3
from collections.abc import Iterator

from inspector.case.arrangement import note_classes
from inspector.case.labels import class_id
from inspector.records.instants import Instant

Activity = tuple[tuple[Instant, Instant], ...]
"""Earliest and latest instant of the owner's records that count, in order."""


def activity_text(activity: Activity) -> str:
    """As the case keeps it: JSON, or empty for none."""
    return json.dumps(activity, separators=(",", ":")) if activity else ""


def activity_of(text: str) -> Activity:
    """What `activity_text` wrote."""
    return tuple((int(earliest), int(latest)) for earliest, latest in json.loads(text)) if text else ()


def owners_records(
    connection: sqlite3.Connection, platform: str, since: Instant, older_than: Instant
) -> Iterator[tuple[int, Instant, Instant]]:
    """The owner's records that may have been made from `since` on, in conversations that hold something older than
    `older_than`: conversation, earliest and latest instant, one conversation after another.
    """
    return connection.execute(
        # What repeats a record has its instants and its conversation, and is in no index by class.
        "SELECT record.conversation, record.created, record.latest FROM class CROSS JOIN record ON record.class = class.id "
        "WHERE record.canonical IS NULL AND +record.conversation IS NOT NULL AND class.platform = ? AND class.author = 'owner' "
        "AND record.latest >= ? "
        "AND EXISTS (SELECT 1 FROM record AS old WHERE old.conversation = record.conversation AND old.created < ?) "
        "ORDER BY record.conversation, record.created, record.latest",
        (platform, since, older_than),
    )


def kept_activity(connection: sqlite3.Connection, platform: str) -> dict[int, tuple[str, str]]:
    """Of each conversation with records for which any is kept: the least and the greatest of the texts."""
    told = "SELECT id FROM class WHERE platform = ? AND went_on <> ''"
    if connection.execute(told, (platform,)).fetchone() is None:
        # Most often: no record has to be looked at.
        return {}
    rows = connection.execute(
        "SELECT record.conversation, min(class.went_on), max(class.went_on) FROM record JOIN class ON class.id = record.class "
        f"WHERE record.conversation IN (SELECT conversation FROM record WHERE class IN ({told})) GROUP BY record.conversation",
        (platform,),
    )
    return {conversation: (least, greatest) for conversation, least, greatest in rows}


def keep_activity(connection: sqlite3.Connection, conversation: int, text: str) -> None:
    """Give all records of a conversation the kind that says this. To be called inside a transaction."""
    kinds = connection.execute(
        "SELECT id, platform, category, author, audience, service, signs, unshown, precision, zone FROM class WHERE went_on <> ? "
        "AND id IN (SELECT DISTINCT class FROM record WHERE conversation = ?)",
        (text, conversation),
    ).fetchall()
    for old, *kind in kinds:
        new = class_id(connection, kind, text)
        connection.execute("UPDATE record SET class = ? WHERE conversation = ? AND class = ?", (new, conversation, old))
    note_classes(connection, conversation)
