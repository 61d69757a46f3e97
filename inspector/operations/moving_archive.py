"""An archive that shows those who wait for its reading that bytes still move; see `stuck_clock`, `reading_here`."""

from collections.abc import Sequence
from typing import Any, Self

from inspector.archive.archive import Archive, Member, MemberDigest, MemberStream
from inspector.archive.nested import Nesting
from inspector.archive.stand_in import StandIn, open_telling
from inspector.records.record import ExtractionWarning

_BLOCK = 1024 * 1024


class MovingArchive(StandIn):
    """An archive as it is; every byte of a member that is read moves a number that another thread or process sees."""

    def __init__(self, archive: Archive, moved: Any) -> None:  # noqa: ANN401  (a number with a `value`)
        self._archive = archive
        self._moved = moved

    @property
    def stands_for(self) -> Archive:
        """The archive that is read."""
        return self._archive

    @property
    def members(self) -> Sequence[Member]:
        """As the archive's."""
        return self._archive.members

    @property
    def warnings(self) -> tuple[ExtractionWarning, ...]:
        """As the archive's."""
        return self._archive.warnings

    def open(self, member: Member) -> MemberStream:
        """The member's bytes, counted as they come out; the way to them, in a packed tar or archive within, moves the number too."""
        opened = open_telling(self._archive, member, self._on_the_way)
        return _MovingStream(opened, self._moved)

    def inner(self, member: Member) -> str | None:
        """See `Nesting`."""
        return self._archive.inner(member) if isinstance(self._archive, Nesting) else None

    def _on_the_way(self, _passed: int) -> None:
        self._moved.value += 1


class _MovingStream:
    def __init__(self, stream: MemberStream, moved: Any) -> None:  # noqa: ANN401
        self._stream = stream
        self._moved = moved

    def read(self, size: int) -> bytes:
        block = self._stream.read(size)
        self._moved.value += len(block)
        return block

    def digest(self) -> MemberDigest:
        # In blocks: what is left may be most of a member that fills a disk.
        while self.read(_BLOCK):
            pass
        return self._stream.digest()

    def close(self) -> None:
        self._stream.close()

    def __enter__(self) -> Self:
        self._stream.__enter__()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stream.__exit__(*exception)
