"""Counts what the pack that is chosen would hold, a moment after the last change, and tells it on the panel."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from inspector.gui.pages.evidence_panel import PackPanel
from inspector.gui.pages.evidence_words import without_options
from inspector.gui.plain import plain
from inspector.gui.reads import Reads
from inspector.operations.evidence.preview import Preview, preview
from inspector.operations.evidence.request import ExportRequest

_PAUSE = 150
"""Milliseconds without a change after which it is counted what the pack would hold."""


@dataclass(frozen=True, slots=True)
class _Previewed:
    """A preview, and whether its request masks anything."""

    preview: Preview
    redacted: bool


class PackCounting(QObject):
    """Previews one request at a time; `due` says that it is time to hand over the one that is chosen.

    Args:
        pool: where the case is asked.
        panel: what the answer is told on.
        parent: the page.
    """

    due = Signal()
    broke = Signal(str, str)  # type of the fault, trace without content

    def __init__(self, pool: QThreadPool, panel: PackPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.due)
        self._reads = Reads(pool, self)
        self._reads.answered.connect(self._show)
        self._reads.failed.connect(lambda line: panel.show_problem(plain(without_options(line))))
        self._reads.broke.connect(self.broke)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive() or self._reads.busy

    def forget(self) -> None:
        """Nothing that was asked counts any more."""
        self._timer.stop()
        self._reads.forget()

    def begin(self) -> None:
        """Something was changed: count anew, when no other change follows."""
        self._panel.show_waiting()
        self._timer.start()

    def count(self, request: ExportRequest, *, redacted: bool) -> None:
        """Count what this request would put into a pack; `redacted` says whether it masks anything."""
        self._reads.ask(partial(_previewed, request, redacted=redacted))

    def _show(self, found: _Previewed) -> None:
        self._panel.show_preview(found.preview, redacted=found.redacted)


def _previewed(request: ExportRequest, *, redacted: bool) -> _Previewed:
    return _Previewed(preview(request), redacted)
