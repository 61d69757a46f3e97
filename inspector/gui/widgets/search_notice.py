"""Says that not all words of a case can be searched for yet, and what to do about it."""

from PySide6.QtCore import QCoreApplication

from inspector.gui import words
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.texts import Text


def _tr(text: str) -> str:
    return QCoreApplication.translate("SearchNotice", text)


def search_words(prepared: int, whole: int) -> str:
    """What a search finds while words of `prepared` of `whole` records are prepared; empty once all are."""
    if prepared >= whole:
        return ""
    text = _tr(
        "Search is not complete yet: about %1 of %2 records are prepared for it, so a search may miss some. Everything else "
        "is complete. To finish it, add the same archive to this case again: it goes on where it stopped."
    )
    return text.replace("%1", words.number(prepared)).replace("%2", words.number(whole))


class SearchNotice(Card):
    """Hidden where all words can be searched for."""

    def __init__(self) -> None:
        super().__init__(look="notice")
        self.text = Text("", "warning")
        self.add(self.text)
        self.hide()

    def show_prepared(self, prepared: int, whole: int) -> None:
        """Say how far the search is prepared, unless it is whole."""
        self.text.setText(search_words(prepared, whole))
        self.setAccessibleName(self.text.text())
        self.setVisible(bool(self.text.text()))
