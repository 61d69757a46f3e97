"""The reasons beside a conversation: the first window at once, the rest folded up until somebody wants to read it.

Whoever steps through messages with the keys would else wait for hundreds of lines that nobody reads.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.statements_sources import sources_card
from inspector.gui.pages.why import why_cards
from inspector.gui.plain import plain
from inspector.gui.widgets.card import clear_layout
from inspector.gui.widgets.fold import Fold, FoldHead
from inspector.operations.answers import Explanation, SourceLine, WindowText
from inspector.statements.describe import SourceText

_LONGEST = 300


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhyFolds", text)


class WhyFolds(QWidget):
    """Shows an explanation."""

    changed = Signal()  # something more is shown

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._first: WindowText | None = None
        self._bare: Explanation | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        # The first window a moment after the heads: each takes its time to lay out.
        self._then = QTimer(self)
        self._then.setSingleShot(True)
        self._then.setInterval(0)
        self._then.timeout.connect(self._show_first)

    def clear(self) -> None:
        """Nothing is explained."""
        self._then.stop()
        self._first = None
        clear_layout(self._lines)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the reasons for a verdict."""
        self.clear()
        bare = replace(
            explanation, windows=(), contradicted_by=(), silent_in=(), ruled_out=(), would_apply_if=(), context=()
        )
        self._bare = bare
        # What is known to hold stands before what may.
        first, *others = sorted(explanation.windows, key=lambda each: bool(each.what_would_settle)) or (None,)
        for window in others:
            self._add(
                plain(known_text(window.title)),
                f"{plain(known_text(window.by), _LONGEST)}. {core(window.when)}",
                partial(self._window, window),
            )
        said = explanation
        for name, lines, alone in (
            (_tr("Contradicted by"), said.contradicted_by, replace(bare, contradicted_by=said.contradicted_by)),
            (_tr("Would apply if"), said.would_apply_if, replace(bare, would_apply_if=said.would_apply_if)),
            (_tr("Ruled out"), said.ruled_out, replace(bare, ruled_out=said.ruled_out)),
            (_tr("Silent"), said.silent_in, replace(bare, silent_in=said.silent_in)),
            (_tr("For context"), said.context, replace(bare, context=said.context)),
        ):
            if lines:
                self._add(f"{name} ({words.number(len(lines))})", "", partial(self._cards, alone))
        self._first = first
        if first is not None:
            self._then.start()

    def _show_first(self) -> None:
        if self._first is not None:
            self._lines.insertWidget(0, self._window(self._first))
            self.changed.emit()

    def _add(self, title: str, about: str, make: Callable[[], QWidget]) -> None:
        self._lines.addWidget(self._fold(FoldHead(self._appearance, title, about), make))

    def _fold(self, head: FoldHead, make: Callable[[], QWidget]) -> Fold:
        made = Fold(head, make)
        made.opened.connect(self.changed)
        return made

    def _window(self, window: WindowText) -> QWidget:
        """A window, its sources folded up once more."""
        if self._bare is None:
            raise RuntimeError("no explanation is shown")
        held = self._cards(replace(self._bare, windows=(replace(window, sources=()),)))
        if window.sources:
            title = _tr("Sources (%1)").replace("%1", words.number(len(window.sources)))
            sources = tuple(_source(each) for each in window.sources)
            sources_below = partial(sources_card, sources, self._appearance)
            lines = held.layout()
            if lines is not None:
                lines.addWidget(self._fold(FoldHead(self._appearance, title), sources_below))
        return held

    def _cards(self, explanation: Explanation) -> QWidget:
        held = QWidget()
        lines = QVBoxLayout(held)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        for card in why_cards(explanation, self._appearance):
            lines.addWidget(card)
        return held


def _source(line: SourceLine) -> SourceText:
    return SourceText(
        id="",
        publisher=line.publisher,
        title=line.title,
        url=line.url,
        date=line.date,
        kind=line.kind,
        quotes="",
        note="",
    )
