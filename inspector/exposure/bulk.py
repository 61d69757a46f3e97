"""The same verdicts and windows as `assess`, for millions of records.

What comes out for a record depends on c and c_latest (its earliest and latest creation instant) only through
their places among finitely many instants, the breakpoints. Between two of them the verdict stays the same,
and of a window only the start moves, with c. So each kind of record is worked out once for each place, and
every further one is looked up.
"""

from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Outcome, Segment, Traits, Verdict, Window
from inspector.exposure.particular import decisive, resumption
from inspector.exposure.reached import Heard, Reached, hear
from inspector.exposure.verdict import (
    Finding,
    Judgement,
    assess,
    counts,
    judge,
    speaks_of_inmail_alone,
    taken_for_inmail,
)
from inspector.exposure.windows import during_life
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import BEGINNING, FOREVER, Instant
from inspector.statements.statement import STANDARD_PURPOSES, Asserts, Purpose, Reach, Statement

_KEPT = 4096
"""Outcomes of coarsely dated records that are kept: enough for years of days, and little memory."""


class Kind(NamedTuple):
    """All of a record that the rule looks at, but for its times."""

    platform: str
    category: DataCategory
    author: Author
    audience: Audience
    audience_basis: int
    service: str
    signs: tuple[tuple[Sign, Grade], ...]
    unshown: frozenset[Sign]


def kind_of(traits: Traits) -> Kind:
    """The kind of a record."""
    return Kind(
        traits.platform,
        traits.category,
        traits.author,
        traits.audience,
        traits.audience_basis,
        traits.service,
        traits.signs,
        traits.unshown,
    )


class Cell(NamedTuple):
    """The places of c and c_latest among the breakpoints: how many of them are not after each."""

    earliest: int
    latest: int


@dataclass(frozen=True, slots=True)
class _Template:
    """The outcome of exactly dated records in one cell: windows that begin at `start` begin with the record."""

    outcome: Outcome
    start: Instant
    moving: bool

    def begun_at(self, created: Instant) -> Outcome:
        """The outcome of the record of this cell that was made at that instant."""
        whole = self.outcome
        if not self.moving or created == self.start:
            return whole
        start = self.start
        moved = tuple(
            [
                Window(each.statement, created, each.end, each.certainty, each.basis, each.conditions)
                if each.start == start
                else each
                for each in whole.windows
            ]
        )
        return Outcome(whole.verdict, moved, whole.contradicted_by, whole.silent_in, whole.ruled_out_by)


@dataclass(slots=True)
class _Memory:
    """What was worked out for records whose breakpoints are these."""

    breakpoints: tuple[Instant, ...]
    judgements: dict[tuple[Kind, Cell], Judgement] = field(default_factory=dict)
    exact: dict[tuple[Kind, int], _Template] = field(default_factory=dict)
    coarse: dict[tuple[Kind, Instant, Instant], Outcome] = field(default_factory=dict)

    def cell(self, earliest: Instant, latest: Instant) -> Cell:
        return Cell(bisect_right(self.breakpoints, earliest), bisect_right(self.breakpoints, latest))


class Assessor:
    """Assesses the records of one data subject on one platform. Equal to `assess` for each of them.

    Nothing that it was made of changes afterwards; what it remembers only saves work. It can be pickled and
    sent to another process.

    Args:
        statements: all that are to be heard, in the order in which they are listed.
        circumstances: the facts, for the records' platform.
        purposes: those that decide the verdict.
        included: ids of `context_only` statements that the person switched in.
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        circumstances: Circumstances,
        purposes: AbstractSet[Purpose] = STANDARD_PURPOSES,
        included: frozenset[str] = frozenset(),
    ) -> None:
        self._statements = tuple(statements)
        self._circumstances = circumstances
        self._purposes = frozenset(purposes)
        self._included = included
        everything = {statement.id: hear(statement, circumstances) for statement in statements}
        self._segments = {id_: heard.segments for id_, heard in everything.items()}
        self._heard = tuple(everything[each.id] for each in statements if counts(each, included))
        self._resumable = tuple(each.statement for each in self._heard if each.statement.reach is Reach.RESUMED)
        self._all_new_from = max((each.start_latest for each in self._resumable), default=BEGINNING)
        self._memory = _Memory(breakpoints(self._heard))
        self._covering: dict[Kind, tuple[Heard, ...]] = {}
        self._conversation: tuple[tuple[tuple[Instant, Instant], ...], _Memory] = ((), self._memory)

    @property
    def segments(self) -> dict[str, tuple[Segment, ...]]:
        """The segments of every statement, by its id."""
        return dict(self._segments)

    @property
    def breakpoints(self) -> tuple[Instant, ...]:
        """The instants, in order, between which the verdict on a kind of record stays the same."""
        return self._memory.breakpoints

    @property
    def resumable(self) -> tuple[Statement, ...]:
        """The statements that reach older records of a conversation that the owner goes on with."""
        return self._resumable

    def decisive(self, activity: tuple[tuple[Instant, Instant], ...]) -> tuple[tuple[Instant, Instant], ...]:
        """Those of an owner's records in a conversation that decide from when on it was gone on with; the others
        may be left out of `Traits.owner_activity` without any change.
        """
        return decisive(self._resumable, activity)

    def breakpoints_with(self, activity: tuple[tuple[Instant, Instant], ...]) -> tuple[Instant, ...]:
        """The breakpoints of records whose owner's activity in their conversation is this."""
        points = {point for each in self._resumable for point in resumption(each, activity)} - {FOREVER}
        return tuple(sorted(points.union(self.breakpoints)))

    def cell(self, earliest: Instant, latest: Instant) -> Cell:
        """The places of c and c_latest among the breakpoints: one kind in one cell has one verdict."""
        return self._memory.cell(earliest, latest)

    def verdict(self, traits: Traits) -> Verdict:
        """The verdict on one record."""
        if self._is_deleted(traits):
            return self._assessed(traits).verdict
        memory = self._memory_for(traits)
        key = (kind_of(traits), memory.cell(traits.earliest, traits.latest))
        known = memory.judgements.get(key)
        return (known or self._judged(memory, key, traits)).verdict

    def outcome(self, traits: Traits) -> Outcome:
        """Verdict, windows and the rest for one record."""
        if self._is_deleted(traits):
            return self._assessed(traits)
        memory = self._memory_for(traits)
        created, kind = traits.earliest, kind_of(traits)
        if created != traits.latest:
            return self._coarse_outcome(memory, kind, traits)
        key = (kind, bisect_right(memory.breakpoints, created))
        template = memory.exact.get(key)
        if template is None:
            outcome = self._worked_out(memory, kind, traits)
            template = _Template(outcome, created, any(each.start == created for each in outcome.windows))
            memory.exact[key] = template
        return template.begun_at(created)

    def stretches(self, traits: Traits) -> list[tuple[Instant, Instant, Verdict]]:
        """The verdict on exactly dated records of one kind, `(from, to, verdict)` over the whole axis.

        Args:
            traits: a record of the kind; its times are not looked at.

        Raises:
            ValueError: the record has an instant of deletion, or statements on resumed conversations need
                its owner's activity: its verdict depends on more than its kind and its instant.
        """
        if traits.deleted_at is not None or (traits.owner_activity and self._resumable):
            raise ValueError("the verdict on this record depends on more than its kind and its instant")
        found: list[tuple[Instant, Instant, Verdict]] = []
        starts = (BEGINNING, *self.breakpoints)
        for start, end in zip(starts, (*self.breakpoints, FOREVER), strict=True):
            verdict = self.verdict(replace(traits, earliest=start, latest=start))
            if found and found[-1][2] is verdict:
                found[-1] = (found[-1][0], end, verdict)
            else:
                found.append((start, end, verdict))
        return found

    def would_apply_if(self, traits: Traits) -> tuple[str, ...]:
        """The statements that would apply if the record were an InMail (`inspector.exposure.verdict`)."""
        as_inmail = taken_for_inmail(traits)
        if as_inmail is None:
            return ()
        ends = FOREVER if traits.deleted_at is None else traits.deleted_at
        return tuple(
            heard.statement.id
            for heard in self._covering_of(kind_of(as_inmail), as_inmail)
            if speaks_of_inmail_alone(heard.statement, traits.category)
            and any(
                max(stretch.start, traits.earliest) < min(stretch.end, ends)
                for stretch in heard.reached(as_inmail).stretches
            )
        )

    def _is_deleted(self, traits: Traits) -> bool:
        return traits.deleted_at is not None and traits.deleted_at < self._circumstances.as_of

    def _assessed(self, traits: Traits) -> Outcome:
        return assess(self._statements, self._segments, traits, self._circumstances, self._purposes, self._included)

    def _memory_for(self, traits: Traits) -> _Memory:
        """The common memory; that of the conversation where its going on may bring the record within reach."""
        activity = traits.owner_activity
        if not activity or traits.earliest >= self._all_new_from:
            return self._memory
        if self._conversation[0] is not activity:
            # Records of a conversation come one after another and share one tuple: the last one is enough.
            points = self.breakpoints_with(activity)
            memory = _Memory(points) if points != self.breakpoints else self._memory
            self._conversation = (activity, memory)
        return self._conversation[1]

    def _covering_of(self, kind: Kind, traits: Traits) -> tuple[Heard, ...]:
        covering = self._covering.get(kind)
        if covering is None:
            covering = tuple(heard for heard in self._heard if heard.covers(traits))
            self._covering[kind] = covering
        return covering

    def _judged(self, memory: _Memory, key: tuple[Kind, Cell], traits: Traits) -> Judgement:
        created = traits.earliest
        reached = [(heard, heard.reached(traits)) for heard in self._covering_of(key[0], traits)]
        judgement = judge((_finding(heard, within, created) for heard, within in reached), self._purposes)
        memory.judgements[key] = judgement
        return judgement

    def _worked_out(self, memory: _Memory, kind: Kind, traits: Traits) -> Outcome:
        key = (kind, memory.cell(traits.earliest, traits.latest))
        judgement = memory.judgements.get(key) or self._judged(memory, key, traits)
        windows = tuple(
            window
            for heard in self._covering_of(kind, traits)
            if heard.statement.asserts is Asserts.USED
            for window in during_life(
                heard.statement,
                heard.reached(traits).stretches,
                traits.earliest,
                traits.latest,
                None,
                self._circumstances.as_of,
            )
        )
        return Outcome(
            judgement.verdict, windows, judgement.contradicted_by, judgement.silent_in, judgement.ruled_out_by
        )

    def _coarse_outcome(self, memory: _Memory, kind: Kind, traits: Traits) -> Outcome:
        key = (kind, traits.earliest, traits.latest)
        outcome = memory.coarse.get(key)
        if outcome is None:
            if len(memory.coarse) >= _KEPT:
                memory.coarse.clear()
            outcome = memory.coarse[key] = self._worked_out(memory, kind, traits)
        return outcome


def _finding(heard: Heard, within: Reached, created: Instant) -> Finding:
    """What a statement says of a record made at `created` at the earliest, and not deleted since."""
    return Finding(
        heard.statement, created < within.known_until, created < within.possible_until, created < heard.life_until
    )


def breakpoints(heard: Sequence[Heard]) -> tuple[Instant, ...]:
    """The instants, in order, such that outcomes keep their shape while c and c_latest each stay between two
    neighbours, the left one included.
    """
    return tuple(sorted({edge for each in heard for edge in each.edges()} - {BEGINNING, FOREVER}))
