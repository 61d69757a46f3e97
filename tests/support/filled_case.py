"""Cases filled through the intake, with records said in few words."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from inspector.case.archives import NewArchive, add_archive, completed, unshown_signs, waiting
from inspector.case.file import Case, create_case
from inspector.case.intake import Intake, IntakeContext
from inspector.case.packing import pack
from inspector.platforms.platform import Reading
from inspector.records.categories import Author, DataCategory
from inspector.records.instants import Instant, Precision, Zone, utc
from inspector.records.record import Created, Locator, MemberOutcome, MemberStatus, Participant, Record

AS_OF = utc(2026, 3, 3)


def said(
    number: int,
    text: str,
    at: Instant | None = None,
    sender: Participant | None = None,
    conversation: str = "c1",
    category: DataCategory = DataCategory.PRIVATE_MESSAGE,
    author: Author = Author.OTHER,
) -> Record:
    """A message; its bytes are its text."""
    raw = text.encode("utf-8", "replace")
    created = None if at is None else Created(at, at, Precision.SECOND, Zone.STATED)
    return Record(
        Locator(0, number, "", number * 100, len(raw), hashlib.sha256(raw).digest()),
        category,
        author,
        created,
        conversation=conversation,
        sender=sender,
        text=text,
    )


def take(case: Case, name: str, members: Mapping[str, Sequence[Reading]], as_of: Instant = AS_OF) -> int:
    """Take an archive in, whole: each member's readings, then its outcome."""
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    listed = [(ordinal, path, 10) for ordinal, path in enumerate(members)]
    with case.transaction() as connection:
        archive = add_archive(
            connection,
            NewArchive(
                name, "zip", "linkedin", sha256, 10, f"/gone/{name}", as_of, "archive_name", as_of, "Dorrit Quillfeather",
                ("Dorrit Quillfeather",), ("dorrit-quillfeather",), (), ((name, sha256, 10),), listed,
            ),
        )  # fmt: skip
    ids = waiting(case.connection, archive)
    context = IntakeContext(archive, "linkedin", unshown_signs(case.connection, archive), as_of)
    intake = Intake(case.connection, context)
    for ordinal, readings in enumerate(members.values()):
        with case.transaction():
            intake.begin(ids[ordinal])
            intake.add([pack(each) for each in readings])
            records = sum(isinstance(each, Record) for each in readings)
            if not any(isinstance(each, MemberOutcome) for each in readings):
                outcome = MemberOutcome(MemberStatus.READ, DataCategory.PRIVATE_MESSAGE, records, 10, b"\1" * 32)
                intake.add([pack(outcome)])
    with case.transaction() as connection:
        completed(connection, archive)
    return archive


def new_case(folder: Path, name: str = "a.inspection") -> Case:
    """An empty case."""
    return create_case(folder / name)
