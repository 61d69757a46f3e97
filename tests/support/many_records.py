"""Cases with more records than anybody would write by hand: filled through SQL, assessed as any other."""

from pathlib import Path

from inspector.operations.assessment import Question, assess_case
from inspector.progress import silent
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import utc
from inspector.statements.load import load_knowledge
from inspector.statements.statement import STANDARD_PURPOSES
from tests.support.filled_case import new_case, said, take

_KINDS = (
    DataCategory.PRIVATE_MESSAGE,
    DataCategory.POST,
    DataCategory.COMMENT,
    DataCategory.REACTION,
    DataCategory.SEARCH_QUERY,
    DataCategory.LOGIN_SECURITY,
    DataCategory.AD_INTERACTION,
    DataCategory.PROFILE,
    DataCategory.ARTICLE,
    DataCategory.CONNECTION,
)
MANY_CATEGORIES = len(_KINDS)
_START, _END = utc(2010), utc(2026)


def many_records(folder: Path, number: int) -> Path:
    """A case with so many records of ten kinds, spread over sixteen years: about half of them private messages."""
    seeds = [
        said(place, "Hello", _START, category=kind, author=Author.OWNER, conversation="")
        for place, kind in enumerate(_KINDS, start=1)
    ]
    indexes = ("record_by_class", "record_by_member")
    with new_case(folder, "many.inspection") as case:
        take(case, "a.zip", {"many.csv": seeds})
        with case.transaction() as connection:
            made = [
                connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
                for name in indexes
            ]
            for name in indexes:
                connection.execute(f"DROP INDEX {name}")
            connection.execute(
                "WITH RECURSIVE row (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM row WHERE i < ?), "
                # Spread evenly and in no order: a multiple of a prime, modulo another.
                "spread (i, t) AS (SELECT i, ? + i * 2654435761 % 1000003 * ((? - ?) / 1000003) / 1000000 * 1000000 FROM row) "
                "INSERT INTO record (id, member, number, offset, length, sha256, class, created, latest, identity) "
                "SELECT i, 1, i, 0, 1, x'00', 1 + i % 10 * (i % 2), t, t, i FROM spread",
                (len(_KINDS) + 1, number, _START, _END, _START),
            )
            connection.execute("UPDATE member SET records = ?", (number,))
            for sql in made:
                connection.execute(sql)
        assess_case(case, Question(load_knowledge(), STANDARD_PURPOSES, frozenset(), None), silent)
        return case.path
