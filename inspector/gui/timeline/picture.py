"""The picture of a timeline as a widget that shows an outlook, keeps it as large as the window, and tells what changed.

The column of titles stays at the left and the axis at the top while lanes and time move below them.
"""

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.timeline.bars import Bars
from inspector.gui.timeline.names import tr
from inspector.gui.timeline.outlook import Outlook
from inspector.gui.timeline.paint_picture import Marked, paint_picture
from inspector.gui.timeline.rows import Row, rows_of
from inspector.gui.timeline.scale import Scale
from inspector.gui.timeline.scene import Scene
from inspector.gui.timeline.sizes import Sizes, sizes_of
from inspector.gui.timeline.spots import Spot
from inspector.gui.timeline.walk import spot_under
from inspector.operations.timeline.values import FineCounts, TimelineView


class TimelinePicture(QAbstractScrollArea):
    """Shows a view of a timeline; what pointer and keys do with it is in `canvas`."""

    spoken_role = QAccessible.Role.Chart
    scale_changed = Signal()
    counts_wanted = Signal(object)  # tuple[Step, Instant, Instant]
    spot_focused = Signal(object)  # Spot or None
    spot_hovered = Signal(object)  # Spot or None

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._outlook: Outlook | None = None
        self._scene: Scene | None = None
        self._sizes: Sizes | None = None
        self._rows: tuple[Row, ...] = ()
        self._hovered: Spot | None = None
        self._pointer: QPointF | None = None
        self._bars = Bars(self.horizontalScrollBar(), self.verticalScrollBar())
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Where both bars are shown, the style would paint a box of its own in the corner.
        self.setCornerWidget(QWidget())
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        appearance.theme_changed.connect(self._changed)

    def show_view(self, view: TimelineView) -> None:
        """Show a view. The stretch of time and the focus stay where the axis is still the same."""
        self._sizes = None
        if self._outlook is None:
            self._outlook = Outlook(view, 1)
            self._measure(view)
            self._outlook.scale = self._outlook.scale.wide(self._width())
            self._bars.scroll_to(0)
        else:
            self._outlook.renew(view)
        self._hovered = None
        self._changed()
        self.spot_focused.emit(self.focused)
        self.scale_changed.emit()

    def show_nothing(self) -> None:
        """Let go of what was shown."""
        self._outlook = None
        self._hovered = None
        self._rows = ()
        self._changed()

    def take(self, fine: FineCounts) -> None:
        """Finer counts have come."""
        if self._outlook is not None:
            self._outlook.counts.take(fine)
            self._changed()
            if self.focused is not None:
                self.spot_focused.emit(self.focused)

    @property
    def scene(self) -> Scene | None:
        """All that is painted from; None where nothing is shown."""
        if self._scene is None and self._outlook is not None:
            looked = self._outlook
            sizes = self._measure(looked.view)
            looked.scale = looked.scale.wide(self._width())
            self._scene = Scene(
                looked.view, looked.scale, self._rows, looked.shown, sizes, self._appearance.theme, QLocale()
            )
        return self._scene

    @property
    def scale(self) -> Scale:
        """The stretch of time that is looked at."""
        return Scale.whole(0, 1, 1) if self._outlook is None else self._outlook.scale

    def spoken_value(self) -> str:
        """What was gone to, else how much there is to go to."""
        scene = self.scene
        if scene is None or self.accessibleDescription():
            return self.accessibleDescription()
        said = tr("%1 lanes; Tab goes from lane to lane, the arrow keys along one")
        return said.replace("%1", words.number(len(scene.view.lanes)))

    @property
    def focused(self) -> Spot | None:
        """The spot that was gone to, where it is in sight along time; None for none."""
        scene = self.scene
        return None if scene is None or self._outlook is None else self._outlook.focused(scene)

    def spot_under(self, at: QPointF) -> Spot | None:
        """The spot under a place in the viewport; None where there is none."""
        scene = self.scene
        if scene is None or at.y() < scene.sizes.axis:
            return None
        return spot_under(scene, self._among_lanes(at, scene))

    def _among_lanes(self, at: QPointF, scene: Scene) -> QPointF:
        """A place in the viewport as one from the left end of the axis and the top of the first row."""
        return QPointF(at.x() - scene.sizes.titles, at.y() + self._bars.scrolled - scene.sizes.axis)

    # Keeping up

    def _width(self) -> float:
        titles = 0.0 if self._sizes is None else self._sizes.titles
        return max(1.0, self.viewport().width() - titles)

    def _room(self, scene: Scene) -> float:
        """How many points of the lanes are in sight."""
        return self.viewport().height() - scene.sizes.axis

    def _measure(self, view: TimelineView) -> Sizes:
        if self._sizes is None:
            self._sizes = sizes_of(self.font(), self.viewport().width())
            self._rows = rows_of(view, self._sizes)
        return self._sizes

    def _moved(self, before: Scale) -> None:
        """Show and tell that another stretch of time is looked at than before, if it is."""
        if self.scale != before:
            self._changed()
            self.scale_changed.emit()

    def _changed(self) -> None:
        self._scene = None
        scene = self.scene
        self._bars.follow(scene, 0.0 if scene is None else self._room(scene))
        if scene is not None and self._outlook is not None:
            missing = self._outlook.counts.missing(scene.scale)
            if missing is not None:
                self.counts_wanted.emit(missing)
            if self._pointer is not None:
                self._point_at(self._pointer)
        self.viewport().update()

    def _point_at(self, at: QPointF | None) -> None:
        """The pointer is at a place in the viewport; None: it has left."""
        self._pointer = at
        spot = None if at is None else self.spot_under(at)
        if spot != self._hovered:
            self._hovered = spot
            self.spot_hovered.emit(spot)
        self.viewport().update()

    # Qt asks

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As large as there is room."""
        return QSize(760, 420)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Smaller, nothing could be told."""
        return QSize(300, 150)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        scene = self.scene
        if scene is None:
            painter.fillRect(event.rect(), QColor(self._appearance.theme.colours.surface))
        else:
            marked = Marked(self.focused, self._hovered, self._pointer, focus=self.hasFocus())
            paint_picture(painter, scene, QRectF(self.viewport().rect()), self._bars.scrolled, marked)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The same stretch of time on another width."""
        super().resizeEvent(event)
        self._sizes = None
        self._changed()
        self.scale_changed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font: other sizes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._sizes = None
            self._changed()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802
        """Follow the bars."""
        if self._outlook is not None and not self._bars.held:
            before = self.scale
            self._outlook.scale = self._bars.wanted(before)
            self._moved(before)
        if self._pointer is not None:
            self._point_at(self._pointer)
        self.viewport().update()
