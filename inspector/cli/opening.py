"""`inspector` and `inspector open`: hand over to the desktop app."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from inspector.errors import UsageError

Paths = Annotated[
    list[Path] | None, typer.Argument(help="Archives of one person, or one case file.", show_default=False)
]


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_command(paths: Paths = None) -> None:
    """Open the desktop app, with archives or a case file if any are named."""
    raise typer.Exit(open_window(tuple(paths or ())))


def open_window(paths: Sequence[Path]) -> int:
    """Run the desktop app; returns its exit status.

    Raises:
        UsageError: there is no display.
    """
    if not has_display() and os.environ.get("QT_QPA_PLATFORM") is None:
        raise UsageError("there is no display to open a window on; use `inspector inspect ARCHIVE` instead")
    # The one bridge between the faces: the app starts from the command line, loaded by name so that
    # no command but this one ever imports Qt.
    from importlib import import_module  # noqa: PLC0415

    status: int = import_module("inspector.gui.app").run(paths)
    return status
