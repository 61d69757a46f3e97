"""The row in which a person says which member of a workspace they are."""

from inspector.facts.fact import Fact
from inspector.facts.who import ME
from inspector.gui.appearance import Appearance
from inspector.gui.pages.questions_row import AnswerRow, Prefill, declared, tr
from inspector.gui.plain import plain
from inspector.gui.widgets.member_field import MemberField
from inspector.operations.questions_view import WhoAsked
from inspector.operations.who import closest


class MemberRow(AnswerRow):
    """A member of the workspace that an archive is of."""

    def __init__(self, appearance: Appearance, prefill: Prefill, asked: WhoAsked) -> None:
        super().__init__(appearance, prefill)
        about = tr("Which member you are")
        self.name_it(about)
        self._platform = asked.platform_id
        choices = {plain(text): said for text, said in asked.choices}
        self.member = MemberField(about, choices, lambda said: len(closest(asked.people, said)))
        self.fields.addWidget(self.member)
        self.member.show_value("" if prefill.fact is None else prefill.fact.value)
        self.member.value_changed.connect(self.touch)

    def read(self) -> Fact | None:
        if not self.member.value:
            return None
        return declared(f"{ME}{self._platform}", self.member.value, self.source(), platform=self._platform)

    def trouble(self) -> str:
        return self.member.problem
