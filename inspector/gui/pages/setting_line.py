"""The states of a setting on a line of time: “on” stands high, “off” low; how each is known is seen by its filling."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip

from inspector.facts.fact import Basis
from inspector.facts.timeline import State, begins
from inspector.gui.appearance import Appearance
from inspector.gui.plain import tip
from inspector.gui.setting_words import state_reason, stretch_when, tr, value_name
from inspector.gui.time_axis import Axis
from inspector.gui.widgets.state_paint import FADE, paint_sighting, paint_state
from inspector.operations.settings_view import Differs, SettingLine
from inspector.records.instants import BEGINNING, DAY, FOREVER, Instant, utc

_EARLIEST = utc(1)
"""No date is written before it."""

_MARGIN = 8.0
_LEAST = 5.0
"""Width that even the shortest stretch gets, so that it can be seen and pressed."""


class SettingTimeline(QAbstractSlider):
    """One setting's line. Left and Right step from stretch to stretch; a click chooses one; `valueChanged` tells which.

    A slider to screen readers: its value is the number of the stretch, its description what there is to say of it.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._line: SettingLine | None = None
        self._as_of: Instant = 0
        self.setSingleStep(1)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._describe)
        appearance.theme_changed.connect(self.update)

    def show_line(self, line: SettingLine, as_of: Instant, name: str) -> None:
        """Show the states of a setting up to an instant; the last one is chosen."""
        self._line = line
        self._as_of = as_of
        self.setAccessibleName(tr("%1, on a line of time").replace("%1", name))
        self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.setRange(0, len(line.states) - 1)
        self.setValue(len(line.states) - 1)
        self.blockSignals(False)  # noqa: FBT003
        self._describe()
        self.updateGeometry()
        self.update()

    @property
    def spoken(self) -> str:
        """What there is to say of the stretch chosen, in one sentence or two."""
        return "" if self._line is None else self._said(self._line, self._line.states[self.value()])

    def areas(self) -> list[QRectF]:
        """Where each stretch is drawn, in order."""
        if self._line is None:
            return []
        axis, height = self._axis(), self._bar()
        top = self._top()
        found = []
        for state in self._line.states:
            left = axis.x(state.start) if state.start > BEGINNING else _MARGIN
            right = self.width() - _MARGIN if state.end >= self._as_of else axis.x(state.end)
            level = top + (height if state.value == "off" else 0.0)
            whole = state.value not in {"on", "off"}
            found.append(QRectF(left, level, max(_LEAST, right - left), 2 * height if whole else height))
        return found

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As high as its lanes."""
        return QSize(480, round(self._bottom() + self._letters().height() + 10))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrower, it says nothing."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the dates, the stretches, what was seen, what speaks against them, and the choice."""
        painter = QPainter(self)
        if self._line is not None:
            self._paint_dates(painter)
            areas = self.areas()
            for state, area in zip(self._line.states, areas, strict=True):
                self._paint_stretch(painter, state, area)
            self._paint_against(painter, self._line)
            for seen in self._line.sightings:
                at = QPointF(self._axis().x(seen.at), self._top() + 2 * self._bar() + self._diamond() * 0.6 + 2)
                paint_sighting(painter, at, self._diamond(), self._appearance.theme, counts=seen.counts)
            self._paint_choice(painter, areas[self.value()])
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the stretch under the mouse."""
        at = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.setFocus()
            self.setValue(at)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The page scrolls, not the choice."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Name the stretch under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._line is not None:
            at = self._at(QPointF(event.pos()))
            if at >= 0:
                QToolTip.showText(event.globalPos(), tip(self._said(self._line, self._line.states[at])), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _describe(self, *_value: object) -> None:
        self.setAccessibleDescription(self.spoken)
        self.update()

    def _said(self, line: SettingLine, state: State) -> str:
        when = stretch_when(state.start, state.end, self._as_of)
        return f"{when}: {value_name(state.value)}. {state_reason(line, state)}"

    def _at(self, point: QPointF) -> int:
        """The stretch at a point: of two that lie over each other, the shorter."""
        found = [
            (area.width(), place) for place, area in enumerate(self.areas()) if area.left() <= point.x() < area.right()
        ]
        return min(found)[1] if found and self._top() <= point.y() <= self._bottom() else -1

    # Where things stand

    def _axis(self) -> Axis:
        first = None if self._line is None else self._line.begins_at()
        start = self._as_of - 365 * DAY if first is None else min(first, self._as_of - DAY)
        room = (self._as_of - start) // 12
        left = _MARGIN + self._letters().horizontalAdvance("0000")
        return Axis(max(start - room, _EARLIEST), self._as_of, left, self.width() - _MARGIN - 8 - left)

    def _letters(self) -> QFontMetricsF:
        return QFontMetricsF(self.font())

    def _bar(self) -> float:
        return self._letters().height() + 8

    def _diamond(self) -> float:
        return self._letters().height() * 0.8

    def _top(self) -> float:
        return _MARGIN + 2

    def _against_top(self) -> float:
        return self._top() + 2 * self._bar() + self._diamond() * 1.2 + 6

    def _bottom(self) -> float:
        lanes = (
            self._bar() + self._letters().height() + 4 if self._line is not None and self._lasting(self._line) else 0.0
        )
        return self._against_top() + lanes + 4

    @staticmethod
    def _lasting(line: SettingLine) -> tuple[Differs, ...]:
        """What speaks against the states for some time; what was seen at one moment has its diamond."""
        return tuple(each for each in line.differs if each.start < each.end)

    # Painting

    def _paint_dates(self, painter: QPainter) -> None:
        colours = self._appearance.theme.colours
        axis, letters = self._axis(), self._letters()
        foot = self._bottom()
        for instant, text in axis.ticks(letters.horizontalAdvance("0000-00-00") + 14):
            x = axis.x(instant)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, self._top()), QPointF(x, foot))
            width = letters.horizontalAdvance(text)
            left = min(max(_MARGIN, x - width / 2), self.width() - _MARGIN - width)
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(left, foot + 2, width + 2, letters.height()), Qt.AlignmentFlag.AlignLeft, text)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.drawLine(QPointF(_MARGIN, foot), QPointF(self.width() - _MARGIN, foot))

    def _paint_stretch(self, painter: QPainter, state: State, area: QRectF) -> None:
        fades, goes_on = state.start <= BEGINNING, state.end >= self._as_of
        paint_state(painter, area, state.basis, self._appearance.theme, fades=fades, goes_on=goes_on)
        left = FADE if fades else 6.0
        self._paint_name(painter, value_name(state.value), area.adjusted(left, 0, -8, 0), state.basis)

    def _paint_name(self, painter: QPainter, name: str, room: QRectF, basis: Basis) -> None:
        """The name in a stretch, on a ground of its own where the filling has a pattern; left out where it does not fit."""
        colours = self._appearance.theme.colours
        letters = self._letters()
        width = letters.horizontalAdvance(name) + 8
        if width > room.width():
            return
        ground = QRectF(room.left() + 2, room.center().y() - letters.height() / 2, width, letters.height())
        if basis is Basis.ARCHIVE:
            painter.setPen(QColor(colours.accent_text))
        else:
            if basis is not Basis.DECLARED:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.surface))
                painter.drawRoundedRect(ground, 3, 3)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.text))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_against(self, painter: QPainter, line: SettingLine) -> None:
        if not self._lasting(line):
            return
        axis, letters = self._axis(), self._letters()
        painter.setPen(QColor(self._appearance.theme.colours.muted))
        top = self._against_top()
        heading = QRectF(_MARGIN, top, self.width() - 2 * _MARGIN, letters.height())
        painter.drawText(heading, Qt.AlignmentFlag.AlignLeft, tr("What speaks against it"))
        for differs in self._lasting(line):
            for told in differs.against:
                start = max(differs.start, begins(told.fact))
                end = differs.end if told.fact.end is None else min(differs.end, told.fact.end)
                x = axis.x(start) if start > BEGINNING else _MARGIN
                right = axis.x(min(end, self._as_of) if end < FOREVER else self._as_of)
                area = QRectF(x, top + letters.height() + 2, max(_LEAST, right - x), self._bar())
                paint_state(painter, area, told.fact.basis, self._appearance.theme)
                self._paint_name(painter, value_name(told.fact.value), area, told.fact.basis)

    def _paint_choice(self, painter: QPainter, area: QRectF) -> None:
        colours = self._appearance.theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = area.adjusted(-2.5, -2.5, 2.5, 2.5)
        painter.setPen(QPen(QColor(colours.text), 1.6))
        painter.drawRoundedRect(ring, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
