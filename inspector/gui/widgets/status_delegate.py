"""Paints what became of a member: a sign and its name, so that neither colour nor shape is alone."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from inspector.gui.appearance import Appearance
from inspector.gui.models.members import STATUS_ROLE

SIGNS: Final[Mapping[str, tuple[str, str]]] = {
    "read": ("read", "muted"),
    "unrecognised": ("unrecognised", "warning"),
    "damaged": ("damaged", "warning"),
    "skipped": ("skipped", "muted"),
    "waiting": ("waiting", "warning"),
}
"""Status to the icon that stands for it, and the theme's colour for that."""


class StatusDelegate(QStyledItemDelegate):
    """For the status's column."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icons: dict[str, QIcon] = {}
        appearance.theme_changed.connect(self._icons.clear)

    def initStyleOption(  # noqa: N802  (Qt's name)
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the sign before the name."""
        super().initStyleOption(option, index)
        status = index.data(STATUS_ROLE)
        if status in SIGNS:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._icon(status)
            size = option.fontMetrics.height()
            option.decorationSize = QSize(size, size)

    def _icon(self, status: str) -> QIcon:
        if status not in self._icons:
            self._icons[status] = self._appearance.icon(*SIGNS[status])
        return self._icons[status]
