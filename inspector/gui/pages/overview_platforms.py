"""The overview of several platforms: the records of each by verdict, and of all of them together."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout

from inspector.case.rows import RecordFilter
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.verdict_bar import VerdictBar, shares_of
from inspector.operations.answers import Summary


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlatformsCard", text)


class PlatformsCard(Card):
    """A line for each platform: its name, how its records divide among verdicts, and how many there are."""

    filter_requested = Signal(object)  # RecordFilter: the records of a platform, or some of them

    def __init__(self, appearance: Appearance, summary: Summary) -> None:
        super().__init__(_tr("By platform"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, each in enumerate(summary.platforms):
            name = plain(each.name)
            open_it = Button(appearance, name, "link")
            open_it.setAccessibleName(f"{name}: {words.records(each.records)}")
            open_it.clicked.connect(lambda _=False, platform=each.id: self._ask(platform, ""))
            bar = VerdictBar(appearance, name)
            bar.show_shares(shares_of(each.verdicts))
            bar.share_requested.connect(lambda verdict, platform=each.id: self._ask(platform, verdict))
            count = Text(words.number(each.records), "strong", wraps=False)
            grid.addWidget(open_it, place, 0)
            grid.addWidget(bar, place, 1)
            grid.addWidget(count, place, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(grid)
        whole = _tr("All platforms together: %1.").replace("%1", words.records(summary.records))
        self.add(Text(whole, "muted"))

    def _ask(self, platform: str, verdict: str) -> None:
        self.filter_requested.emit(RecordFilter(platform=platform, verdicts=(verdict,) if verdict else ()))
