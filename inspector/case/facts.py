"""Facts, observations, gaps, attachments and options of the case."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from inspector.facts.fact import Basis, Fact, FactSource, Missing, Observation


def add_facts(connection: sqlite3.Connection, archive: int | None, facts: Iterable[Fact]) -> None:
    """Write facts that an archive gave, or (archive None) that the person did."""
    connection.executemany(
        "INSERT INTO fact (archive, what, value, start, end, at, basis, platform, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                archive,
                fact.what,
                fact.value,
                fact.start,
                fact.end,
                fact.at,
                fact.basis.word,
                fact.platform,
                _source(fact.source),
            )
            for fact in facts
        ],
    )


def replace_own_facts(connection: sqlite3.Connection, facts: Iterable[Fact]) -> None:
    """Put these facts in place of the person's earlier ones."""
    connection.execute("DELETE FROM fact WHERE archive IS NULL")
    add_facts(connection, None, facts)


def facts(connection: sqlite3.Connection) -> tuple[Fact, ...]:
    """All facts: the archives' in order, then the person's."""
    rows = connection.execute(
        "SELECT what, value, basis, source, start, end, at, platform FROM fact ORDER BY archive IS NULL, archive, id"
    )
    return tuple(
        Fact(what, value, Basis[basis.upper()], FactSource(**json.loads(source)), start, end, at, platform)
        for what, value, basis, source, start, end, at, platform in rows
    )


def add_observations(connection: sqlite3.Connection, archive: int, observations: Iterable[Observation]) -> None:
    """Write what an archive shows at instants but proves for no stretch."""
    connection.executemany(
        "INSERT INTO observation (archive, what, value, at, platform, source) VALUES (?, ?, ?, ?, ?, ?)",
        [(archive, each.what, each.value, each.at, each.platform, _source(each.source)) for each in observations],
    )


def observations(connection: sqlite3.Connection) -> tuple[Observation, ...]:
    """All observations, in order of archives."""
    rows = connection.execute("SELECT what, value, at, source, platform FROM observation ORDER BY archive, id")
    return tuple(
        Observation(what, value, at, FactSource(**json.loads(source)), platform)
        for what, value, at, source, platform in rows
    )


def add_missing(connection: sqlite3.Connection, archive: int, missing: Iterable[Missing]) -> None:
    """Write what an archive does not hold."""
    connection.executemany(
        "INSERT INTO missing (archive, what, why, how_to_get, fact) VALUES (?, ?, ?, ?, ?)",
        [(archive, each.what, each.why, each.how_to_get, each.fact) for each in missing],
    )


def missing_by_archive(connection: sqlite3.Connection) -> dict[int, tuple[Missing, ...]]:
    """What each archive does not hold."""
    found: dict[int, tuple[Missing, ...]] = {}
    for archive, what, why, how, fact in connection.execute(
        "SELECT archive, what, why, how_to_get, fact FROM missing ORDER BY archive, id"
    ):
        found[archive] = (*found.get(archive, ()), Missing(what, why, how, fact))
    return found


def add_attachment(connection: sqlite3.Connection, sha256: str, name: str, data: bytes) -> None:
    """Keep a proof by its hash; one that is there already stays."""
    connection.execute(
        "INSERT OR IGNORE INTO attachment (sha256, name, size, bytes) VALUES (?, ?, ?, ?)",
        (sha256, name, len(data), data),
    )


def options(connection: sqlite3.Connection) -> dict[str, str]:
    """What was asked and with what knowledge, as written by `set_options`."""
    return dict(connection.execute("SELECT key, value FROM option"))


def set_options(connection: sqlite3.Connection, values: Mapping[str, str]) -> None:
    """Write options; others stay."""
    connection.executemany("INSERT OR REPLACE INTO option (key, value) VALUES (?, ?)", sorted(values.items()))


def _source(source: FactSource) -> str:
    return json.dumps(asdict(source), ensure_ascii=False, sort_keys=True)
