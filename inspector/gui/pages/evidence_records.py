"""Which records go into a pack: of what time, with which verdicts, of which kinds and conversations, with which tags."""

from PySide6.QtCore import Signal

from inspector.exposure.outcome import Verdict
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.pages.evidence_conversations import ConversationTicks
from inspector.gui.pages.evidence_words import tr
from inspector.gui.plain import plain
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.labelled import labelled
from inspector.gui.widgets.moment_field import MomentField
from inspector.gui.widgets.texts import Text
from inspector.gui.widgets.tick_group import TickGroup
from inspector.operations.evidence.choice import Choice
from inspector.operations.evidence.offers import PackOffers


class RecordsCard(Card):
    """Which records go in: of what time, with which verdicts, of which kinds, with which tags."""

    changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(tr("Which records"))
        self.since = MomentField(tr("Made from"), tr("from"))
        self.until = MomentField(tr("Made to, the last day"), tr("to"), end=True)
        period = labelled(tr("Made (days in UTC)"), self.since, self.until)
        self.add(period)
        self.problem_text = Text("", "warning")
        self.problem_text.hide()
        self.add(self.problem_text)
        self.verdicts = TickGroup(
            appearance, tr("Verdicts"), tr("Every verdict"), tr("Tick at least one verdict, or all of them.")
        )
        self.kinds = TickGroup(
            appearance, tr("Kinds of data"), tr("Every kind of data"), tr("Tick at least one kind, or all of them.")
        )
        self.tags = TickGroup(
            appearance, tr("Tags"), tr("With any tag or none"), tr("Tick at least one tag, or all of them.")
        )
        self.conversations = ConversationTicks(appearance)
        self.verdicts.offer([(words.verdict(each), each.value) for each in Verdict])
        for group in (self.verdicts, self.kinds, self.conversations, self.tags):
            group.chosen_changed.connect(self.changed)
            self.add(group)
        for field in (self.since, self.until):
            field.moment_changed.connect(self._changed)

    def show_offers(self, offers: PackOffers) -> None:
        """Offer what the case holds."""
        counted = "%1 (%2)"
        self.kinds.offer(
            [
                (counted.replace("%1", words.category(name)).replace("%2", words.number(records)), name)
                for name, records in offers.categories
            ]
        )
        self.tags.offer(
            [
                (counted.replace("%2", words.number(records)).replace("%1", plain(name, 60)), name)
                for name, records in offers.tags
            ]
        )
        self.tags.setVisible(bool(offers.tags))

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return Choice(
            categories=self.kinds.chosen,
            verdicts=self.verdicts.chosen,
            conversations=self.conversations.chosen,
            tags=self.tags.chosen,
            since=self.since.instant,
            until=self.until.instant,
        )

    @property
    def problem(self) -> str:
        """What is wrong; empty where nothing is."""
        return self._period_problem() or self.verdicts.problem or self.kinds.problem or self.tags.problem

    def _period_problem(self) -> str:
        if self.since.problem or self.until.problem:
            return self.since.problem or self.until.problem
        since, until = self.since.instant, self.until.instant
        return tr("This ends before it begins.") if since is not None and until is not None and until <= since else ""

    def _changed(self) -> None:
        self.problem_text.setText(self._period_problem())
        self.problem_text.setVisible(bool(self._period_problem()))
        self.changed.emit()
