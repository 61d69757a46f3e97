"""What every platform's adapter must obey, whatever archive it reads: call `obeys` on one of yours."""

import hashlib
from collections.abc import Callable

from inspector.archive.archive import Archive, Member
from inspector.platforms.platform import Platform, Reading, Survey
from inspector.records.instants import utc
from inspector.records.record import Conversation, ExtractionWarning, MemberOutcome, MemberStatus, Record

Content = Callable[[Member], bytes]


def obeys(platform: Platform, archive: Archive, content: Content) -> None:
    """Hold an adapter to the laws on one archive.

    Args:
        platform: the adapter.
        archive: an archive that is the platform's.
        content: the bytes of each member, by other means than the archive layer.
    """
    recognition = platform.recognise(archive)
    assert recognition.score > 0
    assert recognition.reasons
    assert recognition.looked_for
    survey = platform.survey(archive)
    assert survey == platform.survey(archive), "a first look gives the same twice"
    assert survey.exported_at is None or survey.exported_at <= survey.as_of
    for fact in survey.facts:
        # Where somebody lived and when they were born serves all platforms; a setting, a plan, an account is one's own.
        assert fact.platform or fact.what in {"residence", "born"}, fact
    for member in archive.members:
        readings = list(platform.read(archive, member, survey))
        assert readings == list(platform.read(archive, member, survey)), "reading gives the same twice"
        _whole(member, readings, survey)
        _in_place(member, readings, content(member))


def _whole(member: Member, readings: list[Reading], survey: Survey) -> None:
    """One outcome, last; numbers that rise from 1 without a gap; dates that can be; conversations after their records."""
    outcome = readings[-1]
    assert isinstance(outcome, MemberOutcome)
    assert sum(isinstance(each, MemberOutcome) for each in readings) == 1
    records = [each for each in readings if isinstance(each, Record)]
    assert outcome.records == len(records)
    assert [each.locator.number for each in records] == list(range(1, len(records) + 1))
    assert outcome.status is not MemberStatus.UNRECOGNISED or not records
    if outcome.status is MemberStatus.READ:
        assert outcome.category is not None
    keys: set[str] = set()
    for reading in readings:
        if isinstance(reading, Record):
            assert reading.locator.member == member.ordinal
            keys.add(reading.conversation)
            if reading.created is not None:
                assert utc(1990) <= reading.created.earliest <= reading.created.latest
                assert reading.created.earliest <= survey.as_of + 86_400_000_000
        elif isinstance(reading, Conversation):
            assert reading.key in keys, "a conversation is told of after its records"
        elif isinstance(reading, ExtractionWarning):
            assert reading.code.replace("_", "").isalnum()
            assert reading.code == reading.code.lower()
            assert reading.message.endswith((".", "!"))
            assert reading.member == member.ordinal
            assert reading.record is None or 1 <= reading.record <= len(records)


def _in_place(member: Member, readings: list[Reading], content: bytes) -> None:
    """The bytes at each record's place have its hash; those of the member have the outcome's.

    A record may lie within the one before it, such as an attachment in its message; none overlap in another way.
    """
    outcome = readings[-1]
    assert isinstance(outcome, MemberOutcome)
    if outcome.status is MemberStatus.SKIPPED:
        assert member.problem
        return
    assert outcome.sha256 == hashlib.sha256(content).digest()
    assert outcome.size == len(content)
    begin = end = 0
    for reading in readings:
        if isinstance(reading, Record):
            place = reading.locator
            after = place.offset + place.length
            if not begin < place.offset < after < end:
                assert place.offset >= end, "records do not overlap"
                begin, end = place.offset, after
            assert hashlib.sha256(content[place.offset : after]).digest() == place.sha256
    assert end <= len(content)
