"""The menu of languages: each by its own name, so that nobody is lost in one that they do not speak."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inspector.gui.language import CHOICES


def _tr(text: str) -> str:
    return QCoreApplication.translate("LanguageMenu", text)


class LanguageMenu(QMenu):
    """Offers the languages; what is chosen holds from the next start on, and the menu says so."""

    told = Signal(str)  # what to tell the person after a choice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Lan&guage"), parent)
        self._spoken = self.choice = CHOICES[0]
        group = QActionGroup(self)
        names = {"desktop": _tr("As the &desktop"), "en": "&English", "de": "Deu&tsch"}
        self.choices = {choice: self.addAction(names[choice]) for choice in CHOICES}
        for choice, action in self.choices.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._choose, choice))
        self.show_choice(self.choice)

    def show_choice(self, choice: str) -> None:
        """This is the choice that the window was opened with."""
        self._spoken = self.choice = choice if choice in CHOICES else CHOICES[0]
        self.choices[self.choice].setChecked(True)

    def _choose(self, choice: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  (Qt's signal)
        self.choice = choice
        if choice != self._spoken:
            self.told.emit(_tr("The language changes when the program is opened the next time."))
