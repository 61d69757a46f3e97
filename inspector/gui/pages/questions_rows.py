"""The rows of the questions: a place or a plan with its period, a setting's state, a date of birth."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QDate

from inspector.facts.fact import Fact
from inspector.gui.appearance import Appearance
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.questions_row import AnswerRow, PeriodFields, Prefill, declared, tr
from inspector.gui.plain import plain
from inspector.gui.widgets.choice_field import ChoiceField
from inspector.gui.widgets.moment_field import MomentField
from inspector.gui.widgets.region_field import RegionField
from inspector.operations.questions_view import PlanAsked
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
        name = next((known_text(each.name) for each in plans if each.id == said.value), said.value)
        offered.insert(0, (plain(name), _plan_key(said.platform, said.value)))
    return [(tr("Choose a plan"), ""), *offered]


def _plan_key(platform: str, plan: str) -> str:
    return f"{platform} {plan}"


def _plan_name(plan: PlanAsked) -> str:
    known = plain(known_text(plan.name))
    name = known if plan.paid else tr("Not a paying member (%1)").replace("%1", known)
    return f"{plain(plan.platform)}: {name}" if plan.platform else name
