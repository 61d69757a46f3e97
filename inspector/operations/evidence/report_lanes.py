"""Lanes of the timeline for what was true of the person: residence, region, plan, account, settings."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from inspector.facts.fact import Basis
from inspector.facts.timeline import State, facts_for, states
from inspector.operations.evidence.report_material import Material
from inspector.operations.evidence.report_setting_history import settings_that_matter
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


def fact_lanes(material: Material, start: Instant, end: Instant) -> Iterator[Lane]:
    """A lane for each thing that a fact may tell, what is not known among them. No foreign text is in them.

    Args:
        material: the case.
        start: where the axis begins.
        end: where it ends.
    """
    facts = material.view.facts
    yield _lane("Where you lived", states(facts, "residence"), _place, (start, end))
    for platform in material.platforms:
        name = material.of_platform(platform)
        own = facts_for(facts, platform)
        yield _lane(f"Region on file{name}", states(own, "account_region"), _place, (start, end))
        yield _lane(f"Plan{name}", states(own, "subscription"), _plan(material), (start, end))
        yield _lane(f"Account{name}", states(own, "account"), _account, (start, end))
    for each in settings_that_matter(material):
        default = f" (where by default {each.default})" if each.several else ""
        title = f"Setting {material.ours.setting_heading(each.setting)}{default}{material.of_platform(each.platform)}"
        yield _lane(title, each.history.states, _state, (start, end))


def _lane(title: str, history: Sequence[State], label: Callable[[str], str], axis: tuple[Instant, Instant]) -> Lane:
    bars = (
        Bar(
            state.start,
            min(state.end, axis[1]),
            _UNKNOWN if state.value is None else label(state.value),
            _LOOKS[state.basis],
        )
        for state in history
        if max(state.start, axis[0]) < min(state.end, axis[1])
    )
    return Lane(title, tuple(bars))


def _place(code: str) -> str:
    return region_name(code) if is_region(code) else "a place that is not listed"


def _plan(material: Material) -> Callable[[str], str]:
    known = {
        tier.id: tier.name
        for _, tiers in material.view.knowledge.tiers
        for tier in tiers
        if tier in material.ours.entries
    }
    return lambda tier: known.get(tier, "a plan that is not listed")


def _account(_state: str) -> str:
    return "open"


def _state(value: str) -> str:
    return value if value in {"on", "off"} else _UNKNOWN
