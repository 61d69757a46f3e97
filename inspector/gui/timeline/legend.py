"""What the looks of the timeline mean: a sample of each, and its name."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.exposure.outcome import Verdict
from inspector.facts.fact import Basis
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.setting_words import basis_name
from inspector.gui.theme import Theme
from inspector.gui.timeline.names import tr
from inspector.gui.timeline.paint_looks import paint_diamond, paint_held, paint_stretch
from inspector.gui.widgets.flow import FlowLayout
from inspector.gui.widgets.sample import Sample
from inspector.gui.widgets.state_paint import paint_state
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.verdict_paint import paint_verdict
from inspector.reports.pack.timeline import Look

Paint = Callable[[QPainter, QRectF, Theme], None]

_SIDE: Final = 13
"""The height of a sample beside usual letters, in points."""


def samples() -> tuple[tuple[str, float, Paint], ...]:
    """Each look: its name, how wide its sample is beside its height, and what paints it."""
    return (*map(_verdict, Verdict), *map(_basis, Basis), *_edges())


def _verdict(verdict: Verdict) -> tuple[str, float, Paint]:
    return (
        words.verdict(verdict.value),
        1.0,
        lambda painter, area, theme: paint_verdict(painter, area, verdict.value, theme),
    )


def _basis(basis: Basis) -> tuple[str, float, Paint]:
    name = basis_name(basis)
    return f"{name[:1].upper()}{name[1:]}", 2.0, lambda painter, area, theme: paint_state(painter, area, basis, theme)


def _edges() -> tuple[tuple[str, float, Paint], ...]:
    def fading(painter: QPainter, area: QRectF, theme: Theme) -> None:
        half = area.width() / 2
        paint_stretch(painter, area, Look.ALLEGED, theme, left=half, right=0)

    def met(painter: QPainter, area: QRectF, theme: Theme) -> None:
        paint_held(painter, QRectF(area.left(), area.center().y() - 1.5, area.width(), 3), theme, certain=True)

    def perhaps(painter: QPainter, area: QRectF, theme: Theme) -> None:
        paint_held(painter, QRectF(area.left(), area.center().y() - 1.5, area.width(), 3), theme, certain=False)

    def event(painter: QPainter, area: QRectF, theme: Theme) -> None:
        paint_diamond(painter, QPointF(area.center()), area.height() * 0.9, theme, sure=True)

    def roughly(painter: QPainter, area: QRectF, theme: Theme) -> None:
        paint_diamond(painter, QPointF(area.center()), area.height() * 0.9, theme, sure=False)

    return (
        (tr("Begins or ends somewhere here"), 2.0, fading),
        (tr("Conditions met, by what is known of you"), 2.0, met),
        (tr("Not known whether they are"), 2.0, perhaps),
        (tr("Event"), 1.0, event),
        (tr("Event, its day not known"), 1.0, roughly),
    )


class SampleMark(Sample):
    """One sample."""

    def __init__(self, appearance: Appearance, wide: float, paint: Paint) -> None:
        super().__init__(appearance, _SIDE * wide, _SIDE)
        self._paint = paint

    def paint_sample(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint its look."""
        self._paint(painter, area, theme)


class Legend(QWidget):
    """All looks, in lines."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setAccessibleName(tr("What the looks mean"))
        flow = FlowLayout(self, across=16, down=4)
        for name, wide, sample in samples():
            entry = QWidget()
            line = QHBoxLayout(entry)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            line.addWidget(SampleMark(appearance, wide, sample))
            line.addWidget(Text(name, "small", wraps=False))
            flow.addWidget(entry)
