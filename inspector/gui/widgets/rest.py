"""Does something once the person rests: not at every key that is held down."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Rest(QTimer):
    """Started anew by each step; does it when no other step has followed for a while.

    Args:
        do: what is done.
        pause: milliseconds without a step.
        parent: whose it is.
    """

    def __init__(self, do: Callable[[], None], pause: int, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(pause)
        self.timeout.connect(do)
