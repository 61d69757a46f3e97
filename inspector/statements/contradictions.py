"""Check: statements that contradict each other must name each other in `disputes`."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from inspector.records.categories import DataCategory, covers
from inspector.records.instants import FOREVER, Instant
from inspector.statements.file import StatementsFile
from inspector.statements.finding import Finding, reporter
from inspector.statements.regions import Regions
from inspector.statements.regions_file import load_places, load_regions
from inspector.statements.statement import Asserts, KnowledgeBase, Purpose, Statement

_KINDS_OF_AI = frozenset({Purpose.GENERATIVE_AI, Purpose.OTHER_AI, Purpose.PARTNER_AI, Purpose.ANY_AI})


def contradictions(knowledge: KnowledgeBase, files: Sequence[StatementsFile]) -> Iterator[Finding]:
    """Pairs of statements that contradict each other while neither names the other."""
    tiers = {platform: frozenset(tier.id for tier in listed) for platform, listed in knowledge.tiers}
    for file in files:
        for index, statement in enumerate(file.statements):
            for other in knowledge.statements:
                named = other.id in statement.disputes or statement.id in other.disputes
                if not named and contradict(statement, other, tiers):
                    report = reporter(file, "statement", index, statement)
                    yield report("disputes", f"contradicts {other.id}; the two must name each other")


def contradict(one: Statement, other: Statement, tiers: dict[str, frozenset[str]]) -> bool:
    """Whether two statements cannot both be true of some record, some person and some instant.

    One says `used` and the other `not_used`; both make windows; and there is a platform, service,
    category, region, tier, age, audience and instant that both cover. A `used` statement is contradicted
    by `not_used` of the same purpose, or of `any_ai` where its own is a kind of AI. Periods and brackets
    are taken at their widest. What can part the two on the same record is no contradiction: a condition
    (`only_if`), or a sign that one of them asks for and the other does not speak of.

    Args:
        one: a statement.
        other: another.
        tiers: the ids of each platform's tiers.
    """
    if {one.asserts, other.asserts} != {Asserts.USED, Asserts.NOT_USED}:
        return False
    used, not_used = (one, other) if one.asserts is Asserts.USED else (other, one)
    return (
        not (used.context_only or not_used.context_only)
        and not (used.only_if or not_used.only_if or used.sign != not_used.sign)
        and _same_purpose(used.purpose, not_used.purpose)
        and not set(used.platforms).isdisjoint(not_used.platforms)
        and _meet(used.services, not_used.services)
        and _meet(used.audience, not_used.audience)
        and _categories_meet(used.categories, not_used.categories)
        and _ages_meet(used, not_used)
        and _tiers_meet(used, not_used, tiers)
        and _regions_meet(used, not_used, load_regions())
    )


def _same_purpose(used: Purpose, not_used: Purpose) -> bool:
    return used == not_used or (not_used == Purpose.ANY_AI and used in _KINDS_OF_AI)


def _meet(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two lists have something in common; an empty one means any."""
    return not one or not other or not set(one).isdisjoint(other)


def _categories_meet(one: Sequence[str], other: Sequence[str]) -> bool:
    return any(
        any(covers(name, category) for name in one) and any(covers(name, category) for name in other)
        for category in DataCategory
    )


def _ages_meet(one: Statement, other: Statement) -> bool:
    youngest = max(one.minimum_age or 0, other.minimum_age or 0)
    oldest = min(age if age is not None else 200 for age in (one.maximum_age, other.maximum_age))
    return youngest <= oldest


def _tiers_meet(one: Statement, other: Statement, tiers: dict[str, frozenset[str]]) -> bool:
    if "*" in one.subscriptions or "*" in other.subscriptions:
        return True
    named = set(one.subscriptions) & set(other.subscriptions)
    paid = {"premium"} & {*one.subscriptions, *other.subscriptions}
    # `premium` stands for every paid tier: two lists meet by it where the other names any tier but `free`.
    known = frozenset().union(*(tiers.get(platform, frozenset()) for platform in one.platforms)) - {"free"}
    return bool(named) or (bool(paid) and all(not known.isdisjoint(s.subscriptions) for s in (one, other)))


def _regions_meet(one: Statement, other: Statement, regions: Regions) -> bool:
    start = max(one.start, other.start)
    end = min(_end(one), _end(other))
    if start >= end:
        return False
    instants = (start, *(at for at in regions.changes() if start < at < end))
    return any(
        _holds(one, code, at, regions) and _holds(other, code, at, regions)
        for code, at in product(_codes((one, other)), instants)
    )


def _codes(statements: Iterable[Statement]) -> set[str]:
    named = {code for s in statements for code in (*s.regions, *s.regions_except) if "-" in code}
    return {*load_places().values(), *named}


def _holds(statement: Statement, code: str, at: Instant, regions: Regions) -> bool:
    return regions.matches(code, statement.regions, at) and not regions.matches(code, statement.regions_except, at)


def _end(statement: Statement) -> Instant:
    if statement.until is not None:
        return statement.until
    return FOREVER
