"""Statements as a list: few enough to be held, each with all that its row shows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.gui import words
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.plain import plain, tip
from inspector.operations.statements_view import Part, StatementEntry
from inspector.statements import words as statement_words
from inspector.statements.statement import Asserts

Index = QModelIndex | QPersistentModelIndex

WHO_ROLE = Qt.ItemDataRole.UserRole + 1
"""Who says it, and how well it stands."""
BEARING_ROLE = Qt.ItemDataRole.UserRole + 2
"""On how many records it bears, or why on none."""
ASSERTS_ROLE = Qt.ItemDataRole.UserRole + 3
"""What it asserts, as the contract says it, for the sign that is painted."""

_LONGEST = 400


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatementsModel", text)


def asserts_name(asserts: str) -> str:
    """What a statement says of some data, in few words."""
    return {
        Asserts.USED.value: _tr("Says that data go in"),
        Asserts.NOT_USED.value: _tr("Says that data stay out"),
        Asserts.SILENT.value: _tr("Says that the texts are silent"),
    }[asserts]


def standing_name(standing: str) -> str:
    """How well a statement stands, fit for a list: with a capital."""
    text = core(statement_words.standing_words(standing))
    return text[:1].upper() + text[1:]


def part_words(part: Part) -> str:
    """The part that a statement plays in the verdicts, in one sentence."""
    return {
        Part.COUNTS: _tr("It counts towards verdicts."),
        Part.SWITCHED_IN: _tr("It counts towards verdicts because you switched it in."),
        Part.OTHER_PURPOSE: _tr("Its purpose is not among those that decide verdicts in this view."),
        Part.CONTEXT: _tr("It is shown for context and decides nothing."),
        Part.SILENT: _tr("It decides nothing: it tells that the texts of its time do not speak of these data."),
    }[part]


def sought_as_shown(entry: StatementEntry) -> StatementEntry:
    """A statement that is found by the words that the window shows of it, and by those that it was written in."""
    shown = (known_text(each) for each in (entry.statement.title, entry.statement.by, entry.statement.note))
    return replace(entry, sought=" ".join((entry.sought, *shown)).casefold())


class StatementsModel(QAbstractListModel):
    """The statements that the filter asks for, in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[StatementEntry, ...] = ()

    def show_entries(self, entries: Sequence[StatementEntry]) -> None:
        """Show these statements."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry_at(self, row: int) -> StatementEntry | None:
        """The statement in a row, or None where there is none."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, statement: str) -> int:
        """The row in which a statement stands, by its id; -1 where it is not shown."""
        return next((row for row, each in enumerate(self._entries) if each.id == statement), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """One for each statement."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows, and the whole of it as its tooltip and for screen readers."""
        entry = self.entry_at(index.row()) if index.isValid() else None
        if entry is None:
            return None
        make = _SHOWN.get(role)
        return make(entry) if make is not None else None


def _who(entry: StatementEntry) -> str:
    standing = core(statement_words.standing_words(entry.statement.standing))
    return f"{plain(known_text(entry.statement.by), _LONGEST)}; {standing}"


def _bearing(entry: StatementEntry) -> str:
    if entry.records:
        return words.records(entry.records)
    return _tr("for context") if entry.part is Part.CONTEXT else _tr("no record")


def _whole(entry: StatementEntry) -> str:
    return ". ".join((_title(entry), _who(entry), asserts_name(entry.statement.asserts)))


def _title(entry: StatementEntry) -> str:
    return plain(known_text(entry.statement.title), _LONGEST)


_SHOWN: Final[Mapping[int, Callable[[StatementEntry], str]]] = {
    Qt.ItemDataRole.DisplayRole: _title,
    WHO_ROLE: _who,
    BEARING_ROLE: _bearing,
    ASSERTS_ROLE: lambda entry: entry.statement.asserts.value,
    Qt.ItemDataRole.AccessibleTextRole: lambda entry: f"{_whole(entry)}. {_bearing(entry)}",
    Qt.ItemDataRole.ToolTipRole: lambda entry: tip(f"{_whole(entry)}. {part_words(entry.part)}"),
}
"""What a row gives for each role."""
