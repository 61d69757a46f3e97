"""Two exports of one platform side by side: which records stand in both, in one alone, or with another text."""

import sqlite3
from dataclasses import dataclass
from typing import Final

from inspector.records.instants import BEGINNING, Instant
from inspector.records.record import MemberStatus


@dataclass(frozen=True, slots=True)
class KindCompared:
    """Records of one category in two exports.

    Args:
        category: theirs.
        both: stand in both.
        gone: stand in the earlier alone.
        unread: of those, how many come from a kind of member that the later export does not hold, or not readable: that
            they are not in it may be a matter of what was asked for.
        appeared: stand in the later alone, though they are dated before the end of the earlier one.
        since: stand in the later alone, and are dated after that, or bear no date.
        reworded: of `gone`, how many stand in the later at the same instant in the same conversation with another text.
    """

    category: str
    both: int
    gone: int
    unread: int
    appeared: int
    since: int
    reworded: int


_HELD: Final = (
    "CREATE TEMP TABLE {0} AS SELECT coalesce(record.canonical, record.id) AS root, min(record.id) AS id FROM record "
    "JOIN member ON member.id = record.member WHERE member.archive = ? GROUP BY root"
)
"""What an export holds: the record that stands for each in the case, and the export's own place of it."""
_GONE: Final = (
    "SELECT class.category, coalesce(member.category, ''), count(*) FROM temp.earlier JOIN record ON record.id = earlier.id "
    "JOIN class ON class.id = record.class JOIN member ON member.id = record.member "
    "WHERE earlier.root NOT IN (SELECT root FROM temp.later) GROUP BY 1, 2"
)
_BOTH: Final = (
    "SELECT class.category, count(*) FROM temp.later JOIN record ON record.id = later.id JOIN class ON class.id = record.class "
    "WHERE later.root IN (SELECT root FROM temp.earlier) GROUP BY 1"
)
_NEW: Final = (
    f"SELECT class.category, sum(record.created < :ended AND record.created > {BEGINNING}), "
    f"sum(record.created >= :ended OR record.created = {BEGINNING}) FROM temp.later "
    "JOIN record ON record.id = later.id JOIN class ON class.id = record.class "
    "WHERE later.root NOT IN (SELECT root FROM temp.earlier) GROUP BY 1"
)
_REWORDED: Final = (
    "SELECT class.category, count(DISTINCT old.id) FROM temp.earlier JOIN record AS old ON old.id = earlier.id "
    "JOIN class ON class.id = old.class JOIN record AS new ON new.conversation = old.conversation AND new.created = old.created "
    "JOIN temp.later ON later.id = new.id "
    f"WHERE old.created > {BEGINNING} AND earlier.root NOT IN (SELECT root FROM temp.later) "
    "AND later.root NOT IN (SELECT root FROM temp.earlier) GROUP BY 1"
)
_WHOLE: Final = (
    "SELECT coalesce(category, '') FROM member WHERE archive = :archive AND status = :read "
    "EXCEPT SELECT coalesce(category, '') FROM member WHERE archive = :archive AND status <> :read"
)
"""The kinds of member of which an export holds one, and none that could not be read whole."""
_SETTINGS: Final = (
    "SELECT what, value, coalesce(at, start) FROM fact WHERE archive = ? AND what GLOB 'setting:*' ORDER BY 3, id"
)
_PATHS: Final = (
    "SELECT path FROM member WHERE archive = ? EXCEPT SELECT path FROM member WHERE archive = ? ORDER BY path"
)


def compare_exports(
    connection: sqlite3.Connection, earlier: int, later: int, ended: Instant
) -> tuple[KindCompared, ...]:
    """Compare two archives of a case by its records, category by category in the order of their names.

    Records are the same where the case holds them to be (`inspector.case.duplicates`): equal category, instant, sender,
    conversation and text.

    Args:
        connection: of a case whose repeated records have been found.
        earlier: id of the archive that ends first.
        later: id of the other.
        ended: up to when the earlier one speaks.
    """
    for name, archive in (("earlier", earlier), ("later", later)):
        connection.execute(f"DROP TABLE IF EXISTS temp.{name}")
        connection.execute(_HELD.format(name), (archive,))
        connection.execute(f"CREATE UNIQUE INDEX temp.{name}_by_root ON {name} (root)")
        connection.execute(f"CREATE UNIQUE INDEX temp.{name}_by_id ON {name} (id)")
    asked = {"archive": later, "read": MemberStatus.READ.value}
    read = {category for (category,) in connection.execute(_WHOLE, asked)}
    both = dict(connection.execute(_BOTH))
    reworded = dict(connection.execute(_REWORDED))
    new = {category: (before, after) for category, before, after in connection.execute(_NEW, {"ended": ended})}
    gone: dict[str, int] = {}
    unread: dict[str, int] = {}
    for category, of_member, records in connection.execute(_GONE):
        gone[category] = gone.get(category, 0) + records
        unread[category] = unread.get(category, 0) + (0 if of_member in read else records)
    for name in ("earlier", "later"):
        connection.execute(f"DROP TABLE temp.{name}")
    return tuple(
        KindCompared(
            category,
            both.get(category, 0),
            gone.get(category, 0),
            unread.get(category, 0),
            *new.get(category, (0, 0)),
            reworded.get(category, 0),
        )
        for category in sorted(both.keys() | gone.keys() | new.keys())
    )


def settings_shown(connection: sqlite3.Connection, archive: int) -> tuple[tuple[str, str, Instant | None], ...]:
    """What an archive shows of settings, in order of time: `setting:<id>`, state, since when or seen when."""
    return tuple(connection.execute(_SETTINGS, (archive,)))


def members_missing(connection: sqlite3.Connection, held: int, other: int) -> tuple[str, ...]:
    """The paths of members that one archive holds and the other does not."""
    return tuple(path for (path,) in connection.execute(_PATHS, (held, other)))
