"""The questions that a case gives reason to ask, each with its rows; together they are what the person says."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.facts.fact import Fact
from inspector.facts.who import ME
from inspector.gui.appearance import Appearance
from inspector.gui.pages.questions_condition import ConditionRow
from inspector.gui.pages.questions_member import MemberRow
from inspector.gui.pages.questions_row import AnswerRow, Prefill, Standing, tr
from inspector.gui.pages.questions_rows import BirthRow, PlaceRow, PlanRow
from inspector.gui.pages.questions_section import MakeRow, QuestionSection
from inspector.gui.pages.questions_setting import SettingChoices, SettingRow, setting_words
from inspector.gui.pages.questions_words import certain_words, said_words, seen_words, suggestion_words
from inspector.gui.plain import plain
from inspector.gui.widgets.card import clear_layout
from inspector.operations.own_facts_kept import OwnFacts, Proof
from inspector.operations.questions_view import QuestionsView, SettingAsked, WhoAsked

_SETTING = "setting"
_CONDITION = "only_if"


class AskedQuestions(QWidget):
    """Holds what the person says; facts of kinds that are not asked about stay as they are."""

    changed = Signal()
    file_requested = Signal(object)  # ProofField: a file is wanted for it

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._view: QuestionsView | None = None
        self._proofs: dict[str, Proof] = {}
        self.sections: dict[str, QuestionSection] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)

    def show_nothing(self) -> None:
        """Ask nothing."""
        clear_layout(self._lines)
        self.sections = {}
        self._view = None
        self._proofs = {}

    def show_view(self, view: QuestionsView) -> None:
        """Ask anew, with what is known; what was typed is gone."""
        self.show_nothing()
        self._view = view
        self._proofs = {proof.sha256: proof for proof in view.own.proofs}
        for asked in view.who:
            self._ask_who(view, asked)
        self._ask_residence(view)
        if view.settings:
            self._ask_setting(view)
        if view.plans:
            self._ask_plan(view)
        if view.asks_birth:
            self._ask_birth(view)
        if view.conditions:
            self._ask_conditions(view)
        for section in self.sections.values():
            section.show_unsure(unsure=section.what in view.own.unsure)
            self._lines.addWidget(section)
            section.changed.connect(self.changed)

    def own(self) -> OwnFacts:
        """What the person says: the facts in their places, new ones after them; proofs with the bytes that are new."""
        if self._view is None:
            return OwnFacts()
        asked = {section.what.partition(":")[0] for section in self.sections.values()}
        said = [
            (place, fact) for place, fact in enumerate(self._view.own.facts) if fact.what.partition(":")[0] not in asked
        ]
        for section in self.sections.values():
            said += section.answers()
        facts = tuple(fact for _, fact in sorted(said, key=lambda pair: pair[0]))
        named = {fact.source.attachment for fact in facts}
        unsure = {section.what for section in self.sections.values() if section.unsure.isChecked()}
        asked_whats = {section.what for section in self.sections.values()}
        return OwnFacts(
            facts,
            frozenset(unsure | (self._view.own.unsure - asked_whats)),
            tuple(proof for sha256, proof in self._all_proofs().items() if sha256 in named),
        )

    @property
    def problem(self) -> str:
        """What is wrong with the first answer in which something is; empty where nothing is."""
        return next((section.problem for section in self.sections.values() if section.problem), "")

    def _all_proofs(self) -> dict[str, Proof]:
        rows = [row for section in self.sections.values() for row in section.rows if isinstance(row, SettingRow)]
        new = {row.proof.sha256: row.proof.proof for row in rows if row.proof.proof is not None}
        return {**self._proofs, **{sha256: proof for sha256, proof in new.items() if proof.data}}

    def _section(self, what: str, title: str, hint: str, make: MakeRow, add: str) -> QuestionSection:
        section = QuestionSection(self._appearance, what, title, hint, make, add)
        self.sections[what.partition(":")[0]] = section
        return section

    def _ask_who(self, view: QuestionsView, asked: WhoAsked) -> None:
        hint = tr("An export of %1 is the workspace's and does not say it. Until then no message counts as yours.")
        section = self._section(
            f"{ME}{asked.platform_id}",
            tr("Which member of the workspace are you?"),
            hint.replace("%1", plain(asked.platform)),
            lambda prefill: MemberRow(self._appearance, prefill, asked),
            tr("Add a member"),
        )
        if not self._show_said(section, view, "me"):
            section.add_row(Prefill(section.what, Standing.NEW))

    def _ask_residence(self, view: QuestionsView) -> None:
        section = self._section(
            "residence",
            tr("Where did you live?"),
            tr("Which rules held depends on it. No date: always, or still."),
            partial(PlaceRow, self._appearance),
            tr("Add a place"),
        )
        section.show_known(certain_words(view, "residence", "account_region"))
        said = self._show_said(section, view, "residence")
        if not said and "residence" not in view.own.unsure:
            for each in view.assumed:
                if each.fact.what in {"residence", "account_region"}:
                    told = suggestion_words(each)
                    section.add_row(Prefill("residence", Standing.SUGGESTED, each.fact, told.short, told.whole))
        section.show_known(seen_words(view.seen))

    def _ask_setting(self, view: QuestionsView) -> None:
        deciding = [each for each in view.settings if each.decides] or list(view.settings[:1])
        first = deciding[0]
        choices = SettingChoices(view.settings, first.id, named=len(deciding) > 1)
        section = self._section(
            f"{_SETTING}:{first.id}",
            tr("Was the AI setting on or off?"),
            _setting_hint(deciding),
            partial(self._setting_row, choices),
            tr("Add a state"),
        )
        section.show_known(certain_words(view, _SETTING))
        self._show_said(section, view, _SETTING)
        others = [each for each in view.settings if not each.decides and each.id != first.id]
        if others and not choices.named:
            section.offer_more(tr("Another setting"), f"{_SETTING}:{others[0].id}")

    def _setting_row(self, choices: SettingChoices, prefill: Prefill) -> AnswerRow:
        sha256 = "" if prefill.fact is None else prefill.fact.source.attachment
        row = SettingRow(self._appearance, prefill, choices, self._proofs.get(sha256))
        row.proof.file_requested.connect(lambda: self.file_requested.emit(row.proof))
        return row

    def _ask_plan(self, view: QuestionsView) -> None:
        section = self._section(
            "subscription",
            tr("Were you a paying member?"),
            tr("Some statements speak of paying members alone."),
            lambda prefill: PlanRow(self._appearance, prefill, view.plans),
            tr("Add a period"),
        )
        section.show_known(certain_words(view, "subscription"))
        self._show_said(section, view, "subscription")

    def _ask_birth(self, view: QuestionsView) -> None:
        stated = tuple(certain_words(view, "born"))
        section = self._section(
            "born",
            tr("When were you born?"),
            tr("Some statements ask for an age. No date: an adult."),
            lambda prefill: BirthRow(self._appearance, prefill, view.as_of),
            "",
        )
        section.show_known(stated)
        said = self._show_said(section, view, "born")
        if not said and not stated:
            section.add_row(Prefill("born", Standing.NEW))
        section.unsure.setVisible(said or not stated)

    def _ask_conditions(self, view: QuestionsView) -> None:
        asked = {f"{_CONDITION}:{each.statement}": each for each in view.conditions}
        section = self._section(
            _CONDITION,
            tr("Do these conditions hold?"),
            tr("Some statements hold on conditions that no archive shows. What nobody can say stays unclear."),
            lambda prefill: ConditionRow(self._appearance, prefill, asked[prefill.what]),
            "",
        )
        section.unsure.hide()  # each row says it of itself
        for what in asked:
            said = [pair for pair in enumerate(view.own.facts) if pair[1].what == what]
            for place, fact in said:
                section.add_row(_said(place, fact))
            if not said:
                section.add_row(Prefill(what, Standing.NEW))

    def _show_said(self, section: QuestionSection, view: QuestionsView, kind: str) -> bool:
        found = [(place, fact) for place, fact in enumerate(view.own.facts) if fact.what.partition(":")[0] == kind]
        for place, fact in found:
            section.add_row(_said(place, fact))
        return bool(found)


def _said(place: int, fact: Fact) -> Prefill:
    origin = said_words(fact, proof=bool(fact.source.attachment))
    return Prefill(fact.what, Standing.SAID, fact, origin, plain(fact.source.file), place=place)


def _setting_hint(deciding: Sequence[SettingAsked]) -> str:
    if len(deciding) > 1:
        return tr("Since when was it so, or on which day did you see it so?")
    text = tr("“%1”: since when, or seen on which day?")
    return text.replace("%1", setting_words(deciding[0]))
