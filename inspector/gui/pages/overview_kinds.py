"""The overview's picture: all records by verdict, then each kind of data, as bars or as a table."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QWidget,
)

from inspector.case.rows import CategoryCount, RecordFilter
from inspector.exposure.outcome import Verdict
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.models.categories import CategoriesModel
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, clear_layout
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.verdict_bar import VerdictBar, shares_of
from inspector.gui.widgets.verdict_paint import Swatch
from inspector.operations.answers import Summary


class VerdictsCard(Card):
    """How many records have which verdict, and what each verdict means."""

    records_requested = Signal(str, str)  # category (empty: all), verdict (empty: all)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(QCoreApplication.translate("VerdictsCard", "Your records by verdict"))
        self._appearance = appearance
        self.bar = VerdictBar(appearance, self.tr("All records by verdict"), height=26)
        self.bar.share_requested.connect(lambda verdict: self.records_requested.emit("", verdict))
        self.add(self.bar)
        self._legend = QGridLayout()
        self._legend.setHorizontalSpacing(10)
        self._legend.setVerticalSpacing(6)
        self._legend.setColumnStretch(3, 1)
        self.body.addLayout(self._legend)

    def show_summary(self, summary: Summary) -> None:
        """Show the counts of a summary."""
        shares = shares_of(summary.verdicts)
        self.bar.show_shares(shares)
        clear_layout(self._legend)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, share in enumerate(shares):
            open_it = Button(self._appearance, words.verdict(share.verdict), "link")
            open_it.setAccessibleName(f"{words.verdict(share.verdict)}: {words.records(share.count)}")
            open_it.clicked.connect(lambda _=False, verdict=share.verdict: self.records_requested.emit("", verdict))
            count = Text(words.number(share.count), "strong", wraps=False)
            self._legend.addWidget(Swatch(self._appearance, share.verdict), place, 0, middle)
            self._legend.addWidget(open_it, place, 1, middle)
            self._legend.addWidget(count, place, 2, middle | Qt.AlignmentFlag.AlignRight)
            self._legend.addWidget(Text(words.verdict_explained(share.verdict), "muted"), place, 3, middle)


class KindsCard(Card):
    """Each kind of data by verdict: bars, or a table of the same numbers."""

    records_requested = Signal(str, str)  # category, verdict (empty: all)
    filter_requested = Signal(object)  # RecordFilter: records of one platform alone
    shown_as_changed = Signal(str)  # `picture` or `table`

    def __init__(self, appearance: Appearance, shown_as: str) -> None:
        super().__init__(QCoreApplication.translate("KindsCard", "By kind of data"))
        self._appearance = appearance
        self.picture_button = Button(appearance, self.tr("&Picture"), "choice")
        self.table_button = Button(appearance, self.tr("&Table"), "choice")
        self._summary: Summary | None = None
        self.platform = ChoiceField(self.tr("Which platform is counted"), 20)
        self.platform.currentIndexChanged.connect(self._show_counts)
        self.platform.hide()
        self.add_beside_heading(self.platform)
        for button in (self.picture_button, self.table_button):
            button.setAutoExclusive(True)
            self.add_beside_heading(button)
        self.picture = QWidget()
        self._bars = QGridLayout(self.picture)
        self._bars.setContentsMargins(0, 0, 0, 0)
        self._bars.setHorizontalSpacing(12)
        self._bars.setVerticalSpacing(0)
        self._bars.setColumnStretch(1, 1)
        self.model = CategoriesModel(self)
        self.table = self._made_table()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.picture)
        self.stack.addWidget(self.table)
        self.add(self.stack)
        self.picture_button.clicked.connect(lambda: self.show_as("picture"))
        self.table_button.clicked.connect(lambda: self.show_as("table"))
        self.show_as(shown_as)

    def show_summary(self, summary: Summary) -> None:
        """Show the counts of a summary, the strongest verdicts first, then the most records."""
        self._summary = summary
        self.platform.offer(
            ((self.tr("All platforms"), ""), *((plain(each.name), each.id) for each in summary.platforms))
        )
        self.platform.setVisible(bool(summary.platforms))
        self._show_counts()

    def count_platform(self, platform: str) -> None:
        """Count the records of one platform alone, by its id, where the case has it; else of all."""
        self.platform.choose(platform)
        self._show_counts()

    def _show_counts(self) -> None:
        if self._summary is None:
            return
        counted = {each.id: each.categories for each in self._summary.platforms}
        rows = tuple(sorted(counted.get(self.platform.value, self._summary.categories), key=_weight))
        self.model.show_counts(rows)
        self._fit_table()
        clear_layout(self._bars)
        for place, row in enumerate(rows):
            name = words.category(row.category)
            open_it = Button(self._appearance, name, "link")
            open_it.setAccessibleName(f"{name}: {words.records(row.records)}")
            open_it.clicked.connect(lambda _=False, category=row.category: self._ask(category, ""))
            bar = VerdictBar(self._appearance, name)
            bar.show_shares(shares_of(row.by_verdict))
            bar.share_requested.connect(lambda verdict, category=row.category: self._ask(category, verdict))
            self._bars.addWidget(open_it, place, 0)
            self._bars.addWidget(bar, place, 1)
            count = Text(words.number(row.records), "strong", wraps=False)
            self._bars.addWidget(count, place, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _ask(self, category: str, verdict: str) -> None:
        if not self.platform.value:
            self.records_requested.emit(category, verdict)
            return
        verdicts = (verdict,) if verdict else ()
        self.filter_requested.emit(
            RecordFilter(platform=self.platform.value, categories=(category,), verdicts=verdicts)
        )

    def show_as(self, shown_as: str) -> None:
        """Show a `picture` or a `table`."""
        table = shown_as == "table"
        self.stack.setCurrentWidget(self.table if table else self.picture)
        # A stack asks for the height of its highest page: the hidden one must not count.
        for page in (self.picture, self.table):
            policy = page.sizePolicy()
            shown = page is self.stack.currentWidget()
            policy.setVerticalPolicy(policy.Policy.Preferred if shown else policy.Policy.Ignored)
            page.setSizePolicy(policy)
        (self.table_button if table else self.picture_button).setChecked(True)
        self.shown_as_changed.emit("table" if table else "picture")

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Records by kind of data and verdict"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.activated.connect(self._open_cell)
        return table

    def _open_cell(self, index: QModelIndex) -> None:
        self._ask(self.model.category_at(index.row()), self.model.verdict_at(index.column()))

    def _fit_table(self) -> None:
        """As high as its rows: the page scrolls, not the table in it."""
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(self.table.fontMetrics().height() + 14)
        height = rows.defaultSectionSize() * self.model.rowCount() + header.sizeHint().height()
        self.table.setFixedHeight(height + self.table.horizontalScrollBar().sizeHint().height() + 4)


def _weight(row: CategoryCount) -> tuple[int, int]:
    counts = dict(row.by_verdict)
    strongest = next((place for place, verdict in enumerate(Verdict) if counts.get(verdict.value)), len(Verdict))
    return strongest, -row.records
