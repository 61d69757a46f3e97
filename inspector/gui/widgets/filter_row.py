"""What a row of filters is made of: fields beside each other, and a search field that says what it searches."""

from PySide6.QtWidgets import QWidget

from inspector.gui.widgets.fields import SearchField
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.texts import set_tip


def flowing(*widgets: QWidget) -> QWidget:
    """A widget that holds these in lines, each as wide as it wants to be."""
    holder = QWidget()
    flow = FlowLayout(holder, across=8, down=8)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def name_search(field: SearchField, name: str, hint: str) -> None:
    """Say what a search field searches: for screen readers, and in the field while it is empty.

    Args:
        field: the field.
        name: its name.
        hint: what stands in the field; the field is wide enough for it.
    """
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    set_tip(field, hint)
