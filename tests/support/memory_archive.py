"""An archive whose members lie in memory, for readers that only need the protocol."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from inspector.archive.archive import Member
from inspector.archive.limits import STANDARD, Limits
from inspector.records.instants import Instant
from inspector.records.record import ExtractionWarning
from tests.support.member_stream import BytesStream


@dataclass(frozen=True)
class MemoryArchive:
    """A ZIP by name, with members by path; `modified` is the time of all of them."""

    name: str
    contents: Mapping[str, bytes]
    modified: Instant | None = None
    kind: str = "zip"
    limits: Limits = STANDARD

    @property
    def path(self) -> Path:
        return Path(self.name)

    @property
    def size(self) -> int:
        return sum(map(len, self.contents.values()))

    @property
    def members(self) -> tuple[Member, ...]:
        return tuple(
            Member(ordinal, path, path.encode(), len(content), self.modified)
            for ordinal, (path, content) in enumerate(self.contents.items())
        )

    @property
    def warnings(self) -> tuple[ExtractionWarning, ...]:
        return ()

    def open(self, member: Member) -> BytesStream:
        return BytesStream(self.contents[member.path])

    def member(self, path: str) -> Member:
        return next(member for member in self.members if member.path == path)
