"""The picture of the timeline as a file: what is in sight along time, all lanes, with what the looks mean.

It is painted in the window's own thread, a band at a time so that the window keeps answering; only what comes after
that needs no letters, and is done elsewhere.
"""

from io import BytesIO
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from inspector.gui.plain import plain
from inspector.gui.timeline.legend import samples
from inspector.gui.timeline.names import tr
from inspector.gui.timeline.paint_picture import Marked, paint_picture
from inspector.gui.timeline.scale import Scale
from inspector.gui.timeline.scene import Scene
from inspector.gui.timeline.sizes import Sizes
from inspector.operations.output import written_whole
from inspector.operations.timeline.values import TimelineView
from inspector.operations.timeline_view import picture_of
from inspector.reports.picture.draw import timeline_svg

RATIO: Final = 2
"""Pixels of the file for one point of the window."""
_BAND: Final = 240
"""Points of height that are painted at once."""


def write_png(image: QImage, target: Path) -> None:
    """Write a picture as PNG: whole, or not at all.

    Raises:
        UsageError: it cannot be written there.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    with written_whole(target, BytesIO()) as stream:
        stream.write(bytes(buffer.data().data()))


def write_svg(view: TimelineView, scale: Scale, target: Path) -> None:
    """Write the same lanes and the same stretch of time as SVG, as the report draws them: whole, or not at all.

    Raises:
        UsageError: it cannot be written there.
    """
    start, end = max(scale.start, view.start), min(scale.end, view.end)
    drawn = timeline_svg(picture_of(view, start, max(end, start + 1)))
    with written_whole(target, BytesIO()) as stream:
        stream.write(drawn.encode())


class PictureMaker(QObject):
    """Paints a scene to its last lane and the looks below them, at twice the size, between other things to do."""

    made = Signal(object)  # QImage

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._image = QImage()
        self._done = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._paint_on)

    @property
    def busy(self) -> bool:
        """Whether a picture is being painted."""
        return self._timer.isActive()

    def make(self, scene: Scene) -> None:
        """Begin a picture; another one that is not yet done is forgotten."""
        width = scene.sizes.titles + scene.scale.width
        height = scene.sizes.axis + scene.height + _legend_height(scene, width)
        self._scene = scene
        self._done = 0
        self._image = QImage(round(width * RATIO), round(height * RATIO), QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(RATIO)
        self._timer.start()

    def forget(self) -> None:
        """Nothing is to be made any more."""
        self._timer.stop()
        self._scene = None
        self._image = QImage()

    def _paint_on(self) -> None:
        scene = self._scene
        if scene is None:
            return
        painter = QPainter(self._image)
        if self._done < scene.height:
            paint_band(painter, scene, self._done, _BAND)
            self._done += _BAND
            painter.end()
            return
        width = scene.sizes.titles + scene.scale.width
        painter.translate(0, scene.sizes.axis + scene.height)
        painter.fillRect(QRectF(0, 0, width, _legend_height(scene, width)), QColor(scene.theme.colours.surface))
        _paint_legend(painter, scene, width)
        painter.end()
        image = self._image
        self.forget()
        self.made.emit(image)


def paint_band(painter: QPainter, scene: Scene, top: float, height: float) -> None:
    """Paint the lanes between two heights where they stand in the whole picture; with the first of them, the axis."""
    width = scene.sizes.titles + scene.scale.width
    high = min(height, scene.height - top)
    begins = 0.0 if top == 0 else scene.sizes.axis
    painter.save()
    painter.translate(0, top)
    painter.setClipRect(QRectF(0, begins, width, scene.sizes.axis + high - begins))
    paint_picture(painter, scene, QRectF(0, 0, width, scene.sizes.axis + high), top, Marked())
    painter.restore()


def _places(sizes: Sizes, width: float) -> tuple[tuple[QPointF, ...], float]:
    """Where the samples of the legend stand, and how high it is."""
    pad, side = sizes.scaled(12), sizes.small_line
    x, y = pad, pad
    places = []
    for name, wide, _ in samples():
        taken = side * wide + sizes.scaled(6) + sizes.small_letters.horizontalAdvance(name)
        if x > pad and x + taken > width - pad:
            x, y = pad, y + side + sizes.scaled(5)
        places.append(QPointF(x, y))
        x += taken + sizes.scaled(16)
    return tuple(places), y + side + pad


def told_below(view: TimelineView) -> str:
    """What stands below all else: which platform it is of, where that is one of several, and what the picture shows."""
    text = tr("What could have been shared, according to whom. All times in UTC. Made with Data Inspector.")
    name = dict(view.platforms).get(view.platform, "")
    return f"{tr('Of several platforms, only %1.').replace('%1', plain(name))} {text}" if name else text


def _told(scene: Scene, width: float, top: float) -> tuple[QRectF, str]:
    """The sentences below all else, and the room that they take."""
    sizes, text = scene.sizes, told_below(scene.view)
    room = QRectF(sizes.scaled(12), top, width - sizes.scaled(24), 10_000)
    taken = sizes.small_letters.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
    return QRectF(room.left(), top, room.width(), taken.height()), text


def _legend_height(scene: Scene, width: float) -> float:
    room, _ = _told(scene, width, _places(scene.sizes, width)[1])
    return room.bottom() + scene.sizes.scaled(12)


def _paint_legend(painter: QPainter, scene: Scene, width: float) -> None:
    sizes, theme = scene.sizes, scene.theme
    places, below = _places(sizes, width)
    side = sizes.small_line
    painter.setFont(sizes.small)
    for (name, wide, sample), place in zip(samples(), places, strict=True):
        inner = side - sizes.scaled(3)
        sample(painter, QRectF(place.x(), place.y() + (side - inner) / 2, inner * wide, inner), theme)
        painter.setPen(QColor(theme.colours.muted))
        left = place.x() + side * wide + sizes.scaled(6)
        painter.drawText(QRectF(left, place.y(), width - left, side), Qt.AlignmentFlag.AlignLeft, name)
    room, text = _told(scene, width, below)
    painter.drawText(room, int(Qt.TextFlag.TextWordWrap), text)
