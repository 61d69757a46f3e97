"""The overview: the answer in one sentence, what it was counted from, and what it rests on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal

from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.overview_cards import facts_card, odd_card, period_card, statements_card
from inspector.gui.pages.overview_kinds import KindsCard, VerdictsCard
from inspector.gui.pages.overview_missing import MissingCard
from inspector.gui.pages.overview_platforms import PlatformsCard
from inspector.gui.pages.page import ScrolledPage
from inspector.gui.plain import plain
from inspector.gui.setting_words import value_name
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, clear_layout
from inspector.gui.widgets.columns import TwoColumns
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.search_notice import search_words
from inspector.gui.widgets.texts import Text, set_tip
from inspector.operations.answers import ArchiveSummary, SeenSetting, Summary

_NAMED = 8
"""Members that were not read and are named one by one."""
_FEW = 3
"""Archives that are described one by one."""


class OverviewPage(ScrolledPage):
    """Shows a `Summary`; a press on a kind of data or a verdict asks for its records."""

    records_requested = Signal(str, str)  # category (empty: all), verdict (empty: all)
    filter_requested = Signal(object)  # RecordFilter: records of one platform of several
    shown_as_changed = Signal(str)  # `picture` or `table`
    letter_requested = Signal(str)  # the kind of letter
    facts_requested = Signal(str)  # what is to be tried: kind of a fact, or empty for any

    def __init__(self, appearance: Appearance, shown_as: str) -> None:
        super().__init__(QCoreApplication.translate("OverviewPage", "Overview"), 1240)
        self._appearance = appearance
        self._shown_as = shown_as
        self.verdicts: VerdictsCard | None = None
        self.platforms: PlatformsCard | None = None
        self.kinds: KindsCard | None = None
        self.missing: MissingCard | None = None
        self._platform = ""

    def show_summary(self, summary: Summary) -> None:
        """Show this summary from its top."""
        for step in self.in_steps(summary):
            step()

    def in_steps(self, summary: Summary) -> tuple[Callable[[], None], ...]:
        """What `show_summary` does, in steps that may stand apart in time: each of them is short."""
        columns = TwoColumns()
        return (
            lambda: self._begin(summary),
            lambda: self._show_verdicts(summary),
            lambda: self._show_kinds(summary),
            lambda: columns.left.addWidget(statements_card(summary)),
            lambda: columns.left.addWidget(self._facts(summary)),
            lambda: self._show_columns(summary, columns),
        )

    def _begin(self, summary: Summary) -> None:
        clear_layout(self.column)
        self.platforms = None
        self.column.addWidget(Text(_whose(summary), "muted", copies=True))
        self.column.addWidget(Text(core(summary.headline), "headline", copies=True))
        self.column.addWidget(Text(accounting(summary), "strong", copies=True))
        for seen in summary.seen:
            self.column.addWidget(Text(seen_words(seen), "strong", copies=True))
        if summary.unread:
            self.column.addWidget(Text(unread_lines(summary), "muted", copies=True))
        if unprepared := search_words(*summary.searchable):
            search = Card(look="notice")
            search.add(Text(unprepared, "warning"))
            self.column.addWidget(search)
        if summary.view_note:
            note = Card(look="notice")
            note.add(Text(core(summary.view_note), "warning"))
            self.column.addWidget(note)

    def _show_verdicts(self, summary: Summary) -> None:
        self.verdicts = VerdictsCard(self._appearance)
        self.verdicts.show_summary(summary)
        self.verdicts.records_requested.connect(self.records_requested)
        self.column.addWidget(self.verdicts)

    def _show_kinds(self, summary: Summary) -> None:
        if summary.platforms:
            self.platforms = PlatformsCard(self._appearance, summary)
            self.platforms.filter_requested.connect(self.filter_requested)
            self.column.addWidget(self.platforms)
        self.kinds = KindsCard(self._appearance, self._shown_as)
        self.kinds.show_summary(summary)
        if self._platform:
            self.kinds.count_platform(self._platform)
        self.kinds.records_requested.connect(self.records_requested)
        self.kinds.filter_requested.connect(self.filter_requested)
        self.kinds.shown_as_changed.connect(self._keep_shown_as)
        self.column.addWidget(self.kinds)

    def _facts(self, summary: Summary) -> Card:
        facts = facts_card(summary)
        what_if = Button(self._appearance, self.tr("&What if …"), "link", "questions")
        set_tip(
            what_if,
            self.tr(
                "Change a fact about you and see windows and counts change. The case stays as it is until you keep it."
            ),
        )
        what_if.clicked.connect(lambda: self.facts_requested.emit(""))
        facts.add(flowing(what_if))
        return facts

    def _show_columns(self, summary: Summary, columns: TwoColumns) -> None:
        self.missing = MissingCard(self._appearance, summary)
        self.missing.letter_requested.connect(self.letter_requested)
        for card in (period_card(summary), self.missing, odd_card(summary)):
            columns.right.addWidget(card)
        columns.settle()
        self.column.addWidget(columns)
        self.column.addWidget(Text(self._provenance(summary), "small", copies=True))
        self.verticalScrollBar().setValue(0)

    def leave_case(self) -> None:
        """Show nothing of a case any more."""
        clear_layout(self.column)
        self.verdicts = self.platforms = self.kinds = self.missing = None
        self._platform = ""

    def rest(self) -> None:
        """Let go of the case for a while: the platform that is counted is counted again, where the case still has it."""
        chosen = self._platform if self.kinds is None else self.kinds.platform.value
        self.leave_case()
        self._platform = chosen

    @property
    def shown_as(self) -> str:
        """Whether kinds of data are shown as a `picture` or a `table`."""
        return self._shown_as

    def _keep_shown_as(self, shown_as: str) -> None:
        self._shown_as = shown_as
        self.shown_as_changed.emit(shown_as)

    def _provenance(self, summary: Summary) -> str:
        lines = [f"{plain(archive.name)}: SHA-256 {archive.sha256}" for archive in summary.archives]
        known = self.tr("Statements as known on %1 (version %2)")
        lines.append(
            known.replace("%1", summary.knowledge_date).replace("%2", summary.knowledge_version.replace("+", ", "))
        )
        return "\n".join(lines)


def accounting(summary: Summary) -> str:
    """What became of every member, and how many records they hold: nothing is passed over in silence."""
    statuses = ", ".join(
        f"{words.number(count)} {words.member_status(status)}" for status, count in summary.members_by_status if count
    )
    line = QCoreApplication.translate("OverviewPage", "%1 files: %2; %3.")
    line = line.replace("%1", words.number(summary.members)).replace("%3", words.records(summary.records))
    if summary.repeated:
        more = QCoreApplication.translate("OverviewPage", "%1 stand in more than one archive and are counted once.")
        if summary.repeated == 1:
            more = QCoreApplication.translate(
                "OverviewPage", "One stands in more than one archive and is counted once."
            )
        line += " " + more.replace("%1", words.number(summary.repeated))
    return line.replace("%2", statuses)


def seen_words(seen: SeenSetting) -> str:
    """What an archive shows of a setting, in one line: its state, on which day, and that this is all it says."""
    line = QCoreApplication.translate(
        "OverviewPage", "“%1” was %2 on %3, as the archive shows. That says nothing of the time before."
    )
    line = line.replace("%3", words.day_utc(seen.at)).replace("%2", value_name(seen.state))
    return line.replace("%1", plain(known_text(seen.name)))


def unread_lines(summary: Summary) -> str:
    """The members that were not read, each with the reason: the first ones by name, the rest by number."""
    lines = [
        f"•  {plain(row.path)}: {words.member_status(row.status)}. {plain(core(row.note))}".rstrip()
        for row in summary.unread[:_NAMED]
    ]
    if len(summary.unread) > _NAMED:
        more = QCoreApplication.translate("OverviewPage", "… and %1 more")
        lines.append(more.replace("%1", words.number(len(summary.unread) - _NAMED)))
    return "\n".join(lines)


def _whose(summary: Summary) -> str:
    owner = plain(summary.owner_name) or QCoreApplication.translate("OverviewPage", "Owner not named in the archive")
    if len(summary.archives) > _FEW:
        days = ", ".join(f"{each.platform_name} {words.day_utc(each.exported_at)}" for each in summary.archives)
        line = QCoreApplication.translate("OverviewPage", "%1 archives: %2")
        return f"{owner}  ·  {line.replace('%1', words.number(len(summary.archives))).replace('%2', days)}"
    return "  ·  ".join([owner, *(_archive(archive) for archive in summary.archives)])


def _archive(archive: ArchiveSummary) -> str:
    line = QCoreApplication.translate("OverviewPage", "%1 archive of %2, %3")
    day = words.day_utc(archive.exported_at)
    return line.replace("%1", archive.platform_name).replace("%2", day).replace("%3", words.size(archive.size))
