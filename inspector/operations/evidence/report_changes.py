"""What each change of a setting did: how many records a statement bound to it had a window for, before and after."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from inspector.exposure.outcome import Certainty
from inspector.facts.timeline import State
from inspector.operations.evidence.report_material import Material
from inspector.operations.evidence.report_setting_history import SettingMatter
from inspector.records.instants import FOREVER, Instant


@dataclass(frozen=True, slots=True)
class Covered:
    """Records that have a window at one instant: of known certainty, or only of unknown certainty."""

    known: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a setting at an instant, with the records covered in the instant before it and at it."""

    at: Instant
    before: State
    after: State
    covered_before: Covered
    covered_after: Covered


def changes(material: Material, matter: SettingMatter) -> Iterator[Change]:
    """Every change of a setting up to *as of*, in order."""
    bound = frozenset(
        each.id
        for each in material.relied
        if each.setting == matter.setting
        and each.setting_default == matter.default
        and matter.platform in each.platforms
        and material.asked(each)
    )
    for before, after in pairwise(matter.history.states):
        if before.value != after.value and after.start < material.view.as_of:
            yield Change(
                after.start,
                before,
                after,
                covered_at(material, matter.platform, bound, after.start - 1),
                covered_at(material, matter.platform, bound, after.start),
            )


def covered_at(material: Material, platform: str, statements: frozenset[str], at: Instant) -> Covered:
    """How many records of the pack have a window of one of these statements at an instant.

    Counted by stretch. An instant at which a condition of one of the statements changes, and the one before it,
    lie on one side of each stretch's bounds, so what holds for the first record of a stretch holds for all.
    """
    known = unknown = 0
    for tally in material.counted:
        if tally.kind.platform != platform:
            continue
        certainties = {
            window.certainty
            for window in tally.outcome.windows
            if window.statement in statements and window.start <= at < (FOREVER if window.end is None else window.end)
        }
        if Certainty.KNOWN in certainties:
            known += tally.records
        elif certainties:
            unknown += tally.records
    return Covered(known, unknown)
