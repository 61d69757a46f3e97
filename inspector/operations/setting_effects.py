"""What each change of a setting did to the records of a case: which lost their windows, which kept them, which got some."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from inspector.case.assessment import ClassRow, classes, coarse_instants, exact_span
from inspector.exposure.outcome import Certainty
from inspector.exposure.particular import covered
from inspector.facts.timeline import State
from inspector.operations.assessment import Lens
from inspector.operations.evidence.report.changes import bound_statements, certainty_at
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.setting_history import SettingMatter
from inspector.records.instants import BEGINNING, FOREVER, Instant
from inspector.statements.statement import Statement


class Reached(StrEnum):
    """Whether a statement that depends on a setting has a window for a record at a time."""

    COVERED = "covered"
    """One of known certainty."""
    UNKNOWN = "unknown"
    """One of unknown certainty alone."""
    NOT = "not"
    """None."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many records, and how many of each data category, most first."""

    records: int
    categories: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Move:
    """Records that were reached in one way just before a change, and in another from it on."""

    before: Reached
    after: Reached
    counted: Counted


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change at an instant did.

    `moves` count the records that were there already, those reached neither before nor after apart. `until` is
    where the next change comes, or *as of*; `made` counts the records made from the change until then, of the kinds
    that a statement of that time speaks of which depends on the setting, by how they are reached within it.
    """

    at: Instant
    until: Instant
    before: State
    after: State
    moves: tuple[Move, ...]
    made: tuple[tuple[Reached, Counted], ...]


def effects(material: Material, matter: SettingMatter) -> tuple[Effect, ...]:
    """What each change of a setting did, up to *as of*, in order."""
    bound = bound_statements(material, matter)
    as_of = material.view.as_of
    changed = [
        (before, after)
        for before, after in pairwise(matter.history.states)
        if before.value != after.value and after.start < as_of
    ]
    ends = [*(after.start for _, after in changed[1:]), as_of]
    return tuple(
        Effect(
            after.start,
            until,
            before,
            after,
            _moves(material, matter.platform, bound, after.start),
            _made(material, matter.platform, bound, after.start, until),
        )
        for (before, after), until in zip(changed, ends, strict=False)
    )


def _moves(material: Material, platform: str, bound: Sequence[Statement], at: Instant) -> tuple[Move, ...]:
    ids = frozenset(each.id for each in bound)
    found: dict[tuple[Reached, Reached], Counter[str]] = {}
    for tally in material.counted:
        if tally.kind.platform == platform:
            windows = tally.outcome.windows
            move = (
                _reached(certainty_at(windows, ids, at - 1, at)),
                _reached(certainty_at(windows, ids, at, at + 1)),
            )
            if move != (Reached.NOT, Reached.NOT):
                found.setdefault(move, Counter())[tally.kind.category.value] += tally.records
    ways = list(Reached)
    ordered = sorted(found, key=lambda move: (ways.index(move[0]), -ways.index(move[1])))
    return tuple(Move(*move, _counted(found[move])) for move in ordered)


def _made(
    material: Material, platform: str, bound: Sequence[Statement], start: Instant, end: Instant
) -> tuple[tuple[Reached, Counted], ...]:
    ids = frozenset(each.id for each in bound)
    speaking = [each for each in bound if each.start < end and (each.until is None or start < each.until)]
    lens = material.lenses[platform]
    found: dict[Reached, Counter[str]] = {}
    for kind in classes(material.view.case.connection):
        if kind.platform == platform and _spoken_of(lens, kind, speaking):
            for created, latest, records in _cells(material, lens, kind, start, end):
                outcome = lens.assessor.outcome(lens.traits(kind, created, latest))
                way = _reached(certainty_at(outcome.windows, ids, start, end))
                found.setdefault(way, Counter())[kind.category.value] += records
    return tuple((way, _counted(found[way])) for way in Reached if way in found)


def _spoken_of(lens: Lens, kind: ClassRow, bound: Sequence[Statement]) -> bool:
    traits = lens.traits(kind, BEGINNING, FOREVER)
    return any(covered(statement, traits) for statement in bound)


def _cells(
    material: Material, lens: Lens, kind: ClassRow, start: Instant, end: Instant
) -> Iterator[tuple[Instant, Instant, int]]:
    """The records of a kind made in `[start, end)`, those together that the rule treats alike: the first one's
    instants, and how many there are.
    """
    connection = material.view.case.connection
    if not kind.exact:
        for created, latest, records in coarse_instants(connection, kind.id):
            if start <= created and latest < end:
                yield created, latest, records
        return
    edges = lens.edges(kind)
    within = edges[bisect_right(edges, start) : bisect_left(edges, end)]
    for since, until in pairwise((start, *within, end)):
        records, first, _ = exact_span(connection, kind.id, since, until)
        if first is not None:
            yield first, first, records


def _reached(certainty: Certainty | None) -> Reached:
    if certainty is None:
        return Reached.NOT
    return Reached.COVERED if certainty is Certainty.KNOWN else Reached.UNKNOWN


def _counted(categories: Mapping[str, int]) -> Counted:
    ordered = sorted(categories.items(), key=lambda each: (-each[1], each[0]))
    return Counted(sum(categories.values()), tuple(ordered))
