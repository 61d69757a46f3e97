"""What the stories are told with: facts and records of invented people, and outcomes as lines to compare."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from inspector.exposure.bulk import Assessor
from inspector.exposure.circumstances import Circumstances
from inspector.exposure.outcome import Outcome, Traits, Window
from inspector.exposure.segments import segments
from inspector.exposure.verdict import assess
from inspector.exposure.windows import windows
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.facts.timeline import facts_for
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.instants import Instant, from_datetime, to_iso
from inspector.statements.load import load_knowledge
from inspector.statements.regions_file import load_regions
from inspector.statements.statement import STANDARD_PURPOSES, Purpose

PLATFORM = "linkedin"


def instant(text: str) -> Instant:
    """The instant of `2024-09-18` or `2024-09-20T17:05:00`, both UTC."""
    return from_datetime(datetime.fromisoformat(text).replace(tzinfo=UTC))


def fact(
    what: str, value: str, start: str | None = None, end: str | None = None, *, basis: Basis = Basis.DECLARED
) -> Fact:
    return Fact(
        what,
        value,
        basis,
        FactSource(note="told by the invented member"),
        None if start is None else instant(start),
        None if end is None else instant(end),
    )


def seen(what: str, value: str, at: str) -> Fact:
    """A sighting: a dated screenshot."""
    return Fact(what, value, Basis.DECLARED, FactSource(note="a screenshot"), at=instant(at))


def record(category: DataCategory, created: str, author: Author = Author.OWNER, platform: str = PLATFORM) -> Traits:
    """A record of which the archive gives the second."""
    private = category is DataCategory.INMAIL
    return Traits(
        platform=platform,
        category=category,
        author=author,
        earliest=instant(created),
        latest=instant(created),
        audience=Audience.PRIVATE if private else Audience.PUBLIC,
        audience_basis=Basis.DEFAULT if private else Basis.ARCHIVE,
    )


@dataclass(frozen=True, slots=True)
class Member:
    """A person whose archive of a platform speaks up to `as_of`, and what is known of them."""

    facts: tuple[Fact, ...]
    as_of: str
    platform: str = PLATFORM

    @property
    def circumstances(self) -> Circumstances:
        tiers = dict(load_knowledge().tiers)[self.platform]
        paid = frozenset(tier.id for tier in tiers if tier.paid)
        return Circumstances(facts_for(self.facts, self.platform), load_regions(), paid, instant(self.as_of))

    def outcome(self, traits: Traits, purposes: frozenset[Purpose] = STANDARD_PURPOSES) -> Outcome:
        """What the shipped knowledge base says: in bulk and one by one, which must be the same."""
        said, life = load_knowledge().statements, self.circumstances
        found = Assessor(said, life, purposes).outcome(traits)
        assert found == assess(said, {each.id: segments(each, life) for each in said}, traits, life, purposes)
        return found

    def windows_of(self, statement: str, traits: Traits) -> list[str]:
        """The windows under one statement, such as one that data were not used."""
        (named,) = (each for each in load_knowledge().statements if each.id == statement)
        life = self.circumstances
        return told(windows(named, segments(named, life), traits, life))


def told(found: Sequence[Window]) -> list[str]:
    """Windows as `from/to certainty basis`."""
    return [
        f"{to_iso(each.start)}/{'open' if each.end is None else to_iso(each.end)} "
        f"{each.certainty.value} {each.basis.word}"
        for each in found
    ]


def exposures(outcome: Outcome) -> dict[str, list[str]]:
    """The windows of an outcome, by statement."""
    ids = dict.fromkeys(each.statement for each in outcome.windows)
    return {id_: told([each for each in outcome.windows if each.statement == id_]) for id_ in ids}
