"""The words of the desk: what it says while it works, and where something cannot be."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """A text of the desk in the person's language."""
    return QCoreApplication.translate("Desk", text)
