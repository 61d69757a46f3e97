"""The engine gives what the contract's words give, over thousands of random scenarios."""

from collections import Counter
from collections.abc import Iterable

from hypothesis import HealthCheck, given, settings

from inspector.exposure.bulk import Assessor
from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Outcome, Segment, Verdict, Window
from inspector.exposure.segments import segments
from inspector.exposure.verdict import assess
from inspector.exposure.windows import windows
from inspector.statements.statement import Reach
from tests.exposure import oracle
from tests.exposure.oracle import Said, Stretch, Told
from tests.exposure.scenarios import Scenario, off_scenarios, scenarios

SCENARIOS = 2_000
DRAWN = 2_600
"""Hypothesis draws some scenarios twice; only different ones count."""


WANTED = (
    *(f"verdict {verdict.value}" for verdict in Verdict),
    *("open", "closed", "contradicted", "silent", "resumed met", "resumed unknown"),
    *(f"{name} met" for name in ("period", "region", "subscription", "setting", "age", "reach", "sign", "only_if")),
    *(f"{name} unknown" for name in ("period", "reach", "sign")),
    *(f"region met {basis}" for basis in ("archive", "declared", "assumed")),
    *(f"subscription met {basis}" for basis in ("archive", "declared", "assumed")),
    *(f"setting met {basis}" for basis in ("archive", "declared", "assumed", "default")),
    *(f"account met {basis}" for basis in ("archive", "declared", "assumed", "default")),
    *(f"age met {basis}" for basis in ("archive", "declared", "assumed", "default")),
    *(f"only_if met {basis}" for basis in ("archive", "declared", "assumed")),
    *(f"audience met {basis}" for basis in ("archive", "declared", "default")),
    *(f"{name} unknown unknown" for name in ("region", "subscription", "setting", "audience", "only_if")),
    # Condition 10 alone leaves a setting unknown with the basis of a fact.
    *(f"setting unknown {basis}" for basis in ("archive", "declared", "assumed")),
    *("existence met archive", "existence met assumed"),
)
"""What must come up: what never did was never compared."""


def plain(found: Iterable[Segment | Window]) -> list[Stretch]:
    """The engine's segments or windows in the oracle's form."""
    return [
        Stretch(
            each.start,
            each.end,
            each.certainty.value,
            each.basis,
            {condition.name: Said(condition.outcome.value, condition.basis) for condition in each.conditions},
        )
        for each in found
    ]


def told(outcome: Outcome) -> Told:
    stretches = plain(outcome.windows)
    return Told(
        outcome.verdict.value,
        [(window.statement, stretch) for window, stretch in zip(outcome.windows, stretches, strict=True)],
        list(outcome.contradicted_by),
        list(outcome.silent_in),
        list(outcome.ruled_out_by),
    )


def agree(scenario: Scenario, seen: Counter[str]) -> None:
    said, world = scenario.statements, scenario.world
    life = Circumstances(world.facts, world.regions, world.paid, world.as_of)
    by_id = {each.id: segments(each, life) for each in said}
    for each in said:
        assert plain(by_id[each.id]) == oracle.segments(each, world)
    bulk = Assessor(said, life, scenario.purposes, scenario.included)
    purposes = frozenset(purpose.value for purpose in scenario.purposes)
    for record in scenario.records:
        for each in said:
            expected = oracle.windows(each, world, record, switched_in=each.id in scenario.included)
            assert plain(windows(each, by_id[each.id], record, life, scenario.included)) == expected
            note(expected, each.reach, seen)
        whole = oracle.tell(said, world, record, purposes, scenario.included)
        assert told(assess(said, by_id, record, life, scenario.purposes, scenario.included)) == whole
        assert told(bulk.outcome(record)) == whole
        assert bulk.verdict(record).value == whole.verdict
        seen[f"verdict {whole.verdict}"] += 1
        seen["contradicted"] += bool(whole.contradicted_by)
        seen["silent"] += bool(whole.silent_in)


def note(found: list[Stretch], reach: Reach, seen: Counter[str]) -> None:
    for window in found:
        seen["open" if window.end is None else "closed"] += 1
        for name, each in window.conditions.items():
            seen[f"{name} {each.outcome} {'' if each.basis is None else each.basis.word}".strip()] += 1
        if reach is Reach.RESUMED:
            seen[f"resumed {window.conditions['reach'].outcome}"] += 1


def test_the_engine_gives_what_the_contracts_words_give() -> None:
    seen: Counter[str] = Counter()
    different: set[Scenario] = set()

    @settings(
        max_examples=DRAWN,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(scenario=scenarios())
    def run(scenario: Scenario) -> None:
        different.add(scenario)
        agree(scenario, seen)

    run()
    assert len(different) >= SCENARIOS
    missed = {each: seen[each] for each in WANTED if seen[each] < 10}
    assert not missed, (missed, seen)


@settings(max_examples=300, derandomize=True, database=None, deadline=None)
@given(scenario=off_scenarios())
def test_the_engine_gives_what_the_words_on_switching_off_give(scenario: Scenario) -> None:
    agree(scenario, Counter())
