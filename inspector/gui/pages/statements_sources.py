"""The sources of a statement in full: an address is text and a button that copies it; nothing here opens one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.own_language import quoted_note
from inspector.gui.plain import plain
from inspector.gui.widgets.breakable import breakable
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, row
from inspector.gui.widgets.texts import Text, rule
from inspector.statements.describe import SourceText


def _tr(text: str) -> str:
    return QCoreApplication.translate("SourcesCard", text)


def sources_card(sources: Sequence[SourceText], appearance: Appearance, heading: str = "") -> Card:
    """A card with every source: publisher, title, date, kind, whose words, its address in full, and what to know of it."""
    card = Card(heading or _tr("Sources"))
    quoted = quoted_note()
    if quoted:
        card.add(Text(quoted, "small"))
    for place, source in enumerate(sources):
        if place:
            card.add(rule())
        card.add(Text(f"{plain(source.publisher)}: “{plain(source.title)}”", "strong", copies=True))
        about = (core(source.date), core(plain(source.kind)), plain(core(source.quotes)), source.id)
        card.add(Text("  ·  ".join(each for each in about if each), "muted"))
        if source.note:
            card.add(Text(plain(known_text(source.note)), copies=True))
        if source.url:
            card.add(Text(breakable(plain(source.url)), "small"))
            # No icon: there are many of these, and each icon takes its time to draw.
            copy = Button(appearance, _tr("Copy address"), "link")
            copy.setAccessibleName(_tr("Copy the address of %1").replace("%1", plain(source.title)))
            copy.clicked.connect(_copier(source.url))
            card.body.addLayout(row(copy))
        else:
            card.add(Text(_tr("no address"), "small"))
    return card


def _copier(text: str) -> Callable[[], None]:
    return lambda: QGuiApplication.clipboard().setText(text)
