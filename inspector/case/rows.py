"""What the faces and the reports get from a case: small frozen values, a page at a time."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.records.instants import Instant


class Order(StrEnum):
    """What records can be sorted by; equal ones stay in the order of their places."""

    PLACE = "place"
    CREATED = "created"
    CATEGORY = "category"
    SENDER = "sender"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which records are asked for; an empty field asks for any.

    `words` is a full-text query as people type it. `since` and `until` bound the creation instant
    (half-open). `participant` and `conversation` are ids of the case; so is `member`. `statement` is the id of
    one under which a record has a window. `undated` asks for records of which no date is known, `withheld` for
    those that are kept out of packs. `platform` is a platform's id. `only_in` are an archive that holds a record and another one that does not.
    """

    words: str = ""
    categories: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    participant: int | None = None
    conversation: int | None = None
    conversations: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    member: int | None = None
    archive: int | None = None
    sign: str = ""
    since: Instant | None = None
    until: Instant | None = None
    statement: str = ""
    undated: bool = False
    withheld: bool = False
    platform: str = ""
    only_in: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record as a table shows it. `id` is the case's own number, `label` the public id.

    `label` is the first eight hex digits of the archive's SHA-256, the member's ordinal and the record's
    number in it: `3f9a1c20.12.345`. It is the same in every case that holds the archive.
    """

    id: int
    label: str
    archive: int
    member: int
    member_path: str
    number: int
    pointer: str
    category: str
    author: str
    audience: str
    service: str
    signs: tuple[tuple[str, str], ...]
    created: Instant | None
    created_latest: Instant | None
    precision: str
    zone: str
    verdict: str
    sender: str
    conversation: int | None
    conversation_title: str
    title: str
    text: str
    damaged: bool
    sha256: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Place:
    """Another place where the same record stands (the contract's `also`)."""

    archive: str
    member: str
    record: str
    sha256: str


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """Records of one category: how many, first and last creation instant, how many by verdict."""

    category: str
    records: int
    first: Instant | None
    last: Instant | None
    by_verdict: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member of an archive and what became of it. `sha256` is hex, empty where it was not read."""

    id: int
    archive: int
    ordinal: int
    path: str
    size: int
    sha256: str
    category: str
    records: int
    status: str
    note: str


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """One archive of the case. `path` is where it was last opened: never shown whole, never exported."""

    id: int
    name: str
    kind: str
    platform: str
    sha256: str
    size: int
    members: int
    path: str
    exported_at: Instant | None
    exported_at_basis: str
    as_of: Instant
    owner_name: str
    owner_names: tuple[str, ...]
    owner_identifiers: tuple[str, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class WarningRow:
    """One warning: its code, one plain sentence, and the place it speaks of (empty or None: no single one)."""

    code: str
    message: str
    member: str
    record: int | None


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Someone who takes part in conversations, and how many records they sent."""

    id: int
    name: str
    identifier: str
    records: int
