"""Brings the pages that a list of messages or conversations wants, those that it wants most first."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from inspector.gui.case_reader import CaseReader, OpenedCase
from inspector.gui.models.fetched import FetchedModel

Fetch = Callable[[OpenedCase, int], Sequence[Any]]
"""Reads the rows of a page, by its number."""

_AT_ONCE = 2
"""Pages that are read in one go: the one that is looked at, and a neighbour."""


class Feed(QObject):
    """Stands between a model that tells what it wants and the reader that has it."""

    failed = Signal(str)  # one line for the person
    broke = Signal(str, str)  # type of the fault, trace without content

    def __init__(self, reader: CaseReader, model: FetchedModel, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._model = model
        self._fetch: Fetch | None = None
        self._reads = reader.reads()
        self._reads.answered.connect(self._take)
        self._reads.failed.connect(self.failed)
        self._reads.broke.connect(self.broke)
        # Wanted while it is painted: asked for once that is done.
        model.pages_wanted.connect(self._ask, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a page is on its way, or is wanted."""
        return self._reads.busy or (self._fetch is not None and bool(self._model.fetched.wanted))

    def begin(self, fetch: Fetch | None) -> None:
        """Pages are read like this from now on; what is on its way no longer counts. To be called before the model is reset."""
        self._reader.forget(self._reads)
        self._fetch = fetch

    def _ask(self) -> None:
        fetch, wanted = self._fetch, self._model.fetched.wanted[:_AT_ONCE]
        if fetch is not None and wanted and not self._reads.busy:
            self._reader.ask(self._reads, lambda opened: [(number, fetch(opened, number)) for number in wanted])

    def _take(self, pages: Sequence[tuple[int, Sequence[Any]]]) -> None:
        for number, rows in pages:
            self._model.take_page(number, rows)
        self._model.tell_wanted(again=True)
