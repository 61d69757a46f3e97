"""Work that goes on in a process of its own while this one does other things."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Final, Self

from inspector.errors import InspectorError, UsageError
from inspector.operations.dependent import end_with_parent
from inspector.operations.fault_report import FaultElsewhere, fault_lines, keep_quiet
from inspector.progress import Progress

_GLANCE: Final = 0.1
"""Seconds between two looks at whether it is done."""
_LEAVING: Final = 2
"""Seconds in which a process that is done is gone."""


class BesideFault(FaultElsewhere):
    """The other process met a fault of ours."""


class Beside:
    """One call of a function in another process; leaving the block ends it, done or not."""

    def __init__(self, work: Callable[..., None], *arguments: object) -> None:
        context = get_context("spawn")
        self._ours, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_run, args=(theirs, work, arguments), daemon=True)
        self._process.start()
        theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._ours.close()
        self._process.join(timeout=0.2)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(timeout=2)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    @property
    def ended(self) -> bool:
        """Whether it is done, or was ended: `wait` will not wait any more."""
        return self._ours.poll()

    def wait(self, what: str, progress: Progress) -> None:
        """Wait until it is done.

        Raises:
            UsageError: it met something that the person can mend, or the system ended it.
            OSError: the disk is full, or gives an error.
            BesideFault: it met a fault of ours.
            Cancelled: `progress` asked to stop.
        """
        while not self._ours.poll(_GLANCE):
            progress(what, 0, 0)
        try:
            kind, text = self._ours.recv()
        except EOFError:
            raise UsageError(f"{what}: the system stopped this work, for want of memory perhaps") from None
        if kind == "mend":
            raise UsageError(text)
        if kind == "disk":
            raise OSError(int(text), os.strerror(int(text)))
        if kind == "fault":
            raise BesideFault(text)
        # Till it is gone: what begins next has the memory that it had.
        self._process.join(_LEAVING)


def _run(pipe: Connection, work: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    keep_quiet()
    end_with_parent()
    answer = ("done", "")
    try:
        work(*arguments)
    except InspectorError as error:
        answer = ("mend", str(error))
    except OSError as error:
        answer = ("disk", str(error.errno or errno.EIO))
    except Exception as fault:  # noqa: BLE001  (a fault of ours crosses the pipe and is raised on the other side)
        answer = ("fault", fault_lines(fault))
    with suppress(BrokenPipeError, KeyboardInterrupt):
        pipe.send(answer)
