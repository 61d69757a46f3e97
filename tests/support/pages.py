"""Pages of the window by themselves, over a real case: shown, waited for, and walked through with the keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.gui.appearance import Appearance

WAIT = 20_000


CONTROLS = (QPushButton, QLineEdit, QComboBox, QCheckBox, QAbstractItemView, QPlainTextEdit, QAbstractSlider)


def made_appearance(theme: str = "light") -> Appearance:
    """How the program looks, for a page that stands by itself."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return Appearance(application, theme)


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Wait for something, as long as a slow machine may need."""
    qtbot.waitUntil(holds, timeout=WAIT)


def settled(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Wait for something, and until what it put on the page is shown."""
    until(qtbot, holds)
    QApplication.processEvents()


def shown(qtbot: QtBot, page: QWidget, width: int = 1000, height: int = 700) -> QMainWindow:
    """Show a page in a size; gives the window that holds it, which has to be kept."""
    window = QMainWindow()
    # As the real window has one: without it, every change of the page would be told to the screen.
    window.setMinimumSize(300, 200)
    window.setCentralWidget(page)
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    qtbot.waitExposed(window)
    return window


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key where a widget has the focus."""
    widget.setFocus()
    QTest.keyClick(widget, key)


def click(button: QPushButton) -> None:
    """Click a button that can be seen."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def typed(field: QLineEdit, text: str) -> None:
    """Type a text into a field that can be seen."""
    assert field.isVisible()
    field.setFocus()
    QTest.keyClicks(field, text)


def texts(page: QWidget) -> str:
    """Everything that the labels of a page say, those that can be seen."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)).replace(
        "\u200b", ""
    )


def controls(page: QWidget) -> list[QWidget]:
    """The controls that can be seen and used."""
    found = [each for kind in CONTROLS for each in page.findChildren(kind) if each.isVisibleTo(page)]
    return [
        each
        for each in found
        if each.isEnabled()
        and not isinstance(each, QScrollBar | QHeaderView)
        and each.focusProxy() is None
        # The list of a field that opens one belongs to the field.
        and not any(isinstance(above, QComboBox) for above in _above(each))
    ]


def unnamed(page: QWidget) -> list[QWidget]:
    """The controls that a screen reader has no name for."""
    return [
        each
        for each in controls(page)
        if not each.accessibleName() and not (isinstance(each, QPushButton | QCheckBox) and each.text())
    ]


def reached_by_tab(page: QWidget) -> set[QWidget]:
    """The widgets that the Tab key leads to, once round."""
    found: set[QWidget] = set()
    current = page
    for _ in range(10_000):
        following = current.nextInFocusChain()
        if following is None or following is page:
            break
        if following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisibleTo(page) and following.isEnabled():
            found.add(following)
        current = following
    return found


def assert_usable_by_all(page: QWidget) -> None:
    """Every control has a name and is reached by Tab; every label is plain text and is not cut without a tooltip."""
    assert [(type(each), each.objectName(), each.parentWidget()) for each in unnamed(page)] == []
    assert [each for each in controls(page) if each not in reached_by_tab(page)] == []
    labels = [each for each in page.findChildren(QLabel) if each.isVisibleTo(page) and each.text()]
    assert labels
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    assert not any(each.openExternalLinks() for each in labels)
    cut = [
        each.text()
        for each in labels
        if not each.wordWrap() and not each.toolTip() and each.sizeHint().width() > each.width() + 1
    ]
    assert cut == []
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]
    assert [each.text() for each in buttons if each.width() < each.minimumSizeHint().width()] == []


def _above(widget: QWidget) -> list[QWidget]:
    found = []
    above = widget.parentWidget()
    while above is not None:
        found.append(above)
        above = above.parentWidget()
    return found
