"""The rows of the questions: a place or a plan with its period, a setting's state, a date of birth."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QDate

from inspector.facts.fact import Fact
from inspector.gui.appearance import Appearance
from inspector.gui.pages.questions_proof import NoteField, ProofField
from inspector.gui.pages.questions_row import AnswerRow, PeriodFields, Prefill, declared, tr
from inspector.gui.plain import plain
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.filter_row import flowing
from inspector.gui.widgets.moment_field import MomentField
from inspector.gui.widgets.region_field import RegionField
from inspector.gui.widgets.texts import Text
from inspector.operations.own_facts_kept import Proof
from inspector.operations.questions_view import PlanAsked, SettingAsked
from inspector.records.instants import DAY, Instant, to_datetime, utc

_SETTING: Final = "setting:"
_SINCE, _SEEN = "since", "seen"


class PlaceRow(AnswerRow):
    """Where the person lived, from when to when."""

    def __init__(self, appearance: Appearance, prefill: Prefill) -> None:
        super().__init__(appearance, prefill)
        about = tr("Where you lived")
        self.name_it(about)
        self.place = RegionField(appearance, about)
        self.period = PeriodFields(about)
        for widget in (self.place, self.period.start, self.period.end):
            self.fields.addWidget(widget)
        fact = prefill.fact
        self.place.show_value("" if fact is None else fact.value)
        self.period.show(fact)
        self.place.value_changed.connect(self.touch)
        for field in (self.period.start, self.period.end):
            field.moment_changed.connect(self.touch)

    def read(self) -> Fact | None:
        if not self.place.value:
            return None
        kept = self.prefill.fact if self.prefill.fact is not None and self.prefill.fact.what == "residence" else None
        note, proof = ("", "") if kept is None else (kept.source.note, kept.source.attachment)
        return declared("residence", self.place.value, self.source(note, proof), self.period)

    def trouble(self) -> str:
        dated = self.period.start.text() or self.period.end.text()
        missing = tr("Choose the place.") if not self.place.value and dated else ""
        return self.place.problem or self.period.trouble() or missing


class PlanRow(AnswerRow):
    """What the person paid for, from when to when."""

    def __init__(self, appearance: Appearance, prefill: Prefill, plans: Sequence[PlanAsked]) -> None:
        super().__init__(appearance, prefill)
        about = tr("Paying member")
        self.name_it(about)
        fact = prefill.fact
        self.plan = ChoiceField(tr("Plan"), 22)
        self.plan.offer(_offered(plans, fact))
        self.period = PeriodFields(about)
        for widget in (self.plan, self.period.start, self.period.end):
            self.fields.addWidget(widget)
        if fact is not None:
            self.plan.choose(_plan_key(fact.platform, fact.value))
        self.period.show(fact)
        self.plan.currentIndexChanged.connect(self.touch)
        for field in (self.period.start, self.period.end):
            field.moment_changed.connect(self.touch)

    def read(self) -> Fact | None:
        platform, _, value = self.plan.value.partition(" ")
        if not value:
            return None
        kept = self.prefill.fact
        note, proof = ("", "") if kept is None else (kept.source.note, kept.source.attachment)
        return declared("subscription", value, self.source(note, proof), self.period, platform=platform)

    def trouble(self) -> str:
        dated = self.period.start.text() or self.period.end.text()
        return self.period.trouble() or (tr("Choose the plan.") if not self.plan.value and dated else "")


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
        self.setting = ChoiceField(tr("Setting"), 26)
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
        named = [(plain(each.name), each.id) for each in choices.settings]
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


class BirthRow(AnswerRow):
    """The date of birth."""

    def __init__(self, appearance: Appearance, prefill: Prefill, as_of: Instant) -> None:
        super().__init__(appearance, prefill)
        self.name_it(tr("Date of birth"))
        self._as_of = as_of
        self.day = MomentField(tr("Date of birth"))
        self.fields.addWidget(self.day)
        fact = prefill.fact
        born = None if fact is None else QDate.fromString(fact.value, "yyyy-MM-dd")
        self.day.show_instant(None if born is None else utc(born.year(), born.month(), born.day()))
        self.day.moment_changed.connect(self.touch)

    def read(self) -> Fact | None:
        if self.day.instant is None:
            return None
        value = to_datetime(self.day.instant).strftime("%Y-%m-%d")
        return declared("born", value, self.source())

    def trouble(self) -> str:
        instant = self.day.instant
        if instant is not None and instant >= self._as_of:
            return tr("This day lies after the archive's last.")
        if self.day.problem or (instant is not None and (instant % DAY or len(self.day.text().strip()) < 8)):
            return tr("Write year, month and day: 1990-05-17.")
        return ""


def _offered(plans: Sequence[PlanAsked], said: Fact | None) -> list[tuple[str, str]]:
    """Name and key of each plan, paid ones first; a plan that the person said, though nobody lists it, is among them."""
    ordered = sorted(plans, key=lambda each: (each.platform, not each.paid))
    offered = [(_plan_name(each), _plan_key(each.platform_id if each.platform else "", each.id)) for each in ordered]
    if said is not None and _plan_key(said.platform, said.value) not in {key for _, key in offered}:
        name = next((each.name for each in plans if each.id == said.value), said.value)
        offered.insert(0, (plain(name), _plan_key(said.platform, said.value)))
    return [(tr("Choose a plan"), ""), *offered]


def _plan_key(platform: str, plan: str) -> str:
    return f"{platform} {plan}"


def _plan_name(plan: PlanAsked) -> str:
    name = plain(plan.name) if plan.paid else tr("Not a paying member (%1)").replace("%1", plain(plan.name))
    return f"{plain(plan.platform)}: {name}" if plan.platform else name
