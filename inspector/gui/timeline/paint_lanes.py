"""Paints what stands on the lanes. Only what is in sight is touched."""

from PySide6.QtGui import QPainter

from inspector.gui.timeline.paint_columns import paint_columns
from inspector.gui.timeline.paint_event_labels import Labels
from inspector.gui.timeline.paint_events import paint_events
from inspector.gui.timeline.paint_history import paint_history
from inspector.gui.timeline.paint_statements import paint_statement
from inspector.gui.timeline.rows import Row
from inspector.gui.timeline.scene import Scene
from inspector.operations.timeline.values import EventsLane, HistoryLane, RecordsLane, StatementLane


def paint_lane(painter: QPainter, scene: Scene, row: Row) -> None:
    """Paint one lane; across, 0 is the left end of the axis."""
    match scene.view.lanes[row.lane]:
        case EventsLane() as lane:
            paint_events(painter, scene, row, lane, Labels(scene, row))
        case StatementLane() as lane:
            paint_statement(painter, scene, row, lane)
        case HistoryLane() as lane:
            paint_history(painter, scene, row, lane)
        case RecordsLane() as lane:
            paint_columns(painter, scene, row, lane)
