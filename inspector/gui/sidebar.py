"""The list of pages at the left, reachable by keyboard; what there is no case for is greyed."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.page_list import PAGES, page_title
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import icon_side
from inspector.gui.widgets.texts import ElidedText, Text

_LEAST_WIDTH = 196
_LARGER = 2
"""Points by which an icon here is larger than on a button."""
_EDGES = 4
"""What stands beside the longest name."""


class Sidebar(QWidget):
    """Pages by name; tells which one is chosen."""

    page_chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 18, 0, 14)
        lines.setSpacing(6)
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in PAGES:
            item = QListWidgetItem(page_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._chosen)
        lines.addWidget(self.list, 1)
        below = QVBoxLayout()
        below.setContentsMargins(20, 0, 16, 0)
        below.setSpacing(2)
        self._heading = Text(self.tr("Case"), "small", wraps=False)
        self._case = ElidedText("", "small")
        below.addWidget(self._heading)
        below.addWidget(self._case)
        lines.addLayout(below)
        appearance.theme_changed.connect(self._tint)
        self._tint()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """The style sheet has set the letters by now."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Names take more room in larger letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def show_page(self, name: str) -> None:
        """Mark this page as the one that is shown; a page that is not in the list marks none."""
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(-1)
            for item in self._items():
                if item.data(Qt.ItemDataRole.UserRole) == name:
                    self.list.setCurrentItem(item)

    def show_case(self, name: str, *, pages: bool) -> None:
        """Name the case below; `pages` says whether its pages can be gone to."""
        self._case.show_text(plain(name))
        self._heading.setVisible(bool(name))
        for item in self._items():
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            always = item.data(Qt.ItemDataRole.UserRole) == "start"
            item.setFlags(flags if pages or always else Qt.ItemFlag.NoItemFlags)

    def _chosen(self, current: QListWidgetItem | None) -> None:
        if current is not None:
            self.page_chosen.emit(current.data(Qt.ItemDataRole.UserRole))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _fit(self) -> None:
        side = icon_side(self.list.fontMetrics()) + _LARGER
        self.list.setIconSize(QSize(side, side))
        # In large letters the list is higher than a small window, and scrolls beside its names.
        bar = self.list.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(_LEAST_WIDTH, self.list.sizeHintForColumn(0) + bar + _EDGES))

    def _tint(self) -> None:
        for item in self._items():
            item.setIcon(self._appearance.icon(item.data(Qt.ItemDataRole.UserRole), "text"))
