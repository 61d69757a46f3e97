"""Reports of cases out of the common: none of anything, several archives, an older day, another view, much unread."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.case.archives import WAITING
from inspector.case.assessment import reached
from inspector.case.counts import category_counts
from inspector.case.duplicates import match_duplicates
from inspector.case.file import Case
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.operations.evidence.report.front import VERDICTS, WHOLE
from inspector.operations.evidence.report.tally import categories_of, reached_in, tallies
from inspector.operations.summary import summary_of
from inspector.operations.viewing import view_of
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Precision, Zone, utc
from inspector.records.record import Created, ExtractionWarning, MemberOutcome, MemberStatus
from inspector.reports.pack.document import Notice, plain
from inspector.statements.statement import Purpose
from tests.support.filled_case import new_case, said, take
from tests.support.reports import assessed, grids, part, report_of, rows, scope_of
from tests.support.reports import said as told


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path) as made:
        yield made


def test_a_case_with_no_records_says_so(case: Case) -> None:
    take(case, "a.zip", {"messages.csv": [MemberOutcome(MemberStatus.READ, None, 0, 10, b"\1" * 32)]})
    document = report_of(assessed(case))
    page = "\n".join(told(document.front))
    assert "There is no record in this pack" in page
    assert rows(grids(document.front)[VERDICTS])[-1] == (WHOLE, "0")
    assert "none are known" in page
    assert part(document, "examples").parts == ()
    assert part(document, "statements").parts == ()
    assert "no stretch of time to name" in page


def test_a_pack_with_no_records_of_a_case_that_has_some(case: Case) -> None:
    take(case, "a.zip", {"messages.csv": [said(1, "Hello", utc(2023))]})
    view = assessed(case)
    document = report_of(view, replace(scope_of(view), records=()))
    assert rows(grids(document.front)[VERDICTS])[-1] == (WHOLE, "0")
    assert "This pack holds 0 of the 1 record of the case." in "\n".join(told(document.front))


def test_several_archives_are_all_named_and_repeated_records_count_once(case: Case) -> None:
    for number in range(6):
        take(
            case, f"{number}.zip", {"messages.csv": [said(1, "Hello", utc(2023)), said(2, f"Own {number}", utc(2023))]}
        )
    with case.transaction() as connection:
        match_duplicates(connection)
    view = assessed(case)
    document = report_of(view)
    assert rows(grids(document.front)[VERDICTS])[-1] == (WHOLE, "7")
    assert "3 archives more" in "\n".join(told(document.front))
    assert "5 records of the case stand in more than one archive" in "\n".join(
        told(part(document, "categories").blocks)
    )
    named = [text for each in part(document, "custody").parts for text in told(each.blocks)]
    assert all(f"{number}.zip" in named for number in range(6))
    counted = tallies(view, scope_of(view).records, {"linkedin": view.lens("linkedin")})
    assert categories_of(counted) == category_counts(case.connection)
    assert reached_in(counted) == reached(case.connection)


def test_a_case_whose_reading_was_interrupted_says_what_is_missing(case: Case) -> None:
    take(case, "a.zip", {"messages.csv": [said(1, "Hello", utc(2023))], "Later.csv": []})
    with case.transaction() as connection:
        connection.execute("UPDATE archive SET complete = 0")
        connection.execute("UPDATE member SET status = ? WHERE ordinal = 1", (WAITING,))
    document = report_of(assessed(case))
    members = rows(grids(part(document, "members").blocks)["Members by what became of them"])
    assert ("not dealt with yet", "1") in members
    assert members[-1] == ("all members", "2")
    assert "Part of a.zip" in list(told(part(document, "missing").blocks))
    assert "in part only" in "\n".join(told(part(document, "method-limits").blocks))


def test_long_lists_end_with_how_many_more_there_are(case: Case) -> None:
    odd = [ExtractionWarning("odd", f"Odd thing {number}.", 0, 1) for number in range(150)]
    take(case, "a.zip", {"messages.csv": [said(1, "Hello", utc(2023)), *odd]})
    with case.transaction() as connection:
        connection.executemany(
            "INSERT INTO member (archive, ordinal, path, size, records, status, note) VALUES (1, ?, ?, 9, 0, 'skipped', 'why')",
            [(number, f"{number:04}.dat") for number in range(1, 251)],
        )
    members = part(report_of(assessed(case)), "members")
    assert len(rows(grids(members.blocks)["Members that were not read"])) == 200
    text = "\n".join(told(members.blocks))
    assert "And 50 more in the table members." in text
    assert "And 50 more in the table warnings." in text


def test_equal_warnings_stand_once_with_their_first_places(case: Case) -> None:
    odd = [ExtractionWarning("odd", "A thing is odd.", 0, number) for number in range(1, 9)]
    take(case, "a.zip", {"messages.csv": [said(1, "Hello", utc(2023)), *odd]})
    text = list(told(part(report_of(assessed(case)), "members").blocks))
    assert (
        "A thing is odd. (8 times) In messages.csv, record 1; messages.csv, record 2; messages.csv, record 3." in text
    )


def test_another_view_is_told_on_the_first_page(case: Case) -> None:
    take(case, "a.zip", {"Shares.csv": [said(1, "Hello", utc(2023), category=DataCategory.POST, author=Author.OWNER)]})
    purposes = frozenset({Purpose.ADVERTISING})
    view = assessed(case, purposes=purposes, included=frozenset({"li-2025-microsoft-ads"}), as_of=utc(2025, 12))
    notices = [plain(each.text) for each in report_of(view).front if isinstance(each, Notice)]
    assert notices == [
        "This is not the standard view. Purposes that decide: advertising. Context statements switched in: li-2025-microsoft-ads.",
        "The view was set to an earlier day by choice: it ends at 2025-12-01 00:00:00 UTC.",
    ]


def test_the_windows_bounds_are_those_of_the_summary(case: Case) -> None:
    home = Fact("residence", "US-CA", Basis.DECLARED, FactSource(file="facts.toml", line=1), utc(2010))
    take(case, "a.zip", {"Shares.csv": [said(1, "Hello", utc(2023), category=DataCategory.POST, author=Author.OWNER)]})
    view = assessed(case, (home,))
    summary = summary_of(view)
    assert summary.open_ended
    page = "\n".join(told(report_of(view).front))
    assert "of known certainty: the first begins 2024-09-01, one is still open" in page


def test_a_log_that_was_changed_is_told(case: Case) -> None:
    take(case, "a.zip", {"messages.csv": [said(1, "Hello", utc(2023))]})
    assessed(case)
    with case.transaction() as connection:
        connection.execute("DROP TRIGGER log_keeps_its_lines")
        connection.execute("UPDATE log SET at = '2020-01-01T00:00:00Z'")
    custody = part(report_of(view_of(case)), "custody")
    assert any(isinstance(each, Notice) and "does not follow" in plain(each.text) for each in custody.blocks)


def test_long_texts_are_cut_and_coarse_dates_say_so(case: Case) -> None:
    coarse = Created(utc(2023, 5), utc(2023, 6), Precision.MONTH, Zone.UNKNOWN)
    record = said(1, "w" * 1000, utc(2023))._replace(created=coarse)
    take(case, "a.zip", {"messages.csv": [record]})
    shown = [text for each in part(report_of(assessed(case)), "examples").parts for text in told(each.blocks)]
    assert "w" * 300 + "…" in shown
    made = "from 2023-05-01 00:00:00 UTC to 2023-06-01 00:00:00 UTC at the latest, given to the month"
    assert f"{made}; the time zone is not known; shown as if it were UTC" in shown
