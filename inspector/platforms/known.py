"""A platform by its id and name, as most of the program knows it; its reader is loaded when an archive is first looked at."""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.archive.archive import Archive, Member
from inspector.platforms.platform import BulkPlatform, BulkReading, Platform, Reading, Recognition, Survey


@dataclass(frozen=True, slots=True)
class KnownPlatform:
    """A `BulkPlatform` that asks the reader with its id. One whose reader gives no blocks gives every record by itself."""

    id: str
    name: str

    def recognise(self, archive: Archive) -> Recognition:
        """Is this yours?"""
        return self._reader().recognise(archive)

    def survey(self, archive: Archive) -> Survey:
        """What is known at first sight."""
        return self._reader().survey(archive)

    def read(self, archive: Archive, member: Member, survey: Survey) -> Iterator[Reading]:
        """What is in a member."""
        return self._reader().read(archive, member, survey)

    def read_bulk(self, archive: Archive, member: Member, survey: Survey) -> Iterator[BulkReading]:
        """The same; in blocks where the reader gives them."""
        reader = self._reader()
        read = reader.read_bulk if isinstance(reader, BulkPlatform) else reader.read
        return read(archive, member, survey)

    def _reader(self) -> Platform:
        # The readers are 320 modules: a window that opens no archive is there a fifth of a second sooner.
        from inspector.platforms.readers import READERS  # noqa: PLC0415

        return READERS[self.id]
