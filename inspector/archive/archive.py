"""What an archive is to the rest of the program: a read-only tree of members, never unpacked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol, Self

from inspector.archive.limits import Limits
from inspector.records.instants import Instant
from inspector.records.record import ExtractionWarning


@dataclass(frozen=True, slots=True)
class Part:
    """One file that the platform handed over: its name (never its path), SHA-256 in hex, size in bytes."""

    name: str
    sha256: str
    size: int


class Member(NamedTuple):
    """One file inside an archive.

    `ordinal` counts the members of the archive from 0, in the order of the container's directory (for a
    folder: of the sorted paths). `path` is the decoded path, `/` between steps, `raw_path` its bytes as
    they stand. `size` is what the directory claims. `modified` is the time that the container gives,
    read as UTC for want of a zone; `zoned` tells that the container itself gives it in UTC. `problem` is
    empty, or why the member cannot be read (a code such as `encrypted`, `method_97`, `symlink`) and is then
    shown as `skipped`.
    """

    ordinal: int
    path: str
    raw_path: bytes
    size: int
    modified: Instant | None = None
    problem: str = ""
    zoned: bool = False


@dataclass(frozen=True, slots=True)
class MemberDigest:
    """What is known of a member once it has been read: bytes that came out, their SHA-256, and why the
    member is damaged (`crc`, `size`, `truncated`, `limit` …), empty where it is sound. `note` is one plain
    sentence that says more than the damage's usual one, such as the limit that was met; see `digest_text`.
    """

    size: int
    sha256: bytes
    damage: str = ""
    note: str = ""


class MemberStream(Protocol):
    """The bytes of a member, in order. Damage ends the bytes early; it never raises.

    `read(n)` gives up to n bytes (at least one until the end). `digest()` reads what is left and gives
    the outcome; it may be called more than once.
    """

    def read(self, size: int) -> bytes: ...
    def digest(self) -> MemberDigest: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exception: object) -> None: ...


class Archive(Protocol):
    """A read-only tree of members. It can be pickled and opened again in another process, and opens
    nothing that it does not close. `limits` are those that it was opened under, for its readers too.
    """

    @property
    def name(self) -> str: ...
    @property
    def path(self) -> Path: ...
    @property
    def kind(self) -> str: ...  # "zip", "tar", "folder" or "parts"
    @property
    def size(self) -> int: ...
    @property
    def members(self) -> Sequence[Member]: ...
    @property
    def warnings(self) -> tuple[ExtractionWarning, ...]: ...
    @property
    def limits(self) -> Limits: ...
    def open(self, member: Member) -> MemberStream: ...


def chunks(stream: MemberStream, size: int) -> Iterator[bytes]:
    """The stream's bytes in chunks of at most `size`."""
    while block := stream.read(size):
        yield block
