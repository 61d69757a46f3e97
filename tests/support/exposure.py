"""Builders for the tests of the exposure rule: statements, facts and records of invented people."""

from dataclasses import replace
from typing import Any

from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Outcome, Segment, Traits, Window
from inspector.exposure.segments import segments
from inspector.exposure.verdict import assess
from inspector.exposure.windows import windows
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.instants import FOREVER
from inspector.statements.regions import Membership, Regions
from inspector.statements.statement import Asserts, Purpose, Standing, Statement

AS_OF = 1000
"""The tests count in bare microseconds: every boundary of a rule is one apart from its neighbours."""

REGIONS = Regions(
    (
        Membership("EU", "DE"),
        Membership("EU", "GB", end=500),
        Membership("EEA", "DE"),
        Membership("EEA", "NO", start=300),
    )
)


def statement(id_: str = "s", **fields: Any) -> Statement:
    """A statement from 100 on that the platform's posts, and all else of the owner, were used."""
    if "start" in fields:
        fields.setdefault("start_latest", fields["start"])
    if "reach_since" in fields:
        fields.setdefault("reach_since_latest", fields["reach_since"])
    base = Statement(
        id=id_,
        by="Example Platform",
        title="An example",
        asserts=Asserts.USED,
        purpose=Purpose.GENERATIVE_AI,
        specificity="named",
        standing=Standing.PLATFORM_STATED,
        platforms=("linkedin",),
        categories=("*",),
        start=100,
        start_latest=100,
        sources=("S1",),
    )
    return replace(base, **fields)


def fact(what: str, value: str, start: int | None = None, end: int | None = None, **fields: Any) -> Fact:
    """A declared fact."""
    base = Fact(what, value, Basis.DECLARED, FactSource(note=f"{what} {value} {start} {end}"), start, end)
    return replace(base, **fields)


def sighting(what: str, value: str, at: int, basis: Basis = Basis.ARCHIVE) -> Fact:
    """A setting seen in the archive."""
    return Fact(what, value, basis, FactSource(note=f"seen {value} {at}"), at=at)


def living(*facts: Fact, as_of: int = AS_OF, paid: frozenset[str] = frozenset({"career"})) -> Circumstances:
    """The circumstances of an invented person."""
    return Circumstances(facts, REGIONS, paid, as_of)


def record(earliest: int = 50, latest: int | None = None, **fields: Any) -> Traits:
    """A public post of the owner, made at an exact instant unless `latest` says otherwise."""
    base = Traits(
        platform="linkedin",
        category=DataCategory.POST,
        author=Author.OWNER,
        earliest=earliest,
        latest=earliest if latest is None else latest,
        audience=Audience.PUBLIC,
        audience_basis=Basis.ARCHIVE,
    )
    return replace(base, **fields)


def outcome_of(statements: list[Statement], traits: Traits, circumstances: Circumstances, **options: Any) -> Outcome:
    """What the statements say of one record."""
    by_id = {each.id: segments(each, circumstances) for each in statements}
    return assess(statements, by_id, traits, circumstances, **options)


def windows_of(said: Statement, traits: Traits, circumstances: Circumstances) -> list[tuple[int, int | None, str, str]]:
    """The windows as `(start, end, certainty, basis)`."""
    found = windows(said, segments(said, circumstances), traits, circumstances)
    return [brief(each) for each in found]


def segments_of(said: Statement, circumstances: Circumstances) -> list[tuple[int, int | None, str, str]]:
    """The segments as `(start, end, certainty, basis)`."""
    return [brief(each) for each in segments(said, circumstances)]


def brief(stretch: Segment | Window) -> tuple[int, int | None, str, str]:
    """Start, end, certainty and basis, to compare at a glance."""
    assert stretch.start < (FOREVER if stretch.end is None else stretch.end)
    return (stretch.start, stretch.end, stretch.certainty.value, stretch.basis.word)
