"""Which of a platform's people the owner is, where the archive does not say: whose records are theirs follows from it."""

import json
import sqlite3
from collections.abc import Collection, Iterator
from typing import Final

from inspector.case.arrangement import forget
from inspector.case.labels import class_id
from inspector.records.categories import Author, DataCategory

_KIND: Final = "platform, category, author, audience, service, signs, unshown, precision, zone, went_on"  # in the order of class_id
_PROFILES: Final = (
    "SELECT participant.identifier, participant.name, coalesce(content.text, '') FROM class "
    "JOIN record ON record.class = class.id JOIN participant ON participant.id = record.sender "
    "LEFT JOIN content ON content.record = record.id "
    "WHERE class.platform = ? AND class.category = ? AND record.canonical IS NULL AND participant.identifier <> '' "
    "ORDER BY record.id"
)
_OF_PEOPLE: Final = (
    "SELECT id FROM participant WHERE platform = ? AND identifier IN (SELECT value FROM json_each(?)) ORDER BY id"
)


def profiles(connection: sqlite3.Connection, platform: str) -> Iterator[tuple[str, str, str]]:
    """Everybody of whom a platform's archives hold a profile: identifier, name, the profile's text; in order of records."""
    yield from connection.execute(_PROFILES, (platform, DataCategory.PROFILE.value))


def make_theirs(
    connection: sqlite3.Connection,
    platform: str,
    people: Collection[str],
    names: Collection[str],
    marks: Collection[str],
) -> int:
    """Make what these people wrote the owner's, and nothing else. To be called inside a transaction.

    Args:
        connection: of the case.
        platform: one whose readers take no record for the owner's.
        people: identifiers of the owner; none where it is not known who they are.
        names: what the owner is called, the first one foremost.
        marks: what else tells the owner, such as an address.

    Returns:
        how many records changed hands.
    """
    before = _known(connection, platform)
    changed = _hand_over(connection, platform, before - set(people), Author.OWNER, Author.OTHER)
    changed += _hand_over(connection, platform, set(people), Author.OTHER, Author.OWNER)
    owner = json.dumps({"identifiers": [*people, *marks], "names": list(names)}, ensure_ascii=False)
    name = next(iter(names), "")
    told = connection.execute(
        "UPDATE archive SET owner_name = ?, owner = ? WHERE platform = ? AND (owner_name <> ? OR owner <> ?)",
        (name, owner, platform, name, owner),
    )
    if changed or told.rowcount:
        forget(connection)
    return changed


def _known(connection: sqlite3.Connection, platform: str) -> set[str]:
    rows = connection.execute("SELECT owner FROM archive WHERE platform = ?", (platform,)).fetchall()
    return {identifier for (owner,) in rows for identifier in json.loads(owner)["identifiers"]}


def _hand_over(connection: sqlite3.Connection, platform: str, people: Collection[str], old: Author, new: Author) -> int:
    changed = 0
    for (person,) in connection.execute(_OF_PEOPLE, (platform, json.dumps(sorted(people)))).fetchall():
        held = connection.execute(
            f"SELECT id, {_KIND} FROM class WHERE author = ? AND id IN (SELECT class FROM record WHERE sender = ?)",
            (old.value, person),
        ).fetchall()
        for kind, *columns in held:
            columns[2] = new.value
            twin = class_id(connection, columns[:9], columns[9])
            done = connection.execute(
                "UPDATE record SET class = ? WHERE sender = ? AND class = ?", (twin, person, kind)
            )
            changed += done.rowcount
    return changed
