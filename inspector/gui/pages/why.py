"""The answer to *why?*: each window with its reasons and sources, and whoever says otherwise."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.own_language import untranslated_note
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.texts import Text, rule
from inspector.operations.answers import Explanation, SourceLine, StatementLine, WindowText


def _tr(text: str) -> str:
    return QCoreApplication.translate("Why", text)


def why_cards(explanation: Explanation, appearance: Appearance) -> list[QWidget]:
    """The cards of an explanation, those that there is something to say in."""
    cards: list[QWidget] = [_window(window, appearance) for window in explanation.windows]
    sections: Sequence[tuple[str, str, tuple[StatementLine, ...]]] = (
        (_tr("Contradicted by"), _tr("These say that data of this kind are not used."), explanation.contradicted_by),
        (_tr("Would apply if"), _tr("These would bear on the record under a condition."), explanation.would_apply_if),
        (_tr("Ruled out"), _tr("These speak of data of this kind, but not of this record."), explanation.ruled_out),
        (_tr("Silent"), _tr("The texts of this time do not speak of it."), explanation.silent_in),
        (
            _tr("For context"),
            _tr("By their letter these cover everything; they decide nothing here."),
            explanation.context,
        ),
    )
    cards.extend(_lines(heading, note, lines) for heading, note, lines in sections if lines)
    return cards


def _window(window: WindowText, appearance: Appearance) -> Card:
    card = Card(look="card")
    card.setAccessibleName(plain(known_text(window.title)))
    card.add(Text(plain(known_text(window.title)), "strong", copies=True))
    card.add(Text(f"{plain(known_text(window.by))}; {core(window.standing_words)}", "muted"))
    foreign = untranslated_note(window.title)
    if foreign:
        card.add(Text(foreign, "small"))
    card.add(Text(plain(core(window.when)), "strong", copies=True))
    card.add(Text(plain(core(window.certainty_words)), "muted"))
    _list(card.body, _tr("Because"), window.reasons)
    _list(card.body, _tr("What would settle it"), window.what_would_settle)
    if window.disputed_by:
        disputes = "; ".join(plain(known_text(each)) for each in window.disputed_by)
        card.add(Text(_tr("Disputed by: %1").replace("%1", disputes), "warning", copies=True))
    if window.note:
        card.add(Text(plain(known_text(window.note)), "muted", copies=True))
    if window.sources:
        card.add(rule())
        for source in window.sources:
            card.body.addLayout(_source(source, appearance))
    return card


def _list(layout: QVBoxLayout, heading: str, lines: Sequence[str]) -> None:
    if not lines:
        return
    layout.addSpacing(2)
    layout.addWidget(Text(heading, "small"))
    for line in lines:
        entry = QHBoxLayout()
        entry.setSpacing(8)
        mark = Text("•", "muted", wraps=False)
        entry.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        entry.addWidget(Text(plain(core(line)), copies=True), 1)
        layout.addLayout(entry)


def _source(source: SourceLine, appearance: Appearance) -> QVBoxLayout:
    """A source is text with a button that copies its address: nothing here opens a connection."""
    lines = QVBoxLayout()
    lines.setSpacing(0)
    date = source.date or _tr("no date found")
    lines.addWidget(Text(f"{plain(source.publisher)}: {plain(source.title)}", copies=True))
    lines.addWidget(Text(f"{core(date)}  ·  {core(plain(source.kind))}", "small"))
    if source.url:
        address = QHBoxLayout()
        shown = Text(_breakable(plain(source.url)), "small", copies=True)
        address.addWidget(shown, 1)
        copy = Button(appearance, _tr("Copy"), "link", "copy")
        copy.setAccessibleName(_tr("Copy the address of %1").replace("%1", plain(source.publisher)))
        copy.clicked.connect(_copier(source.url))
        address.addWidget(copy)
        lines.addLayout(address)
    return lines


def _copier(text: str) -> Callable[[], None]:
    return lambda: QGuiApplication.clipboard().setText(text)


def _breakable(address: str) -> str:
    """Lets a long address wrap at its strokes: a label breaks at no other place."""
    return address.replace("/", "/\u200b").replace("-", "-\u200b").replace("_", "_\u200b")


def _lines(heading: str, note: str, lines: Sequence[StatementLine]) -> Card:
    card = Card(heading)
    card.add(Text(note, "muted"))
    for place, line in enumerate(lines):
        if place:
            card.add(rule())
        card.add(Text(plain(known_text(line.title)), "strong", copies=True))
        card.add(Text(plain(core(line.by)), "muted"))
        if line.why:
            card.add(Text(plain(core(line.why)), copies=True))
    return card
