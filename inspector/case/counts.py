"""How many records of which category have which verdict: added up from stretches, never from records."""

import sqlite3
from collections import Counter, defaultdict

from inspector.case.arrangement import counted_once
from inspector.case.rows import CategoryCount, ParticipantRow, WarningRow
from inspector.records.instants import BEGINNING, Instant


def category_counts(connection: sqlite3.Connection, platform: str = "") -> tuple[CategoryCount, ...]:
    """Records by category and verdict, first and last instant; repeated records counted once.

    Args:
        connection: of the case.
        platform: the id of the platform whose records are counted; empty for all.
    """
    verdicts: dict[str, Counter[str]] = defaultdict(Counter)
    for category, verdict, records in connection.execute(
        "SELECT class.category, stretch.verdict, sum(stretch.records) FROM stretch JOIN class ON class.id = stretch.class "
        "WHERE ? IN ('', class.platform) GROUP BY 1, 2",
        (platform,),
    ):
        verdicts[category][verdict] += records
    spans = _spans(connection, platform)
    found: list[CategoryCount] = []
    for category, counted in sorted(verdicts.items()):
        if counted.total():
            first, last = spans.get(category, (None, None))
            found.append(CategoryCount(category, counted.total(), first, last, tuple(sorted(counted.items()))))
    return tuple(found)


def _spans(connection: sqlite3.Connection, platform: str) -> dict[str, tuple[Instant, Instant]]:
    """First and last creation instant of each category's dated records."""
    spans: dict[str, tuple[Instant, Instant]] = {}
    for class_id, category in connection.execute(
        "SELECT id, category FROM class WHERE ? IN ('', platform)", (platform,)
    ).fetchall():
        # One step into the index for each end, however many records there are.
        ends = [
            connection.execute(
                f"SELECT {end}(created) FROM record WHERE canonical IS NULL AND class = ? AND created > ?",
                (class_id, BEGINNING),
            ).fetchone()[0]
            for end in ("min", "max")
        ]
        if ends[0] is not None:
            known = spans.get(category, (ends[0], ends[1]))
            spans[category] = (min(known[0], ends[0]), max(known[1], ends[1]))
    return spans


def records(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many records there are, those in several archives counted once; and how many repeat another."""
    whole = connection.execute("SELECT coalesce(sum(records), 0) FROM member").fetchone()[0]
    once = counted_once(connection)
    if once is not None:
        return once, whole - once
    repeated = connection.execute("SELECT count(*) FROM record WHERE canonical IS NOT NULL").fetchone()[0]
    return whole - repeated, repeated


def warnings(connection: sqlite3.Connection) -> tuple[WarningRow, ...]:
    """All warnings: of the facts first, then in order of archive, member and record."""
    rows = connection.execute(
        "SELECT code, message, coalesce(member.path, ''), warning.record FROM warning LEFT JOIN member ON member.id = warning.member "
        "ORDER BY coalesce(warning.archive, 0), coalesce(member.ordinal, -1), coalesce(warning.record, 0), warning.id"
    )
    return tuple(WarningRow(*row) for row in rows)


def participants(connection: sqlite3.Connection, like: str = "", limit: int = 50) -> tuple[ParticipantRow, ...]:
    """People whose name or identifier holds the text, most records first."""
    pattern = "%" + like.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    rows = connection.execute(
        "SELECT participant.id, participant.name, participant.identifier, "
        "(SELECT count(*) FROM record WHERE record.sender = participant.id AND canonical IS NULL) AS sent FROM participant "
        "WHERE name LIKE ? ESCAPE '\\' OR identifier LIKE ? ESCAPE '\\' ORDER BY name COLLATE NOCASE, participant.id LIMIT ?",
        (pattern, pattern, limit),
    )
    return tuple(ParticipantRow(*row) for row in rows)
