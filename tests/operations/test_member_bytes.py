"""Stretches of one member: in order, one inside another, and again from the beginning."""

from dataclasses import dataclass, field

from inspector.archive.archive import Member
from inspector.operations.member_bytes import MemberBytes
from tests.support.member_stream import BytesStream
from tests.support.memory_archive import MemoryArchive

CONTENT = bytes(range(256)) * 40


@dataclass(frozen=True)
class Counted(MemoryArchive):
    """An archive that knows how often a member of it was opened."""

    opened: list[str] = field(default_factory=list)

    def open(self, member: Member) -> BytesStream:
        self.opened.append(member.path)
        return super().open(member)


def test_a_record_within_the_one_before_costs_no_second_reading() -> None:
    archive = Counted("a", {"m": CONTENT})
    held = MemberBytes(archive, 0)
    for offset, length in ((10, 500), (20, 30), (10, 500), (490, 20), (600, 9000), (601, 1)):
        assert b"".join(held.at(offset, length)) == CONTENT[offset : offset + length]
    assert archive.opened == ["m"]
    assert b"".join(held.at(5, 20)) == CONTENT[5:25]
    assert archive.opened == ["m", "m"]
    held.close()


def test_past_the_end_there_are_fewer_bytes() -> None:
    held = MemberBytes(MemoryArchive("a", {"m": CONTENT}), 0)
    assert b"".join(held.at(len(CONTENT) - 3, 10)) == CONTENT[-3:]
    assert b"".join(held.at(len(CONTENT) - 2, 10)) == CONTENT[-2:]
    held.close()
