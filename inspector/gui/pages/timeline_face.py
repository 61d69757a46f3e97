"""How the timeline's page is laid: range box and buttons, the picture or the list, and below it what it says."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.pages.case_page import CasePage
from inspector.gui.pages.timeline_range import RangeBox
from inspector.gui.timeline.canvas import TimelineCanvas
from inspector.gui.timeline.legend import Legend
from inspector.gui.timeline.listed import COLUMNS, TimelineModel
from inspector.gui.timeline.names import tr
from inspector.gui.timeline.panel import ExplanationPanel
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.calm_table import CalmTable
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.empty_state import EmptyState
from inspector.gui.widgets.texts import set_tip


class TimelineFace(CasePage):
    """The page's widgets in their places; what they do is in `timeline`."""

    def __init__(self, appearance: Appearance, split: bytes) -> None:
        super().__init__(tr("Timeline"))
        self.platforms = ChoiceField(tr("Which platform is shown"), 16)
        self.range = RangeBox(appearance, self.platforms)
        self.picture_button = Button(appearance, tr("&Picture"), "choice")
        self.list_button = Button(appearance, tr("L&ist"), "choice")
        self.legend_button = Button(appearance, tr("Lege&nd"), "choice")
        self.what_if_button = Button(appearance, tr("&What if …"), "", "questions")
        set_tip(
            self.what_if_button,
            tr("Change a fact about you and see windows and counts change. The case stays as it is until you keep it."),
        )
        self.save_button = Button(appearance, tr("Save pict&ure"), "", "picture")
        self.canvas = TimelineCanvas(appearance)
        self.legend = Legend(appearance)
        self.model = TimelineModel(self)
        self.table = CalmTable(self.model, COLUMNS, tr("Timeline as a list"), sorts=False)
        self.panel = ExplanationPanel(appearance)
        self.views = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.empty = EmptyState(appearance, "timeline")
        self.stack = QStackedWidget()
        self._lay(split)

    def show_as(self, shown_as: str) -> None:
        """Show a `picture` or a `list`."""
        listed = shown_as == "list"
        self.views.setCurrentIndex(1 if listed else 0)
        (self.list_button if listed else self.picture_button).setChecked(True)
        self.legend_button.setEnabled(not listed)
        self.show_legend(shown=not listed and self.legend_button.isChecked())

    def show_legend(self, *, shown: bool) -> None:
        """Show the legend below the picture; it is then not told once more where nothing is pointed at."""
        self.legend.setVisible(shown)
        self.panel.leave_legend(elsewhere=shown)

    def _lay(self, split: bytes) -> None:
        for button in (self.picture_button, self.list_button):
            button.setAutoExclusive(True)
        self.picture_button.setChecked(True)
        self.range.add(self.picture_button, self.list_button, self.legend_button, self.what_if_button, self.save_button)
        picture = QFrame()
        picture.setObjectName("card")
        inner = QVBoxLayout(picture)
        inner.setContentsMargins(4, 4, 4, 4)
        inner.addWidget(self.canvas)
        self.views.addWidget(picture)
        self.views.addWidget(self.table)
        above = QWidget()
        lines = QVBoxLayout(above)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self.range)
        lines.addWidget(self.views, 1)
        lines.addWidget(self.legend)
        self.legend.hide()
        self.panel.setMinimumHeight(90)
        for widget, share in ((above, 5), (self.panel, 1)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.indexOf(widget), share)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        if split:
            self.splitter.restoreState(QByteArray(split))
        else:
            self.splitter.setSizes([600, 130])
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.addWidget(self.stack)
