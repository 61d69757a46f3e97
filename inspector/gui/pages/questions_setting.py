"""The row on a setting: its state, since when or seen when, and how the person knows."""

from dataclasses import dataclass
from typing import Final

from inspector.facts.fact import Fact
from inspector.gui.appearance import Appearance
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.questions_proof import NoteField, ProofField
from inspector.gui.pages.questions_row import AnswerRow, PeriodFields, Prefill, declared, tr
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.moment_field import MomentField
from inspector.gui.widgets.texts import Text
from inspector.operations.own_facts_kept import Proof
from inspector.operations.questions_view import SettingAsked

_SETTING: Final = "setting:"
_SINCE, _SEEN = "since", "seen"
_WIDEST: Final = 60
"""Characters of the longest name of a setting with its platform."""


@dataclass(frozen=True, slots=True)
class SettingChoices:
    """What a row on a setting offers. `first` is the setting that a new row is about."""

    settings: tuple[SettingAsked, ...]
    first: str
    named: bool
    """Whether each row names its setting: there are several that decide."""


class SettingRow(AnswerRow):
    """A state of a setting, since when or seen when, and how the person knows."""

    def __init__(
        self, appearance: Appearance, prefill: Prefill, choices: SettingChoices, proof: Proof | None = None
    ) -> None:
        super().__init__(appearance, prefill)
        self.name_it(tr("The AI setting"))
        fact = prefill.fact
        about = prefill.what.removeprefix(_SETTING)
        self.setting = ChoiceField(tr("Setting"), _WIDEST)
        self.state = ChoiceField(tr("It was on or off"), 8)
        self.how = ChoiceField(tr("Since when, or seen when"), 12)
        self.at = MomentField(tr("The AI setting: seen on"), tr("day, time if known"), timed=True)
        self.period = PeriodFields(tr("The AI setting"), timed=True)
        self.note = NoteField(tr("How do you know? (a note)"))
        self.proof = ProofField(appearance)
        self._offer(choices, about)
        if not choices.named and about == choices.first:
            self.setting.hide()
        self.known_button = Button(appearance, tr("How do you know?"), "link")
        self._known = flowing(self.note, self.proof)
        self.in_utc = Text("", "small", wraps=False)
        for widget in (
            *(self.setting, self.state, self.how, self.at, self.period.start, self.period.end),
            self.in_utc,
        ):
            self.fields.addWidget(widget)
        self.below.insertWidget(1, self.known_button)
        self.lines.addWidget(self._known)
        self._show(fact, proof)
        self._known.setVisible(bool(self.note.text()) or self.proof.proof is not None)
        self.known_button.setVisible(self._known.isHidden())
        self._fit()
        self._connect()

    def _offer(self, choices: SettingChoices, about: str) -> None:
        named = [(setting_words(each), each.id) for each in choices.settings]
        if about not in {value for _, value in named}:
            named.append((plain(about), about))
        self.setting.offer(named)
        self.setting.choose(about)
        self.state.offer(((tr("on"), "on"), (tr("off"), "off")))
        self.how.offer(((tr("since"), _SINCE), (tr("seen on"), _SEEN)))

    def _show(self, fact: Fact | None, proof: Proof | None) -> None:
        if fact is None:
            self.state.choose("off")
            return
        self.state.choose(fact.value)
        self.how.choose(_SINCE if fact.at is None else _SEEN)
        self.at.show_instant(fact.at)
        self.period.show(fact)
        self.note.setText(fact.source.note)
        self.note.setCursorPosition(0)
        self.proof.show_proof(proof)

    def _connect(self) -> None:
        for choice in (self.setting, self.state):
            choice.currentIndexChanged.connect(self.touch)
        self.changed.connect(self._tell_utc)
        self.how.currentIndexChanged.connect(self._turn)
        self.known_button.clicked.connect(self._show_known)
        for field in (self.at, self.period.start, self.period.end):
            field.moment_changed.connect(self.touch)
        self.note.textChanged.connect(self.touch)
        self.proof.proof_changed.connect(self.touch)

    def _show_known(self) -> None:
        self._known.show()
        self.known_button.hide()
        self.note.setFocus()

    def _turn(self) -> None:
        self._fit()
        self.touch()

    def _fit(self) -> None:
        seen = self.how.value == _SEEN
        self.at.setVisible(seen)
        self.period.start.setVisible(not seen)
        self.period.end.setVisible(not seen)
        self._tell_utc()

    def _tell_utc(self) -> None:
        shown = (self.at,) if self.how.value == _SEEN else (self.period.start, self.period.end)
        told = [words for field in shown if (words := field.utc_words())]
        self.in_utc.setText(tr("= %1 UTC").replace("%1", tr(" and ").join(told)))
        self.in_utc.setMinimumHeight(self.at.sizeHint().height())
        self.in_utc.setVisible(bool(told))

    def read(self) -> Fact | None:
        seen = self.how.value == _SEEN
        if seen and self.at.instant is None:
            return None
        source = self.source(" ".join(self.note.text().split()), self.proof.sha256)
        at = self.at.instant if seen else None
        return declared(f"{_SETTING}{self.setting.value}", self.state.value, source, self.period, at)

    def trouble(self) -> str:
        if self.how.value == _SINCE:
            missing = self.period.start.instant is None and self.period.end.instant is None
            return self.period.trouble() or (
                tr("Say since when. If you only saw it so one day, choose “seen on”.") if missing else ""
            )
        return self.at.problem or (tr("Say on which day you saw it so.") if self.at.instant is None else "")


def setting_words(asked: SettingAsked) -> str:
    """What a setting is called, with its platform where the case has several."""
    name = plain(known_text(asked.name))
    return f"{plain(asked.platform)}: {name}" if asked.platform else name
