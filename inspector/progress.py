"""How long work tells where it stands, and how it is stopped. No threads, no Qt."""

from collections.abc import Callable
from typing import Final

Progress = Callable[[str, int, int], None]
"""`progress(what, done, total)`: what is being done, in words for people; `total` 0 where not known, or `STAYS`.

It is called at every member and every batch. It raises `Cancelled` to stop the work: the transaction
under way rolls back, and the case stays as it was at the last batch.
"""

STAYS: Final = -1
"""In place of a total: this is no step, but what was found, and is to stay in sight."""


class Cancelled(BaseException):
    """The person stopped the work. A `BaseException`, so that no `except Exception` swallows it."""


def silent(what: str, done: int, total: int) -> None:
    """The progress that nobody watches."""


class Repeated:
    """A progress that can be called once more with what it was told last: within a step that takes long."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = ("", 0, 0)

    def __call__(self, what: str, done: int, total: int) -> None:
        if total != STAYS:
            self._last = (what, done, total)
        self._progress(what, done, total)

    def again(self) -> None:
        """The same once more; before the first call nothing."""
        if self._last[0]:
            self._progress(*self._last)
