"""The label of a record (category and signs) where its conversation decides it: the reader's, or the person's word."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Final

from inspector.records.categories import DataCategory, Grade, Sign

RELABELLED: Final = frozenset(
    {DataCategory.PRIVATE_MESSAGE.value, DataCategory.INMAIL.value, DataCategory.GROUP_CHAT.value}
)
"""The categories of plain messages; drafts, sponsored messages and the like keep theirs."""


def label(category: str, signs: str, settled: str) -> tuple[str, str]:
    """Category and signs (JSON) of a conversation's plain messages, once the person's word is heard.

    Args:
        category: the reader's.
        signs: the reader's, as the case keeps them.
        settled: `yes` or `no` to whether it is InMail; empty where the person has said nothing.
    """
    others = [pair for pair in json.loads(signs) if pair[0] != Sign.INMAIL]
    if settled == "yes":
        return DataCategory.INMAIL.value, _text([*others, [Sign.INMAIL.value, Grade.CERTAIN.value]])
    return category, _text(others) if settled == "no" else signs


def _with_own(own: str, signs: str) -> str:
    """The signs of a conversation, and those of a message that are its own, in the order of `Sign`."""
    said = json.loads(signs)
    named = {Sign.INMAIL.value, *(sign for sign, _ in said)}
    kept = [pair for pair in json.loads(own) if pair[0] not in named]
    order = [sign.value for sign in Sign]
    return _text(sorted((*said, *kept), key=lambda pair: order.index(pair[0]))) if kept else signs


def _text(signs: list[list[str]]) -> str:
    return json.dumps(signs, separators=(",", ":"))


def class_id(connection: sqlite3.Connection, kind: Sequence[str], went_on: str = "") -> int:
    """The id of a class, made if need be: platform, category, author, audience, service, signs, unshown, precision, zone.

    Args:
        connection: of the case.
        kind: those nine.
        went_on: by which records of the owner's its conversation was gone on with; see `inspector.case.gone_on`.
    """
    columns = "platform, category, author, audience, service, signs, unshown, precision, zone, went_on"
    kind = (*kind, went_on)
    connection.execute(f"INSERT OR IGNORE INTO class ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", kind)
    where = " AND ".join(f"{column} = ?" for column in columns.split(", "))
    found: int = connection.execute(f"SELECT id FROM class WHERE {where}", kind).fetchone()[0]
    return found


def relabel(connection: sqlite3.Connection, conversation: int, category: str, signs: str) -> int:
    """Give a conversation's plain messages this category and these signs; drafts and the like keep theirs.

    Whether it is InMail is said of the conversation. What else a message bears, such as that it was unsent or given to
    an assistant, is its own and stays.

    Returns:
        how many records changed.
    """
    changed = 0
    classes = connection.execute(
        "SELECT DISTINCT class FROM record WHERE conversation = ? "
        "AND class IN (SELECT id FROM class WHERE category IN (?, ?, ?) AND (category <> ? OR signs <> ?))",
        (conversation, *sorted(RELABELLED), category, signs),
    ).fetchall()
    for (old,) in classes:
        kind = connection.execute(
            "SELECT platform, category, author, audience, service, signs, unshown, precision, zone, went_on FROM class WHERE id = ?",
            (old,),
        ).fetchone()
        new = class_id(connection, (kind[0], category, *kind[2:5], _with_own(kind[5], signs), *kind[6:9]), kind[9])
        if new == old:
            continue
        done = connection.execute(
            "UPDATE record SET class = ? WHERE conversation = ? AND class = ?", (new, conversation, old)
        )
        changed += done.rowcount
    return changed
