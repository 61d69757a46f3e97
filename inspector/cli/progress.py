"""Progress on a terminal, and the wish to stop. Silent where standard error is no terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

from inspector.progress import STAYS, Cancelled, Progress

_stop = Event()


def stop_at_next_step() -> None:
    """Ask the work under way to stop: the next call of its progress raises `Cancelled`."""
    _stop.set()


@contextmanager
def progress_shown() -> Iterator[Progress]:
    """A progress to hand to an operation: a bar on standard error where that is a terminal, below what stays."""
    _stop.clear()
    if not sys.stderr.isatty():
        yield _stoppable
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def show(what: str, done: int, total: int) -> None:
            _stoppable(what, done, total)
            if total == STAYS:
                bar.console.print(what, markup=False, highlight=False)
                return
            bar.update(task, description=what, completed=done, total=total or None)

        yield show


def _stoppable(_what: str, _done: int, _total: int) -> None:
    if _stop.is_set():
        raise Cancelled
