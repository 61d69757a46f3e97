"""The same record in several archives: found by its identity, verified on its text, kept with every place."""

import sqlite3
from functools import lru_cache
from hashlib import blake2b
from typing import Final

from inspector.case.arrangement import forget
from inspector.records.categories import DataCategory, lineage
from inspector.records.instants import BEGINNING

_SAME: Final = (
    "SELECT record.id, member.archive, record.identity, record.created, record.conversation, coalesce(participant.identifier, ''), "
    "coalesce(participant.name, ''), coalesce(content.title, ''), coalesce(content.text, '') FROM record "
    "JOIN member ON member.id = record.member LEFT JOIN participant ON participant.id = record.sender "
    "LEFT JOIN content ON content.record = record.id WHERE record.identity IN (SELECT identity FROM twice) "
    "ORDER BY record.identity, member.archive, record.id"
)


_UNKNOWN: Final = (
    f"UPDATE record SET identity = (SELECT identity_of(class.category, nullif(record.created, {BEGINNING}), coalesce(nullif("
    "participant.identifier, ''), participant.name, ''), coalesce(conversation.key, ''), coalesce(content.title, ''), "
    "coalesce(content.text, '')) FROM class LEFT JOIN participant ON participant.id = record.sender LEFT JOIN conversation "
    "ON conversation.id = record.conversation LEFT JOIN content ON content.record = record.id WHERE class.id = record.class) "
    "WHERE identity IS NULL"
)


@lru_cache(maxsize=64)
def _family(category: str) -> str:
    """Messages keep their identity when an older archive does not show that a conversation is a group's."""
    return lineage(DataCategory(category))[-1].value


def identity_of(category: str, created: int | None, sender: str, conversation: str, title: str, text: str) -> int:
    """The hash by which equal records are found.

    Args:
        category: the record's.
        created: its earliest instant, None where it is undated.
        sender: what they are told apart by: the identifier, else the name.
        conversation: the platform's key of it; empty for none.
        title: of its text.
        text: its text.
    """
    whole = "\x1f".join((_family(category), str(created), sender, conversation, title, text))
    return int.from_bytes(blake2b(whole.encode("utf-8", "replace"), digest_size=8).digest(), "little", signed=True)


def match_duplicates(connection: sqlite3.Connection) -> int:
    """Give each record that repeats one of an earlier archive that one as its canonical; the n-th with the n-th.

    Records with equal category, instant, sender, conversation and text are the same record (contract,
    section 8); equal ones inside one archive are several. To be called inside a transaction.

    Returns:
        how many records repeat another.
    """
    if connection.execute("SELECT count(*) FROM archive").fetchone()[0] < 2:
        return 0
    forget(connection)
    connection.create_function("identity_of", 6, identity_of, deterministic=True)
    connection.execute(_UNKNOWN)
    connection.execute("DROP TABLE IF EXISTS temp.twice")
    connection.execute(
        "CREATE TEMP TABLE twice AS SELECT identity FROM record JOIN member ON member.id = record.member "
        "GROUP BY identity HAVING count(DISTINCT member.archive) > 1"
    )
    connection.execute("CREATE UNIQUE INDEX temp.twice_by_identity ON twice (identity)")
    connection.execute("UPDATE record SET canonical = NULL WHERE canonical IS NOT NULL")
    seen: dict[tuple[object, ...], list[int]] = {}
    turn: dict[tuple[object, ...], int] = {}
    identity: object = None
    found: list[tuple[int, int]] = []
    for record, archive, its_identity, *rest in connection.execute(_SAME):
        if its_identity != identity:
            identity = its_identity
            seen.clear()
            turn.clear()
        # People are told apart by their identifier where there is one: names change.
        created, conversation, identifier, name, title, text = rest
        key = (created, conversation, identifier or name, title, text)
        place = turn[(*key, archive)] = turn.get((*key, archive), 0) + 1
        firsts = seen.setdefault(key, [])
        if place <= len(firsts):
            found.append((firsts[place - 1], record))
        else:
            firsts.append(record)
    connection.executemany("UPDATE record SET canonical = ? WHERE id = ?", found)
    connection.execute("DROP TABLE temp.twice")
    return len(found)
