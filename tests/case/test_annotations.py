"""Notes, tags and records kept back: each step gives what takes it back, and the log knows no word of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.case.annotations import (
    LONGEST_NOTE,
    LONGEST_TAG,
    Marks,
    Note,
    add_tag,
    marks,
    remove_tag,
    tag_name,
    tags,
    write_notes,
)
from inspector.case.duplicates import match_duplicates
from inspector.case.file import Case, open_case
from inspector.case.log import verify_log
from inspector.case.withheld import withheld
from inspector.errors import CaseRefused, UsageError
from inspector.operations.annotate import Held, NoteStep, Step, TagStep, WithholdStep, annotate
from inspector.records.instants import utc
from tests.support.filled_case import new_case, said, take

AT = utc(2026, 3, 4, 5, 6, 7)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with new_case(tmp_path) as made:
        take(made, "a.zip", {"messages.csv": [said(number, f"text {number}", number) for number in range(1, 6)]})
        return made.path


@pytest.fixture
def case(path: Path) -> Iterator[Case]:
    with open_case(path, write=True) as opened:
        yield opened


def kept(path: Path) -> tuple[Marks, list[tuple[int, str, str]]]:
    with open_case(path) as opened:
        whole = marks(opened.connection, [1, 2, 3, 4, 5])
        return whole, [(row.record, row.reason, str(row.at)) for row in withheld(opened.connection)]


def log_lines(path: Path) -> list[tuple[str, str]]:
    with open_case(path) as opened:
        assert verify_log(opened.connection) is None
        return list(opened.connection.execute("SELECT action, detail FROM log ORDER BY id"))


@pytest.mark.parametrize(
    ("step", "line"),
    [
        (TagStep((1, 3), "Salary", present=True), ("tag_added", '{"records": 2}')),
        (NoteStep(2, (Note("Ask Ottoline about this", AT),)), ("note_written", '{"records": 1}')),
        (WithholdStep((Held(4, "Written to a lawyer", AT),)), ("records_withheld", '{"records": 1}')),
    ],
)
def test_every_step_is_kept_logged_without_a_word_and_taken_back(path: Path, step: Step, line: tuple[str, str]) -> None:
    before = kept(path)
    back = annotate(path, step)
    after = kept(path)
    assert after != before
    assert log_lines(path)[-1] == line
    again = annotate(path, back)
    assert kept(path) == before
    annotate(path, again)
    assert kept(path) == after
    whole = str(log_lines(path))
    assert not any(word in whole for word in ("Salary", "Ottoline", "lawyer"))


def test_a_step_that_changes_nothing_leaves_no_line(path: Path) -> None:
    annotate(path, TagStep((1,), "urgent", present=True))
    annotate(path, NoteStep(1, (Note("x", AT),)))
    lines = log_lines(path)
    assert annotate(path, TagStep((1,), "Urgent", present=True)) == TagStep((), "Urgent", present=False)
    annotate(path, NoteStep(1, (Note("x", AT),)))
    annotate(path, WithholdStep(released=(1,)))
    assert log_lines(path) == lines


def test_taking_a_tag_back_leaves_it_where_it_was_before(path: Path) -> None:
    annotate(path, TagStep((2,), "urgent", present=True))
    back = annotate(path, TagStep((1, 2, 3), "urgent", present=True))
    assert kept(path)[0].tags == (("urgent", 3),)
    annotate(path, back)
    with open_case(path) as opened:
        assert list(opened.connection.execute("SELECT record, name FROM tag")) == [(2, "urgent")]


def test_a_reason_that_is_changed_and_taken_back_is_the_old_one(path: Path) -> None:
    annotate(path, WithholdStep((Held(4, "First reason", AT),)))
    back = annotate(path, WithholdStep((Held(4, "Second reason", AT + 1), Held(5, "Third", AT + 1))))
    assert [row[:2] for row in kept(path)[1]] == [(4, "Second reason"), (5, "Third")]
    annotate(path, back)
    assert kept(path)[1] == [(4, "First reason", str(AT))]


def test_a_tag_has_one_spelling_in_a_case(case: Case) -> None:
    with case.transaction() as connection:
        add_tag(connection, [1], "  Head   hunter ")
        add_tag(connection, [2], "head HUNTER")
        assert tags(connection) == (("Head hunter", 2),)
        assert remove_tag(connection, [1, 3], "Head hunter") == (1,)


@pytest.mark.parametrize("typed", ["", " \t\n ", "a\x00b", "\u202eevil", "x" * (LONGEST_TAG + 1), "a\ud800"])
def test_what_can_be_no_tag_changes_nothing(path: Path, typed: str) -> None:
    with pytest.raises(UsageError):
        annotate(path, TagStep((1,), typed, present=True))
    assert kept(path)[0] == Marks()


def test_a_tag_may_join_letters() -> None:
    assert tag_name("نامه\u200cها") == "نامه\u200cها"
    assert tag_name("Cafe\u0301") == "Café"


def test_notes_take_any_text_but_no_endless_one(path: Path) -> None:
    hostile = "<b>x</b>\u202e\x00\ud800 'quoted'; DROP TABLE note"
    annotate(path, NoteStep(1, (Note(hostile, AT),)))
    assert kept(path)[0].notes == (Note(hostile.replace("\x00", "").replace("\ud800", "\ufffd"), AT),)
    with pytest.raises(UsageError):
        annotate(path, NoteStep(1, (Note("x" * (LONGEST_NOTE + 1), AT),)))
    annotate(path, NoteStep(1, (Note("  \n", AT),)))
    assert kept(path)[0].notes == ()


def test_no_record_no_step(path: Path) -> None:
    lines = log_lines(path)
    for step in (
        TagStep((1, 99), "x", present=True),
        NoteStep(99, ()),
        WithholdStep((Held(99, "x", AT),)),
        WithholdStep((Held(1, "  ", AT),)),
    ):
        with pytest.raises(UsageError):
            annotate(path, step)
    assert kept(path) == (Marks(), [])
    assert log_lines(path) == lines


def test_a_case_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(CaseRefused):
        annotate(tmp_path / "none.inspection", TagStep((1,), "x", present=True))


def test_a_record_that_repeats_another_is_marked_as_that_one(case: Case) -> None:
    take(case, "b.zip", {"messages.csv": [said(1, "text 1", 1)]})
    with case.transaction() as connection:
        assert match_duplicates(connection) == 1
        add_tag(connection, [6], "twice")
        write_notes(connection, 6, [Note("of both", AT)])
        assert marks(connection, [1]) == Marks((("twice", 1),), (Note("of both", AT),))
