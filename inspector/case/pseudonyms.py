"""Pseudonyms of a case: numbers that stand for people, addresses and profiles in every redacted pack, and its hash key.

They stay in the case. Whoever holds a pack and the case can tell who is who; a pack alone tells nobody.
"""

import secrets
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from inspector.case.facts import options, set_options

_HASH_KEY: Final = "hash_key"


class Kind(StrEnum):
    """What a pseudonym stands for."""

    PERSON = "person"
    EMAIL = "email"
    PHONE = "phone"
    PROFILE = "profile"


def numbers(connection: sqlite3.Connection, kind: Kind) -> dict[str, int]:
    """The number of each key of a kind, in order of numbers."""
    rows = connection.execute("SELECT key, number FROM pseudonym WHERE kind = ? ORDER BY number, key", (kind.value,))
    return dict(rows)


def assign(connection: sqlite3.Connection, kind: Kind, keys: Iterable[str]) -> dict[str, int]:
    """Give each key that has none the next number, in the order in which they come; what has one keeps it.

    To be called inside a transaction.

    Returns:
        the number of every key of this kind, those from before too.
    """
    return assign_groups(connection, kind, ([key] for key in keys))


def assign_groups(connection: sqlite3.Connection, kind: Kind, groups: Iterable[Sequence[str]]) -> dict[str, int]:
    """As `assign`, for keys that stand for one and the same: new ones join the first of their group that has a number.

    Keys that were given different numbers before keep them: a pack that was handed out stays true.
    """
    known = numbers(connection, kind)
    following = max(known.values(), default=0) + 1
    new: list[tuple[str, str, int]] = []
    for group in filter(None, groups):
        number = next((known[key] for key in group if key in known), None)
        if number is None:
            number, following = following, following + 1
        for key in group:
            if key not in known:
                known[key] = number
                new.append((kind.value, key, number))
    connection.executemany("INSERT INTO pseudonym (kind, key, number) VALUES (?, ?, ?)", new)
    return known


def hash_key(connection: sqlite3.Connection) -> bytes:
    """The 32 random bytes under which this case's packs publish hashes of records; made at the first call.

    A bare hash of a short message can be found by guessing; one under a key that stays here cannot. To be called
    inside a transaction.
    """
    kept = options(connection).get(_HASH_KEY)
    if kept is None:
        kept = secrets.token_hex(32)
        set_options(connection, {_HASH_KEY: kept})
    return bytes.fromhex(kept)


def known_hash_key(connection: sqlite3.Connection) -> bytes | None:
    """The hash key, where one was made."""
    kept: Mapping[str, str] = options(connection)
    return bytes.fromhex(kept[_HASH_KEY]) if _HASH_KEY in kept else None
