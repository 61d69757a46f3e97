"""The other side of a job: runs one operation in a process of its own. No Qt here.

Python in a thread would take the interpreter from the window and make it stutter; a process does not.
Messages to the window: `("progress", what, done, total)`, at most ten a second beside those that stay, then exactly one of
`("succeeded", value)`, `("failed", line)`, `("broke", type, trace)`, `("cancelled",)`.
"""

import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from typing import Any

from inspector.case.right import borrow
from inspector.errors import InspectorError
from inspector.operations.dependent import end_with_parent
from inspector.operations.fault_report import fault_lines, keep_quiet
from inspector.progress import STAYS, Cancelled, Progress

Operation = Callable[..., Any]
"""`operation(*arguments, progress)`: a function at the top of a module, with small picklable arguments and result."""

_PAUSE = 0.1
"""Seconds between two messages of progress."""


def work(
    operation: Operation, arguments: tuple[Any, ...], rights: tuple[str, ...], pipe: Connection, stop: Event
) -> None:
    """Run the operation, under the window's rights to change cases, and send what came of it."""
    keep_quiet()
    end_with_parent()
    borrow(rights)
    try:
        message = _outcome(operation, arguments, _progress(pipe, stop))
        pipe.send(message)
    except (BrokenPipeError, KeyboardInterrupt):
        return  # The window is gone; what was read up to the last batch is in the case.
    finally:
        pipe.close()


def _outcome(operation: Operation, arguments: tuple[Any, ...], progress: Progress) -> tuple[Any, ...]:
    try:
        return ("succeeded", operation(*arguments, progress))
    except Cancelled:
        return ("cancelled",)
    except InspectorError as error:
        return ("failed", " ".join(str(error).split()))
    except Exception as fault:  # noqa: BLE001  (a fault of ours is shown by the window)
        return ("broke", type(fault).__name__, fault_lines(fault).partition("\n")[2])


def _progress(pipe: Connection, stop: Event) -> Progress:
    last = 0.0

    def tell(what: str, done: int, total: int) -> None:
        nonlocal last
        if stop.is_set():
            raise Cancelled
        if total != STAYS:
            now = time.monotonic()
            if now - last < _PAUSE:
                return
            last = now
        try:
            pipe.send(("progress", what, done, total))
        except BrokenPipeError:
            raise Cancelled from None

    return tell
