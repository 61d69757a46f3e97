"""What keeps a window from being used by everybody: found by walking through all its widgets, with the keys and by their pictures.

Each function gives the faults that it finds in what can be seen of a window or page, one line each; none is well.
"""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from tests.support.contrast import Pixels, contrasts, pixels

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QAbstractScrollArea)
_NO_CONTROLS = (QScrollBar, QHeaderView, QSplitterHandle, QMenuBar)
_SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
_WITHOUT_ROLE = (QScrollArea,)
"""Panes that scroll: what is on them is told."""
_ROUND = 2_000
"""Presses of Tab after which a walk would never end."""
_PARTS = 400
"""Presses of Tab that may lead through the parts of one widget."""
_TEXT, _SHAPE = 4.5, 3.0


def told(widget: QWidget | None) -> str:
    """A widget as a line of a report names it."""
    if widget is None:
        return "nothing"
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    name = widget.accessibleName() or text or widget.objectName()
    return f"{type(widget).__name__} “{name[:70]}”"


def controls(root: QWidget) -> list[QWidget]:
    """What can be seen and used: everything that takes the focus, and everything that is made to be used."""
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisibleTo(root)
        and each.isEnabled()
        and each.focusProxy() is None
        and not isinstance(each, _NO_CONTROLS)
        and not _is_inside(each, root)
        and (bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) or _is_to_be_used(each))
    ]


def _is_to_be_used(widget: QWidget) -> bool:
    # A page that only scrolls follows the focus of what is on it.
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QAbstractItemView):
        return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return isinstance(widget, _CONTROLS)


def _is_inside(widget: QWidget, root: QWidget) -> bool:
    """Whether it is a part of a control, such as the list that a field opens."""
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QComboBox | QAbstractSpinBox) or (
            isinstance(above, QAbstractItemView) and widget is above.viewport()
        ):
            return True
        if isinstance(above, QLineEdit) and isinstance(widget, QAbstractButton):
            return True  # the button in a field that clears it: Escape and the keys do the same
        above = above.parentWidget()
    return False


def nameless(root: QWidget) -> list[str]:
    """Controls of which a screen reader could not say what they are called, or what they are."""
    found = []
    for each in controls(root):
        spoken = QAccessible.queryAccessibleInterface(each)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"no name: {told(each)} in {told(each.parentWidget())}")
        elif spoken.role() in _SILENT and not isinstance(each, _WITHOUT_ROLE):
            found.append(f"no role: {told(each)}")
    return found


class Walk:
    """A walk with the Tab key through a window that is active: what was reached, and where the focus could not be seen."""

    def __init__(self, window: QWidget) -> None:
        self.reached: list[QWidget] = []
        self.faults: list[str] = []
        # From where nothing has the focus to where Tab begins again.
        current = QApplication.focusWidget()
        if current is not None:
            current.clearFocus()
        known = controls(window)
        QTest.keyClick(window, Qt.Key.Key_Tab)
        for _ in range(_ROUND):
            here = QApplication.focusWidget()
            if here is None or here in self.reached:
                return
            focused = _picture(here)
            after = _next(here)
            if after is here and len(known) > 1:
                self.faults.append(f"Tab does not lead on from {told(here)}")
                return
            self.reached.append(here)
            if after is not here and here in known and here.isVisible() and not differ(focused, _picture(here)):
                self.faults.append(f"the focus cannot be seen on {told(here)}")
        self.faults.append("Tab never comes round")


def _next(here: QWidget) -> QWidget | None:
    """Where Tab leads to; what has parts of its own is gone through first."""
    for _ in range(_PARTS):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        if after is not here:
            return after
    return here


def unreached(root: QWidget, walk: Walk) -> list[str]:
    """Controls that the Tab key does not lead to."""
    return [
        f"not reached by Tab: {told(each)} in {told(each.parentWidget())}"
        for each in controls(root)
        if each not in walk.reached and not _reached_by_arrows(each, walk)
    ]


def _reached_by_arrows(widget: QWidget, walk: Walk) -> bool:
    """Of buttons of which one is chosen, Tab leads to that one, and the arrow keys to the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None:
        return bool(group.exclusive()) and any(each in walk.reached for each in group.buttons())
    parent = widget.parentWidget()
    if not widget.autoExclusive():
        return False
    return any(
        isinstance(each, QAbstractButton) and each.autoExclusive() and each.parentWidget() is parent
        for each in walk.reached
    )


def _picture(widget: QWidget) -> Pixels:
    return pixels(widget.grab().toImage())


def differ(before: Pixels, after: Pixels) -> bool:
    """Whether so much of two pictures differs, and by a contrast of 3, that eyes notice: half of the shorter side."""
    if before.shape != after.shape:
        return True
    changed = (before != after).any(axis=2)
    strong = contrasts(before[changed], after[changed]) >= _SHAPE
    return int(np.count_nonzero(strong)) >= int(min(before.shape[:2])) // 2


def assert_usable_by_all(page: QWidget) -> None:
    """A page by itself, in a window: nothing keeps anybody from using it. Faint texts are looked for in whole windows."""
    page.window().activateWindow()
    QTest.qWaitForWindowActive(page.window())
    QTest.qWait(60)  # what was shown just now is laid out
    walk = Walk(page.window())
    faults = [*walk.faults, *unreached(page, walk), *nameless(page), *cut_texts(page), *guessing(page)]
    assert any(label.isVisibleTo(page) for label in page.findChildren(QLabel)), "the page says nothing"
    assert not faults, "\n".join(["", *faults])


def guessing(root: QWidget) -> list[str]:
    """Labels that guess whether their text is markup, or that open what it names."""
    return [
        f"guesses: {told(each)}"
        for each in root.findChildren(QLabel)
        if each.text() and (each.textFormat() != Qt.TextFormat.PlainText or each.openExternalLinks())
    ]


def cut_texts(root: QWidget) -> list[str]:
    """Texts that are cut and of which no tooltip shows the whole."""
    found = []
    for each in root.findChildren(QWidget):
        if not each.isVisibleTo(root) or each.visibleRegion().isEmpty():
            continue
        if isinstance(each, QLabel) and each.text() and _label_is_cut(each):
            found.append(f"cut: {told(each)} has {each.width()}×{each.height()}")
        elif isinstance(each, QLineEdit) and _hint_is_cut(each):
            found.append(f"cut: “{each.placeholderText()}” in {told(each)} has {each.width()}")
        elif (isinstance(each, QAbstractButton) and each.text() and _button_is_cut(each)) or (
            isinstance(each, QComboBox) and _field_is_cut(each)
        ):
            found.append(f"cut: {told(each)} has {each.width()}×{each.height()}, needs {each.sizeHint().width()}")
        elif isinstance(each, QTableView):
            found += _cut_cells(each)
        elif isinstance(each, QListView):
            found += _cut_rows(each)
    return found + [f"beyond the edge: {told(each)}" for each in _beyond(root)]


def _label_is_cut(label: QLabel) -> bool:
    if label.toolTip():
        return False
    if label.wordWrap():
        return label.height() + 2 < label.heightForWidth(label.width()) or _word_is_cut(label)
    return label.width() + 1 < label.sizeHint().width() or label.height() + 2 < label.minimumSizeHint().height()


def _word_is_cut(label: QLabel) -> bool:
    """Whether a word that cannot be broken is wider than the label."""
    room = label.contentsRect().width()
    layout = QTextLayout(label.text().replace("\n", "\u2028"), label.font())
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        lines.append(line.naturalTextWidth())
    layout.endLayout()
    return max(lines, default=0.0) > room + 1


def _hint_is_cut(field: QLineEdit) -> bool:
    if field.text() or isinstance(field.parentWidget(), QComboBox | QAbstractSpinBox):
        return False
    signs = sum(each.width() for each in field.findChildren(QAbstractButton) if each.isVisibleTo(field))
    return field.width() - signs - 16 < field.fontMetrics().horizontalAdvance(field.placeholderText())


def _button_is_cut(button: QAbstractButton) -> bool:
    if button.toolTip():
        return False
    if button.hasHeightForWidth():
        return button.height() + 2 < button.heightForWidth(button.width())
    return button.width() + 1 < button.minimumSizeHint().width()


def _field_is_cut(field: QComboBox) -> bool:
    if field.toolTip():
        return False
    option = QStyleOptionComboBox()
    option.initFrom(field)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field).width()
    return room < field.fontMetrics().horizontalAdvance(field.currentText())


def _cut_cells(view: QTableView) -> Iterator[str]:
    model, header = view.model(), view.horizontalHeader()
    if model is None:
        return
    for column in range(model.columnCount()):
        if view.isColumnHidden(column) or not 0 <= view.columnViewportPosition(column) < view.viewport().width():
            continue
        heading = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        room = view.columnWidth(column)
        if header.isVisible() and room < header.sectionSizeHint(column) - 24:
            tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            if not tip:
                yield f"cut: the heading “{heading}” of {told(view)}"
        for row in range(min(model.rowCount(), 20)):
            index = model.index(row, column)
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            wide = view.fontMetrics().horizontalAdvance(text)
            if wide > room - 8 and not index.data(Qt.ItemDataRole.ToolTipRole):
                yield f"cut: the cell “{text[:60]}” of {told(view)}"


def _cut_rows(view: QListView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 20)) if model is not None else ():
        index = model.index(row, 0)
        area = view.visualRect(index)
        if area.isEmpty() or not area.intersects(view.viewport().rect()):
            continue
        hint = view.sizeHintForIndex(index)
        if hint.width() > view.viewport().width() + 1 and not index.data(Qt.ItemDataRole.ToolTipRole):
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            yield f"cut: the row “{text[:60]}” of {told(view)}"


def _beyond(root: QWidget) -> Iterator[QWidget]:
    """Texts and controls whose right part lies outside of what holds them, where nothing scrolls to it."""
    for each in root.findChildren(QWidget):
        if not each.isVisibleTo(root) or not isinstance(each, QLabel | QAbstractButton | QComboBox | QLineEdit):
            continue
        above = each.parentWidget()
        while above is not None:
            scrolls = above.parentWidget()
            if isinstance(scrolls, QAbstractScrollArea) and scrolls.horizontalScrollBar().isVisible():
                break
            place = QRect(each.mapTo(above, QPoint(0, 0)), each.size())
            if place.left() < -1 or place.right() > above.width() + 1:
                yield each
                break
            if above is root:
                break
            above = scrolls


def faint_texts(root: QWidget) -> list[str]:
    """Labels and buttons whose letters stand out from their ground by less than WCAG AA asks for, as they are painted."""
    picture = root.grab().toImage()
    painted = pixels(picture)
    found = []
    for each in root.findChildren(QWidget):
        if not isinstance(each, QLabel | QAbstractButton) or not each.text() or not each.isEnabled():
            continue
        if not each.isVisibleTo(root) or each.visibleRegion().isEmpty():
            continue
        area = QRect(each.mapTo(root, QPoint(0, 0)), each.size())
        if each.visibleRegion().boundingRect().size() != each.size() or not picture.rect().contains(area):
            continue  # scrolled out of sight in part
        strongest = _strongest(painted[area.top() : area.bottom() + 1, area.left() : area.right() + 1])
        large = each.font().pointSizeF() >= 18 or (each.font().bold() and each.font().pointSizeF() >= 14)
        # Letters are smoothed: their strongest points fall a little short of the colour itself.
        if strongest < (_SHAPE if large else _TEXT) * 0.9:
            found.append(f"faint: {told(each)} has a contrast of {strongest:.1f}")
    return found


def _strongest(area: Pixels) -> float:
    """The contrast of the colour that an area has most of, and the one that stands out most from it."""
    colours, counts = np.unique(area.reshape(-1, 3), axis=0, return_counts=True)
    ground = np.broadcast_to(colours[counts.argmax()], colours.shape)
    return float(contrasts(ground, colours).max())


def letters_given_twice(window: QMainWindow) -> list[str]:
    """Keys with Alt that would have to choose between two things: among the menus, and what can be pressed or may be soon."""
    given: dict[str, list[str]] = {}
    texts = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    texts += [each.text() for each in window.findChildren(QAbstractButton) if each.isVisibleTo(window)]
    for text in texts:
        letter = letter_of(text)
        if letter:
            given.setdefault(letter, []).append(text)
    return [f"Alt+{letter.upper()}: {', '.join(named)}" for letter, named in given.items() if len(named) > 1]


def letter_of(text: str) -> str:
    """The letter of a text that is pressed with Alt; empty where it has none."""
    parts = text.replace("&&", "").split("&")
    return parts[1][0].casefold() if len(parts) > 1 else ""
