"""The window in German, used as a person uses it: nothing stays English that is translated."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.case.queries import count
from inspector.case.rows import RecordFilter
from inspector.gui import language, preferences, words
from inspector.gui.appearance import Appearance
from inspector.gui.core_shapes import shape_of
from inspector.gui.core_words import core, knows
from inspector.gui.language_menu import LanguageMenu
from inspector.gui.models.statements import WHO_ROLE
from inspector.gui.page_list import PAGES
from inspector.gui.widgets.region_field import RegionField
from inspector.operations.demo import make_demo
from inspector.operations.demo_case import inspect_demo
from inspector.operations.explain import explanation_of
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.summary import headline, summary_of
from inspector.operations.viewing import View, viewed
from inspector.platforms import PLATFORMS
from inspector.progress import silent
from inspector.statements.describe import describe_statement
from inspector.statements.sections import statement_sections
from tests.gui.test_window import Stage
from tests.support.usable import letter_of, letters_given_twice
from tests.translation.core_texts import CONTEXT
from tests.translation.entries import entries
from tests.translation.linguist import FOLDER

UNCHANGED = {source for _, source, translation, _ in entries() if source == translation}
LONG = 30
"""Characters of a text from which on it is no accident that another holds it."""
ROWS = 60
"""Rows of each list that are looked at."""


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return inspect_demo(tmp_path_factory.mktemp("demo"), silent)


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case of LinkedIn and ChatGPT."""
    folder = tmp_path_factory.mktemp("several")
    demo = make_demo(folder)
    others = dict(zip((each.id for each in PLATFORMS if each.id != "linkedin"), demo.others, strict=True))
    archives = (demo.archive, others["chatgpt"])
    return inspect(InspectRequest(archives, folder / "s.inspection", demo.facts, workers=0), silent)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    assert language.speak(qapp, "de") == "de"
    yield qapp
    language.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def stage(german: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    assert german
    made = Stage(qtbot, "light")
    yield made
    made.desk.put_away()


def shown(window: QWidget) -> Iterator[str]:
    """Every text that the widgets of a window show or tell to a screen reader."""
    for widget in window.findChildren(QWidget):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QGroupBox | QMenu):
            yield widget.title()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(min(widget.count(), 30)))
        elif isinstance(widget, QTableView) and widget.model() is not None:
            for column in range(widget.model().columnCount()):
                yield str(widget.model().headerData(column, widget.horizontalHeader().orientation()))
        elif isinstance(widget, QListView) and widget.model() is not None:
            for row in range(min(widget.model().rowCount(), ROWS)):
                index = widget.model().index(row, 0)
                yield from (str(index.data(role) or "") for role in (WHO_ROLE, Qt.ItemDataRole.DisplayRole))
    yield from (action.text() for action in window.findChildren(QAction))


def english_in(texts: set[str]) -> set[str]:
    """The texts of ours among these that are translated and were shown in English, and long ones within others."""
    ours = {source for _, source, _, state in entries() if len(source) > 3 and state == "finished"} - UNCHANGED
    within = [source for source in ours if len(source) >= LONG and "%" not in source]
    everything = "\n".join(texts)
    return (ours & texts) | {source for source in within if source in everything}


@pytest.mark.parametrize("platforms", ["one", "two"])
def test_nothing_that_is_translated_stays_english(stage: Stage, case: Path, several: Path, platforms: str) -> None:
    stage.desk.open_paths(({"one": case, "two": several}[platforms],))
    stage.shows("overview")
    left: dict[str, str] = {}
    shared: dict[str, list[str]] = {}
    for page in PAGES:
        stage.window.menus.actions[page].trigger()
        stage.shows(page)
        stage.qtbot.wait(300)
        left.update(dict.fromkeys(english_in(set(shown(stage.window))), page))
        for banner in (stage.window.banner, stage.window.access_banner):
            banner.show()
        shared[page] = letters_given_twice(stage.window)
    assert left == {}
    assert {page: found for page, found in shared.items() if found} == {}
    assert "Welche Ihrer Daten" in "\n".join(shown(stage.window))


def test_a_text_that_stays_english_is_told() -> None:
    note = "Silence is no denial."
    title = "Log-in credentials are not used"
    assert english_in({note, f"LinkedIn: {title}.", "Sagt nichts"}) == {note, title}


def test_every_statement_is_read_in_german(stage: Stage, several: Path) -> None:
    """Statement after statement, with what disputes it and its sources; quoted titles stay as they are."""
    stage.desk.open_paths((several,))
    stage.shows("overview")
    stage.window.show_page("statements")
    page = stage.window.statements
    stage.qtbot.waitUntil(lambda: page.model.rowCount() > ROWS)
    left: set[str] = set()
    for row in range(0, page.model.rowCount(), 4):
        page.list.setCurrentIndex(page.model.index(row, 0))
        stage.qtbot.waitUntil(lambda: page.pane.whole)
        left |= english_in(set(shown(page.pane)))
    assert left == set()


def test_no_two_entries_of_a_menu_have_the_same_letter(stage: Stage) -> None:
    bar = stage.window.menuBar()
    menus = [bar.actions(), *(menu.actions() for menu in bar.findChildren(QMenu))]
    assert len(menus) >= 9
    for menu in menus:
        letters = [letter_of(action.text()) for action in menu if letter_of(action.text())]
        assert len(letters) == len(set(letters)), [action.text() for action in menu]


@pytest.mark.usefixtures("german")
def test_numbers_dates_and_qts_own_words_follow(qtbot: QtBot) -> None:
    assert words.number(1_234_567) == "1.234.567"
    assert words.records(1) == "1 Datensatz"
    box = QMessageBox()
    qtbot.addWidget(box)
    assert box.addButton(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


def test_a_place_is_typed_in_german_and_in_english(german: QApplication, qtbot: QtBot) -> None:
    field = RegionField(Appearance(german, "light"), "Ort")
    qtbot.addWidget(field)
    field.show_value("US-CA")
    assert field.text() == "Kalifornien, Vereinigte Staaten"
    for typed in ("Deutschland", "germany"):
        field.setText(typed)
        assert (field.value, field.problem) == ("DE", "")


def core_lines(view: View) -> Iterator[str]:
    """What the core says of a case on the overview, of some of its records, and of the statements."""
    summary = summary_of(view)
    yield from (
        summary.headline,
        *(line for each in summary.missing for line in (each.what, each.why, each.how_to_get)),
    )
    yield from (fact.what for fact in summary.facts)
    yield from (group.message for group in summary.warnings)
    for record in range(1, count(view.case.connection, RecordFilter()) + 1, 5):
        explanation = explanation_of(view, record)
        yield explanation.sentence
        yield from explanation.locator_lines
        for window in explanation.windows:
            yield from (window.standing_words, window.when, window.certainty_words)
            yield from (*window.reasons, *window.what_would_settle)
        for stated in (explanation.contradicted_by, explanation.silent_in, explanation.ruled_out, explanation.context):
            yield from (line for each in stated for line in (each.by, each.why))
    for statement in view.knowledge.statements:
        for heading, lines in statement_sections(describe_statement(statement, view.knowledge)):
            yield heading
            if heading in {"Standing", "Kinds of data", "Where", "When", "Conditions"}:
                yield from lines


@pytest.mark.usefixtures("german")
def test_what_the_core_says_of_a_case_is_known_in_german(case: Path) -> None:
    with viewed(case) as view:
        lines = list(dict.fromkeys(core_lines(view)))
    assert len(lines) > 150
    assert [line for line in lines if not knows(line)] == []


@pytest.mark.parametrize(
    ("said", "german_words"),
    [
        (
            (
                "Of 1,720 records, 18 could have been shared for AI training by the word of LinkedIn or an authority "
                "(5 of them in broad words only), for 3 more it is not known; the other 1,699 are ruled out or not addressed."
            ),
            (
                "Von 1.720 Datensätzen: 18 könnten nach den Worten von LinkedIn oder einer Behörde für das Training von KI "
                "weitergegeben worden sein (5 davon nur in weiten Worten), für 3 weitere ist es nicht bekannt; die übrigen "
                "1.699 sind ausgeschlossen oder nicht angesprochen."
            ),
        ),
        ("From 17 September 2025 on, still open.", "Ab 17. September 2025 (noch offen)."),
        (
            "The setting “X” was on (said by you, facts.toml, line 9).",
            "Die Einstellung „X“ war an (von Ihnen gesagt, facts.toml, Zeile 9).",
        ),
        ("everywhere, except United Kingdom, Canada", "überall, außer Vereinigtes Königreich, Kanada"),
        (
            "my.csv cannot be read: No such file or directory.",
            "my.csv lässt sich nicht lesen: No such file or directory.",
        ),
        ("A person's own words, with a comma", "A person's own words, with a comma"),
        ("", ""),
    ],
)
@pytest.mark.usefixtures("german")
def test_sentences_of_the_core_are_put_together(said: str, german_words: str) -> None:
    assert core(said) == german_words


def filled_with(values: dict[str, str]) -> Callable[[re.Match[str]], str]:
    return lambda place: values[place[1]]


@pytest.mark.usefixtures("german")
def test_no_sentence_of_the_core_is_taken_for_another() -> None:
    """Each is found for what it says when values stand in its places, and every value stays."""
    listed = json.loads((FOLDER / "core.json").read_text(encoding="utf-8"))
    german_words = {source: translation for context, source, translation, _ in entries() if context == CONTEXT}
    told = 0
    for source, numbers in listed.items():
        if shape_of(source).weak:
            continue
        given = {place: "1,234" if place in numbers else f"<x{place}>" for place in re.findall(r"%(\d)", source)}
        wanted = {place: value.replace(",", ".") for place, value in given.items()}
        said = re.sub(r"%(\d)", filled_with(given), source)
        assert core(said) == re.sub(r"%(\d)", filled_with(wanted), german_words[source])
        told += 1
    assert told > 500


@pytest.mark.usefixtures("qapp")
def test_in_english_the_core_speaks_for_itself() -> None:
    assert core("still open") == "still open"
    assert not knows("still open")


@pytest.mark.parametrize(
    ("choice", "desktop", "spoken"),
    [
        ("desktop", "de_AT", "de"),
        ("desktop", "fr_FR", "en"),
        ("desktop", "en_GB", "en"),
        ("de", "fr_FR", "de"),
        ("en", "de_DE", "en"),
        ("xx", "de_DE", "de"),
    ],
)
def test_the_language_follows_the_choice_and_the_desktop(choice: str, desktop: str, spoken: str) -> None:
    assert language.language_of(choice, QLocale(desktop)) == spoken


def test_a_choice_is_kept_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    menu = LanguageMenu()
    qtbot.addWidget(menu)
    menu.show_choice("desktop")
    told: list[str] = []
    menu.told.connect(told.append)
    menu.choices["de"].trigger()
    assert menu.choice == "de"
    assert len(told) == 1
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    preferences.store(settings, preferences.Preferences(language=menu.choice))
    assert preferences.load(settings).language == "de"
    menu.choices["desktop"].trigger()
    assert (menu.choice, len(told)) == ("desktop", 1)


def test_platforms_in_a_row_are_joined_in_german(german: QApplication) -> None:
    assert german
    said = core(headline({"stated": 2, "unclear": 1}, 5, "LinkedIn or ChatGPT"))
    assert "LinkedIn oder ChatGPT" in said
    many = core(headline({"stated": 2, "unclear": 1}, 5, "LinkedIn or ChatGPT or Claude"))
    assert "nach den Worten von einer der Plattformen" in many
