"""Pages of the window by themselves, over a real case: shown, waited for, and walked through with the keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.appearance import Appearance

WAIT = 20_000


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
