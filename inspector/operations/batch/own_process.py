"""A process that works for a batch: it says nothing by itself, and leaves Ctrl-C to the one that started it."""

import signal

from inspector.operations.fault_report import keep_quiet, leave_no_dump


def begin() -> None:
    """To be called at the start of such a process."""
    # A key pressed on the terminal reaches every process; the one in front tells the others when to stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    keep_quiet()
    leave_no_dump()


def dask_setup(_worker: object) -> None:
    """What Dask calls in each worker that it starts for this computer."""
    begin()
