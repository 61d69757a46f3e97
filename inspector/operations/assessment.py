"""Works the windows out: facts and statements to segments, classes and instants to stretches with a verdict."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from inspector.case.archives import add_warnings, archives
from inspector.case.assessment import (
    ClassRow,
    StretchRow,
    classes,
    coarse_instants,
    exact_span,
    replace_segments,
    replace_stretches,
)
from inspector.case.facts import facts, observations, set_options
from inspector.case.file import Case
from inspector.case.log import log
from inspector.exposure.bulk import Assessor
from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Certainty, Outcome, Segment, Traits
from inspector.facts.conflicts import conflict_warnings
from inspector.facts.fact import Fact
from inspector.facts.timeline import facts_for, states
from inspector.operations.audiences import Audiences
from inspector.operations.gone_on import mark_gone_on
from inspector.operations.who import who_oddities
from inspector.progress import Progress
from inspector.records.instants import BEGINNING, FOREVER, Instant
from inspector.statements.digest import knowledge_digest
from inspector.statements.regions_file import load_regions
from inspector.statements.statement import KnowledgeBase, Purpose, Statement
from inspector.statements.stored import knowledge_text


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a case: with which knowledge, for which purposes, with which context statements
    switched in, and from when (None: as far as the archives speak).
    """

    knowledge: KnowledgeBase
    purposes: frozenset[Purpose]
    included: frozenset[str]
    as_of: Instant | None


@dataclass(frozen=True, slots=True)
class Lens:
    """All that is needed to look at the records of one platform: kept together, used by every operation."""

    platform: str
    statements: tuple[Statement, ...]
    purposes: frozenset[Purpose]
    facts: tuple[Fact, ...]
    assessor: Assessor
    audiences: Audiences

    def traits(self, kind: ClassRow, earliest: Instant, latest: Instant, deleted_at: Instant | None = None) -> Traits:
        """All of a record of this kind and these instants that the rule looks at."""
        audience, basis = self.audiences.of(kind.category, kind.audience, earliest, latest)
        return Traits(
            platform=kind.platform,
            category=kind.category,
            author=kind.author,
            earliest=earliest,
            latest=latest,
            audience=audience,
            audience_basis=basis,
            service=kind.service,
            signs=kind.signs,
            unshown=kind.unshown,
            deleted_at=deleted_at,
            owner_activity=kind.activity,
        )

    def edges(self, kind: ClassRow) -> tuple[Instant, ...]:
        """Instants between which verdicts on records of a kind stay the same, from BEGINNING to FOREVER."""
        told = [edge for edge in self.audiences.edges() if edge > BEGINNING]
        # One step after each: a record made by the very end of a stretch is still wholly within it.
        after = [edge + 1 for edge in told]
        return tuple(sorted({BEGINNING, FOREVER, *self.assessor.breakpoints_with(kind.activity), *told, *after}))


def lens_for(platform: str, question: Question, known: Sequence[Fact], as_of: Instant) -> Lens:
    """How the records of one platform are looked at, under these facts."""
    knowledge = question.knowledge
    its_facts = facts_for(known, platform)
    statements = tuple(each for each in knowledge.statements if platform in each.platforms)
    paid = frozenset(tier.id for tier in dict(knowledge.tiers).get(platform, ()) if tier.paid)
    circumstances = Circumstances(its_facts, load_regions(), paid, as_of)
    return Lens(
        platform,
        statements,
        question.purposes,
        its_facts,
        Assessor(statements, circumstances, question.purposes, question.included),
        Audiences(states(its_facts, "audience"), dict(dict(knowledge.audience).get(platform, ()))),
    )


def case_as_of(case: Case, question: Question) -> Instant:
    """The instant up to which the case speaks: the latest of its archives', or an earlier one that was asked for."""
    latest = max((row.as_of for row in archives(case.connection)), default=BEGINNING)
    return latest if question.as_of is None else min(question.as_of, latest)


def assess_case(case: Case, question: Question, progress: Progress) -> None:
    """Work out every verdict of the case anew, and keep the question with the answer."""
    connection = case.connection
    as_of = case_as_of(case, question)
    known = facts(connection)
    lenses = {
        name: lens_for(name, question, known, as_of) for name in sorted({row.platform for row in archives(connection)})
    }
    with case.transaction():
        # One with what follows from it: a case never holds kinds of record without their verdicts.
        for name, lens in lenses.items():
            mark_gone_on(connection, name, lens.assessor)
        _assess(case, question, lenses, as_of, progress)


def _assess(case: Case, question: Question, lenses: Mapping[str, Lens], as_of: Instant, progress: Progress) -> None:
    connection = case.connection
    kinds = classes(connection)
    rows: list[StretchRow] = []
    for done, kind in enumerate(kinds):
        progress("Working out windows", done, len(kinds))
        rows.extend(stretches(case, lenses[kind.platform], kind))
    segments: dict[str, list[Segment]] = {
        name: [each for found in lens.assessor.segments.values() for each in found] for name, lens in lenses.items()
    }
    replace_stretches(connection, rows)
    replace_segments(connection, segments)
    connection.execute("DELETE FROM warning WHERE archive IS NULL")
    # What concerns the person concerns every platform, and is told once.
    odd = dict.fromkeys(each for lens in lenses.values() for each in _conflicts(case, lens, question.knowledge))
    add_warnings(connection, None, odd)
    unsaid = who_oddities(connection, facts(connection))
    add_warnings(connection, None, [(code, message, None, None) for code, message in unsaid])
    digest = knowledge_digest(question.knowledge)
    set_options(
        connection,
        {
            "as_of": str(as_of),
            "as_of_asked": "" if question.as_of is None else str(question.as_of),
            "purposes": " ".join(sorted(question.purposes)),
            "included": " ".join(sorted(question.included)),
            "knowledge_version": question.knowledge.version,
            "knowledge_date": question.knowledge.date,
            "knowledge_digest": digest,
            "knowledge": knowledge_text(question.knowledge),
        },
    )
    log(
        connection,
        "assessed",
        {
            "knowledge": question.knowledge.version,
            "purposes": sorted(question.purposes),
            "included": sorted(question.included),
            "verdicts": _by_verdict(rows),
        },
        about=digest,
    )


def stretches(case: Case, lens: Lens, kind: ClassRow) -> Iterator[StretchRow]:
    """The stretches of one class in which it has records, each with its verdict."""
    edges = lens.edges(kind)
    if kind.exact:
        for start, end in pairwise(edges):
            count, first, _ = exact_span(case.connection, kind.id, start, end)
            if first is not None:
                outcome = lens.assessor.outcome(lens.traits(kind, first, first))
                yield _row(lens, kind, (start, end, start, end), count, outcome)
        return
    cells: dict[tuple[int, int], tuple[int, Outcome]] = {}
    for earliest, latest, count in coarse_instants(case.connection, kind.id):
        cell = (bisect_right(edges, earliest), bisect_right(edges, latest))
        # In order of `earliest`, so that the first of a cell has its earliest windows.
        known = cells.get(cell)
        outcome = lens.assessor.outcome(lens.traits(kind, earliest, latest)) if known is None else known[1]
        cells[cell] = (count + (0 if known is None else known[0]), outcome)
    for (i, j), (count, outcome) in cells.items():
        bounds = (
            edges[i - 1],
            edges[i] if i < len(edges) else FOREVER,
            edges[j - 1],
            edges[j] if j < len(edges) else FOREVER,
        )
        yield _row(lens, kind, bounds, count, outcome)


def _row(
    lens: Lens, kind: ClassRow, bounds: tuple[Instant, Instant, Instant, Instant], count: int, outcome: Outcome
) -> StretchRow:
    asked = {statement.id for statement in lens.statements if statement.purpose in lens.purposes}
    certain = [each for each in outcome.windows if each.certainty is Certainty.KNOWN and each.statement in asked]
    ends = [each.end for each in certain]
    return StretchRow(
        kind.id,
        *bounds,
        verdict=outcome.verdict,
        records=count,
        earliest=min((each.start for each in certain), default=None),
        latest=None if None in ends else max((end for end in ends if end is not None), default=None),
        used=tuple(dict.fromkeys(each.statement for each in outcome.windows)),
        others=(*outcome.contradicted_by, *outcome.silent_in),
    )


def _conflicts(case: Case, lens: Lens, knowledge: KnowledgeBase) -> list[tuple[str, str, int | None, int | None]]:
    seen = [each for each in observations(case.connection) if each.platform in {"", lens.platform}]
    defaults = {each.setting: each.setting_default for each in knowledge.statements if each.setting}
    return [
        (each.code, each.message, each.member, each.record) for each in conflict_warnings(lens.facts, seen, defaults)
    ]


def _by_verdict(rows: Sequence[StretchRow]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for row in rows:
        counted[row.verdict.value] = counted.get(row.verdict.value, 0) + row.records
    return counted
