"""What is told of a fault of ours: its type and the places in the program that it passed through, and nothing else.

The message of an error may quote an archive: a key that was missing, a text that could not be decoded. So may what
libraries log or warn of. None of it is shown or written anywhere.
"""

import logging
import sys
import threading
import traceback
import warnings
from pathlib import Path
from types import TracebackType


class FaultElsewhere(Exception):
    """A process that this one started met a fault of ours. Its text is that one's `fault_lines`, without content."""


def places(trace: TracebackType | None) -> str:
    """The places that a fault passed through, innermost last; the person's home is not named."""
    lines = "".join(traceback.format_tb(trace))
    try:
        return lines.replace(str(Path.home()), "~")
    except RuntimeError:
        return lines


def fault_lines(fault: BaseException) -> str:
    """Type and places of a fault, of one in another process, too."""
    told = f"{type(fault).__name__}\n{places(fault.__traceback__)}"
    return f"{told}{fault}" if isinstance(fault, FaultElsewhere) else told


def keep_quiet() -> None:
    """From now on nothing reaches standard error by itself: libraries' logs and warnings go nowhere, and what goes wrong
    where nobody can catch it is told as any fault is.
    """
    logging.getLogger().addHandler(logging.NullHandler())
    warnings.showwarning = _nothing
    sys.unraisablehook = lambda met: _tell(met.exc_type, met.exc_traceback)
    threading.excepthook = lambda met: _tell(met.exc_type, met.exc_traceback)


def leave_no_dump() -> None:
    """A crash of this process, or of one that it starts, leaves no image of its memory where the system can help it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _nothing(*_what: object, **_more: object) -> None:
    """Shows no warning."""


def _tell(kind: type[BaseException], trace: TracebackType | None) -> None:
    sys.stderr.write(f"inspector: a fault in this program ({kind.__name__}), which goes on:\n{places(trace)}")
