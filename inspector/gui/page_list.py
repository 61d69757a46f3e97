"""The pages of the window, in the order of the list at the left: their names and icons."""

from typing import Final

from PySide6.QtCore import QCoreApplication

PAGES: Final = (
    *("start", "overview", "questions", "timeline", "messages", "records"),
    *("settings", "members", "statements", "evidence", "exports"),
)
"""Each is also the name of its icon. All but the start page need a case."""


def page_title(name: str) -> str:
    """What a page is called."""
    return {
        "start": _tr("Start"),
        "overview": _tr("Overview"),
        "questions": _tr("A few questions"),
        "timeline": _tr("Timeline"),
        "messages": _tr("Messages"),
        "records": _tr("Records"),
        "settings": _tr("Settings history"),
        "members": _tr("All data"),
        "statements": _tr("Statements"),
        "evidence": _tr("Evidence"),
        "exports": _tr("Between exports"),
    }[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageList", text)
