"""Processes that this program starts for itself: they end when the one that started them ends, however that was."""

import os
import sys
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from threading import Thread


def end_with_parent() -> None:
    """To be called once at the start of such a process: it never outlives its parent, not even a killed one."""
    parent = parent_process()
    if parent is not None:
        Thread(target=_watch, args=(parent,), name="watch-parent", daemon=True).start()


def cap_memory(most: int) -> None:
    """Let this process have so many bytes of address space at most, where the system can; then Python raises MemoryError."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (most if hard < 0 else min(most, hard), hard))


def _watch(parent: BaseProcess) -> None:
    parent.join()
    # At once, as a kill would: whatever this process writes is whole or not there at any instant.
    os._exit(1)
