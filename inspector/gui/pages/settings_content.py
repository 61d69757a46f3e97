"""One setting in full: its line of time with the stretch chosen, what changes did, what differs, all states, its sources."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.facts.fact import Basis
from inspector.gui.appearance import Appearance
from inspector.gui.knowledge_words import known_text
from inspector.gui.models.setting_states import COLUMNS, FROM, SettingStatesModel
from inspector.gui.pages.setting_line import SettingTimeline
from inspector.gui.pages.settings_cards import StretchCard, about_card, changes_card, differs_card
from inspector.gui.pages.statements_sources import sources_card
from inspector.gui.plain import plain
from inspector.gui.setting_words import basis_name, tr, value_name
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.calm_table import CalmTable
from inspector.gui.widgets.card import Card, clear_layout
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.state_paint import StateSwatch
from inspector.gui.widgets.texts import Text, set_tip
from inspector.operations.settings_view import SettingLine
from inspector.records.instants import Instant


class SettingContent(QWidget):
    """Shows one setting; stretches are chosen on the line of time or in the table of states."""

    facts_requested = Signal(str)  # what is to be said: `setting:<id>`

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._line: SettingLine | None = None
        self._as_of: Instant = 0
        self.timeline = SettingTimeline(appearance)
        self.stretch = StretchCard(appearance)
        self.model = SettingStatesModel(self)
        self.table = CalmTable(self.model, COLUMNS, tr("States of this setting"), sorts=False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.say_button = Button(appearance, tr("Say or &try when it was on or off …"), "", "add")
        set_tip(
            self.say_button,
            tr("What if: windows and counts change as you answer. The case stays as it is until you keep the answers."),
        )
        self.say_button.clicked.connect(self._ask_for_facts)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        lines.addLayout(self._head())
        self.unsaid = Card(look="notice")
        self.unsaid_text = Text("", "warning")
        self.unsaid.add(self.unsaid_text)
        lines.addWidget(self.unsaid)
        lines.addWidget(self._drawing())
        self._below = QVBoxLayout()
        self._below.setSpacing(16)
        lines.addLayout(self._below)
        self.states = Card(tr("All states, in order of time"))
        self.states.add(self.table)
        lines.addWidget(self.states)
        self._about = QVBoxLayout()
        self._about.setSpacing(16)
        lines.addLayout(self._about)
        self.timeline.valueChanged.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(self._choose_row)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        names = QVBoxLayout()
        names.setSpacing(2)
        self.name = Text("", "headline", copies=True)
        self.place = Text("", "muted")
        names.addWidget(self.name)
        names.addWidget(self.place)
        head.addLayout(names, 1)
        head.addWidget(self.say_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _drawing(self) -> Card:
        card = Card(tr("On a line of time"))
        card.add(self.timeline)
        samples = [_sample(self._appearance, basis, basis_name(basis)) for basis in Basis]
        samples.append(_sample(self._appearance, None, tr("seen at one moment (struck through: changes nothing)")))
        card.add(flowing(*samples))
        hint = tr("“On” stands high, “off” low. Left and Right step from stretch to stretch; times are UTC.")
        card.add(Text(hint, "small"))
        card.add(self.stretch)
        return card

    def show_line(self, line: SettingLine, as_of: Instant) -> None:
        """Show this setting; its last stretch is chosen."""
        self._line, self._as_of = line, as_of
        name = setting_name(line)
        self.name.setText(name)
        where = line.setting.where if line.setting is not None else ""
        self.place.setText(plain(where))
        self.place.setVisible(bool(where))
        self.unsaid_text.setText(_unsaid(line))
        self.unsaid.setVisible(not line.told)
        self.timeline.show_line(line, as_of, name)
        self.model.show_line(line, as_of)
        self._fit_table()
        clear_layout(self._below)
        self._below.addWidget(changes_card(line.effects, as_of))
        if line.differs:
            self._below.addWidget(differs_card(line, as_of))
        clear_layout(self._about)
        self._about.addWidget(about_card(line, self._appearance))
        if line.sources:
            self._about.addWidget(sources_card(line.sources, self._appearance, tr("Sources on this setting")))
        self._choose(self.timeline.value())

    def _choose(self, place: int) -> None:
        if self._line is not None:
            self.stretch.show_stretch(self._line, place, self._as_of)
            with QSignalBlocker(self.table.selectionModel()):
                self.table.setCurrentIndex(self.model.index(place, FROM))
            self.table.viewport().update()

    def _choose_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.timeline.setValue(current.row())

    def _ask_for_facts(self) -> None:
        if self._line is not None:
            self.facts_requested.emit(f"setting:{self._line.id}")

    def _fit_table(self) -> None:
        """As high as its rows: the page scrolls, not the table in it."""
        height = self.table.row_height * self.model.rowCount() + self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(height + self.table.horizontalScrollBar().sizeHint().height() + 6)


def setting_name(line: SettingLine) -> str:
    """What a setting is called; its platform, and what it takes for granted, where that tells it from another."""
    name = plain(known_text(line.setting.name) if line.setting is not None else line.id)
    if line.several:
        name = tr("%1, where by default %2").replace("%1", name).replace("%2", value_name(line.default))
    return f"{name} ({line.platform})" if line.platform else name


def _unsaid(line: SettingLine) -> str:
    text = tr("Nobody recorded this setting: what holds by default is taken for granted.")
    if line.default not in {"on", "off"}:
        text = tr("Nobody recorded this setting, and no default is known.")
    how = tr(
        "Look it up where it is set, note its state and the day, and keep a screenshot; e-mails of the platform may tell "
        "when it changed. Then say so here, or in a facts file: the results follow."
    )
    return f"{text} {how}"


def _sample(appearance: Appearance, basis: Basis | None, name: str) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 8, 0)
    line.setSpacing(8)
    line.addWidget(StateSwatch(appearance, basis))
    line.addWidget(Text(f"{name[:1].upper()}{name[1:]}", "small", wraps=False))
    return holder
