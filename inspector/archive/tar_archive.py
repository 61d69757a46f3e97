"""A tar, packed with gzip or not, as a tree of members: read where it lies, never unpacked to disk."""

from dataclasses import dataclass, field
from pathlib import Path

from inspector.archive.archive import Member
from inspector.archive.gzip_flow import GzipFlow
from inspector.archive.limits import Limits
from inspector.archive.shown import shown_name
from inspector.archive.stand_in import Tell
from inspector.archive.tar_flow import Flow, PlainFlow
from inspector.archive.tar_stream import TarBody, TarStream
from inspector.archive.zip_archive import opened_again
from inspector.records.record import ExtractionWarning


@dataclass(frozen=True, slots=True)
class TarArchive:
    """An `Archive` of kind `tar`. `packed` tells whether it is packed with gzip, `stamp` whether the file is still the
    one that was opened, `rescued` whether it is cut off.
    """

    path: Path
    size: int
    members: tuple[Member, ...]
    warnings: tuple[ExtractionWarning, ...]
    stamp: tuple[int, int]
    packed: bool
    bodies: tuple[TarBody, ...] = field(repr=False)
    limits: Limits
    rescued: bool = False

    @property
    def name(self) -> str:
        """The file's name, without the folders above it."""
        return shown_name(self.path)

    @property
    def kind(self) -> str:
        """Always `tar`."""
        return "tar"

    def open(self, member: Member) -> TarStream:
        """The member's bytes.

        Raises:
            ArchiveRefused: the file is gone, or is no longer the one that was opened.
        """
        return self.open_telling(member, None)

    def open_telling(self, member: Member, tell: Tell | None) -> TarStream:
        """The same. Of a packed one they are reached from the nearest place that this process knows of; on a long
        way there `tell` is called with the number of packed bytes passed so far.

        Raises:
            ArchiveRefused: the file is gone, or is no longer the one that was opened.
        """
        file = opened_again(self.path, self.stamp)
        body = self.bodies[member.ordinal]
        flow: Flow = (
            GzipFlow(file, (self.path, self.stamp), body.at, tell=tell) if self.packed else PlainFlow(file, body.at)
        )
        return TarStream(file, flow, body, self.limits)
