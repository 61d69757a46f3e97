"""What was true of the person along time: residence, region, plan, account, settings, what is not known among it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from inspector.facts.fact import Basis
from inspector.facts.timeline import State, facts_for, states
from inspector.operations.evidence.report.setting_history import settings_that_matter
from inspector.operations.timeline.ground import Ground
from inspector.platforms import platform_by_id
from inspector.records.instants import Instant
from inspector.reports.pack.timeline import Bar, Lane, Look
from inspector.statements.regions_file import is_region, region_name

_LOOKS: Final = {
    Basis.ARCHIVE: Look.RECORDED,
    Basis.DECLARED: Look.DECLARED,
    Basis.ASSUMED: Look.ASSUMED,
    Basis.DEFAULT: Look.DEFAULT,
    Basis.UNKNOWN: Look.UNKNOWN,
}
_UNKNOWN: Final = "not known"


class Subject(StrEnum):
    """What a history is about."""

    RESIDENCE = "residence"
    REGION = "account_region"
    PLAN = "subscription"
    ACCOUNT = "account"
    SETTING = "setting"


_NOT_LISTED: Final = {
    Subject.RESIDENCE: "a place that is not listed",
    Subject.REGION: "a place that is not listed",
    Subject.PLAN: "a plan that is not listed",
    Subject.SETTING: _UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Named:
    """A state with its name, which holds no foreign text; `listed` is False where that stands for a value that
    nobody lists.
    """

    state: State
    name: str
    listed: bool = True


@dataclass(frozen=True, slots=True)
class History:
    """The states of one thing from BEGINNING to FOREVER. No foreign text is in its title.

    `setting` is a setting's id, `default` its state where nobody recorded one, where statements differ in that;
    `platform` the name of the platform where the case has several. All are empty where they do not apply.
    """

    subject: Subject
    title: str
    states: tuple[Named, ...]
    platform: str = ""
    setting: str = ""
    default: str = ""


def histories(ground: Ground) -> Iterator[History]:
    """A history for each thing that a fact may tell, in the order in which they are shown."""
    facts = ground.view.facts
    yield _history(Subject.RESIDENCE, "Where you lived", states(facts, "residence"), _place)
    for platform in ground.platforms:
        behind, name = ground.of_platform(platform), _name(ground, platform)
        own = facts_for(facts, platform)
        for subject, title, label in (
            (Subject.REGION, "Region on file", _place),
            (Subject.PLAN, "Plan", _plan(ground)),
            (Subject.ACCOUNT, "Account", _account),
        ):
            yield _history(subject, f"{title}{behind}", states(own, subject.value), label, name)
    for each in settings_that_matter(ground):
        default = f" (where by default {each.default})" if each.several else ""
        behind, name = ground.of_platform(each.platform), _name(ground, each.platform)
        title = f"Setting {ground.ours.setting_heading(each.setting)}{default}{behind}"
        by_default = each.default if each.several else ""
        yield _history(Subject.SETTING, title, each.history.states, _state, name, each.setting, by_default)


def history_lane(history: History, start: Instant, end: Instant) -> Lane:
    """The lane of a history: the stretches that lie on the axis in part, by how each is known."""
    bars = (
        Bar(each.state.start, min(each.state.end, end), each.name, _LOOKS[each.state.basis])
        for each in history.states
        if max(each.state.start, start) < min(each.state.end, end)
    )
    return Lane(history.title, tuple(bars))


def _history(
    subject: Subject,
    title: str,
    found: Sequence[State],
    name: Callable[[str], str | None],
    platform: str = "",
    setting: str = "",
    default: str = "",
) -> History:
    named = tuple(_named(subject, state, name) for state in found)
    return History(subject, title, named, platform, setting, default)


def _named(subject: Subject, state: State, name: Callable[[str], str | None]) -> Named:
    if state.value is None:
        return Named(state, _UNKNOWN)
    known = name(state.value)
    return Named(state, _NOT_LISTED[subject], listed=False) if known is None else Named(state, known)


def _name(ground: Ground, platform: str) -> str:
    return platform_by_id(platform).name if len(ground.platforms) > 1 else ""


def _place(code: str) -> str | None:
    return region_name(code) if is_region(code) else None


def _plan(ground: Ground) -> Callable[[str], str | None]:
    known = {
        tier.id: tier.name for _, tiers in ground.view.knowledge.tiers for tier in tiers if tier in ground.ours.entries
    }
    return known.get


def _account(_state: str) -> str:
    return "open"


def _state(value: str) -> str | None:
    return value if value in {"on", "off"} else None
