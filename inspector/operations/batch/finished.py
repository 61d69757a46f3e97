"""Which people are finished: a mark says with what, and the case itself must still say the same."""

import json
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from inspector.archive.shown import shown_name
from inspector.case.archives import archives
from inspector.case.file import open_case
from inspector.errors import CaseRefused, UsageError
from inspector.facts.facts_file import read_facts_file
from inspector.operations.batch.task import Task
from inspector.operations.output import written_whole
from inspector.operations.viewing import viewed
from inspector.records.instants import Instant
from inspector.statements.digest import knowledge_digest

_SCHEMA = "inspector/batch-1"


def key_of(task: Task, facts: Path | None, hashes: frozenset[str]) -> str:
    """A hash over all that decides a person's result: archives, facts and proofs, program, knowledge, options.

    Args:
        task: what is to be done.
        facts: the person's facts file, if there is one.
        hashes: the SHA-256 of the person's archives.

    Raises:
        InputFileError: the facts file, or a proof, cannot be read.
    """
    asked = task.request
    told = [] if facts is None else [_digest(facts), *(proof.sha256 for proof in read_facts_file(facts).attachments)]
    decides = {
        "archives": sorted(hashes),
        "as_of": asked.as_of,
        "facts": told,
        "included": sorted(asked.include),
        "knowledge": task.knowledge,
        "limits": repr(asked.limits),
        "program": task.program,
        "purposes": sorted(asked.purposes),
        "schema": _SCHEMA,
    }
    return sha256(json.dumps(decides, sort_keys=True).encode()).hexdigest()


def held(case: Path) -> frozenset[str]:
    """The SHA-256 of the archives that a case holds.

    Raises:
        CaseRefused: it is no case, or damaged.
    """
    with open_case(case) as opened:
        return frozenset(row.sha256 for row in archives(opened.connection))


def is_own_case(task: Task, hashes: frozenset[str]) -> None:
    """Make sure that a case that is there is this person's: two people's archives never meet in one.

    Raises:
        UsageError: it holds an archive that is not among those given.
    """
    case = task.places.case(task.person.name)
    if not held(case) <= hashes:
        raise UsageError(
            f"the case {case.name} that is there holds another archive than {shown_name(task.person.archive)}; move it elsewhere, "
            "or let the batch write to another folder"
        )


def is_finished(task: Task, facts: Path | None, hashes: frozenset[str]) -> bool:
    """Whether an earlier run did all of this, and the case still answers the same question of the same archives."""
    places, name, asked = task.places, task.person.name, task.request
    try:
        if json.loads(places.mark(name).read_bytes()) != _mark(key_of(task, facts, hashes)):
            return False
        with viewed(places.case(name)) as view:
            rows = archives(view.case.connection)
            question = (view.question.purposes, view.question.included, view.question.as_of)
            whole = all(row.complete for row in rows) and {row.sha256 for row in rows} == hashes
            return (
                whole
                and question == (asked.purposes, frozenset(asked.include), _as_of(task, facts))
                and knowledge_digest(view.knowledge) == task.knowledge
            )
    except (OSError, ValueError, CaseRefused):
        return False


def mark_finished(task: Task, facts: Path | None) -> None:
    """Say that a person is finished; whole or not at all.

    Raises:
        UsageError: it cannot be written.
    """
    places, name = task.places, task.person.name
    with written_whole(places.mark(name), BytesIO()) as out:
        out.write(json.dumps(_mark(key_of(task, facts, held(places.case(name))))).encode() + b"\n")


def _as_of(task: Task, facts: Path | None) -> Instant | None:
    """The earlier instant that is asked for, by the batch or by the facts file."""
    told = None if facts is None else read_facts_file(facts).as_of
    return min((each for each in (task.request.as_of, told) if each is not None), default=None)


def _mark(key: str) -> dict[str, str]:
    return {"schema": _SCHEMA, "key": key}


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise UsageError(f"{path.name} cannot be read: {error.strerror}") from None
