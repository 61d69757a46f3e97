"""Two exports of one account, years apart: what went, what came, what was reworded, what each shows of a setting."""

from pathlib import Path

import pytest

from inspector.case.export_pairs import KindCompared
from inspector.case.file import open_case
from inspector.case.queries import record_ids, record_rows
from inspector.case.rows import RecordFilter
from inspector.operations.export_changes import ExportChanges, export_changes
from inspector.operations.inspection import InspectRequest, inspect
from inspector.progress import silent
from inspector.records.instants import utc
from tests.support.linkedin import INVITATIONS, PROFILE
from tests.support.program import run_inspector
from tests.support.two_exports import (
    DELETED,
    KEPT,
    MADE_SINCE,
    RESTORED,
    REWORDED,
    REWORDED_SINCE,
    SEARCHES,
    chatgpt,
    export,
    written,
)


def compared(folder: Path, *archives: Path) -> tuple[ExportChanges, ...]:
    return export_changes(inspect(InspectRequest(tuple(archives), folder / "c.inspection"), silent))


def texts(case: Path, wanted: RecordFilter) -> set[str]:
    with open_case(case) as opened:
        return {row.text for row in record_rows(opened.connection, record_ids(opened.connection, wanted))}


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> ExportChanges:
    folder = tmp_path_factory.mktemp("two")
    earlier = export(folder, "03-02-2025", KEPT, DELETED, REWORDED, **{"SearchQueries.csv": SEARCHES})
    later = export(
        folder, "03-02-2026", KEPT, REWORDED_SINCE, RESTORED, MADE_SINCE, **{"Causes You Care About.csv": "x\n"}
    )
    # In whatever order they were opened, the earlier one is the one that ends first.
    (found,) = compared(folder, later, earlier)
    return found


def test_messages_that_went_came_or_were_reworded_are_told_apart(two: ExportChanges) -> None:
    kinds = {each.category: each for each in two.kinds}
    assert kinds["private_message"] == KindCompared(
        "private_message", both=1, gone=2, unread=0, appeared=2, since=1, reworded=1
    )
    assert (two.platform, two.earlier.as_of, two.later.as_of) == ("LinkedIn", utc(2025, 3, 3), utc(2026, 3, 3))
    assert (two.gone, two.appeared) == (3, 2)


def test_a_kind_whose_file_is_not_there_is_no_deletion(two: ExportChanges) -> None:
    (searches,) = (each for each in two.kinds if each.category == "search_query")
    assert (searches.gone, searches.unread) == (1, 1)
    assert (two.members_gone, two.members_new) == (("SearchQueries.csv",), ("Causes You Care About.csv",))


def test_every_record_of_both_is_counted_once(two: ExportChanges) -> None:
    # Profile (first name, last name or as one: the same in both), an invitation, three messages and a search; four messages.
    profile = {each.category: each for each in two.kinds}
    assert sum(each.both + each.gone for each in two.kinds) == profile["profile"].both + 1 + 3 + 1
    assert sum(each.both + each.appeared + each.since for each in two.kinds) == profile["profile"].both + 1 + 4
    assert profile["profile"].gone == 0


def test_the_records_that_are_counted_can_be_asked_for(tmp_path: Path) -> None:
    files = (
        export(tmp_path, "03-02-2026", KEPT, REWORDED_SINCE, RESTORED, MADE_SINCE),
        export(tmp_path, "03-02-2025", KEPT, REWORDED),
    )
    (found,) = compared(tmp_path, *files)
    case = tmp_path / "c.inspection"
    assert texts(case, found.gone_records()) == {"As it was."}
    assert texts(case, found.appeared_records("private_message")) == {
        "As it became.",
        "Older than the first export, and not in it.",
    }
    assert texts(case, found.gone_records("profile")) == set()


def test_archives_of_one_day_are_no_ones_past(tmp_path: Path) -> None:
    basic = written(
        tmp_path / "Basic_LinkedInDataExport_03-02-2026.zip", {"Profile.csv": PROFILE, "Invitations.csv": INVITATIONS}
    )
    assert compared(tmp_path, basic, export(tmp_path, "03-02-2026", KEPT)) == ()


def test_three_exports_are_two_steps(tmp_path: Path) -> None:
    files = (export(tmp_path, day, *held) for day, held in (
        ("02-02-2025", [KEPT, DELETED]), ("03-02-2025", [KEPT]), ("03-02-2026", [KEPT, DELETED, MADE_SINCE]),
    ))  # fmt: skip
    steps = compared(tmp_path, *files)
    assert [(each.gone, each.appeared) for each in steps] == [(1, 0), (0, 1)]


def test_a_switch_seen_on_and_later_off_is_shown_with_both_days(tmp_path: Path) -> None:
    (found,) = compared(
        tmp_path, chatgpt(tmp_path, "2026-04-01", training=True), chatgpt(tmp_path, "2026-06-01", training=False)
    )
    (training,) = (each for each in found.settings if "Improve the model" in each.name)
    assert (training.earlier, training.later) == ("on", "off")
    assert (training.earlier_at, training.later_at) == (utc(2026, 4, 1, 9, 30), utc(2026, 6, 1, 9, 30))
    kinds = {each.category: (each.both, each.gone, each.appeared, each.since) for each in found.kinds}
    assert kinds["ai_chat"] == (1, 0, 0, 0)
    assert kinds["setting"] == (0, 1, 0, 1), "what bears no date may be of any time"


def test_the_command_line_tells_it_and_says_what_it_does_not_tell(tmp_path: Path) -> None:
    earlier, later = (
        export(tmp_path, "03-02-2025", KEPT, REWORDED),
        export(tmp_path, "03-02-2026", KEPT, REWORDED_SINCE),
    )
    ran = run_inspector("inspect", later.name, earlier.name, "--case", "c.inspection", cwd=tmp_path)
    told = run_inspector("changes", "c.inspection", cwd=tmp_path)
    assert (ran.returncode, told.returncode) == (0, 0), (ran.stderr, told.stderr)
    assert ran.stdout.endswith(told.stdout)
    said = " ".join(told.stdout.decode().split())
    assert "private messages 1 1 1 ·" in said
    assert "The archives do not say which." in said
    assert "private messages: 1 of 1 records stand in the later export at the same time" in said


def test_one_export_has_nothing_to_be_compared_with(tmp_path: Path) -> None:
    run_inspector("inspect", export(tmp_path, "03-02-2025", KEPT).name, "--case", "c.inspection", cwd=tmp_path)
    told = run_inspector("changes", "c.inspection", cwd=tmp_path)
    assert told.stdout.decode() == "The case holds no two exports of one platform from different days.\n"
