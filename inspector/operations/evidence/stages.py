"""Work in processes of its own, stage after stage: the next one begins where the one before has ended."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from typing import Self

from inspector.operations.evidence.beside import Beside
from inspector.progress import Progress

Work = tuple[str, Callable[..., None], tuple[object, ...]]
"""What is being done, in words for people; the function and its arguments."""


class Stages:
    """Several stages of work beside this process; leaving the block ends what still goes on.

    Args:
        stages: the works of one stage go on at the same time.
        progress: told what is waited for; may ask to stop.
    """

    def __init__(self, stages: Iterable[Sequence[Work]], progress: Progress) -> None:
        self._waiting = list(stages)
        self._going: list[tuple[str, Beside]] = []
        self._progress = progress
        self._opened = ExitStack()

    def __enter__(self) -> Self:
        try:
            self._begin()
        except BaseException:
            self._opened.close()
            raise
        return self

    def __exit__(self, *exception: object) -> None:
        self._opened.close()

    def tell(self, what: str, done: int, total: int) -> None:
        """The progress of what this process does meanwhile: passed on, and the next stage begun as soon as it may.

        Raises:
            InspectorError, OSError, BesideFault: as `Beside.wait`, of a work that has ended.
            Cancelled: the progress asked to stop.
        """
        self._progress(what, done, total)
        if self._waiting and all(each.ended for _, each in self._going):
            self._wait()
            self._begin()

    def finish(self) -> None:
        """Wait for all that goes on, and for the stages that are still to come.

        Raises:
            InspectorError, OSError, BesideFault: as `Beside.wait`.
            Cancelled: the progress asked to stop.
        """
        self._wait()
        while self._waiting:
            self._begin()
            self._wait()

    def _begin(self) -> None:
        if self._waiting:
            for what, work, arguments in self._waiting.pop(0):
                self._going.append((what, self._opened.enter_context(Beside(work, *arguments))))

    def _wait(self) -> None:
        for what, each in self._going:
            each.wait(what, self._progress)
        self._going.clear()
