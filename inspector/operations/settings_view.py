"""The history of each setting that matters to a case, for the window: states, what is said, and what changes did."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inspector.case.queries import record_ids
from inspector.case.rows import RecordFilter
from inspector.facts.disagreements import setting_disagreements
from inspector.facts.fact import Fact
from inspector.facts.settings import take_sightings
from inspector.facts.timeline import State, begins
from inspector.operations.evidence.report.changes import bound_statements
from inspector.operations.evidence.report.material import Material, material
from inspector.operations.evidence.report.scope import ReportScope
from inspector.operations.evidence.report.setting_history import SettingMatter, settings_that_matter
from inspector.operations.reasons import source_words
from inspector.operations.setting_effects import Effect, effects
from inspector.operations.viewing import View, viewed
from inspector.platforms import platform_by_id
from inspector.records.instants import BEGINNING, FOREVER, Instant
from inspector.statements.describe import SourceText, source_text
from inspector.statements.statement import Setting, Statement


@dataclass(frozen=True, slots=True)
class Told:
    """What one fact says of a setting, and from where: `source` is in plain words, foreign parts in it as they are."""

    fact: Fact
    source: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """A state seen at one instant. `counts` is False where a stronger fact says otherwise, and it changes nothing."""

    at: Instant
    told: Told
    counts: bool


@dataclass(frozen=True, slots=True)
class Differs:
    """On `[start, end)`, or at the one instant that both are, one fact counts and others say something else."""

    start: Instant
    end: Instant
    counts: Told
    against: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class SettingLine:
    """One setting on one platform.

    `platform` is its name, empty where the case has but one. `default` is the state that the statements take for
    granted where nobody recorded one; `several` says that statements differ in that, and that the setting has
    another line for the other. `setting` is None where the knowledge base does not list it. `told` is all that is
    said of it in order of time, `sources` are those on the setting itself. `bound` are the statements that depend
    on it and decide verdicts.
    """

    id: str
    platform: str
    default: str
    several: bool
    setting: Setting | None
    states: tuple[State, ...]
    told: tuple[Told, ...]
    sightings: tuple[Sighting, ...]
    differs: tuple[Differs, ...]
    effects: tuple[Effect, ...]
    bound: tuple[Statement, ...]
    sources: tuple[SourceText, ...]

    def told_of(self, fact: Fact) -> Told:
        """What a fact that counts says, with its source."""
        return next((each for each in self.told if each.fact == fact), Told(fact, source_words(fact)))

    def begins_at(self) -> Instant | None:
        """The first instant that anything on the line has: where a drawing of it has to begin; None for none."""
        found = [
            *(state.start for state in self.states),
            *(begins(each.fact) for each in self.told),
            *(each.fact.end for each in self.told if each.fact.end is not None),
            *(each.start for each in self.bound),
        ]
        return min((each for each in found if BEGINNING < each < FOREVER), default=None)


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The settings that matter to a case, and the instant up to which its archives speak."""

    as_of: Instant
    lines: tuple[SettingLine, ...]


def settings_view(case: Path) -> SettingsView:
    """The settings that a statement names which bears on the case, or that a fact speaks of.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(case) as view:
        return settings_in(view)


def settings_in(view: View) -> SettingsView:
    """As `settings_view`, for an open case."""
    everything = record_ids(view.case.connection, RecordFilter())
    made = material(view, ReportScope(everything, (), str, lambda row: row))
    return SettingsView(view.as_of, tuple(_line(made, matter) for matter in settings_that_matter(made)))


def _line(made: Material, matter: SettingMatter) -> SettingLine:
    knowledge = made.view.knowledge
    setting = next((each for each in knowledge.settings if each.id == matter.setting), None)
    named = () if setting is None else setting.sources
    several = len(made.platforms) > 1
    return SettingLine(
        id=matter.setting,
        platform=platform_by_id(matter.platform).name if several else "",
        default=matter.default,
        several=matter.several,
        setting=setting,
        states=tuple(each for each in matter.history.states if each.start < made.view.as_of),
        told=tuple(_told(fact) for fact in sorted(matter.facts, key=begins)),
        sightings=tuple(_sightings(matter)),
        differs=tuple(_differs(matter)),
        effects=effects(made, matter),
        bound=bound_statements(made, matter),
        sources=tuple(source_text(each) for name in named for each in knowledge.sources if each.id == name),
    )


def _sightings(matter: SettingMatter) -> Iterator[Sighting]:
    refused = [sighting for sighting, _ in take_sightings(matter.facts, matter.setting, matter.default).refused]
    for fact in sorted(matter.facts, key=begins):
        if fact.at is not None:
            yield Sighting(fact.at, _told(fact), fact not in refused)


def _differs(matter: SettingMatter) -> Iterator[Differs]:
    for each in setting_disagreements(matter.facts, matter.setting, matter.default):
        against = tuple(_told(fact) for fact in each.against)
        yield Differs(each.start, each.end, _told(each.counts), against)


def _told(fact: Fact) -> Told:
    return Told(fact, source_words(fact))
