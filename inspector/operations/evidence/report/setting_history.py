"""The settings that matter to a pack, each with its history as the rule sees it."""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.facts.fact import Fact
from inspector.facts.settings import SettingHistory, setting_states
from inspector.facts.timeline import facts_for
from inspector.operations.timeline.ground import Ground

_PREFIX = "setting:"


@dataclass(frozen=True, slots=True)
class SettingMatter:
    """A setting on one platform. `default` is its state where nobody recorded one, by the statements that name it.

    Where they differ in that, each default has a history of its own. `several` says so.
    """

    platform: str
    setting: str
    default: str
    several: bool
    facts: tuple[Fact, ...]
    history: SettingHistory


def settings_that_matter(ground: Ground) -> Iterator[SettingMatter]:
    """The settings that a statement relied on names, or that a fact speaks of, by platform."""
    known = [each.id for each in ground.view.knowledge.settings]
    for platform in ground.platforms:
        facts = facts_for(ground.view.facts, platform)
        named = [each for each in ground.relied if each.setting and platform in each.platforms]
        told = {fact.what.removeprefix(_PREFIX) for fact in facts if fact.what.startswith(_PREFIX)}
        wanted = {each.setting for each in named} | {each for each in told if _may_be_of(ground, platform, each)}
        for setting in sorted(wanted, key=lambda each: (known.index(each) if each in known else len(known), each)):
            defaults = _defaults(ground, platform, setting)
            own = tuple(fact for fact in facts if fact.what == f"{_PREFIX}{setting}")
            for default in defaults:
                history = setting_states(facts, setting, default)
                yield SettingMatter(platform, setting, default, len(defaults) > 1, own, history)


def _may_be_of(ground: Ground, platform: str, setting: str) -> bool:
    """Whether a setting that a person speaks of can be this platform's: no statement says that it is another's."""
    naming = [each for each in ground.view.knowledge.statements if each.setting == setting]
    return not naming or any(platform in each.platforms for each in naming)


def _defaults(ground: Ground, platform: str, setting: str) -> list[str]:
    """What statements on the platform take for granted of a setting: those relied on; else any; else nothing."""
    every = [each for each in ground.view.knowledge.statements if each.setting == setting]
    relied = [each for each in ground.relied if each.setting == setting]
    for statements in (relied, every):
        found = dict.fromkeys(each.setting_default for each in statements if platform in each.platforms)
        if found:
            return list(found)
    return ["unknown"]
