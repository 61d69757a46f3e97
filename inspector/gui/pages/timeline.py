"""*Timeline*: what platforms and others said, what was true of the person, and when the records were made, on one axis."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu

from inspector.gui.appearance import Appearance
from inspector.gui.pages.timeline_face import TimelineFace
from inspector.gui.plain import plain
from inspector.gui.reads import Reads
from inspector.gui.spoken import tell_chosen
from inspector.gui.timeline.canvas import ZOOM
from inspector.gui.timeline.explain import Explanation, explained
from inspector.gui.timeline.export import PictureMaker, write_png, write_svg
from inspector.gui.timeline.names import tr
from inspector.gui.timeline.ranges import last_year, setting_range
from inspector.gui.timeline.spots import Spot
from inspector.operations.timeline.steps import Step
from inspector.operations.timeline.values import RecordsLane, TimelineView
from inspector.operations.timeline_view import fine_counts, records_made, timeline_view
from inspector.records.instants import Instant

_PAUSE: Final = 90
"""Milliseconds without a move after which the range box and the list follow."""

AskTarget = Callable[[str], Path | None]
"""Asks where a picture is to be written; is given `png` or `svg`, gives None where that was not answered."""


class TimelinePage(TimelineFace):
    """Asks the case for its timeline when it is first seen, and for finer counts when it is looked at more nearly.

    Args:
        appearance: how the program looks.
        pool: where the case is read.
        ask_target: asks where a picture goes.
        split: how the page is divided, as Qt writes it; empty for the usual way.
    """

    records_requested = Signal(object)  # RecordFilter
    statement_requested = Signal(str)  # a statement's id
    facts_requested = Signal(str)  # what is to be tried: kind of a fact, or empty for any
    told = Signal(str)  # one line for the person: what was done

    def __init__(self, appearance: Appearance, pool: QThreadPool, ask_target: AskTarget, split: bytes = b"") -> None:
        super().__init__(appearance, split)
        self._ask_target = ask_target
        self._view: TimelineView | None = None
        self._platform = ""
        self._target: Path | None = None
        self._maker = PictureMaker(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.save_button.setMenu(self._made_menu())
        self._views, self._fine, self._counts, self._files = (Reads(pool, self) for _ in range(4))
        self._connect()
        self.leave_case()

    def _made_menu(self) -> QMenu:
        menu = QMenu(self.save_button)
        for kind, text in (("png", tr("As a &PNG picture …")), ("svg", tr("As an &SVG drawing …"))):
            menu.addAction(text).triggered.connect(lambda _=False, kind=kind: self.save(kind))
        return menu

    def _connect(self) -> None:
        canvas, panel, box = self.canvas, self.panel, self.range
        canvas.scale_changed.connect(self._pause.start)
        canvas.counts_wanted.connect(self._want_counts)
        canvas.spot_focused.connect(self._show_focused)
        canvas.spot_hovered.connect(self._show_hovered)
        canvas.spot_chosen.connect(self._list_spot)
        canvas.words_requested.connect(panel.take_focus)
        panel.records_requested.connect(self.records_requested)
        panel.statement_requested.connect(self.statement_requested)
        panel.nearer_requested.connect(lambda stretch: canvas.look_at(*stretch))
        self.platforms.currentIndexChanged.connect(self._choose_platform)
        box.range_chosen.connect(canvas.look_at)
        box.all_requested.connect(self.show_all)
        box.setting_requested.connect(self.show_setting)
        box.year_requested.connect(self.show_last_year)
        box.zoom_requested.connect(lambda nearer: self.zoom_in() if nearer else self.zoom_out())
        self.picture_button.clicked.connect(lambda: self.show_as("picture"))
        self.list_button.clicked.connect(lambda: self.show_as("list"))
        self.what_if_button.clicked.connect(lambda: self.facts_requested.emit(""))
        self.legend_button.toggled.connect(self._show_legend)
        self.table.selectionModel().currentRowChanged.connect(self._choose_row)
        self.table.activated.connect(lambda index: self._list_row(index.row()))
        self._pause.timeout.connect(self._follow)
        self._views.answered.connect(self._show_view)
        self._fine.answered.connect(canvas.take)
        self._counts.answered.connect(self._show_count)
        self._maker.made.connect(self._write_png)
        self._files.answered.connect(self.told.emit)
        for reads in self._all_reads():
            reads.failed.connect(self.failed)
            reads.broke.connect(self.broke)

    # The case

    def show_case(self, case: Path) -> None:
        """Show the timeline of a case; of one whose axis is still the same, where one was looking."""
        for reads in (self._views, self._fine, self._counts):
            reads.forget()
        if case != self._case:
            self.canvas.show_nothing()
        self._take_up(case)

    def leave_case(self) -> None:
        """Let go of the case: nothing of it is shown or asked for any more."""
        for reads in self._all_reads():
            reads.forget()
        self._pause.stop()
        self._maker.forget()
        self._let_go()
        self._view = None
        self._platform = ""
        self._offer(())
        self.canvas.show_nothing()
        self.model.show_view(None, 0, 0)
        self.panel.show_nothing()
        self.empty.say(
            tr("No archive is open"),
            tr(
                "Open an archive or a case: what was said of its data, and when your records were made, is then drawn here."
            ),
        )
        self.stack.setCurrentWidget(self.empty)

    def rest(self) -> None:
        """Let go of the case for a while: the platform that was chosen is chosen again, where the case still has it."""
        chosen = self._platform
        self.leave_case()
        self._platform = chosen

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or self._maker.busy or any(reads.busy for reads in self._all_reads())

    def _all_reads(self) -> tuple[Reads, ...]:
        return (self._views, self._fine, self._counts, self._files)

    def _ask_case(self, case: Path) -> None:
        platform = self._platform
        self._views.ask(lambda: timeline_view(case, platform))

    def _show_view(self, view: TimelineView) -> None:
        self._view = view
        self._platform = view.platform
        self._offer(view.platforms)
        self.stack.setCurrentWidget(self.splitter)
        self.canvas.show_view(view)
        self.range.setting_button.setEnabled(setting_range(view) is not None)
        self._follow()

    def _offer(self, platforms: tuple[tuple[str, str], ...]) -> None:
        """Let one of several platforms be chosen, or all of them."""
        choices = [(plain(name, 40), platform) for platform, name in platforms]
        self.platforms.offer([(tr("All platforms"), ""), *choices] if choices else [])
        self.platforms.choose(self._platform)
        self.platforms.setVisible(bool(choices))

    def _choose_platform(self) -> None:
        """Ask for the lanes of the platform that was chosen; the stretch of time stays."""
        self._platform = self.platforms.value
        if self._case is not None:
            self._fine.forget()
            self._ask_case(self._case)

    # What can be asked of the page: buttons and menus

    def show_all(self) -> None:
        """Look at all time."""
        self.canvas.look_at_all()

    def show_setting(self) -> None:
        """Look at the time in which settings changed."""
        stretch = None if self._view is None else setting_range(self._view)
        if stretch is not None:
            self.canvas.look_at(*stretch)

    def show_last_year(self) -> None:
        """Look at the last year that the archive speaks of."""
        if self._view is not None:
            self.canvas.look_at(*last_year(self._view.end))

    def zoom_in(self) -> None:
        """Look more nearly."""
        self.canvas.zoom(ZOOM**2)

    def zoom_out(self) -> None:
        """Look from farther away."""
        self.canvas.zoom(ZOOM**-2)

    def show_as(self, shown_as: str) -> None:
        """Show a `picture` or a `list`; in the list, what was gone to in the picture."""
        super().show_as(shown_as)
        if shown_as == "list" and self.model.rowCount():
            focused = self.canvas.focused
            row = -1 if focused is None else self.model.row_of(focused.lane, focused.start)
            self.table.setCurrentIndex(self.model.index(max(0, row), 0))

    def save(self, kind: str) -> None:
        """Ask where to write what is in sight along time, as `png` or `svg`, and write it."""
        scene = self.canvas.scene
        self._target = None if scene is None else self._ask_target(kind)
        if scene is None or self._target is None:
            return
        if kind == "png":
            self._maker.make(scene)
        else:
            target = self._target
            self._write(target, lambda: write_svg(scene.view, scene.scale, target))

    def _write_png(self, image: QImage) -> None:
        if self._target is not None:
            target = self._target
            self._write(target, lambda: write_png(image, target))

    def _write(self, target: Path, write: Callable[[], None]) -> None:
        done = tr("The picture is in %1.").replace("%1", plain(target.name))

        def written() -> str:
            write()
            return done

        self._files.ask(written)

    # Following the picture

    def _follow(self) -> None:
        if self._view is None:
            return
        scale = self.canvas.scale
        start, end = max(scale.start, self._view.start), min(scale.end, self._view.end)
        if start < end:
            self.range.show_range(start, end)
            self.model.show_view(self._view, start, end)

    def _want_counts(self, wanted: tuple[Step, Instant, Instant]) -> None:
        """Ask for finer counts, one question at a time: where more are missing then, the picture asks again."""
        if self._case is not None and not self._fine.busy:
            case, (step, since, until) = self._case, wanted
            platform = "" if self._view is None else self._view.platform
            self._fine.ask(lambda: fine_counts(case, step, since, until, platform))

    def _show_legend(self, shown: bool) -> None:  # noqa: FBT001  (a signal's payload)
        self.show_legend(shown=shown)

    # Explaining

    def _explained(self, spot: Spot) -> Explanation | None:
        scene = self.canvas.scene
        if scene is None:
            return None
        lane = scene.view.lanes[spot.lane]
        column = scene.shown.columns[lane.category][spot.places[0]] if isinstance(lane, RecordsLane) else None
        return explained(scene.view, spot, scene.shown.step, column)

    def _show_hovered(self, spot: Spot | None) -> None:
        spot = self.canvas.focused if spot is None else spot
        if spot is not None:
            self._show_explanation(self._explained(spot))

    def _show_focused(self, spot: Spot | None) -> None:
        explanation = None if spot is None else self._explained(spot)
        self._show_explanation(explanation)
        self.canvas.setAccessibleDescription("" if explanation is None else explanation.spoken)
        tell_chosen(self.canvas, self.canvas.spoken_value())

    def _show_explanation(self, explanation: Explanation | None) -> None:
        if explanation is None:
            self._counts.forget()
            self.panel.show_nothing()
            return
        if explanation == self.panel.shown:
            return
        self.panel.show_explanation(explanation)
        self._counts.forget()
        if self._case is not None and explanation.wanted is not None and explanation.records is None:
            case, wanted = self._case, explanation.wanted
            self._counts.ask(lambda: (explanation, records_made(case, wanted)))

    def _show_count(self, answer: tuple[Explanation, int]) -> None:
        explanation, records = answer
        if explanation == self.panel.shown:
            self.panel.show_count(records)

    def _list_spot(self, spot: Spot) -> None:
        self._list(self._explained(spot))

    def _list_row(self, row: int) -> None:
        self._list(self.model.explanation_at(row))

    def _list(self, explanation: Explanation | None) -> None:
        if explanation is None:
            return
        if explanation.wanted is not None:
            self.records_requested.emit(explanation.wanted)
        elif explanation.nearer is not None:
            self.canvas.look_at(*explanation.nearer)

    def _choose_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        explanation = self.model.explanation_at(current.row()) if current.isValid() else None
        if explanation is not None:
            self._show_explanation(explanation)
