"""Archives in place of others: with fewer members in sight, with more, or with an ear on what is read."""

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, runtime_checkable

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.archive.limits import Limits

Tell = Callable[[int], None]
"""Hears now and then that the way to a member's bytes is long; may raise to stop."""


class StandIn:
    """All that an archive in its place has from the one that it stands for."""

    __slots__ = ()

    @property
    @abstractmethod
    def stands_for(self) -> Archive:
        """The archive in whose place it is."""

    @property
    def name(self) -> str:
        """As the archive's."""
        return self.stands_for.name

    @property
    def path(self) -> Path:
        """As the archive's."""
        return self.stands_for.path

    @property
    def kind(self) -> str:
        """As the archive's."""
        return self.stands_for.kind

    @property
    def size(self) -> int:
        """As the archive's: what lies within it is among its bytes."""
        return self.stands_for.size

    @property
    def limits(self) -> Limits:
        """Those that it was opened under."""
        return self.stands_for.limits


@runtime_checkable
class Telling(Protocol):
    """An archive to whose members the way may be long: packed tars, what lies within others, and what holds such."""

    def open_telling(self, member: Member, tell: Tell | None) -> MemberStream:
        """As `Archive.open`; `tell` is called on a long way."""
        ...


def open_telling(archive: Archive, member: Member, tell: Tell | None) -> MemberStream:
    """The bytes of a member of any archive; `tell` is called where the way to them is long.

    Raises:
        ArchiveRefused: its file is gone, or is no longer the one that was opened.
    """
    return archive.open_telling(member, tell) if isinstance(archive, Telling) else archive.open(member)
