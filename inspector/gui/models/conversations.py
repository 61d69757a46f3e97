"""Conversations as a list: their ids in order, what each shows by page, as it comes."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt

from inspector.case.conversation_pages import ConversationList
from inspector.case.conversation_rows import ConversationRow
from inspector.case.message_filter import ALONE
from inspector.case.search import END, START
from inspector.exposure.outcome import Verdict
from inspector.gui import words
from inspector.gui.models.fetched import FetchedModel, Index
from inspector.gui.plain import plain, tip
from inspector.platforms import platform_by_id
from inspector.records.categories import DataCategory
from inspector.records.instants import Precision, to_datetime

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The conversation (`ConversationRow`), or nothing where it is still to come."""

MATCHES_ROLE = Qt.ItemDataRole.UserRole + 2
"""How many of its messages are asked for; 0 where all messages are."""

_PAGES = 40
_LONGEST = 240
_NAMED = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConversationsModel", text)


def title_of(row: ConversationRow) -> str:
    """What a conversation is called: its title, or who takes part."""
    if row.id == ALONE:
        return _tr("Messages that name no conversation")
    if row.title:
        return plain(row.title, _LONGEST)
    return people_of(row) or _tr("Nobody is named")


def people_of(row: ConversationRow, most: int = _NAMED) -> str:
    """Who takes part beside the owner, by name as far as there is room; the rest counted."""
    named = [plain(name, 80) for name in row.people[:most]]
    if not named:
        if row.sender and row.author != "owner":
            return plain(row.sender, 80)
        return _tr("Only you") if row.author == "owner" else ""
    rest = row.others - len(named)
    if rest > 0:
        more = _tr("1 other") if rest == 1 else _tr("%1 others").replace("%1", words.number(rest))
        named.append(more)
    return ", ".join(named)


def platform_of(row: ConversationRow) -> str:
    """The platform that a conversation is from, by name; empty where the case has but one, or where its title says it."""
    name = platform_by_id(row.platform).name if row.platform else ""
    return "" if name == title_of(row) else name


def date_of(row: ConversationRow) -> str:
    """The UTC day of the message that stands for a conversation, in the person's manner."""
    if row.made is None:
        return words.instant_utc(None)
    moment = to_datetime(row.made)
    if row.precision in {Precision.YEAR, Precision.MONTH}:
        return words.instant_utc(row.made, row.precision)
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.ShortFormat)


def said_of(row: ConversationRow) -> tuple[tuple[str, bool], ...]:
    """What the message that stands for a conversation says, in pieces; the marked ones are what was searched for."""
    pieces: list[tuple[str, bool]] = []
    if row.author == "owner" and row.said:
        pieces.append((_tr("You: "), False))
    for number, piece in enumerate(row.said.split(START)):
        marked, ended, rest = piece.partition(END) if number else ("", "", piece)
        pieces.append((plain(marked, _LONGEST), bool(ended)))
        pieces.append((plain(rest, _LONGEST), False))
    return tuple((text, marked) for text, marked in pieces if text)


def counted(row: ConversationRow, matches: int) -> str:
    """How many messages a conversation holds, and how many of them are asked for."""
    whole = words.number(row.messages)
    if matches and matches != row.messages:
        return _tr("%1 of %2 messages").replace("%1", words.number(matches)).replace("%2", whole)
    return _tr("1 message") if row.messages == 1 else _tr("%1 messages").replace("%1", whole)


def matched(row: ConversationRow, matches: int) -> str:
    """How many of a conversation's messages are asked for, in few words."""
    return _tr("%1 of %2").replace("%1", words.number(matches)).replace("%2", words.number(row.messages))


def verdicts_of(row: ConversationRow) -> tuple[tuple[Verdict, int], ...]:
    """How many messages have which verdict, strongest first."""
    counts = dict(row.verdicts)
    return tuple((verdict, counts[verdict.value]) for verdict in Verdict if counts.get(verdict.value))


def kinds_of(row: ConversationRow) -> str:
    """What kinds of messages a conversation holds, where they are not private messages alone."""
    if row.categories in {(), (DataCategory.PRIVATE_MESSAGE.value,)}:
        return ""
    return ", ".join(words.category(kind) for kind in row.categories)


def whole(row: ConversationRow, matches: int) -> str:
    """All that is known of a conversation, in some sentences: for its tooltip and for screen readers."""
    people = people_of(row, len(row.people))
    parts = [title_of(row)]
    if row.title and people:
        parts.append(people)
    parts.append(platform_of(row))
    parts.append(f"{date_of(row)} (UTC)" if row.made is not None else date_of(row))
    parts.append("".join(text for text, _ in said_of(row)))
    parts.append(counted(row, matches))
    parts.append(kinds_of(row))
    parts.extend(f"{words.verdict(verdict.value)}: {words.number(count)}" for verdict, count in verdicts_of(row))
    if row.marked:
        parts.append(_tr("With a tag, a note or kept out of packs: %1").replace("%1", words.number(row.marked)))
    return ". ".join(part for part in parts if part)


class ConversationsModel(FetchedModel):
    """The conversations that hold a message that is asked for, in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_PAGES, parent)
        self._list = ConversationList()

    def show_list(self, found: ConversationList) -> None:
        """Show these conversations."""
        self.beginResetModel()
        self._list = found
        self._restart(len(found.ids))
        self.endResetModel()

    @property
    def found(self) -> ConversationList:
        """The conversations, in order."""
        return self._list

    def conversation_at(self, row: int) -> int:
        """The case's number of the conversation in a row; -1 where there is none."""
        return self._list.ids[row] if 0 <= row < len(self._list.ids) else -1

    def row_of(self, conversation: int) -> int:
        """The row of a conversation, or -1."""
        try:
            return self._list.ids.index(conversation)
        except ValueError:
            return -1

    def row_at(self, row: int) -> ConversationRow | None:
        """What is known of the conversation in a row; None where it is still to come."""
        found: ConversationRow | None = self.fetched.row(row)
        self.tell_wanted()
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows; nothing while it is still to come."""
        if not index.isValid() or role not in _ROLES:
            return None
        matches = 0 if self._list.whole else self._list.matches[index.row()]
        if role == MATCHES_ROLE:
            return matches
        row = self.row_at(index.row())
        if row is None or role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row)
        return tip(whole(row, matches)) if role == Qt.ItemDataRole.ToolTipRole else whole(row, matches)


_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        ROW_ROLE,
        MATCHES_ROLE,
    }
)
