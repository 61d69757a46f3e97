"""The record: one datum found in a member, and where it stands there.

What is made millions of times is a named tuple: a frozen dataclass takes three to four times as long to make.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from inspector.records.categories import Audience, Author, DataCategory, Grade, Sign
from inspector.records.instants import Instant, Precision, Zone


class Locator(NamedTuple):
    """Where a record stands: this, and never its time, is its identity.

    `member` is the member's ordinal in its archive, from 0. `number` counts the data records of the
    member from 1, header and preamble apart; `pointer` is the JSON Pointer for JSON members, else empty.
    `offset` and `length` give the record's exact bytes in the member as it comes out of the archive, from
    its first byte to the last before its line end; `sha256` is over those bytes.
    """

    member: int
    number: int
    pointer: str
    offset: int
    length: int
    sha256: bytes


class Created(NamedTuple):
    """When a record came into being: between `earliest` and `latest` (equal for `second` and `minute`).

    The latest of a coarser precision is the end of its day, month or year, in the zone it was read in.
    """

    earliest: Instant
    latest: Instant
    precision: Precision
    zone: Zone


class Participant(NamedTuple):
    """Someone who takes part in a conversation. `identifier` is what the platform tells people apart by
    (for LinkedIn the profile's slug), or empty where the archive gives none.
    """

    name: str
    identifier: str = ""


class Record(NamedTuple):
    """One datum found in a member.

    `created` is None where the archive gives no instant. `signs` are (sign, grade) pairs in the order of
    `Sign`; `audience` is None where the archive says nothing of this record. `conversation` is the
    platform's key of the conversation, unique within the archive. `text` is what a person reads and
    searches; the exact bytes are reached through the locator alone.
    """

    locator: Locator
    category: DataCategory
    author: Author
    created: Created | None = None
    signs: tuple[tuple[Sign, Grade], ...] = ()
    audience: Audience | None = None
    service: str = ""
    conversation: str = ""
    sender: Participant | None = None
    title: str = ""
    text: str = ""
    damaged: bool = False
    deleted_at: Instant | None = None


class Conversation(NamedTuple):
    """What is known of a conversation once all its records in a member are read.

    `category` and `signs` are those of its plain messages (drafts, sponsored messages and the like keep
    their own): a reader yields this after the conversation's records, and once more where later records
    change it.
    """

    key: str
    title: str
    participants: tuple[Participant, ...]
    category: DataCategory
    signs: tuple[tuple[Sign, Grade], ...] = ()


class MemberStatus(StrEnum):
    """What became of a member (contract, section 8)."""

    READ = "read"
    UNRECOGNISED = "unrecognised"
    DAMAGED = "damaged"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class MemberOutcome:
    """The last thing that reading a member yields.

    `category` is that of its records (for a member of several kinds the chief one), None where it is not
    recognised. `note` says in plain words what the person should know: the header of an unrecognised
    member, the reason of a skipped one; empty where there is nothing to say.
    """

    status: MemberStatus
    category: DataCategory | None
    records: int
    size: int
    sha256: bytes
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExtractionWarning:
    """Odd data: a value that travels beside the records and lands in the result.

    `code` is one lower-case word with underscores; `member` the member's ordinal, `record` the record
    number in it, None where the warning is of no single one. `message` is one plain sentence.
    """

    code: str
    message: str
    member: int | None = None
    record: int | None = None
