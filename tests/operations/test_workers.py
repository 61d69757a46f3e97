"""One large member makes the same case, to the byte of every table, for any number of reading processes."""

import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest

from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import silent
from tests.support.many_messages import make_messages

SIZES = [2, 3, 5, 9, 21, 60] * 1_000
"""Messages of the conversations: 100,000 in all, some 30 MB, more than of what indexes are made after the records."""
NOT_THE_SAME = frozenset({"log", "option"})
"""What bears a time, or a key that is drawn once."""


def contents(path: Path) -> dict[str, str]:
    """A hash over each table, every row in the order of the table itself; FTS5's own tables among them."""
    connection = sqlite3.connect(path)
    try:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0").fetchall()
        found = {}
        for (name,) in sorted(tables):
            told = sha256()
            for row in connection.execute(f"SELECT * FROM {name}"):
                told.update(repr(row).encode("utf-8", "surrogatepass"))
            found[name] = told.hexdigest()
        return found
    finally:
        connection.close()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "Complete_LinkedInDataExport_03-02-2026.zip"
    return make_messages(path, SIZES)


def test_a_large_member_makes_the_same_case_for_any_number_of_workers(archive: Path, tmp_path: Path) -> None:
    found = []
    for workers in (0, 1, 3):
        case = inspect(InspectRequest((archive,), tmp_path / f"{workers}.inspection", workers=workers), silent)
        found.append(contents(case))
    assert {"record", "content", "arrangement", "content_fts_data", "conversation"} <= found[0].keys()
    for name in found[0].keys() - NOT_THE_SAME:
        assert found[0][name] == found[1][name] == found[2][name], name
