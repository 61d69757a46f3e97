"""The answers that the faces and the reports show: frozen values, picklable, in plain words where they are text."""

from dataclasses import dataclass

from inspector.case.rows import CategoryCount, MemberRow, Place
from inspector.facts.fact import Missing
from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class ArchiveSummary:
    """One archive of the case, as the first screen names it. `size` in bytes, `sha256` in hex."""

    name: str
    platform: str
    platform_name: str
    sha256: str
    size: int
    members: int
    exported_at: Instant | None
    exported_at_basis: str
    as_of: Instant
    complete: bool


@dataclass(frozen=True, slots=True)
class StatementSummary:
    """One statement that has a window for some record: how many it reaches, and who disputes it."""

    id: str
    title: str
    by: str
    asserts: str
    standing: str
    standing_words: str
    records: int
    disputed_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlatformSummary:
    """The records of one platform of several: by verdict, strongest first, and by category."""

    id: str
    name: str
    records: int
    verdicts: tuple[tuple[str, int], ...]
    categories: tuple[CategoryCount, ...]


@dataclass(frozen=True, slots=True)
class SeenSetting:
    """A setting that decides verdicts, as an archive shows it at one instant: `state` then, and nothing of before."""

    name: str
    state: str
    at: Instant


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact, in words: what it is about, its value, its stretch, how it is known and from where."""

    what: str
    value: str
    since: Instant | None
    until: Instant | None
    at: Instant | None
    basis: str
    source: str


@dataclass(frozen=True, slots=True)
class WarningGroup:
    """Warnings of one code: how many, what they say (the first one), and the first places."""

    code: str
    count: int
    message: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that the first screen says of a case.

    `headline` is one honest sentence. `verdicts` counts records by verdict, strongest first.
    `earliest` and `latest` bound the windows of known certainty under `used` statements; `latest` is None
    with `open_ended` where one is still open at *as of*. `members_by_status` adds up to `members`; `unread` are those
    that are not `read`, each with the reason. `platforms` has each platform for itself, where the case has several.
    `seen` are states of settings that an archive shows. `searchable` says of how many records about the words are
    prepared for searching, and how many there are; equal once all are.
    """

    headline: str
    archives: tuple[ArchiveSummary, ...]
    owner_name: str
    as_of: Instant
    records: int
    repeated: int
    members: int
    members_by_status: tuple[tuple[str, int], ...]
    unread: tuple[MemberRow, ...]
    categories: tuple[CategoryCount, ...]
    verdicts: tuple[tuple[str, int], ...]
    platforms: tuple[PlatformSummary, ...]
    earliest: Instant | None
    latest: Instant | None
    open_ended: bool
    statements: tuple[StatementSummary, ...]
    facts: tuple[FactLine, ...]
    seen: tuple[SeenSetting, ...]
    missing: tuple[Missing, ...]
    warnings: tuple[WarningGroup, ...]
    knowledge_version: str
    knowledge_date: str
    standard_view: bool
    view_note: str
    searchable: tuple[int, int]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source as it is shown: publisher, title, date as far as known, address, kind."""

    publisher: str
    title: str
    date: str
    url: str
    kind: str


@dataclass(frozen=True, slots=True)
class WindowText:
    """One window of one statement over one record, in words.

    `reasons` has one line for each condition that bears on it; `what_would_settle` one for each that is
    not known. The rest is the statement's own.
    """

    statement: str
    title: str
    by: str
    standing_words: str
    when: str
    certainty_words: str
    reasons: tuple[str, ...]
    what_would_settle: tuple[str, ...]
    disputed_by: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    note: str


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A statement beside the windows: one that contradicts, is silent, rules out, or would apply if."""

    statement: str
    title: str
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """The answer to *why?* for one record: printed from the segments' own reasons, never worked out anew."""

    label: str
    verdict: str
    sentence: str
    windows: tuple[WindowText, ...]
    contradicted_by: tuple[StatementLine, ...]
    silent_in: tuple[StatementLine, ...]
    ruled_out: tuple[StatementLine, ...]
    would_apply_if: tuple[StatementLine, ...]
    context: tuple[StatementLine, ...]
    signs: tuple[str, ...]
    places: tuple[Place, ...]
    locator_lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawRecord:
    """The exact bytes of one record, as they stand in its member, and whether their hash still agrees."""

    label: str
    member: str
    data: bytes
    text: str
    encoding: str
    matches: bool
