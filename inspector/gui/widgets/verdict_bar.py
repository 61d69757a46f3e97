"""A bar that shows how records divide among verdicts: each share in its colour and pattern, named on hover and focus."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip

from inspector.exposure.outcome import Verdict
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.plain import tip
from inspector.gui.widgets.verdict_paint import paint_verdict

_LEAST = 5.0
"""Width in points that even the smallest share gets, so that it can be seen and pressed."""

_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a bar: a verdict and how many records have it."""

    verdict: str
    count: int


def shares_of(by_verdict: tuple[tuple[str, int], ...]) -> tuple[Share, ...]:
    """The shares that are not empty, strongest verdict first."""
    counts = dict(by_verdict)
    return tuple(Share(verdict.value, counts[verdict.value]) for verdict in Verdict if counts.get(verdict.value))


def widths_of(shares: tuple[Share, ...], width: float) -> tuple[float, ...]:
    """The width of each share of a bar: in proportion, the smallest ones enlarged until they can be seen."""
    if not shares:
        return ()
    room = max(0.0, width - _GAP * (len(shares) - 1))
    least = min(_LEAST, room / len(shares))
    total = sum(share.count for share in shares)
    raised = [max(least, room * share.count / total) for share in shares]
    spare = sum(raised) - room
    loose = sum(each - least for each in raised)
    if spare <= 0 or loose <= 0:
        return tuple(raised)
    return tuple(each - spare * (each - least) / loose for each in raised)


class VerdictBar(QAbstractButton):
    """The bar of one category, or of all records. Left and Right choose a share, Enter or a click opens it.

    To a screen reader it is a button that opens all of the bar.
    """

    share_requested = Signal(str)  # the verdict; empty: all

    def __init__(self, appearance: Appearance, about: str, height: int = 18) -> None:
        super().__init__()
        self._appearance = appearance
        self._about = about
        self._shares: tuple[Share, ...] = ()
        self._chosen = -1
        self._height = height
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.share_requested.emit(""))
        appearance.theme_changed.connect(self.update)

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show how records divide."""
        self._shares = shares
        self._chosen = -1
        spoken = "; ".join(self._named(share) for share in shares)
        self.setAccessibleName(f"{self._about}: {spoken}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as there is room."""
        return QSize(160, self._height + 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrower, it says nothing."""
        return QSize(80, self._height + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the shares, and the focus around the one chosen."""
        painter = QPainter(self)
        theme = self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for area, share in zip(self._areas(), self._shares, strict=True):
            paint_verdict(painter, area, share.verdict, theme)
        if self.hasFocus():
            areas = self._areas()
            marked = (
                areas[self._chosen] if 0 <= self._chosen < len(areas) else QRectF(self.rect()).adjusted(4, 4, -4, -4)
            )
            painter.setPen(QPen(QColor(theme.colours.accent), 2))
            painter.drawRoundedRect(marked.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose a share, or open it."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.share_requested.emit(self._shares[self._chosen].verdict if self._chosen >= 0 else "")
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._shares:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._chosen = max(0, min(len(self._shares) - 1, self._chosen + step))
            self.setAccessibleDescription(self._named(self._shares[self._chosen]))
            self._tell_chosen()
            self.update()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the share under the mouse."""
        at = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.share_requested.emit(self._shares[at].verdict)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """No share is chosen any more."""
        self._chosen = -1
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the share under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(QPointF(event.pos()))
            if at >= 0:
                QToolTip.showText(event.globalPos(), tip(self._named(self._shares[at])), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _tell_chosen(self) -> None:
        place = self._areas()[self._chosen].bottomLeft().toPoint()
        QToolTip.showText(self.mapToGlobal(place), tip(self._named(self._shares[self._chosen])), self)

    def _named(self, share: Share) -> str:
        return f"{words.verdict(share.verdict)}: {words.records(share.count)}"

    def _areas(self) -> list[QRectF]:
        areas = []
        x = 4.0
        for width in widths_of(self._shares, self.width() - 8.0):
            areas.append(QRectF(x, (self.height() - self._height) / 2, width, self._height))
            x += width + _GAP
        return areas

    def _at(self, point: QPointF) -> int:
        return next((place for place, area in enumerate(self._areas()) if area.contains(point)), -1)
