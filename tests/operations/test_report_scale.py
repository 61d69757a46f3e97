"""A report of 200,000 records is made in seconds: nothing is counted record by record."""

import time
from collections.abc import Iterator

import pytest

from inspector.case.file import Case
from inspector.operations.evidence.report.front import VERDICTS, WHOLE
from inspector.operations.evidence.report.tally import tallies
from inspector.operations.viewing import View
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import DAY, utc
from tests.support.filled_case import new_case, said, take
from tests.support.reports import assessed, grids, report_of, rows, scope_of

RECORDS = 200_000
COPIED = "class, latest, conversation, sender"


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    with new_case(tmp_path_factory.mktemp("large")) as case:
        posts = [
            said(number, "Hello", utc(2010), category=category, author=Author.OWNER, conversation="")
            for number, category in enumerate((DataCategory.POST, DataCategory.COMMENT, DataCategory.REACTION), start=1)
        ]
        take(case, "a.zip", {"Shares.csv": posts})
        _multiplied(case)
        yield assessed(case)


def _multiplied(case: Case) -> None:
    """Copies of the three records, half an hour apart, over eleven years."""
    step = DAY // 48
    with case.transaction() as connection:
        connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 4 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
            "INSERT INTO record (id, member, number, offset, length, sha256, class, created, latest, identity) "
            "SELECT n.i, 1, n.i, 0, 1, r.sha256, r.class, r.created + n.i * ?2, r.latest + n.i * ?2, n.i FROM n JOIN record r ON r.id = n.i % 3 + 1",
            (RECORDS, step),
        )
        connection.execute("UPDATE member SET records = ?", (RECORDS,))


@pytest.mark.alone
@pytest.mark.parametrize("every", [1, 3])
def test_two_hundred_thousand_records_take_seconds(view: View, every: int) -> None:
    scope = scope_of(view)
    chosen = scope.records[::every]
    begun = time.perf_counter()
    counted = tallies(view, chosen, {"linkedin": view.lens("linkedin")})
    taken = time.perf_counter() - begun
    assert sum(each.records for each in counted) == len(chosen)
    # A fifth of a second where nothing else runs; by record it would take half a minute.
    assert taken < 5
    begun = time.perf_counter()
    document = report_of(view, scope_of(view)) if every == 1 else None
    assert time.perf_counter() - begun < 15
    if document is not None:
        assert rows(grids(document.front)[VERDICTS])[-1] == (WHOLE, "200,000")
