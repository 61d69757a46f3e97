"""Says which words on a page stand in another language than the window's, and why."""

from PySide6.QtCore import QCoreApplication

from inspector.gui.knowledge_words import translated
from inspector.gui.language import WRITTEN_IN, spoken


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnLanguage", text)


def untranslated_note(text: str) -> str:
    """A line to stand with a text of the knowledge base that is not translated; empty where it is, or need not be."""
    if spoken() == WRITTEN_IN or not text or translated(text):
        return ""
    return _tr("Not translated yet: it stands here as it was written.")


def quoted_note() -> str:
    """A line to stand with sources: their titles are quoted; empty where the window speaks the language of most."""
    return "" if spoken() == WRITTEN_IN else _tr("Titles are quoted in the language of the source.")


def menus_note() -> str:
    """A line to stand with the names that a platform gives to its menus and switches."""
    return "" if spoken() == WRITTEN_IN else _tr("Names of menus and switches are those of the platform, in English.")
