"""Shows a foreign text, whole or cut, as safe plain text that can be selected and read with the keys."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from inspector.gui.plain import is_cut, plain_block, plain_whole


class TextView(QPlainTextEdit):
    """A read-only text, as high as its lines up to a limit.

    Args:
        name: what it holds, for screen readers.
        highest: the height in points beyond which it scrolls.
        exact: whether each letter takes the same width, as for raw bytes.
    """

    def __init__(self, name: str, highest: int = 260, *, exact: bool = False) -> None:
        super().__init__()
        self._highest = highest
        self._raw = ""
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if exact:
            self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def show_foreign(self, text: str) -> bool:
        """Show a foreign text; returns whether some of it was left out for its length."""
        self._raw = text
        self.setPlainText(plain_block(text))
        self._fit()
        return is_cut(text)

    def show_whole(self) -> None:
        """Show all of it, however long."""
        self.setPlainText(plain_whole(self._raw))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Narrower means higher."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as it was fitted."""
        return QSize(super().sizeHint().width(), self.height())

    def _fit(self) -> None:
        lines = max(1.0, self.document().size().height())
        margins = self.contentsMargins()
        wanted = int(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()) + 18
        height = min(self._highest, wanted + margins.top() + margins.bottom())
        if height != self.height():
            self.setFixedHeight(height)
