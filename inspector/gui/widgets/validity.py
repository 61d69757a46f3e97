"""Whether what stands in a field can be read: shown by its frame, and told to screen readers."""

from PySide6.QtWidgets import QWidget


def show_valid(field: QWidget, described: str, *, valid: bool) -> None:
    """Show a field as sound or not.

    Args:
        field: the field.
        described: what is said of it: what is wrong, or how it is read.
        valid: whether what stands in it can be read.
    """
    field.setProperty("valid", valid)
    field.setAccessibleDescription(described)
    field.style().unpolish(field)
    field.style().polish(field)
