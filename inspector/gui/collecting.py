"""Python's search for circles of objects, kept to the GUI thread.

It runs in whichever thread happens to make an object, and what it finds may be widgets of a page that was
left: Qt must not destroy those anywhere but in the GUI thread, or the program crashes. So the search by
itself is switched off, and done here, between two events.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500
"""Milliseconds between two looks at whether enough objects were made to search among them."""


class Collector(QObject):
    """Searches now and then while it lives; `stop` hands the search back to Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Search the youngest generation that is full, as Python would have."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Search everything once more, and leave it to Python from now on."""
        if self._timer.isActive():
            self._timer.stop()
            gc.collect()
            gc.enable()
