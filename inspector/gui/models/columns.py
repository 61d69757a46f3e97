"""What a column of a table is, declared once for its model and for the widget that shows it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from inspector.gui.marked import Marked

RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
"""How numbers stand."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column.

    Args:
        name: its heading.
        characters: its width, in characters of the table's own font, so that it grows with the text.
        order: the word by which the rows can be asked for in its order; empty where they cannot.
        number: whether it holds numbers, which stand at the right.
        from_last: whether a first press on its heading asks for the last first: the largest, the most.
    """

    name: Marked
    characters: int
    order: str = ""
    number: bool = False
    from_last: bool = False
