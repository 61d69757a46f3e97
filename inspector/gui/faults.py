"""What a report of a fault holds: places in the program, and nothing of an archive."""

import traceback
from types import TracebackType


def trace_of(trace: TracebackType | None) -> str:
    """The places that a fault passed through, innermost last, without its message."""
    return "".join(traceback.format_tb(trace))
