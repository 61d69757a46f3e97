"""What each change of a setting did: how many records a statement bound to it had a window for, before and after."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from inspector.exposure.outcome import Certainty, Window
from inspector.facts.timeline import State
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.setting_history import SettingMatter
from inspector.records.instants import FOREVER, Instant
from inspector.statements.statement import Statement


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
    bound = frozenset(each.id for each in bound_statements(material, matter))
    for before, after in pairwise(matter.history.states):
        if before.value != after.value and after.start < material.view.as_of:
            yield Change(
                after.start,
                before,
                after,
                covered_at(material, matter.platform, bound, after.start - 1),
                covered_at(material, matter.platform, bound, after.start),
            )


def bound_statements(material: Material, matter: SettingMatter) -> tuple[Statement, ...]:
    """The statements relied on that depend on a setting in this state by default, and that decide verdicts."""
    return tuple(
        each
        for each in material.relied
        if each.setting == matter.setting
        and each.setting_default == matter.default
        and matter.platform in each.platforms
        and material.asked(each)
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
        certainty = certainty_at(tally.outcome.windows, statements, at, at + 1)
        if certainty is Certainty.KNOWN:
            known += tally.records
        elif certainty is Certainty.UNKNOWN:
            unknown += tally.records
    return Covered(known, unknown)


def certainty_at(
    windows: Iterable[Window], statements: frozenset[str], start: Instant, end: Instant
) -> Certainty | None:
    """The best certainty among the windows of some statements that lie in part within `[start, end)`; None for none."""
    found = {
        window.certainty
        for window in windows
        if window.statement in statements
        and window.start < end
        and start < (FOREVER if window.end is None else window.end)
    }
    if Certainty.KNOWN in found:
        return Certainty.KNOWN
    return Certainty.UNKNOWN if found else None
