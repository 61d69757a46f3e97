"""Takes one opened archive into the case: every member read or listed."""

import os
from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice

from inspector.archive.archive import Archive, Member, MemberDigest
from inspector.archive.limits import limit_words
from inspector.archive.member_columns import ChosenMembers
from inspector.case.archives import (
    NewArchive,
    add_archive,
    add_warnings,
    archives,
    completed,
    moved,
    unshown_signs,
    waiting,
)
from inspector.case.facts import add_facts, add_missing, add_observations
from inspector.case.file import Case
from inspector.case.intake import Intake, IntakeContext
from inspector.case.log import log
from inspector.case.packing import OUTCOME, Packed, pack, records_in
from inspector.case.sort_room import sorting_room
from inspector.operations.bundling import kept_as
from inspector.operations.opening import Opened
from inspector.operations.reading import ReadingTask, read_members
from inspector.operations.stuck_clock import ReadingStuck
from inspector.progress import Progress
from inspector.records.record import ExtractionWarning, MemberOutcome, MemberStatus
from inspector.records.visible import visible_line

_WORTH_A_PROCESS = 8 * 1024 * 1024
"""Bytes of archive from which a reading process of its own pays for its start."""
_TOGETHER = 8 * 1024 * 1024
"""Bytes of members that are written in one transaction: what a stop may cost; a larger member has one of its own."""
_MOST_TOGETHER = 500
"""Members of one transaction, however small."""
_FEW = 100
"""Members up to which each has a transaction of its own: what was said to be read is then kept whatever happens."""


def take_in(case: Case, opened: Opened, workers: int | None, progress: Progress) -> int:
    """Read an archive into the case; gives its id there.

    One that the case holds already adds nothing; one whose reading was interrupted goes on where it stopped.
    """
    known = next((row for row in archives(case.connection) if row.sha256 == opened.sha256), None)
    with case.transaction() as connection:
        if known is None:
            archive = _add(case, opened)
        else:
            archive = known.id
            moved(connection, archive, kept_as(opened.archive))
    if known is None or not known.complete:
        _read(case, archive, opened, workers, progress)
    return archive


def _add(case: Case, opened: Opened) -> int:
    survey, archive = opened.survey, opened.archive
    connection = case.connection
    others = archives(connection)
    new = NewArchive(
        name=archive.name,
        kind=archive.kind,
        platform=opened.platform,
        sha256=opened.sha256,
        size=archive.size,
        path=kept_as(archive),
        exported_at=survey.exported_at,
        exported_at_basis=survey.exported_at_basis,
        as_of=survey.as_of,
        owner_name=survey.owner.name,
        owner_names=survey.owner.names,
        owner_identifiers=survey.owner.identifiers,
        unshown_signs=tuple(sign.value for sign in survey.unshown_signs),
        parts=tuple((part.name, part.sha256, part.size) for part in opened.parts),
        members=((member.ordinal, member.path, member.size) for member in archive.members),
    )
    archive_id = add_archive(connection, new)
    add_facts(connection, archive_id, survey.facts)
    add_observations(connection, archive_id, survey.observations)
    add_missing(connection, archive_id, survey.missing)
    warnings = [*archive.warnings, *survey.warnings]
    # Of one platform alone: on another one a person may well go by another name, and is told by other marks.
    same = [other for other in others if other.platform == opened.platform]
    known = {word.casefold() for other in same for word in (*other.owner_names, *other.owner_identifiers) if word}
    here = {word.casefold() for word in (*survey.owner.names, *survey.owner.identifiers) if word}
    if known and here and known.isdisjoint(here):
        message = (
            "This archive names another owner than those of the same platform that the case holds already; a case is one "
            "person's."
        )
        warnings.append(ExtractionWarning("another_owner", message))
    add_warnings(connection, archive_id, [(each.code, each.message, each.member, each.record) for each in warnings])
    log(
        connection,
        "archive_added",
        {
            "platform": opened.platform,
            "members": len(archive.members),
            "size": archive.size,
            "parts": [part.sha256 for part in opened.parts],
        },
        about=opened.sha256,
    )
    return archive_id


def _read(case: Case, archive: int, opened: Opened, workers: int | None, progress: Progress) -> None:
    members, ids = _waiting(case, archive, opened.archive)
    context = IntakeContext(archive, opened.platform, unshown_signs(case.connection, archive), opened.survey.as_of)
    task = ReadingTask(opened.archive, opened.platform, opened.survey)
    total = largest = done = 0
    for member in members:
        total += member.size
        largest = max(largest, member.size)
    numbers = iter(ids)
    with (
        sorting_room(case, largest) as most,
        closing(read_members(task, members, _workers(workers, opened.archive))) as reading,
    ):
        intake = Intake(case.connection, context, most)
        for together in _together(members):
            with case.transaction():
                for (member, batches), number in zip(islice(reading, together), numbers, strict=False):
                    what = f"Reading {visible_line(member.path)}"
                    progress(what, done, total)
                    intake.begin(number, member.size, member.path)
                    for batch in _ended(opened.archive, member, batches):
                        intake.add(batch)
                        progress(what, done, total)
                    done += member.size
    with case.transaction() as connection:
        completed(connection, archive)
        log(connection, "archive_read", {"members": len(members)}, about=opened.sha256)
    progress("Reading", total, total)


def _waiting(case: Case, archive: int, opened: Archive) -> tuple[Sequence[Member], "array[int]"]:
    """The members that are to be read, and the number of each in the case; half a million of them take little memory so."""
    ids = waiting(case.connection, archive)
    places = array("Q", (ordinal for ordinal in ids if ordinal < len(opened.members)))
    return ChosenMembers(opened.members, places), array("Q", (ids[ordinal] for ordinal in places))


def _together(members: Sequence[Member]) -> Iterator[int]:
    """How many members, one after another, are written in one transaction: each waits for the disk to have it."""
    if len(members) <= _FEW:
        yield from (1 for _ in members)
        return
    count = size = 0
    for member in members:
        if count and (count >= _MOST_TOGETHER or size + member.size > _TOGETHER):
            yield count
            count = size = 0
        count += 1
        size += member.size
    if count:
        yield count


def _ended(archive: Archive, member: Member, batches: Iterator[Packed]) -> Iterator[Packed]:
    """The batches; where the reading process ended before the member's outcome, one that says so."""
    outcome, records = False, 0
    try:
        for batch in batches:
            outcome = outcome or batch[-1][0] == OUTCOME
            records += records_in(batch)
            yield batch
    except ReadingStuck:
        # Its bytes may be what does not move: they are not asked for again.
        met = f"made no progress for a while and was ended; {limit_words('idle_seconds', archive.limits)}"
        yield _stopped(member, "reading_stuck", met, records, MemberDigest(member.size, b""))
        return
    if not outcome:
        with archive.open(member) as stream:
            digest = stream.digest()
        yield _stopped(member, "reading_stopped", "was stopped, for want of memory perhaps", records, digest)


def _stopped(member: Member, code: str, met: str, records: int, digest: MemberDigest) -> Packed:
    note = f"The reading of this file {met}. What was read before is kept."
    warning = ExtractionWarning(code, note, member.ordinal)
    outcome = MemberOutcome(MemberStatus.DAMAGED, None, records, digest.size, digest.sha256, note)
    return [pack(warning), pack(outcome)]


def _workers(asked: int | None, archive: Archive) -> int:
    """One reading process beside the writer is the most that pays on two processors; none for a small archive."""
    if asked is not None:
        return asked
    return 1 if archive.size >= _WORTH_A_PROCESS and (os.cpu_count() or 1) > 1 else 0
