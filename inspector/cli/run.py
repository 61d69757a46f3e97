"""Runs one command and turns whatever happened into the contract's exit status and one clear line."""

import signal
import sys
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Final

import typer

from inspector.cli.commands import app
from inspector.cli.progress import stop_at_next_step
from inspector.errors import InspectorError
from inspector.operations.fault_report import fault_lines, keep_quiet, leave_no_dump
from inspector.operations.workspace import sweep
from inspector.progress import Cancelled
from inspector.records.visible import visible_line

_NotUsable: Final[type[Exception]] = next(
    each for each in typer.BadParameter.__mro__ if each.__name__ == "ClickException"
)
"""What Typer raises for words on the command line that mean nothing; newer versions bring their own Click."""
CANCELLED = 130
USAGE = 2
FAULT = 1


def run(arguments: Sequence[str]) -> int:
    """Run the command line with these arguments.

    Returns:
        The exit status of the contract's section 7: 0, 2, 3, 4, 1 or 130.
    """
    _write_utf8()
    keep_quiet()
    leave_no_dump()
    sweep()
    previous = signal.signal(signal.SIGINT, _interrupted)
    try:
        status = typer.main.get_command(app)(args=list(arguments), prog_name="inspector", standalone_mode=False)
    except _NotUsable as error:
        _line(_said(error))
        return USAGE
    except InspectorError as error:
        _line(str(error))
        return error.exit_status
    except (Cancelled, KeyboardInterrupt, typer.Abort):
        _line("cancelled; what was already read stays in the case file, if you gave one")
        return CANCELLED
    except BrokenPipeError:
        # The reader of our output closed it (`inspector … | head`): nothing is wrong.
        sys.stderr.close()
        return 0
    except Exception as fault:  # noqa: BLE001  (the face is where a fault of ours surfaces)
        _show_fault(fault)
        return FAULT
    finally:
        signal.signal(signal.SIGINT, previous)
    return status if isinstance(status, int) else 0


def _said(error: Exception) -> str:
    said: Callable[[], str] = getattr(error, "format_message", error.__str__)
    return said()


def _write_utf8() -> None:
    """Answers are UTF-8 whatever the locale, so that the same input gives the same bytes everywhere."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _interrupted(_signal: int, _frame: FrameType | None) -> None:
    """The first Ctrl-C stops at the next step, with nothing half-done; a second one at once."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    stop_at_next_step()


def _line(text: str) -> None:
    sys.stderr.write(f"inspector: {visible_line(' '.join(text.split()))}\n")


def _show_fault(fault: Exception) -> None:
    kind, _, lines = fault_lines(fault).partition("\n")
    sys.stderr.write(f"inspector: a fault in this program ({kind}). Please report these lines:\n{lines}")
