"""A field for a note: what is written is told after a pause, and when the field is left; so that it is saved at once."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from inspector.case.annotations import LONGEST_NOTE
from inspector.gui.widgets.texts import set_tip

_PAUSE = 1_200
"""Milliseconds without a key after which a note is told."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteField", text)


class NoteField(QPlainTextEdit):
    """A note as it is written; tells when there is something to save: after a pause, and when it is left."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self._told = ""
        self.setAccessibleName(_tr("Note on this message"))
        self.setPlaceholderText(_tr("A note of yours"))
        set_tip(self, _tr("A note of yours. It goes into the case and into packs."))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.save)
        self.textChanged.connect(self._changed)

    def show_note(self, text: str, *, anew: bool) -> None:
        """Show what is saved.

        Args:
            text: the note.
            anew: whether it is another message's; else what has been written since it was saved stays.
        """
        writing = not anew and self.unsaved
        self._kept = text
        if writing:
            return
        self._told = text
        self._timer.stop()
        if self.toPlainText() != text:
            self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
            self.setPlainText(text)
            self.blockSignals(False)  # noqa: FBT003
        self._fit()

    @property
    def unsaved(self) -> bool:
        """Whether something is written that is not saved yet."""
        return self.isEnabled() and self.toPlainText() != self._told

    def save(self) -> None:
        """Tell what is written, if it is not saved yet."""
        self._timer.stop()
        if self.unsaved:
            self._told = self.toPlainText()
            self.written.emit(self._told)

    def keep_writing(self) -> None:
        """What was told could not be saved: it stays, to be told again."""
        self._told = self._kept

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Left: saved."""
        super().focusOutEvent(event)
        self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+Enter saves."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        if len(self.toPlainText()) > LONGEST_NOTE:
            cursor = self.textCursor()
            cursor.setPosition(LONGEST_NOTE)
            cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        self._fit()
        self._timer.start()

    def _fit(self) -> None:
        lines = max(2, min(8, int(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 36)
