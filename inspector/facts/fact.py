"""Facts: what was true of the data subject over a stretch of time (contract, section 4)."""

from dataclasses import dataclass
from enum import IntEnum

from inspector.records.instants import Instant


class Basis(IntEnum):
    """How well a fact is known, from strong to weak: the greater number is the weaker basis."""

    ARCHIVE = 0
    DECLARED = 1
    ASSUMED = 2
    DEFAULT = 3
    UNKNOWN = 4

    @property
    def word(self) -> str:
        """The contract's word for it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class FactSource:
    """Where a fact comes from: a member and record number of an archive, or a file that the person gave.

    `archive` is the archive's SHA-256 in hex, `attachment` that of a proof that the person added; both
    empty where there is none. `note` says in plain words how the fact was read.
    """

    archive: str = ""
    member: str = ""
    record: int | None = None
    file: str = ""
    line: int | None = None
    attachment: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact, or one sighting.

    `what` is `residence`, `account_region`, `subscription`, `setting:<id>`, `audience`, `account`, `born`
    `only_if:<statement id>` or `me:<platform>` (see `inspector.facts.who`). `start` and `end` bound a fact (half-open; None: no known beginning, or
    no end of its own); a sighting has `at` in their place. `platform` limits a fact to one platform's
    archives (subscription, account, account_region, audience); empty where it holds for the person.
    """

    what: str
    value: str
    basis: Basis
    source: FactSource
    start: Instant | None = None
    end: Instant | None = None
    at: Instant | None = None
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Observation:
    """What an archive shows at an instant but proves for no stretch, such as a log-in from a country.

    Never used for a window: shown beside the facts, and named where it speaks against one. `what` and
    `value` are those of the fact that it bears on.
    """

    what: str
    value: str
    at: Instant | None
    source: FactSource
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that no archive and no person has given: what, why it matters, and how to get it.

    `fact` is the `what` of the facts that would settle it (`residence`, `setting:<id>` …), empty where it
    is no fact that is missing but something else, such as a member.
    """

    what: str
    why: str
    how_to_get: str
    fact: str = ""
