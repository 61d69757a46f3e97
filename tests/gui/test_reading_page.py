"""While an archive is read, its page says whose it is and how large, above what is being done."""

from multiprocessing import get_context
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.gui import language
from inspector.gui.child import work
from inspector.gui.jobs import Jobs
from inspector.gui.pages.reading import ReadingPage
from inspector.operations.demo import make_demo
from inspector.operations.long_work import inspect
from inspector.progress import STAYS, Progress
from tests.support.pages import made_appearance

FOUND = "LinkedIn, the archive of Marisol Vantreeve: 1,035 files, 13 kB"
ALSO = "Facebook, the archive of Marisol Vantreeve: 1 file, 5,042 MB"


@pytest.fixture
def page(qtbot: QtBot) -> ReadingPage:
    made = ReadingPage(made_appearance())
    qtbot.addWidget(made)
    made.begin("Reading your archive")
    return made


def test_what_was_found_stays_while_steps_go_by(page: ReadingPage) -> None:
    assert page.found.isHidden()
    page.show_progress(FOUND, 0, STAYS)
    page.show_progress("Hashing a.zip", 1, 2)
    page.show_progress(ALSO, 0, STAYS)
    page.show_progress(FOUND, 0, STAYS)
    assert not page.found.isHidden()
    assert page.found.text() == f"{FOUND}\n{ALSO}"
    assert page.bar.maximum() > 0
    assert "a.zip" in page.what.accessibleName()


def test_another_job_begins_with_nothing_found(page: ReadingPage) -> None:
    page.show_progress(FOUND, 0, STAYS)
    page.begin("Adding to your case")
    assert (page.found.isHidden(), page.found.text()) == (True, "")


def test_it_is_told_in_the_persons_language(page: ReadingPage, qapp: QApplication) -> None:
    try:
        language.speak(qapp, "de")
        page.show_progress(FOUND, 0, STAYS)
        page.show_progress(ALSO, 0, STAYS)
        assert page.found.text() == (
            "LinkedIn, das Archiv von Marisol Vantreeve: 1.035 Dateien, 13 kB\n"
            "Facebook, das Archiv von Marisol Vantreeve: 1 Datei, 5.042 MB"
        )
    finally:
        language.speak(qapp, "en")


def tell_much(progress: Progress) -> None:
    for number in range(50):
        progress(f"Reading {number}", number, 50)
        if number % 10 == 5:
            progress(f"found {number}", 0, STAYS)


def test_what_stays_is_told_however_much_is_told_beside_it() -> None:
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    work(tell_much, (), (), theirs, context.Event())
    said = []
    while ours.poll():
        said.append(ours.recv())
        if said[-1][0] != "progress":
            break
    assert [what for kind, what, *_ in said if kind == "progress" and what.startswith("found")] == [
        f"found {number}" for number in (5, 15, 25, 35, 45)
    ]
    assert sum(each[0] == "progress" for each in said) < 20


def test_an_archive_that_is_dropped_is_told_of_before_it_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    demo = make_demo(tmp_path / "demo")
    said: list[tuple[str, int, int]] = []
    jobs = Jobs()
    job = jobs.run(inspect, (demo.archive,), tmp_path / "a.inspection")
    job.progressed.connect(lambda *each: said.append(each))
    with qtbot.waitSignal(job.finished, timeout=60_000):
        pass
    found = [what for what, _, total in said if total == STAYS]
    assert [each.partition(":")[0] for each in found] == ["LinkedIn, the archive of Marisol Vantreeve"]
