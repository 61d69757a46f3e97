"""A field for a country or a part of one, found by any piece of its name."""

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from inspector.gui import language
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.gui.widgets.texts import set_tip
from inspector.gui.widgets.validity import show_valid
from inspector.statements.regions_file import load_places, region_name

_WIDEST: Final = 30
_OFFERED: Final = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("RegionField", text)


@cache
def _codes_in(_language: str) -> dict[str, str]:
    named = {core(region_name(code)): code for code in set(load_places().values())}
    return dict(sorted(named.items()))


def _codes() -> dict[str, str]:
    """Every name that is offered, to its code: countries, and parts with their country behind them."""
    return _codes_in(language.spoken())


class RegionField(QLineEdit):
    """Offers places as one types; Down, or the arrow, offers all of them."""

    value_changed = Signal()

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = name
        self._kept = ("", "")
        self._code = ""
        self.problem = ""
        """What is wrong with what is typed; empty where nothing is, or nothing is typed."""
        self.setAccessibleName(name)
        self.setPlaceholderText(_tr("Country or US state"))
        self.setMaxLength(80)
        completer = QCompleter(QStringListModel(list(_codes()), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_OFFERED)
        self._list = QListView()
        self._list.setAccessibleName(_tr("Places"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        self._list.setStyleSheet("QListView::item { padding: 3px 6px; }")
        completer.setPopup(self._list)
        self.setCompleter(completer)
        self._arrow = QAction(_tr("Show all places"), self)
        self._arrow.triggered.connect(self._offer_all)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._read)
        appearance.theme_changed.connect(self._tint)
        self._tint()
        self._tell()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough for most names."""
        return QSize(self.fontMetrics().averageCharWidth() * _WIDEST + 36, super().sizeHint().height())

    @property
    def value(self) -> str:
        """The code of the place, such as `US-CA`; empty where none is named."""
        return self._code

    def show_value(self, code: str) -> None:
        """Show the place with this code; one that is in no list shows its code."""
        name = plain(core(region_name(code))) if code else ""
        self._kept = (name, code)
        self.setText(name)
        self._read(name)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Down opens the list of all places."""
        if event.key() == Qt.Key.Key_Down and not self._list.isVisible():
            self._offer_all()
        else:
            super().keyPressEvent(event)

    def _offer_all(self) -> None:
        self.setFocus()
        self._list.setMinimumWidth(max(self.width(), self._list.sizeHintForColumn(0) + 24))
        self.completer().setCompletionPrefix("")
        self.completer().complete()

    def _read(self, text: str) -> None:
        before = (self._code, self.problem)
        said = " ".join(text.split())
        if text == self._kept[0]:
            self._code = self._kept[1]
        else:
            self._code = _codes().get(said) or load_places().get(said.casefold()) or ""
        known = self._code or not said
        self.problem = "" if known else _tr("No place of that name is known: choose one of the list.")
        self._tell()
        if before != (self._code, self.problem):
            self.value_changed.emit()

    def _tell(self) -> None:
        show_valid(self, self.problem, valid=not self.problem)
        set_tip(self, self.problem or self.text() or self._name)

    def _tint(self) -> None:
        self._arrow.setIcon(self._appearance.icon("arrow-down", "muted"))
