"""The row in which a person settles a condition of a statement that no archive shows."""

from dataclasses import replace

from inspector.facts.fact import Fact
from inspector.gui.appearance import Appearance
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.questions_row import AnswerRow, Prefill, declared, tr
from inspector.gui.plain import plain
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.texts import Text, set_tip
from inspector.operations.questions_view import ConditionAsked


class ConditionRow(AnswerRow):
    """Whether a condition holds: it does, it does not, or nobody can say, which is where it begins."""

    def __init__(self, appearance: Appearance, prefill: Prefill, asked: ConditionAsked) -> None:
        super().__init__(appearance, prefill)
        text, title = (plain(known_text(each)) for each in (asked.text, asked.title))
        about = text if asked.alone else tr("%1 (%2)").replace("%1", text.removesuffix(".")).replace("%2", title)
        self.name_it(about)
        self.condition = Text(about)
        set_tip(self.condition, title)
        self.lines.insertWidget(0, self.condition)
        self.holds = ChoiceField(about)
        self.holds.offer(((tr("Not known"), ""), (tr("This holds"), "met"), (tr("This does not hold"), "not_met")))
        self.fields.addWidget(self.holds)
        self.holds.choose("" if prefill.fact is None else prefill.fact.value)
        self.holds.currentIndexChanged.connect(self.touch)
        self.remove_button.hide()  # "Not known" takes the answer away

    def read(self) -> Fact | None:
        if not self.holds.value:
            return None
        kept = self.prefill.fact
        note, proof = ("", "") if kept is None else (kept.source.note, kept.source.attachment)
        said = declared(self.prefill.what, self.holds.value, self.source(note, proof))
        return said if kept is None else replace(said, start=kept.start, end=kept.end)

    def trouble(self) -> str:
        return ""
