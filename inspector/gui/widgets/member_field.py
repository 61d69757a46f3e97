"""A field for a member of a workspace, found by any piece of their name or address."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from inspector.gui.widgets.texts import set_tip
from inspector.gui.widgets.validity import show_valid

_WIDEST: Final = 40
_OFFERED: Final = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("MemberField", text)


class MemberField(QLineEdit):
    """Offers members as one types; an address, a name or a member id may be typed as well.

    Args:
        name: what is asked, for screen readers.
        choices: the text of each member that is offered, to what stands for them.
        known: how many people go by what was typed.
    """

    value_changed = Signal()

    def __init__(self, name: str, choices: Mapping[str, str], known: Callable[[str], int]) -> None:
        super().__init__()
        self._name, self._choices, self._known = name, choices, known
        self.value = ""
        """What stands for the member; empty where none is named."""
        self.problem = ""
        """What is wrong with what is typed; empty where nothing is, or nothing is typed."""
        self.setAccessibleName(name)
        self.setPlaceholderText(_tr("E-mail address or name"))
        self.setMaxLength(320)
        completer = QCompleter(QStringListModel(list(choices), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_OFFERED)
        self._list = QListView()
        self._list.setAccessibleName(_tr("Members"))
        self._list.setUniformItemSizes(True)
        self._list.setStyleSheet("QListView::item { padding: 3px 6px; }")
        completer.setPopup(self._list)
        self.setCompleter(completer)
        self.textChanged.connect(self._read)
        self._tell()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough for most names with their address."""
        return QSize(self.fontMetrics().averageCharWidth() * _WIDEST + 24, super().sizeHint().height())

    def show_value(self, value: str) -> None:
        """Show the member for whom this stands; what stands for nobody is shown as it is."""
        self.setText(next((text for text, said in self._choices.items() if said == value), value))
        self._read(self.text())
        self.setCursorPosition(0)

    def _read(self, text: str) -> None:
        before = (self.value, self.problem)
        said = " ".join(text.split())
        self.value = self._choices.get(text, "") or said
        people = 1 if text in self._choices or not said else self._known(said)
        self.problem = ""
        if people == 0:
            self.problem = _tr("Nobody in the archive has this address, name or member id: choose one of the list.")
        elif people > 1:
            self.problem = _tr("Several people in the archive go by this: choose one of the list.")
        self._tell()
        if before != (self.value, self.problem):
            self.value_changed.emit()

    def _tell(self) -> None:
        show_valid(self, self.problem, valid=not self.problem)
        set_tip(self, self.problem or self.text() or self._name)
