"""One person after another, in a process beside this one: what kills it does not end the batch."""

import time
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from inspector.operations.batch.outcome import PersonOutcome
from inspector.operations.batch.own_process import begin
from inspector.operations.batch.person import died, inspect_person
from inspector.operations.batch.task import Task
from inspector.operations.dependent import end_with_parent
from inspector.progress import Cancelled, Progress

_TRIES = 2
"""How often one person is begun whose process was killed."""
_LOOKED = 0.25
_PATIENCE = 20.0
"""Seconds that a process has to leave its case whole after a stop."""


def run_alone(tasks: Sequence[Task], progress: Progress) -> Iterator[PersonOutcome]:
    """The outcomes, in order.

    Raises:
        Cancelled: `progress` asked to stop; the person under way is left whole.
    """
    beside = _Beside()
    try:
        for number, task in enumerate(tasks):
            found = None
            for _ in range(_TRIES):
                found = found or beside.ask(task, f"{number + 1} of {len(tasks)}, {task.person.name}", progress)
            yield found or died(task)
    except Cancelled:
        for task in tasks[:1]:
            task.going.unlink(missing_ok=True)
        beside.end(_PATIENCE)
        raise
    finally:
        beside.end(0)


class _Beside:
    """The process beside this one; started anew where it was killed."""

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def ask(self, task: Task, who: str, progress: Progress) -> PersonOutcome | None:
        """The outcome of a person; None where the process ended before it had one."""
        pipe = self._pipe or self._start()
        try:
            pipe.send(task)
            while True:
                while not pipe.poll(_LOOKED):
                    progress(who, 0, 0)
                said = pipe.recv()
                if isinstance(said, PersonOutcome):
                    return said
                what, done, total = said
                progress(f"{who}: {what}", done, total)
        except (EOFError, ConnectionError):
            self.end(0)
            return None

    def _start(self) -> Connection:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs,))
        self._process.start()
        theirs.close()
        return self._pipe

    def end(self, patience: float) -> None:
        """End the process, after so many seconds if it does not by itself."""
        process, pipe, self._process, self._pipe = self._process, self._pipe, None, None
        if process is None or pipe is None:
            return
        until = time.monotonic() + patience
        while process.is_alive() and time.monotonic() < until:
            # What it still says is taken, so that it never waits for us; nothing in answer ends it.
            if pipe.poll(_LOOKED):
                try:
                    if isinstance(pipe.recv(), PersonOutcome):
                        break
                except (EOFError, ConnectionError):
                    break
        pipe.close()
        process.join(timeout=1)
        if process.is_alive():
            process.kill()
            process.join()


def _work(pipe: Connection) -> None:
    """What the process does until nobody asks it any more."""
    begin()
    end_with_parent()
    try:
        while True:
            task: Task = pipe.recv()
            pipe.send(inspect_person(task, lambda what, done, total: pipe.send((what, done, total))))
    except (EOFError, ConnectionError):
        return
