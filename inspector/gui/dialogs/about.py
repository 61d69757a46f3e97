"""What the program is: versions, licence, and what it does with a person's data."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from inspector import __version__
from inspector.gui.appearance import Appearance
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.texts import Text, rule
from inspector.statements.load import load_knowledge

_SIZE = 44


def _tr(text: str) -> str:
    return QCoreApplication.translate("AboutDialog", text)


def versions() -> str:
    """Each version on a line of its own: for a report of a fault, and for a pack's reader."""
    knowledge = load_knowledge()
    lines = [
        _tr("Data Inspector %1").replace("%1", __version__),
        _tr("Statements: version %1, as known on %2")
        .replace("%2", knowledge.date)
        .replace("%1", knowledge.version.replace("+", ", ")),
        _tr("Qt %1, PySide6 %2").replace("%2", _pyside()).replace("%1", qVersion()),
    ]
    return "\n".join(lines)


class AboutDialog(QDialog):
    """Says it in a few lines; the versions can be copied."""

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("About Data Inspector"))
        self.setMinimumWidth(540)
        told = versions()
        first, *others = told.split("\n")
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(Sign(appearance, _SIZE, "app", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Text(first, "headline", copies=True))
        names.addWidget(Text("\n".join(others), "muted", copies=True))
        top.addLayout(names, 1)
        self.copy_button = Button(appearance, _tr("&Copy versions"), "", "copy")
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(told))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 22, 24, 18)
        lines.setSpacing(14)
        lines.addLayout(top)
        lines.addWidget(rule())
        for heading, text in (
            (
                _tr("What it tells"),
                _tr(
                    "Which of your data could have been shared for AI training, when, according to whom, and who disputes "
                    "it. It cannot know what a platform did, and it gives no legal advice."
                ),
            ),
            (
                _tr("What it does with your data"),
                _tr(
                    "It reads your archive on this computer and changes nothing in it. The window never connects to "
                    "a network. It keeps the case file where you put it; a case that you do not keep is removed when it is "
                    "closed. Of the cases that you open it remembers where they are and when, if you want that."
                ),
            ),
            (
                _tr("Licence"),
                _tr("Apache License 2.0. It comes without any warranty. Qt and PySide6 are used under the LGPL 3."),
            ),
        ):
            part = QVBoxLayout()
            part.setSpacing(3)
            part.addWidget(Text(heading, "strong"))
            part.addWidget(Text(text))
            lines.addLayout(part)
        lines.addStretch(1)
        lines.addWidget(buttons)
        self._lines = lines

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """As high as its texts are in the letters that the style sheet has set by now."""
        super().showEvent(event)
        self.resize(self.width(), self._lines.totalHeightForWidth(self.width()))


def _pyside() -> str:
    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return _tr("of unknown version")
