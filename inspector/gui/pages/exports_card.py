"""Two exports of one account side by side: figures by kind of data that lead to the records, and what they do not tell."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout

from inspector.case.export_pairs import KindCompared
from inspector.case.rows import RecordFilter
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.plain import plain
from inspector.gui.setting_words import value_name
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.texts import Text, rule
from inspector.operations.export_changes import Export, ExportChanges, SettingSeen
from inspector.records.instants import Instant

_NAMED = 8
"""Files that one export alone holds and that are named one by one."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportsCard", text)


class PairCard(Card):
    """One pair of exports that follow one another."""

    records_requested = Signal(object)  # RecordFilter

    def __init__(self, appearance: Appearance, changes: ExportChanges) -> None:
        super().__init__(_tr("Two exports of %1").replace("%1", changes.platform))
        self._appearance = appearance
        self.links: list[Button] = []
        self.add(Text(_named(_tr("Earlier: %1, speaks up to %2 UTC"), changes.earlier), "muted", copies=True))
        self.add(Text(_named(_tr("Later: %1, speaks up to %2 UTC"), changes.later), "muted", copies=True))
        self.body.addLayout(self._figures(changes))
        if changes.gone:
            self.add(
                Text(
                    _tr(
                        "A record that only the earlier export holds may have been deleted by you, by somebody else or by "
                        "the platform, or the later export leaves it out. The archives do not say which."
                    )
                )
            )
        for kind in changes.kinds:
            for line in _kind_notes(kind):
                self.add(Text(line, "muted", copies=True))
        if changes.settings:
            self.add(rule())
            self.add(Text(_tr("Settings, as each export shows them"), "strong"))
            self.body.addLayout(_settings(changes.settings))
        for heading, names in (
            (_tr("Files that only the earlier export holds: %1"), changes.members_gone),
            (_tr("Files that only the later export holds: %1"), changes.members_new),
        ):
            if names:
                self.add(rule())
                self.add(Text(heading.replace("%1", words.number(len(names))), "strong"))
                self.add(Text(_list(names), "muted", copies=True))

    def _figures(self, changes: ExportChanges) -> QGridLayout:
        """A row for each kind of data; a figure above 0 leads to its records."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        low = Qt.AlignmentFlag.AlignBottom
        headings = (
            _tr("Kind of data"),
            _tr("In both"),
            _tr("Only in the earlier"),
            _tr("Only in the later,\ndated before"),
            _tr("Only in the later,\nsince or undated"),
        )
        for column, heading in enumerate(headings):
            label = Text(heading, "small", wraps=False)
            label.setAlignment((Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft) | low)
            grid.addWidget(label, 0, column)
        for place, kind in enumerate(changes.kinds, start=1):
            name = words.category(kind.category)
            grid.addWidget(Text(name, "strong"), place, 0)
            grid.addWidget(Text(words.number(kind.both), wraps=False), place, 1, right)
            for column, count, wanted, meant in (
                (2, kind.gone, changes.gone_records(kind.category), _tr("%1: %2 only in the earlier export")),
                (
                    3,
                    kind.appeared,
                    changes.appeared_records(kind.category),
                    _tr("%1: %2 only in the later export, dated before"),
                ),
            ):
                if count:
                    said = meant.replace("%1", name).replace("%2", words.records(count))
                    grid.addWidget(self._leading(count, said, wanted), place, column, right)
                else:
                    grid.addWidget(Text(words.number(0), "muted", wraps=False), place, column, right)
            grid.addWidget(Text(words.number(kind.since), wraps=False), place, 4, right)
        return grid

    def _leading(self, count: int, meant: str, wanted: RecordFilter) -> Button:
        button = Button(self._appearance, words.number(count), "link")
        button.setAccessibleName(meant)
        button.clicked.connect(lambda: self.records_requested.emit(wanted))
        self.links.append(button)
        return button


def _kind_notes(kind: KindCompared) -> list[str]:
    """What goes with the figures of one kind of data."""
    notes = []
    name, gone = words.category(kind.category), words.number(kind.gone)
    if kind.unread:
        line = _tr("%1: for %2 of %3 the later export holds no file of their kind, or none that could be read whole.")
        notes.append(line.replace("%1", name).replace("%2", words.number(kind.unread)).replace("%3", gone))
    if kind.reworded:
        line = _tr(
            "%1: %2 of %3 stand in the later export at the same time in the same conversation, with another text."
        )
        notes.append(line.replace("%1", name).replace("%2", words.number(kind.reworded)).replace("%3", gone))
    return notes


def _settings(settings: tuple[SettingSeen, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    for column in range(3):
        grid.setColumnStretch(column, 1)
    for column, heading in enumerate((_tr("Setting"), _tr("In the earlier export"), _tr("In the later export"))):
        grid.addWidget(Text(heading, "small"), 0, column)
    for place, seen in enumerate(settings, start=1):
        grid.addWidget(Text(plain(seen.name), "strong"), place, 0)
        for column, state, at in ((1, seen.earlier, seen.earlier_at), (2, seen.later, seen.later_at)):
            grid.addWidget(Text(_state(state, at), copies=True), place, column)
    return grid


def _state(state: str, at: Instant | None) -> str:
    if not state:
        return _tr("not shown")
    name = value_name(state)
    return name if at is None else _tr("%1, on %2 UTC").replace("%1", name).replace("%2", words.instant_utc(at))


def _named(line: str, export: Export) -> str:
    return line.replace("%2", words.instant_utc(export.as_of)).replace("%1", plain(export.name))


def _list(names: tuple[str, ...]) -> str:
    shown = [plain(name) for name in names[:_NAMED]]
    if len(names) > _NAMED:
        shown.append(_tr("and %1 more").replace("%1", words.number(len(names) - _NAMED)))
    return "; ".join(shown)
