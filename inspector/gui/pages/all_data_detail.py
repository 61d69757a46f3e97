"""One member: what it is, what became of it and why, and its first records."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.case.rows import MemberRow
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.models.members import kind_name, status_name
from inspector.gui.pages.all_data_beginning import BeginningCard
from inspector.gui.pages.all_data_records import FirstRecords
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.plain import plain
from inspector.gui.widgets.breakable import breakable
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, clear_layout
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.scroll_focus import reach_by_key
from inspector.gui.widgets.sign import Sign
from inspector.gui.widgets.status_delegate import SIGNS
from inspector.gui.widgets.texts import Text
from inspector.operations.members_view import MemberDetail
from inspector.records.record import MemberStatus

_KIBIBYTE = 1024


def _tr(text: str) -> str:
    return QCoreApplication.translate("MemberPane", text)


class MemberPane(ScrolledPage):
    """The pane beside the table of members."""

    records_requested = Signal(object)  # member: int
    record_requested = Signal(object)  # record: int
    raw_requested = Signal(object)  # record: int
    beginning_requested = Signal(object)  # member: int

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(_tr("File"), 900, margin=4)
        reach_by_key(self, appearance)
        self._appearance = appearance
        self._member: MemberRow | None = None
        self.empty = Text(_tr("Choose a file to see what it is and what it holds."), "muted")
        self.content = QWidget()
        self.column.addWidget(self.empty)
        self.column.addWidget(self.content)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(self._head())
        layout.addWidget(self._about())
        self.odd = Card(_tr("What was odd in it"))
        self.records = FirstRecords(appearance)
        self.beginning = BeginningCard(appearance)
        for card in (self.odd, self.records, self.beginning):
            layout.addWidget(card)
        self.records.raw_requested.connect(self.raw_requested)
        self.records.record_requested.connect(self.record_requested)
        self.beginning.beginning_requested.connect(self.beginning_requested)
        self.show_nothing()

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(6)
        self.name = Text("", "section")
        head.addWidget(self.name)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._sign = Sign(self._appearance, 18)
        self.status = Text("", "strong", wraps=False)
        line.addWidget(self._sign)
        line.addWidget(self.status, 1)
        head.addLayout(line)
        self.meaning = Text("", "muted")
        head.addWidget(self.meaning)
        return head

    def _about(self) -> Card:
        card = Card()
        self._traits = QGridLayout()
        self._traits.setHorizontalSpacing(14)
        self._traits.setVerticalSpacing(5)
        self._traits.setColumnStretch(1, 1)
        card.body.addLayout(self._traits)
        self.all_button = Button(self._appearance, _tr("Show &all its records"), "", "records")
        self.all_button.clicked.connect(lambda: self._tell(self.records_requested))
        self.copy_button = Button(self._appearance, _tr("Copy its hash"), "link", "copy")
        self.copy_button.clicked.connect(self._copy_hash)
        card.add(flowing(self.all_button, self.copy_button))
        return card

    def show_nothing(self) -> None:
        """No member is chosen."""
        self._member = None
        self.content.hide()
        self.empty.show()

    def show_member(self, member: MemberRow) -> None:
        """Show what the table knows already; its records follow."""
        self._member = member
        self.name.setText(breakable(plain(member.path)))
        self.status.setText(status_name(member.status))
        self.meaning.setText(_meaning(member.status))
        if member.status in SIGNS:
            self._sign.show_icon(*SIGNS[member.status])
        self._show_traits(member, "", 0)
        self.all_button.setEnabled(member.records > 0)
        self.copy_button.setVisible(bool(member.sha256))
        self.odd.hide()
        self.records.hide()
        self.beginning.show_member(member.id)
        self.beginning.setVisible(member.records == 0)
        self.empty.hide()
        self.content.show()
        self.verticalScrollBar().setValue(0)

    def show_detail(self, detail: MemberDetail) -> None:
        """Show what the case says of it; what belongs to another member is passed over."""
        if self._member is None or detail.member.id != self._member.id:
            return
        self._show_traits(detail.member, detail.archive, detail.repeated)
        self.all_button.setEnabled(detail.member.records > detail.repeated)
        self._show_odd(detail)
        self.records.show_records(detail.records)

    def _show_traits(self, member: MemberRow, archive: str, repeated: int) -> None:
        clear_layout(self._traits)
        top = Qt.AlignmentFlag.AlignTop
        for place, (name, value) in enumerate(traits(member, archive, repeated)):
            self._traits.addWidget(Text(name, "muted", wraps=False), place, 0, top)
            self._traits.addWidget(Text(breakable(value)), place, 1, top)

    def _show_odd(self, detail: MemberDetail) -> None:
        self.odd.clear()
        self.odd.setVisible(bool(detail.warnings))
        for message, record in detail.warnings:
            place = "" if record is None else _tr(" (record %1)").replace("%1", words.number(record))
            self.odd.add(Text(plain(core(message)) + place, copies=True))
        more = detail.all_warnings - len(detail.warnings)
        if more:
            self.odd.add(Text(_tr("… and %1 more").replace("%1", words.number(more)), "small"))

    def _tell(self, signal: SignalInstance) -> None:
        if self._member is not None:
            signal.emit(self._member.id)

    def _copy_hash(self) -> None:
        if self._member is not None:
            QGuiApplication.clipboard().setText(self._member.sha256)


def traits(member: MemberRow, archive: str, repeated: int) -> list[tuple[str, str]]:
    """What is known of a member: name and value, those that have one."""
    records = words.records(member.records)
    if repeated:
        told = _tr("%1, of which %2 stand in another archive too and are counted there")
        records = told.replace("%1", records).replace("%2", words.number(repeated))
    octets = words.size(member.size)
    if member.size >= _KIBIBYTE:
        octets = _tr("%1 (%2 bytes)").replace("%1", octets).replace("%2", words.number(member.size))
    lines = [
        (_tr("Note"), plain(core(member.note))),
        (_tr("Kind of data"), kind_name(member.category)),
        (_tr("Records"), records),
        (_tr("Size"), octets),
        (_tr("SHA-256"), member.sha256 or _tr("not taken: it was not read")),
        (_tr("Archive"), plain(archive)),
    ]
    return [(name, value) for name, value in lines if value]


def _meaning(status: str) -> str:
    meanings = {
        MemberStatus.READ.value: _tr("It was read from its first byte to its last."),
        MemberStatus.UNRECOGNISED.value: _tr(
            "This program does not know this kind of file. Nothing in it was read, and none of it is in any count."
        ),
        MemberStatus.DAMAGED.value: _tr(
            "It is damaged in the archive. What can still be read of it is among the results; there may have been more in it."
        ),
        MemberStatus.SKIPPED.value: _tr("It was left out, for the reason in the note. None of it is in any count."),
    }
    return meanings.get(status, _tr("It has not been dealt with yet: open the archive again to finish it."))
