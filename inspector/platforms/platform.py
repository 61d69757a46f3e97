"""What a platform has to answer: is this yours, what is known at first sight, what is in a member?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Fact, Missing, Observation
from inspector.records.block import RecordBlock
from inspector.records.categories import Sign
from inspector.records.instants import Instant
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record


@dataclass(frozen=True, slots=True)
class Recognition:
    """Whether an archive is a platform's: `score` 0 for no, else how many independent marks were found;
    `reasons` the marks, `looked_for` all that was looked for, in plain words.
    """

    platform: str
    score: int
    reasons: tuple[str, ...]
    looked_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Owner:
    """The data subject, as the archive shows them. `identifiers` are what the platform tells them by
    (profile slugs, member id); `names` every form of the name; all empty where the archive does not say.
    """

    name: str
    names: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Survey:
    """What a first look at an archive's small members gives, before the records are read.

    `exported_at` is the instant or day of the export (`exported_at_basis`: `archive_name`, `member_time`
    or `newest_record`), `as_of` the end of that day or the more exact instant. `context` is the
    platform's own, immutable and picklable: what its readers need to know of one another's members.
    `unshown_signs` are the signs that this layout cannot show at all.
    """

    exported_at: Instant | None
    exported_at_basis: str
    as_of: Instant
    owner: Owner
    facts: tuple[Fact, ...]
    observations: tuple[Observation, ...]
    missing: tuple[Missing, ...]
    warnings: tuple[ExtractionWarning, ...]
    unshown_signs: tuple[Sign, ...]
    context: object


Reading = Record | Conversation | ExtractionWarning | MemberOutcome
BulkReading = Reading | RecordBlock
"""What a platform gives that reads large tables by the column."""


class Platform(Protocol):
    """One platform's adapter. Stateless: everything it learns travels in the `Survey`."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    def recognise(self, archive: Archive) -> Recognition:
        """Is this yours? From names and headers only."""
        ...

    def survey(self, archive: Archive) -> Survey:
        """What is known at first sight: reads the small members alone."""
        ...

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """What is in it? Yields records and warnings in record order, a `Conversation` after its
        records, and a `MemberOutcome` last of all, for every member of the archive whatever it is.
        """
        ...


@runtime_checkable
class BulkPlatform(Platform, Protocol):
    """A platform that can give records by the block too."""

    def read_bulk(self, archive: Archive, member: Member, survey: Survey) -> Iterator[BulkReading]:
        """The same as `read`: the same records and conversations in the same order, many of them in blocks."""
        ...
