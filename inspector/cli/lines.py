"""Lines on standard output."""

import sys
from collections.abc import Iterable

from inspector.records.visible import visible_line


def write_lines(lines: Iterable[str]) -> None:
    """Write lines that are safe to show, though a stranger's case or file may have put anything into them."""
    sys.stdout.write("".join(f"{visible_line(line)}\n" for line in lines))
