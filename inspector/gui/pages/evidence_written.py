"""Where the pack is that was just written, and the one line that fixes every byte of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.pages.evidence_asking import PackAsking
from inspector.gui.pages.evidence_words import tr
from inspector.gui.plain import plain
from inspector.gui.widgets.breakable import breakable
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.texts import Text
from inspector.operations.evidence.request import Exported


class WrittenCard(Card):
    """Hidden until a pack was written; its path is text to be copied, its folder can be opened.

    Args:
        appearance: how the program looks.
        asking: shows the folder.
    """

    failed = Signal(str)  # one line for the person
    verify_requested = Signal(object)  # Exported

    def __init__(self, appearance: Appearance, asking: PackAsking) -> None:
        super().__init__(tr("The pack is written"))
        self._asking = asking
        self._exported: Exported | None = None
        self.records = Text("")
        self.path = Text("", copies=True)
        self.folder = Text("", copies=True)
        self.pack_id = Text("", copies=True)
        self.copy_path = Button(appearance, tr("Copy path"), "link", "copy")
        self.copy_folder = Button(appearance, tr("Copy folder"), "link", "copy")
        self.copy_id = Button(appearance, tr("Copy pack id"), "link", "copy")
        self.add(self.records)
        for name, text, button in (
            (tr("The pack"), self.path, self.copy_path),
            (tr("In the folder"), self.folder, self.copy_folder),
            (tr("Pack id"), self.pack_id, self.copy_id),
        ):
            self.body.addLayout(_copied(name, text, button))
        self.add(
            Text(
                tr(
                    "The pack id fixes every byte of the pack: tell it to whoever gets the pack, in a letter of its own. VERIFY.txt "
                    "in the pack says how anybody can check it."
                ),
                "muted",
            )
        )
        self.verify_button = Button(appearance, tr("Verify it &now"), "", "evidence")
        self.open_button = Button(appearance, tr("&Open the folder"), "", "folder")
        self.close_button = Button(appearance, tr("Close"), "link")
        self.close_button.setAccessibleName(tr("Close what is said of the pack"))
        self.add(flowing(self.open_button, self.verify_button, self.close_button))
        self.copy_path.clicked.connect(lambda: self._copy(lambda each: str(each.path)))
        self.copy_folder.clicked.connect(lambda: self._copy(lambda each: str(each.path.parent)))
        self.copy_id.clicked.connect(lambda: self._copy(lambda each: each.pack_id))
        self.open_button.clicked.connect(self._open)
        self.verify_button.clicked.connect(self._verify)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def show_exported(self, exported: Exported) -> None:
        """Say where it is."""
        self._exported = exported
        told = [tr("%1 in it").replace("%1", words.records(exported.records))]
        if exported.left_out:
            told.append(tr("%1 left out by what you chose").replace("%1", words.number(exported.left_out)))
        if exported.withheld:
            told.append(tr("%1 kept back").replace("%1", words.number(exported.withheld)))
        self.records.setText(", ".join(told) + ".")
        for label, text in (
            (self.path, str(exported.path)),
            (self.folder, str(exported.path.parent)),
            (self.pack_id, exported.pack_id),
        ):
            label.setText(breakable(plain(text)))
            label.setAccessibleName(plain(text))
        self.show()

    @property
    def written(self) -> Path | None:
        """The pack that is told of; None where there is none."""
        return None if self._exported is None else self._exported.path

    def forget(self) -> None:
        """Tell of no pack."""
        self._exported = None
        self.hide()

    def _open(self) -> None:
        if self._exported is not None and not self._asking.show_folder(self._exported.path.parent):
            self.failed.emit(tr("The folder cannot be opened from here. Its path stands beside “Copy folder”."))

    def _verify(self) -> None:
        if self._exported is not None:
            self.verify_requested.emit(self._exported)

    def _copy(self, part: Callable[[Exported], str]) -> None:
        if self._exported is not None:
            QGuiApplication.clipboard().setText(part(self._exported))


def _copied(name: str, text: Text, button: Button) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(Text(name, "small"))
    across = QHBoxLayout()
    across.setSpacing(10)
    across.addWidget(text, 1)
    across.addWidget(button)
    lines.addLayout(across)
    return lines
