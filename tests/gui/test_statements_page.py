"""*Statements*: browsed, filtered, read in full; and what decides the verdict, never changed in silence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from inspector.case.rows import RecordFilter
from inspector.gui.jobs import Jobs
from inspector.gui.models.statements import ASSERTS_ROLE, BEARING_ROLE, WHO_ROLE, StatementsModel
from inspector.gui.pages.statements import StatementsPage
from inspector.gui.widgets.standard_banner import StandardBanner, difference
from inspector.operations.ask_anew import ask_anew, asked_of
from inspector.operations.asked import STANDARD, Asked
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.statements_view import Part
from inspector.operations.summary import summarise
from inspector.progress import silent
from inspector.statements.load import load_knowledge
from inspector.statements.statement import STANDARD_PURPOSES, Purpose
from tests.support.pages import (
    click,
    made_appearance,
    press,
    shown,
    texts,
    typed,
    until,
)
from tests.support.stages import PageStage
from tests.support.usable import assert_usable_by_all

CONTEXT = "li-2024-policy-any-ai"
EVERY = sum("linkedin" in each.platforms for each in load_knowledge().statements)
"""Statements that come with the program for the platform of the demo."""


class Stage(PageStage):
    """The page by itself."""

    def __init__(self, qtbot: QtBot, width: int = 1000) -> None:
        self.page = StatementsPage(made_appearance(), QThreadPool.globalInstance())
        super().__init__(qtbot, self.page, self.page, width)

    def open(self, case: Path) -> None:
        self.page.show_case(case)
        self.settle()

    def ids(self) -> list[str]:
        entries = (self.page.model.entry_at(row) for row in range(self.page.model.rowCount()))
        return [entry.id for entry in entries if entry is not None]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


@pytest.fixture
def opened(stage: Stage, case: Path) -> Stage:
    stage.open(case)
    return stage


def test_without_a_case_the_page_says_what_to_do(stage: Stage) -> None:
    assert "Open an archive or a case" in texts(stage.page)


def test_every_statement_is_listed_and_what_bears_on_the_case_comes_first(opened: Stage) -> None:
    model = opened.page.model
    assert model.rowCount() == EVERY
    assert f"{EVERY} statements, of which 14 bear on records of this case" in texts(opened.page)
    first = model.index(0, 0)
    assert first.data() == "Premium customers' private messages said to be disclosed to third parties for generative AI"
    assert first.data(WHO_ROLE).endswith("alleged and withdrawn, with no ruling")
    assert (first.data(BEARING_ROLE), first.data(ASSERTS_ROLE)) == ("77 records", "used")
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Premium customers", "De La Torre", "Says that data go in", "77 records"):
        assert part in spoken


def test_statements_on_other_platforms_are_shown_when_asked_for(opened: Stage) -> None:
    """A case of LinkedIn's has nothing of OpenAI's in it until the person wants to see that."""
    filters = opened.page.filters
    assert filters.by.findData("OpenAI") < 0
    assert not any(each.startswith("oa-") for each in opened.ids())
    filters.bearing.setCurrentIndex(filters.bearing.findText("Every platform"))
    assert opened.page.model.rowCount() == len(load_knowledge().statements) > EVERY
    assert filters.by.findData("OpenAI") > 0
    click(filters.clear_button)
    assert opened.page.model.rowCount() == EVERY
    opened.page.show_statement("oa-2023-used-by-default")
    entry = opened.page.pane.entry
    assert entry is not None
    assert entry.id == "oa-2023-used-by-default"


def test_the_model_keeps_qts_rules(opened: Stage) -> None:
    QAbstractItemModelTester(opened.page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    opened.page.filters.search.setText("salary")
    press(opened.page.filters.search, Qt.Key.Key_Return)
    assert 0 < opened.page.model.rowCount() < EVERY
    QAbstractItemModelTester(StatementsModel(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_statement_is_read_in_full_with_sources_and_disputes(opened: Stage) -> None:
    opened.page.show_statement("us-de-la-torre-inmail")
    opened.settle()
    said = texts(opened.page.pane)
    for expected in (
        "alleged and withdrawn, with no ruling",
        "It counts towards verdicts. It has a window for 77 records of this case.",
        "From some time between 1 August 2024 and 1 September 2024",
        "Only for paying members.",
        "Disputed",
        "Open questions",
        "https://",
        "us-de-la-torre-inmail",
    ):
        assert expected in said, expected


def test_the_records_of_a_statement_can_be_listed(opened: Stage) -> None:
    asked: list[RecordFilter] = []
    opened.page.records_requested.connect(asked.append)
    opened.page.show_statement("us-de-la-torre-inmail")
    opened.settle()
    button = next(each for each in opened.page.pane.findChildren(QPushButton) if "records" in each.text())
    assert button.accessibleName() == "Show the 77 records that it has a window for"
    press(button, Qt.Key.Key_Space)
    assert asked == [RecordFilter(statement="us-de-la-torre-inmail")]
    entries = [opened.page.model.entry_at(row) for row in range(opened.page.model.rowCount())]
    opened.page.show_statement(next(each.id for each in entries if each is not None and not each.records))
    opened.settle()
    assert "It has a window for no record of this case." in texts(opened.page.pane)
    shown_buttons = [each.text() for each in opened.page.pane.findChildren(QPushButton) if each.isVisible()]
    assert "Show the &records" not in shown_buttons


def test_an_address_is_shown_whole_and_copied_but_never_opened(opened: Stage) -> None:
    opened.page.show_statement("us-de-la-torre-inmail")
    opened.settle()
    entry = opened.page.pane.entry
    assert entry is not None
    source = next(each for each in entry.text.sources if each.url)
    assert source.url in texts(opened.page.pane)
    buttons = [each for each in opened.page.pane.findChildren(QPushButton) if source.title in each.accessibleName()]
    opened.page.pane.ensureWidgetVisible(buttons[0])
    click(buttons[0])
    assert QApplication.clipboard().text() == source.url


def test_a_dispute_leads_to_the_other_statement(opened: Stage) -> None:
    opened.page.filters.asserts.setCurrentIndex(opened.page.filters.asserts.findData("not_used"))
    opened.page.show_statement("li-denial-messages")
    opened.settle()
    read = next(
        each
        for each in opened.page.pane.findChildren(QPushButton)
        if each.accessibleName().startswith("Read the statement: Premium customers")
    )
    press(read, Qt.Key.Key_Space)
    opened.settle()
    entry = opened.page.pane.entry
    assert entry is not None
    assert entry.id == "us-de-la-torre-inmail"
    assert opened.page.filters.is_empty(), "a filter that hid it was cleared"


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("asserts", "silent", lambda entry: entry.statement.asserts == "silent"),
        ("standing", "platform_stated", lambda entry: entry.statement.standing == "platform_stated"),
        ("purpose", "advertising", lambda entry: entry.statement.purpose == "advertising"),
        ("by", "LinkedIn", lambda entry: entry.statement.by == "LinkedIn"),
        ("bearing", "no", lambda entry: entry.records == 0),
    ],
)
def test_every_filter_narrows_and_clearing_brings_all_back(
    opened: Stage, field: str, value: str, expected: object
) -> None:
    choice = getattr(opened.page.filters, field)
    choice.setCurrentIndex(choice.findData(value))
    entries = [opened.page.model.entry_at(row) for row in range(opened.page.model.rowCount())]
    assert 0 < len(entries) < EVERY
    assert all(expected(entry) for entry in entries)  # type: ignore[operator]
    click(opened.page.filters.clear_button)
    assert opened.page.model.rowCount() == EVERY


def test_one_finds_a_statement_by_typing(opened: Stage) -> None:
    typed(opened.page.filters.search, "autoreply 2099")
    until(opened.qtbot, lambda: opened.page.model.rowCount() == 0)
    assert "Change or clear the filters" in texts(opened.page)
    assert "Choose a statement" in texts(opened.page)
    opened.page.filters.search.clear()
    typed(opened.page.filters.search, "de la torre")
    until(opened.qtbot, lambda: 0 < opened.page.model.rowCount() < EVERY)
    assert "us-de-la-torre-inmail" in opened.ids()


def test_the_keys_walk_through_the_list(opened: Stage) -> None:
    press(opened.page.list, Qt.Key.Key_Down)
    press(opened.page.list, Qt.Key.Key_End)
    entry = opened.page.pane.entry
    assert entry is not None
    assert entry.id == opened.ids()[-1]


def test_orders_can_be_chosen(opened: Stage) -> None:
    order = opened.page.filters.order
    order.setCurrentIndex(order.findData("start"))
    starts = [entry.statement.start for row in range(EVERY) if (entry := opened.page.model.entry_at(row)) is not None]
    assert starts == sorted(starts)


def test_a_change_of_the_question_waits_until_it_is_asked(opened: Stage) -> None:
    page = opened.page
    asked: list[tuple[object, object]] = []
    page.question_changed.connect(lambda purposes, included: asked.append((purposes, included)))
    page.show_statement(CONTEXT)
    assert page.pane.switch is not None
    assert not page.pending.isVisible()
    press(page.pane.switch, Qt.Key.Key_Space)
    assert page.pending.isVisible()
    assert "still those from before" in texts(page)
    assert asked == []
    click(page.pending.undo_button)
    assert not page.pending.isVisible()
    assert not page.pane.switch.isChecked()
    press(page.pane.switch, Qt.Key.Key_Space)
    click(page.question_button)
    assert page.question.isVisible()
    press(page.question.purposes[Purpose.ADVERTISING], Qt.Key.Key_Space)
    click(page.pending.apply_button)
    assert asked == [(STANDARD_PURPOSES | {Purpose.ADVERTISING}, frozenset({CONTEXT}))]


def test_without_a_purpose_nothing_can_be_asked(opened: Stage) -> None:
    page = opened.page
    page.show_question()
    for box in page.question.purposes.values():
        box.setChecked(False)
    assert "Tick at least one" in texts(page)
    assert not page.pending.apply_button.isEnabled()
    click(page.question.standard_button)
    assert not page.pending.isVisible()
    click(page.question.close_button)
    assert page.side.currentWidget() is page.pane


def test_choosing_a_statement_leaves_the_question(opened: Stage) -> None:
    click(opened.page.question_button)
    press(opened.page.list, Qt.Key.Key_Down)
    assert opened.page.side.currentWidget() is opened.page.pane
    assert not opened.page.question_button.isChecked()


def test_the_question_is_asked_anew_and_the_banner_leads_back(opened: Stage, case: Path, qtbot: QtBot) -> None:
    """As the desk will do it: in a process of its own, and then the pages are shown the case again."""
    page = opened.page
    banner = StandardBanner(made_appearance())
    banner_window = shown(qtbot, banner, 900, 200)
    jobs = Jobs(page)

    def ask(purposes: object, included: object) -> None:
        job = jobs.run(ask_anew, case, purposes, included)
        with qtbot.waitSignal(job.succeeded, timeout=20_000):
            pass
        page.show_case(case)
        banner.show_asked(asked_of(case))
        opened.settle()

    page.question_changed.connect(ask)
    banner.standard_requested.connect(lambda: ask(STANDARD.purposes, STANDARD.ids))
    banner.show_asked(asked_of(case))
    assert banner.isHidden()
    before = summarise(case).verdicts
    page.show_statement(CONTEXT)
    assert page.pane.switch is not None
    press(page.pane.switch, Qt.Key.Key_Space)
    click(page.pending.apply_button)
    assert summarise(case).verdicts != before
    assert not banner.isHidden()
    said = texts(banner_window)
    assert "This is not the standard view." in said
    assert "Statements switched in:" in said
    entry = page.pane.entry
    assert entry is not None
    assert (entry.id, entry.part) == (CONTEXT, Part.SWITCHED_IN)
    assert entry.records > 0
    assert not page.pending.isVisible()
    press(banner.back_button, Qt.Key.Key_Space)
    assert banner.isHidden()
    assert summarise(case).verdicts == before


def test_the_banner_says_in_what_the_view_differs() -> None:
    asked = Asked(frozenset({Purpose.GENERATIVE_AI, Purpose.ADVERTISING}), (("x", "<b>All</b> that it holds"),))
    assert difference(asked) == (
        "These purposes count too: Advertising.",
        "These do not count: Training AI of any kind; Handing over to another company to train its AI.",
        "Statements switched in: “<b>All</b> that it holds”.",
    )
    assert difference(STANDARD) == ()


def test_statements_of_ones_own_are_shown_as_they_stand(stage: Stage, demo: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        """
[meta]
platform = "linkedin"
version = "mine"
date = 2026-01-01
[[source]]
id = "OWN1"
kind = "press"
publisher = "<b>The Yard</b>"
title = "<u>An edition</u>"
url = "https://yard.example/<script>"
published = 2026-01-01
[[statement]]
id = "own-one"
by = "<i>Somebody</i>"
title = "<img src='file:///etc/hostname'> & more"
asserts = "silent"
purpose = "generative_ai"
specificity = "named"
standing = "alleged"
platform = "linkedin"
categories = ["post"]
regions = ["*"]
from = 2020-01-01
sources = ["OWN1"]
""",
        encoding="utf-8",
    )
    archive = next(demo.parent.glob("*LinkedIn*.zip"))
    case = inspect(InspectRequest((archive,), tmp_path / "o.inspection", statements=(own,), workers=0), silent)
    stage.open(case)
    stage.page.show_statement("own-one")
    stage.settle()
    said = texts(stage.page)
    assert "<img src='file:///etc/hostname'> & more" in said
    assert "<i>Somebody</i>" in said
    assert "https://yard.example/<script>" in said
    assert "<u>An edition</u>" in said


@pytest.mark.parametrize("width", [790, 1300])
def test_everybody_can_use_it(qtbot: QtBot, demo: Path, width: int) -> None:
    stage = Stage(qtbot, width)
    stage.open(demo)
    assert_usable_by_all(stage.page)
    stage.page.show_statement(CONTEXT)
    assert stage.page.pane.switch is not None
    stage.page.pane.switch.setChecked(True)
    stage.settle()
    assert_usable_by_all(stage.page)
    click(stage.page.question_button)
    stage.settle()
    assert_usable_by_all(stage.page)
    stage.put_away()
