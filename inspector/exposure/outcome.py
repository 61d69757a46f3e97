"""What the exposure rule works on and what comes out of it (contract, section 6)."""

from dataclasses import dataclass, field
from enum import StrEnum

from inspector.facts.fact import Basis, Fact
from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import Instant


class Met(StrEnum):
    """The outcome of one condition at an instant."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Certainty(StrEnum):
    """Whether every condition of a segment or window is known to be met."""

    KNOWN = "known"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """What the statements asked for say of one record, strongest first (contract, section 6)."""

    STATED = "stated"
    STATED_BROADLY = "stated_broadly"
    ALLEGED = "alleged"
    UNCLEAR = "unclear"
    EXCLUDED = "excluded"
    NOT_ADDRESSED = "not_addressed"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of the rule on a stretch: its outcome, its basis, and what decided it.

    `name` is `period`, `region`, `subscription`, `setting`, `account`, `age`, `existence`, `reach`,
    `audience`, `sign` or `only_if`. `basis` is None for a condition that has none, or that the statement
    does not ask for. `facts` are the facts that decided, `value` what they say (such as `US-CA` or `on`).
    Two conditions are the same stretch where name, outcome and basis agree: which fact decided does not
    cut a segment, so `facts` holds every one that decided within it.
    """

    name: str
    outcome: Met
    basis: Basis | None = None
    value: str = field(default="", compare=False)
    facts: tuple[Fact, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch `[start, end)` on which some conditions stand as they are, each decided by the same facts."""

    start: Instant
    end: Instant
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A maximal stretch `[start, end)` on which none of conditions 1 to 6 is `not_met` and the outcome and
    basis of each stay the same. `end` is None where it is still open at *as of*.

    `parts` are the stretches it is made of, cut wherever another fact came to decide: a window takes its
    reasons from these, so that it names no fact that decided only before the record was made.
    """

    statement: str
    start: Instant
    end: Instant | None
    conditions: tuple[Condition, ...]
    certainty: Certainty
    basis: Basis
    parts: tuple[Stretch, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Window:
    """A maximal stretch in which one record could have been used under one statement, given the facts."""

    statement: str
    start: Instant
    end: Instant | None
    certainty: Certainty
    basis: Basis
    conditions: tuple[Condition, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Traits:
    """All of a record that the rule looks at.

    `earliest` and `latest` are c and c_latest (`BEGINNING` and *as of* where nothing is said).
    `audience_basis` is how the audience is known. `signs` maps to grades; `unshown` are signs that the
    layout cannot show at all. `owner_activity` holds, sorted, the instants (c, c_latest) of the owner's
    records in the same conversation; it is looked at under `reach = "resumed"` alone.
    """

    platform: str
    category: DataCategory
    author: Author
    earliest: Instant
    latest: Instant
    audience: Audience
    audience_basis: Basis
    service: str = ""
    signs: tuple[tuple[Sign, Grade], ...] = ()
    unshown: frozenset[Sign] = frozenset()
    deleted_at: Instant | None = None
    owner_activity: tuple[tuple[Instant, Instant], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the statements say of one record.

    `windows` are those of `used` statements whatever their purpose, in order of statement and start;
    `contradicted_by` the `not_used` and `silent_in` the `silent` statements that have a window for it.
    `ruled_out_by` names, for `excluded`, the statements that exclude it.
    """

    verdict: Verdict
    windows: tuple[Window, ...] = ()
    contradicted_by: tuple[str, ...] = ()
    silent_in: tuple[str, ...] = ()
    ruled_out_by: tuple[str, ...] = ()
