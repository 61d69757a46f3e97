"""*Evidence*: what is chosen is what is asked for, what is told is what is written, and verifying shows every fault."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.case.file import open_case
from inspector.gui import words
from inspector.gui.jobs import Jobs
from inspector.gui.models.faults import PATH, WHAT, FaultsModel
from inspector.gui.pages.evidence import EvidencePage
from inspector.gui.pages.evidence_asking import PackAsking
from inspector.gui.pages.evidence_panel import about
from inspector.gui.pages.evidence_words import formats, without_options
from inspector.gui.undo import UndoStack
from inspector.operations.ask_anew import ask_anew
from inspector.operations.evidence.choice import Choice
from inspector.operations.evidence.export import export
from inspector.operations.evidence.numbering import Numbering
from inspector.operations.evidence.request import FORMATS, Exported, ExportRequest
from inspector.operations.evidence.verified import VerifyRequest
from inspector.operations.evidence.verify import verify
from inspector.progress import silent
from inspector.records.instants import utc
from inspector.reports.pack.bag import Fault
from inspector.reports.redaction.profile import Profile, looked_for, not_looked_for
from inspector.statements.statement import Purpose
from tests.support.packs import exported
from tests.support.pages import click, made_appearance, press, texts, typed
from tests.support.stages import CaseStage
from tests.support.usable import assert_usable_by_all

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture(scope="module")
def pack(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    return exported(demo, tmp_path_factory.mktemp("packs") / "pack", formats=("jsonl", "csv"))


class Answers(PackAsking):
    """Answers that a test gives in place of dialogs."""

    def __init__(self) -> None:
        super().__init__()
        self.target: Path | None = None
        self.list: Path | None = None
        self.pack: Path | None = None
        self.found: tuple[Path, ...] = ()
        self.zipped: bool | None = None
        self.folders: list[Path] = []
        self.shows = True

    def show_folder(self, folder: Path) -> bool:
        self.folders.append(folder)
        return self.shows

    def where_to(self, parent: QWidget, *, zipped: bool) -> Path | None:  # noqa: ARG002
        self.zipped = zipped
        return self.target

    def reference_list(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return self.list

    def packed(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return self.pack

    def pack_folder(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return self.pack

    def archives(self, parent: QWidget) -> tuple[Path, ...]:  # noqa: ARG002
        return self.found


class Stage(CaseStage):
    """The page by itself; what it asks for is kept."""

    def __init__(self, qtbot: QtBot, width: int = 828, height: int = 670) -> None:
        self.answers = Answers()
        self.changes = UndoStack()
        self.page = EvidencePage(made_appearance(), QThreadPool.globalInstance(), self.changes, self.answers)
        super().__init__(qtbot, self.page, self.page, width, height)
        self.asked: list[ExportRequest] = []
        self.verifying: list[VerifyRequest] = []
        self.page.export_requested.connect(self.asked.append)
        self.page.verify_requested.connect(self.verifying.append)

    def open(self, case: Path) -> None:
        self.changes.show_case(case)
        self.page.show_case(case)
        self.settle()

    def put_away(self) -> None:
        super().put_away()
        self.changes.leave_case()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.put_away()


@pytest.fixture
def opened(stage: Stage, case: Path) -> Stage:
    stage.open(case)
    return stage


def choose(field: QWidget, value: str) -> None:
    """Choose a value as the keys would."""
    place = field.findData(value)  # type: ignore[attr-defined]
    assert place >= 0
    field.setCurrentIndex(place)  # type: ignore[attr-defined]


def choose_much(stage: Stage) -> None:
    page = stage.page
    for word in ("xlsx", "html", "csv"):
        press(page.formats.boxes[word], Qt.Key.Key_Space)
    choose(page.formats.slicing, "month")
    typed(page.records.since, "2023")
    typed(page.records.until, "2024-06-30")
    press(page.records.verdicts.choose_button, Qt.Key.Key_Space)
    press(page.records.verdicts.none_button, Qt.Key.Key_Space)
    for word in ("alleged", "stated"):
        press(page.records.verdicts.boxes[word], Qt.Key.Key_Space)
    press(page.records.kinds.choose_button, Qt.Key.Key_Space)
    press(page.records.kinds.boxes["payment"], Qt.Key.Key_Space)
    page.form.prefix.setText("SMITH-")
    page.form.start.setText("500")
    choose(page.form.container, "folder")
    choose(page.form.paper, "letter")
    page.form.made_by.setText("  Ada   Quill ")


def test_without_a_case_a_pack_can_still_be_verified(stage: Stage, pack: Exported) -> None:
    assert "Open an archive or a case" in texts(stage.page)
    click(stage.page.verify_button)
    stage.answers.pack = pack.path
    click(stage.page.verify.folder_button)
    click(stage.page.verify.verify_button)
    assert stage.verifying == [VerifyRequest(pack.path)]


def test_each_format_says_what_it_is_for(opened: Stage) -> None:
    assert {word for word, _, _ in formats()} == set(FORMATS)
    said = texts(opened.page)
    for _, name, purpose in formats():
        assert purpose in said
        assert name in {box.text() for box in opened.page.formats.boxes.values()}


def test_untouched_everything_is_asked_for(opened: Stage, case: Path, tmp_path: Path) -> None:
    opened.answers.target = tmp_path / "pack.zip"
    click(opened.page.panel.write_button)
    (request,) = opened.asked
    assert opened.answers.zipped is True
    assert set(request.formats) == set(FORMATS)
    expected = ExportRequest(case, tmp_path / "pack.zip", date.today().isoformat(), request.formats)  # noqa: DTZ011
    assert request == expected


def test_what_is_chosen_is_what_is_asked_for(opened: Stage, case: Path, tmp_path: Path) -> None:
    choose_much(opened)
    opened.settle()
    opened.answers.target = tmp_path / "pack"
    click(opened.page.panel.write_button)
    (request,) = opened.asked
    assert opened.answers.zipped is False
    categories = tuple(word for word in opened.page.records.kinds.boxes if word != "payment")
    assert request == ExportRequest(
        case=case,
        to=tmp_path / "pack",
        made_on=date.today().isoformat(),  # noqa: DTZ011
        formats=("pdf", "jsonl", "rsmf"),
        choice=Choice(categories=categories, verdicts=("stated", "alleged"), since=utc(2023), until=utc(2024, 7)),
        numbering=Numbering("SMITH-", 500),
        made_by="Ada Quill",
        slicing="month",
        paper="letter",
    )


def test_a_redacted_pack_is_asked_for_with_its_limits_in_sight(opened: Stage, tmp_path: Path) -> None:
    page = opened.page
    for profile in Profile:
        choose(page.redaction.profile, profile.value)
        opened.settle()
        said = texts(page.redaction)
        for line in (*looked_for(profile), *not_looked_for(profile)):
            assert line in said
    assert page.redaction.minors.isVisible()
    page.redaction.minors.setText("Lena  Quarrel; Tom Quarrel;; Lena Quarrel")
    page.redaction.reference.setChecked(True)
    assert not page.form.raw.isVisible()
    assert "never holds the records' own bytes" in texts(page.form)
    opened.answers.target, opened.answers.list = tmp_path / "p.zip", tmp_path / "who.csv"
    opened.settle()
    click(page.panel.write_button)
    (request,) = opened.asked
    assert (request.redact, request.minors) == ("frcp-5.2", ("Lena Quarrel", "Tom Quarrel"))
    assert (request.reference_list, request.sources) == (tmp_path / "who.csv", False)
    choose(page.redaction.profile, "none")
    opened.settle()
    click(page.panel.write_button)
    assert (opened.asked[1].minors, opened.asked[1].reference_list, opened.asked[1].sources) == ((), None, True)


@pytest.mark.parametrize("redact", ["none", "third-parties"])
def test_what_is_told_is_what_export_writes(opened: Stage, tmp_path: Path, redact: str) -> None:
    choose_much(opened)
    choose(opened.page.redaction.profile, redact)
    opened.settle()
    told = texts(opened.page.panel)
    opened.answers.target = tmp_path / "pack"
    click(opened.page.panel.write_button)
    done = export(opened.asked[0], silent)
    assert f"{words.records(done.records)}\n" in told
    assert f"{words.records(done.left_out)}: left out by what you chose" in told
    files = sum(1 for _ in (done.path / "data" / "rsmf").iterdir())
    assert f"{files} files for review software" in told
    assert "Numbered SMITH-0000500 to" in told
    raw = (done.path / "data" / "sources").glob("*.bin")
    assert bool(list(raw)) == ("The records' own bytes\n" in told)
    opened.page.show_exported(done)
    opened.settle()
    said = texts(opened.page.written)
    for part in (str(done.path), str(done.path.parent), done.pack_id):
        assert part in said
    for button, text in (
        (opened.page.written.copy_path, str(done.path)),
        (opened.page.written.copy_folder, str(done.path.parent)),
        (opened.page.written.copy_id, done.pack_id),
    ):
        press(button, Qt.Key.Key_Space)
        assert QApplication.clipboard().text() == text


def test_the_preview_writes_nothing(opened: Stage, case: Path) -> None:
    before = case.read_bytes()
    choose_much(opened)
    choose(opened.page.redaction.profile, "third-parties")
    opened.settle()
    assert case.read_bytes() == before


def test_a_pack_is_written_and_verified_in_processes_of_their_own(opened: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    """As the desk will do it."""
    jobs = Jobs(opened.page)

    def write(request: ExportRequest) -> None:
        opened.page.rest()
        job = jobs.run(export, request)
        with qtbot.waitSignal(job.succeeded, timeout=30_000) as done:
            pass
        assert done.args is not None
        opened.page.show_case(request.case)
        opened.page.show_exported(done.args[0])

    def check(request: VerifyRequest) -> None:
        job = jobs.run(verify, request)
        with qtbot.waitSignal(job.succeeded, timeout=30_000) as done:
            pass
        assert done.args is not None
        opened.page.show_verified(done.args[0])

    opened.page.export_requested.connect(write)
    opened.page.verify_requested.connect(check)
    for word in ("pdf", "xlsx", "rsmf"):
        opened.page.formats.boxes[word].setChecked(False)
    opened.settle()
    opened.answers.target = tmp_path / "pack.zip"
    click(opened.page.panel.write_button)
    opened.settle()
    assert opened.page.formats.chosen == ("html", "csv", "jsonl"), "what was chosen stays"
    click(opened.page.written.verify_button)
    opened.settle()
    said = texts(opened.page.verify)
    assert "Everything that was checked holds." in said
    assert "Archive: hash and records compared with 1 archive(s)" in said
    assert opened.verifying[0].pack_id == opened.page.verify.id_field.text()
    assert not opened.page.verify.result.table.isVisible()


def test_a_name_that_is_taken_is_one_calm_line(opened: Stage, tmp_path: Path) -> None:
    opened.answers.target = tmp_path / "<b>there</b>.zip".replace("/", "")
    opened.answers.target.write_bytes(b"mine")
    click(opened.page.panel.write_button)
    assert opened.asked == []
    assert opened.lines[0].startswith("<b>there<b>.zip is there already.")
    opened.answers.target = None
    click(opened.page.panel.write_button)
    assert opened.asked == []


@pytest.mark.parametrize(
    ("mistake", "said"),
    [
        (lambda page: [box.setChecked(False) for box in page.formats.boxes.values()], "Tick at least one form."),
        (lambda page: page.records.since.setText("soon"), "Not a date"),
        (
            lambda page: (page.records.since.setText("2024"), page.records.until.setText("2023")),
            "ends before it begins",
        ),
        (lambda page: page.records.verdicts.none_button.click(), "Tick at least one verdict"),
        (lambda page: page.records.kinds.none_button.click(), "Tick at least one kind"),
        (lambda page: page.form.prefix.setText("Smith & Co"), "A prefix is up to 20 letters"),
        (lambda page: page.form.start.setText("-1"), "A first number lies between"),
        (lambda page: page.form.start.setText("٣"), "A first number lies between"),
    ],
)
def test_what_cannot_be_is_told_beside_it_and_cannot_be_written(opened: Stage, mistake: object, said: str) -> None:
    assert callable(mistake)
    mistake(opened.page)
    opened.settle()
    assert said in texts(opened.page.panel)
    assert said in texts(opened.page.scrolled)
    assert not opened.page.panel.write_button.isVisible()


def test_nothing_to_write_is_told(opened: Stage) -> None:
    typed(opened.page.records.since, "1990")
    typed(opened.page.records.until, "1991")
    opened.settle()
    assert "No record is like what you chose." in texts(opened.page.panel)
    assert not opened.page.panel.write_button.isVisible()


def test_an_archive_that_was_moved_is_asked_for(stage: Stage, case: Path, tmp_path: Path, demo: Path) -> None:
    with open_case(case, write=True) as changed, changed.transaction() as connection:
        connection.execute("UPDATE archive SET path = '/gone/away.zip'")
    stage.open(case)
    assert "Not where it was: Complete_LinkedInDataExport_03-02-2026.zip" in texts(stage.page.panel)
    assert not stage.page.panel.write_button.isVisible()
    archive = next(demo.parent.glob("*LinkedIn*.zip"))
    stage.answers.found = (archive,)
    click(stage.page.panel.archive_button)
    stage.settle()
    assert archive.name in texts(stage.page.form)
    stage.answers.target = tmp_path / "pack"
    click(stage.page.panel.write_button)
    (request,) = stage.asked
    assert request.archives == (archive,)
    assert export(request, silent).records == 172


def test_another_view_than_the_standard_one_is_told_and_that_the_pack_records_it(stage: Stage, case: Path) -> None:
    ask_anew(case, frozenset({Purpose.ADVERTISING}), frozenset(), silent)
    stage.open(case)
    said = texts(stage.page.panel)
    assert "This is not the standard view, and the pack records that." in said
    assert "These purposes count too: Advertising." in said


def test_tags_are_offered_where_there_are_any(stage: Stage, case: Path, demo: Path) -> None:
    stage.open(demo)
    assert not stage.page.records.tags.isVisible()
    with open_case(case, write=True) as changed, changed.transaction() as connection:
        connection.executemany(
            "INSERT INTO tag (record, name) VALUES (?, ?)", [(1, "<b>bold"), (2, "<b>bold"), (2, "x")]
        )
    stage.open(case)
    assert stage.page.records.tags.isVisible()
    assert [box.text() for box in stage.page.records.tags.boxes.values()] == ["<b>bold (2)", "x (1)"]
    stage.page.records.tags.choose(["x"])
    stage.settle()
    assert stage.page.records.choice.tags == ("x",)
    assert "1 record\n" in texts(stage.page.panel)


def test_choices_outlive_other_work_on_the_case(opened: Stage, case: Path) -> None:
    choose_much(opened)
    opened.page.rest()
    opened.page.show_case(case)
    opened.settle()
    assert opened.page.records.choice.verdicts == ("stated", "alleged")
    assert "payment" not in opened.page.records.choice.categories
    elsewhere = Path(shutil.copy(case, case.with_name("kept elsewhere.inspection")))
    opened.page.follow(elsewhere)
    opened.page.show_case(elsewhere)
    opened.settle()
    request = opened.page.request(Path("x"))
    assert request is not None
    assert (request.case, request.choice.verdicts) == (elsewhere, ("stated", "alleged"))


def test_a_flipped_pack_shows_each_check_and_each_fault(stage: Stage, pack: Exported, tmp_path: Path) -> None:
    copy = tmp_path / "flipped"
    shutil.copytree(pack.path, copy)
    for name in ("data/jsonl/records.jsonl", "data/knowledge.json"):
        content = bytearray((copy / name).read_bytes())
        content[200] ^= 1
        (copy / name).write_bytes(content)
    (copy / "data" / "<img src=x>.txt").write_text("more")
    verified = verify(VerifyRequest(copy), silent)
    stage.page.show_verified(verified)
    stage.settle()
    result = stage.page.verify.result
    said = texts(result)
    assert f"{len(verified.faults)} things do not hold." in said
    assert pack.pack_id in said
    for check in verified.checks:
        assert without_options(check) in said
    model = result.model
    assert model.rowCount() == len(verified.faults) >= 3
    shown = {(model.index(row, PATH).data(), model.index(row, WHAT).data()) for row in range(model.rowCount())}
    assert shown == {(fault.path, fault.what) for fault in verified.faults}
    assert any("<img src=x>.txt" in path for path, _ in shown)
    assert "&lt;img" in next(
        model.index(row, PATH).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(model.rowCount())
        if "<img" in model.index(row, PATH).data()
    )
    assert result.table.isVisible()
    press(result.copy_button, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "\n".join(verified.lines())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_whole_pack_says_that_all_holds(stage: Stage, pack: Exported) -> None:
    verified = verify(VerifyRequest(pack.path), silent)
    assert verified.faults == ()
    stage.page.show_verified(verified)
    stage.settle()
    said = texts(stage.page.verify.result)
    assert "Everything that was checked holds." in said
    assert "Archive: not compared" in said
    assert "--archive" not in said
    assert not stage.page.verify.result.table.isVisible()


def test_the_model_of_faults_keeps_qts_rules() -> None:
    model = FaultsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_faults([Fault("data/a", "has changed"), Fault("b\u202e", "is missing")])
    assert "\u202e" not in model.index(1, PATH).data()
    assert model.headerData(WHAT, Qt.Orientation.Horizontal) == "What does not hold"
    assert tester is not None


def test_what_is_compared_is_chosen(opened: Stage, case: Path, pack: Exported, demo: Path) -> None:
    click(opened.page.verify_button)
    pane = opened.page.verify
    archive = next(demo.parent.glob("*LinkedIn*.zip"))
    assert f"Each record is compared with: {archive.name}" in texts(pane)
    assert not pane.verify_button.isVisible(), "no pack is chosen yet"
    opened.answers.pack = pack.path
    click(pane.zip_button)
    assert str(pack.path) in texts(pane)
    typed(pane.id_field, "not an id")
    assert "A pack id has 64 digits" in texts(pane)
    assert not pane.verify_button.isVisible()
    pane.id_field.setText(f" {pack.pack_id.upper()} ")
    click(pane.verify_button)
    assert opened.verifying == [VerifyRequest(pack.path, (archive,), case, pack.pack_id)]
    click(pane.without_button)
    click(pane.verify_button)
    assert opened.verifying[1] == VerifyRequest(pack.path, (), None, pack.pack_id)
    opened.answers.found = (archive,)
    click(pane.archive_button)
    click(pane.verify_button)
    assert opened.verifying[2].archives == (archive,)


def test_the_keys_alone_do(opened: Stage, tmp_path: Path) -> None:
    opened.answers.target = tmp_path / "pack.zip"
    opened.page.write_button.setFocus()
    walked: list[QWidget | None] = []
    while opened.window.focusWidget() is not opened.page.panel.write_button:
        walked.append(opened.window.focusWidget())
        if walked[-1] is opened.page.formats.boxes["xlsx"]:
            QTest.keyClick(walked[-1], Qt.Key.Key_Space)
            opened.settle()
        QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Tab)
        assert len(walked) < 80
    QTest.keyClick(opened.page.panel.write_button, Qt.Key.Key_Space)
    assert "xlsx" not in opened.asked[0].formats


def test_leaving_a_case_forgets_it(opened: Stage, pack: Exported) -> None:
    opened.page.show_exported(pack)
    opened.page.leave_case()
    assert "Open an archive or a case" in texts(opened.page)
    assert opened.page.request(Path("x")) is None
    assert opened.page.written.written is None
    assert opened.page.verify.request is None


@pytest.mark.parametrize(("width", "points"), [(828, 10.0), (1300, 10.0), (828, 20.0)])
def test_everybody_can_use_it(qtbot: QtBot, demo: Path, pack: Exported, width: int, points: float) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font, larger = application.font(), application.font()
    larger.setPointSizeF(points)
    application.setFont(larger)
    stage = Stage(qtbot, width)
    try:
        stage.open(demo)
        assert_usable_by_all(stage.page)
        stage.page.records.verdicts.choose_button.click()
        stage.page.records.kinds.choose_button.click()
        choose(stage.page.redaction.profile, "frcp-5.2")
        stage.page.show_exported(pack)
        stage.settle()
        assert_usable_by_all(stage.page)
        stage.page.verify.choose(pack.path, "not an id")
        stage.page.show_verified(verify(VerifyRequest(pack.path, pack_id="0" * 64), silent))
        stage.settle()
        assert_usable_by_all(stage.page)
    finally:
        stage.put_away()
        application.setFont(font)


@pytest.mark.parametrize(
    ("octets", "said"),
    [(0, "0 bytes"), (900, "900 bytes"), (946_789, "920 KiB"), (1_100_000, "1.0 MiB"), (323_652_641, "310 MiB")],
)
def test_a_rough_size_claims_no_more_than_two_digits(octets: int, said: str) -> None:
    assert about(octets) == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "--to: pack is there already; a pack never overwrites anything",
            "pack is there already; a pack never overwrites anything",
        ),
        ("mine.inspection is not a case file", "mine.inspection is not a case file"),
        ("Archive: not compared; name it with --archive", "Archive: not compared"),
        (
            "Archive: not compared, for hashes of records are keyed in this pack; name the case with --case",
            "Archive: not compared, for hashes of records are keyed in this pack",
        ),
        (
            "what stands in the place of the archive b.zip is another one by now; say where it is with --archive FILE",
            "What stands in the place of the archive b.zip is another one by now; say where it is",
        ),
    ],
)
def test_words_of_the_command_line_are_left_out(line: str, said: str) -> None:
    assert without_options(line) == said
