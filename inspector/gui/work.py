"""One piece of long work at a time, with the page that shows how far it is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from inspector.gui.jobs import Job, Jobs
from inspector.gui.pages.reading import ReadingPage


class Work(QObject):
    """Runs one operation in a process of its own; exactly one signal tells what came of it."""

    done = Signal(object)  # what the operation returned
    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content
    stopped = Signal()

    def __init__(self, page: ReadingPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = Jobs(self)
        self._job: Job | None = None
        page.cancel_requested.connect(self._cancel)

    @property
    def busy(self) -> bool:
        """Whether something is at work."""
        return self._job is not None

    def run(self, title: str, operation: Callable[..., object], *arguments: object) -> None:
        """Start `operation(*arguments, progress)`; nothing else may be at work."""
        self._page.begin(title)
        job = self._job = self._jobs.run(operation, *arguments)
        job.progressed.connect(self._page.show_progress)
        for signal, tell in (
            (job.succeeded, self.done),
            (job.failed, self.failed),
            (job.broke, self.broke),
            (job.cancelled, self.stopped),
        ):
            signal.connect(self._over)
            signal.connect(tell)

    def stop(self) -> None:
        """Cancel, and wait until the process is gone: for closing the window."""
        self._jobs.stop_all()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _over(self, *_what: object) -> None:
        self._job = None
