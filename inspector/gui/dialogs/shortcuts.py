"""The list of keys, made from the actions themselves: what it says is what they do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QMenuBar, QVBoxLayout, QWidget

from inspector.gui.pages.page import ScrolledPage
from inspector.gui.timeline.keys import keys_told
from inspector.gui.widgets.texts import Text, set_tip


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShortcutsDialog", text)


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A heading, and pairs of what is done and the keys that do it."""

    heading: str
    keys: tuple[tuple[str, str], ...]


def menu_keys(bar: QMenuBar) -> tuple[KeyGroup, ...]:
    """Each menu of a bar with the actions in it that have keys, those of its submenus too."""
    groups = []
    for action in bar.actions():
        keys = tuple(_with_keys(_inside(action)))
        if keys:
            groups.append(KeyGroup(_named(action.text()), keys))
    return tuple(groups)


def page_keys() -> tuple[KeyGroup, ...]:
    """Keys that a page knows by itself, without a menu."""
    return (
        KeyGroup(_tr("In the timeline's picture"), tuple((does, key) for key, does in keys_told())),
        KeyGroup(
            _tr("In messages"),
            (
                (_tr("to the next hit of a search, to the one before"), _tr("F3, Shift+F3")),
                (_tr("from the reasons back to the message"), _tr("Esc")),
            ),
        ),
        KeyGroup(
            _tr("Everywhere"),
            (
                (_tr("to the next control, to the one before"), _tr("Tab, Shift+Tab")),
                (_tr("press a button, tick a box"), _tr("Space")),
                (_tr("open a menu"), _tr("Alt and the letter that is underlined")),
                (_tr("skip the questions that are asked after the first reading"), _tr("Esc")),
            ),
        ),
    )


class ShortcutsDialog(QDialog):
    """All keys in groups, narrowed by what is typed."""

    def __init__(self, parent: QWidget, groups: Sequence[KeyGroup]) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Keyboard shortcuts"))
        self.resize(560, 620)
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Search keys and what they do"))
        self.search.setAccessibleName(_tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        set_tip(self.search, self.search.placeholderText())
        self.none = Text(_tr("No key does that. Try another word."), "muted")
        self._rows: list[tuple[Text, list[tuple[str, Text, Text]]]] = []
        page = ScrolledPage(_tr("Keyboard shortcuts"), 900, margin=6)
        page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        page.column.addWidget(self.none)
        for group in groups:
            page.column.addLayout(self._made(group))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 18, 20, 16)
        lines.setSpacing(12)
        lines.addWidget(self.search)
        lines.addWidget(page, 1)
        lines.addWidget(buttons)
        self.search.textChanged.connect(self._narrow)
        self._narrow("")

    @property
    def shown(self) -> tuple[str, ...]:
        """What is listed now: each line's keys and what they do."""
        return tuple(
            f"{keys.text()}: {does.text()}"
            for _, rows in self._rows
            for _, does, keys in rows
            if does.isVisibleTo(self)
        )

    def _made(self, group: KeyGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        heading = Text(group.heading, "section")
        grid.addWidget(heading, 0, 0, 1, 2)
        rows = []
        for row, (does, keys) in enumerate(group.keys, 1):
            labels = (Text(does), Text(keys, "strong"))
            for column, label in enumerate(labels):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            rows.append((f"{group.heading} {does} {keys}".casefold(), *labels))
        self._rows.append((heading, rows))
        return grid

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        some = False
        for heading, rows in self._rows:
            found = False
            for told, does, keys in rows:
                fits = all(word in told for word in words)
                does.setVisible(fits)
                keys.setVisible(fits)
                found = found or fits
            heading.setVisible(found)
            some = some or found
        self.none.setVisible(not some)


def _inside(action: QAction) -> Iterator[QAction]:
    menu = action.menu()
    if menu is None:
        yield action
        return
    for each in menu.actions():  # type: ignore[attr-defined]
        yield from _inside(each)


def _with_keys(actions: Iterator[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        keys = ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts())
        if keys:
            yield _named(action.text()), keys


def _named(text: str) -> str:
    """A menu's text without the mark of its key and the dots that announce a question."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("… .")
