"""Readings of one member sorted by kind, and the demo of a platform as an archive in memory."""

from collections.abc import Callable, Iterable, Iterator

from inspector.archive.archive import Member
from inspector.assets import resource
from inspector.platforms.platform import Platform, Reading
from inspector.records.instants import utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, Record
from tests.support.memory_archive import MemoryArchive
from tests.support.readings import Read

MADE = utc(2026, 6, 5, 9)


def told(readings: Iterable[Reading]) -> Read:
    """What reading a member gave."""
    listed = list(readings)
    assert isinstance(listed[-1], MemberOutcome)
    return Read(
        [each for each in listed if isinstance(each, Record)],
        [each for each in listed if isinstance(each, Conversation)],
        [each for each in listed if isinstance(each, ExtractionWarning)],
        listed[-1],
    )


def demo(platform: str) -> MemoryArchive:
    """A platform's demo."""
    top = resource(f"demo/{platform}")
    contents = {
        each.relative_to(top).as_posix(): each.read_bytes() for each in sorted(top.rglob("*")) if each.is_file()
    }
    return MemoryArchive("export.zip", contents, modified=MADE)


def content_of(archive: MemoryArchive) -> Callable[[Member], bytes]:
    """What lies in a member of an archive, for the laws of adapters."""
    return lambda member: archive.contents[member.path]


def spoiled_at(archive: MemoryArchive, path: str, step: int) -> Iterator[MemoryArchive]:
    """The archive with a few bytes of one member gone bad, at every so many bytes."""
    whole = archive.contents[path]
    for cut in range(0, len(whole), step):
        bad = whole[:cut] + b"\xff\x00" + whole[cut + 3 :]
        yield MemoryArchive(archive.name, {**archive.contents, path: bad}, modified=archive.modified)


def counted(platform: Platform, archive: MemoryArchive) -> tuple[dict[str, int], set[str]]:
    """How many records of each category an archive gives, and the codes of what is odd in it."""
    survey = platform.survey(archive)
    counts: dict[str, int] = {}
    codes = {each.code for each in survey.warnings}
    for member in archive.members:
        found = told(platform.read(archive, member, survey))
        codes.update(found.codes)
        for record in found.records:
            assert record.service == platform.id
            counts[record.category] = counts.get(record.category, 0) + 1
    return counts, codes
