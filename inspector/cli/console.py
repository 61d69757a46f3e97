"""The console that answers are printed to: the same bytes everywhere where standard output is no terminal."""

import sys
from typing import Final

from rich.console import Console

_PLAIN_WIDTH: Final = 110


def answer_console(plain_width: int = _PLAIN_WIDTH) -> Console:
    """A console on standard output; away from a terminal of a fixed width and without colour.

    Markup, emoji codes and highlighting are off: texts from archives and statements stand as they are.
    """
    on_terminal = sys.stdout.isatty()
    return Console(
        file=sys.stdout,
        width=None if on_terminal else plain_width,
        force_terminal=on_terminal,
        color_system="auto" if on_terminal else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
