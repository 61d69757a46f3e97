"""Several steps of work in the window, each in a turn of its own: between two of them it answers and paints."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes one step a turn, in order. A step that ends in a fault stops the others, and is told as any fault is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        # Qt goes on with what is due at once before it looks at keys and at what is to be painted.
        self._timer.setInterval(1)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether a step is still to come."""
        return bool(self._steps)

    def begin(self, steps: Iterable[Callable[[], object]]) -> None:
        """Take these steps, the first of them now; what was left of earlier ones is not done."""
        self._steps = list(steps)
        self._next()

    def forget(self) -> None:
        """Take none of the steps that are left."""
        self._steps = []
        self._timer.stop()

    def _next(self) -> None:
        if not self._steps:
            return
        step = self._steps.pop(0)
        if self._steps:
            self._timer.start()
        try:
            step()
        except BaseException:
            self.forget()
            raise
