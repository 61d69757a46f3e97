"""A case of several platforms: each is named where its conversations, settings and figures are shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.case.conversation_rows import ConversationRow
from inspector.case.file import open_case
from inspector.case.queries import count
from inspector.case.rows import RecordFilter
from inspector.cli.summary import print_summary
from inspector.gui.models.conversations import ROW_ROLE, platform_of, title_of, whole
from inspector.operations.demo import make_demo
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.summary import summarise
from inspector.platforms import PLATFORMS, platform_by_id
from inspector.progress import silent
from tests.gui.test_window import Stage

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case of LinkedIn and ChatGPT."""
    folder = tmp_path_factory.mktemp("several")
    demo = make_demo(folder)
    others = dict(zip((each.id for each in PLATFORMS if each.id != "linkedin"), demo.others, strict=True))
    archives = (demo.archive, others["chatgpt"])
    return inspect(InspectRequest(archives, folder / "s.inspection", demo.facts, workers=0), silent)


@pytest.fixture
def stage(qtbot: QtBot, several: Path) -> Iterator[Stage]:
    made = Stage(qtbot, "light")
    made.desk.open_paths((several,))
    made.shows("overview")
    yield made
    made.desk.put_away()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_figures_stand_by_platform_and_over_all(stage: Stage, several: Path) -> None:
    summary = summarise(several)
    assert [each.name for each in summary.platforms] == ["LinkedIn", "ChatGPT"]
    assert sum(each.records for each in summary.platforms) == summary.records
    for verdict, records in summary.verdicts:
        assert sum(dict(each.verdicts)[verdict] for each in summary.platforms) == records
    card = stage.window.overview.platforms
    kinds = stage.window.overview.kinds
    assert card is not None
    assert kinds is not None
    assert f"All platforms together: {summary.records} records." in texts(card)
    everything = kinds.model.rowCount()
    kinds.platform.setCurrentIndex(kinds.platform.findData("chatgpt"))
    assert 0 < kinds.model.rowCount() < everything


def test_the_records_of_one_platform_can_be_looked_at(stage: Stage, several: Path) -> None:
    asked = RecordFilter(platform="chatgpt")
    stage.window.overview.filter_requested.emit(asked)
    stage.shows("records")
    assert stage.window.records.all_button.accessibleDescription() == "Only records of one platform."
    with open_case(several) as case:
        assert 0 < count(case.connection, asked) < count(case.connection, RecordFilter())


def test_conversations_name_their_platform(stage: Stage) -> None:
    stage.window.show_page("messages")
    model = stage.window.messages.conversations.model

    def at(place: int) -> ConversationRow | None:
        found: ConversationRow | None = model.index(place, 0).data(ROW_ROLE)
        return found

    stage.qtbot.waitUntil(lambda: model.rowCount() > 0)
    stage.qtbot.waitUntil(lambda: all(at(place) is not None for place in range(model.rowCount())))
    rows = [found for place in range(model.rowCount()) if (found := at(place)) is not None]
    assert {platform_of(row) or title_of(row) for row in rows} >= {"LinkedIn", "ChatGPT"}
    for row in rows:
        # Where the other side is ChatGPT itself, its name stands there already, once.
        named = platform_by_id(row.platform).name
        assert named in whole(row, 0)
        assert (platform_of(row) == "") == (title_of(row) == named)


def test_what_an_archive_shows_of_a_setting_is_said_at_once(
    stage: Stage, several: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = "“Improve the model for everyone” was off on 2026-06-03, as the archive shows"
    assert f"{line}. That says nothing of the time before." in texts(stage.window.overview)
    print_summary(summarise(several))
    printed = " ".join(capsys.readouterr().out.split())
    assert f"{line}; that says nothing of the time before." in printed
    assert "All platforms" in printed


def test_the_questions_name_the_platform_of_each_setting_and_plan(stage: Stage) -> None:
    stage.window.show_page("questions")
    page = stage.window.questions
    stage.qtbot.waitUntil(lambda: "setting" in page.asked.sections)
    section = page.asked.sections["setting"]
    section.add_button.click()
    names = offered(section.rows[-1])
    assert "ChatGPT: Improve the model for everyone" in names
    assert "LinkedIn: Data for Generative AI Improvement" in names
    plans = page.asked.sections["subscription"]
    plans.add_button.click()
    assert "ChatGPT: Plus" in offered(plans.rows[-1])


def offered(widget: QWidget) -> list[str]:
    """What the choices in a row of the questions offer."""
    boxes = widget.findChildren(QComboBox)
    return [box.itemText(place) for box in boxes for place in range(box.count())]


def test_what_was_chosen_stays_chosen_when_verdicts_are_worked_out_anew(stage: Stage, several: Path) -> None:
    window = stage.window
    timeline, settings = window.timeline, window.settings
    kinds = window.overview.kinds
    assert kinds is not None
    kinds.platform.setCurrentIndex(kinds.platform.findData("chatgpt"))
    window.show_page("settings")
    stage.until(lambda: settings.chooser.count() > 1)
    settings.chooser.setCurrentIndex(1)
    setting = settings.chooser.value
    window.show_page("timeline")
    stage.until(lambda: timeline.platforms.count() > 1 and not timeline.busy)
    timeline.platforms.setCurrentIndex(timeline.platforms.findData("chatgpt"))
    stage.until(lambda: shown_platform(stage) == "chatgpt")
    stage.desk.changing.recompute()
    stage.until(lambda: not stage.desk.work.busy and window.shown == "timeline" and not timeline.busy)
    stage.until(lambda: shown_platform(stage) == "chatgpt")
    assert timeline.platforms.value == "chatgpt"
    stage.until(lambda: window.overview.kinds is not None)
    assert window.overview.kinds is not None
    assert window.overview.kinds.platform.value == "chatgpt"
    window.show_page("settings")
    stage.until(lambda: settings.chooser.count() > 1)
    assert settings.chooser.value == setting
    assert window.settings.content.name.text() == settings.chooser.currentText()
    # Another case begins with all of it.
    stage.desk.close_case()
    stage.desk.open_paths((several,))
    stage.shows("overview")
    window.show_page("timeline")
    stage.until(lambda: shown_platform(stage) == "")


def shown_platform(stage: Stage) -> str | None:
    scene = stage.window.timeline.canvas.scene
    return None if scene is None else scene.view.platform
