"""Statements and what stands beside them: the knowledge base's values (contract, section 5)."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.records.instants import Instant


class Asserts(StrEnum):
    """What a statement says of the use."""

    USED = "used"
    NOT_USED = "not_used"
    SILENT = "silent"


class Standing(StrEnum):
    """How well a statement stands (contract, section 1)."""

    PLATFORM_STATED = "platform_stated"
    REGULATOR_FOUND = "regulator_found"
    COURT_FOUND = "court_found"
    REGULATOR_STATED = "regulator_stated"
    SETTLED = "settled"
    ALLEGED = "alleged"
    DENIED = "denied"
    WITHDRAWN = "withdrawn"
    DISMISSED = "dismissed"


class Purpose(StrEnum):
    """What the data were for."""

    GENERATIVE_AI = "generative_ai"
    OTHER_AI = "other_ai"
    ANY_AI = "any_ai"
    PARTNER_AI = "partner_ai"
    ADVERTISING = "advertising"
    PRODUCT = "product"


STANDARD_PURPOSES = frozenset({Purpose.GENERATIVE_AI, Purpose.ANY_AI, Purpose.PARTNER_AI})
"""The purposes that decide verdicts where the person asks for none."""


class Reach(StrEnum):
    """Which records a statement reaches by the time of their creation."""

    EXISTING = "existing"
    NEW = "new"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True)
class Statement:
    """One sourced assertion. The fields are those of the contract's section 5, word for word.

    Instants are UTC. `start` is the contract's `from`; `start_latest` equals it where it is exact; `until`
    and `until_earliest` are None where the statement is open (an `until_earliest` may stand without an
    `until`); `reach_since_latest` equals `reach_since` where that is exact. An empty `services`, `audience`
    or `sign` means: any.
    """

    id: str
    by: str
    title: str
    asserts: Asserts
    purpose: Purpose
    specificity: str
    standing: Standing
    platforms: tuple[str, ...]
    categories: tuple[str, ...]
    start: Instant
    start_latest: Instant
    sources: tuple[str, ...]
    until: Instant | None = None
    until_earliest: Instant | None = None
    services: tuple[str, ...] = ()
    author: str = "any"
    audience: tuple[str, ...] = ()
    sign: str = ""
    regions: tuple[str, ...] = ("*",)
    regions_except: tuple[str, ...] = ()
    subscriptions: tuple[str, ...] = ("*",)
    minimum_age: int | None = None
    maximum_age: int | None = None
    reach: Reach = Reach.EXISTING
    reach_since: Instant | None = None
    reach_since_latest: Instant | None = None
    setting: str = ""
    setting_default: str = ""
    off_protects: str = "all"
    only_if: str = ""
    context_only: bool = False
    disputes: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A text that a statement or an event rests on. `published` keeps the precision it is known to
    (`2024-09-18`, `2024-09`, empty where no date was found). `quotes` names whose own words it hands down.
    """

    id: str
    kind: str
    publisher: str
    title: str
    url: str
    published: str = ""
    quotes: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """A switch on the platform: where to find it, what it covers and what it does not."""

    id: str
    name: str
    covers: str
    sources: tuple[str, ...]
    where: str = ""
    address: str = ""
    default: str = ""
    does_not_cover: str = ""
    toggle: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something dated, for the timeline. `date` is ISO, cut to its precision (`2011`, `2022-09`). `platforms` are those
    that its file speaks of; empty: any.
    """

    id: str
    date: str
    precision: str
    title: str
    summary: str
    sources: tuple[str, ...]
    platforms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dispute:
    """A question on which the sources part, the statements it concerns, and how it is shown."""

    id: str
    question: str
    statements: tuple[str, ...]
    sources: tuple[str, ...]
    shown_as: str


@dataclass(frozen=True, slots=True)
class Tier:
    """One of a platform's own subscription tiers."""

    id: str
    name: str
    paid: bool


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """Everything known of some platforms: statements by id, and what they name.

    `version` and `date` say which state of knowledge it is; both go into every result. `tiers` and
    `audience` (category to default audience) are keyed by platform.
    """

    version: str
    date: str
    statements: tuple[Statement, ...]
    sources: tuple[Source, ...]
    settings: tuple[Setting, ...]
    events: tuple[Event, ...]
    disputes: tuple[Dispute, ...]
    tiers: tuple[tuple[str, tuple[Tier, ...]], ...]
    audience: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
