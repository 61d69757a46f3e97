"""One person from archives to a finished case: what a worker does, whichever process or machine it is on."""

import time
from io import BytesIO

from inspector.archive.shown import shown_name
from inspector.errors import InspectorError
from inspector.operations.batch.finished import is_finished, is_own_case, mark_finished
from inspector.operations.batch.outcome import PersonOutcome, State, answer_of
from inspector.operations.batch.person_archives import PersonArchives, archives_of
from inspector.operations.batch.task import Task, same_program
from inspector.operations.fault_report import fault_lines
from inspector.operations.inspection import InspectRequest, inspect
from inspector.operations.opening import open_archives
from inspector.operations.result import write_result
from inspector.progress import Cancelled, Progress, silent

_LOOKED = 0.25
"""Seconds between two looks at whether the batch still goes on."""


def inspect_person(task: Task, progress: Progress = silent) -> PersonOutcome:
    """Inspect one person's archives into their case; never raises, whatever the archives are.

    A person who was finished before is not done again; a case that was left half-done goes on.
    """
    try:
        return _inspected(task, _while_going(task, progress))
    except Cancelled:
        return _ended(task, State.STOPPED, "stopped before it was finished", 130)
    except InspectorError as error:
        return _ended(task, State.FAILED, str(error), error.exit_status)
    except Exception as fault:  # noqa: BLE001  (a fault of ours in one case is told with it, and the others go on)
        kind = type(fault).__name__
        why = f"a fault in this program ({kind}); the log has the lines to report"
        return _ended(task, State.FAILED, why, 1, fault_lines(fault))


def died(task: Task) -> PersonOutcome:
    """The outcome of a person on whom one worker after another ended."""
    why = "the system stopped the process that read this, more than once, for want of memory perhaps; inspect it by itself"
    return _ended(task, State.FAILED, why, 1)


def gave_up(task: Task, why: str, status: int, fault: str = "") -> PersonOutcome:
    """The outcome of a person whom no worker could be given."""
    return _ended(task, State.FAILED, why, status, fault)


def _inspected(task: Task, progress: Progress) -> PersonOutcome:
    same_program(task)
    theirs = archives_of(task.person, task.request.limits)
    places, name = task.places, task.person.name
    case = places.case(name)
    before = False
    if case.exists():
        opened = open_archives(theirs.archives, task.request.limits, progress)
        hashes = frozenset(each.sha256 for each in opened)
        is_own_case(task, hashes)
        before = is_finished(task, theirs.facts, hashes)
    if not before:
        places.mark(name).unlink(missing_ok=True)
        _inspect(task, theirs, progress)
    # Written anew each time: somebody may have answered questions in the window meanwhile.
    write_result(case, str(places.result(name)), BytesIO(), progress)
    if not before:
        mark_finished(task, theirs.facts)
    given = shown_name(task.person.archive)
    return PersonOutcome(name, given, State.DONE, answer=answer_of(case), before=before, left=theirs.left)


def _inspect(task: Task, theirs: PersonArchives, progress: Progress) -> None:
    asked = task.request
    request = InspectRequest(
        archives=theirs.archives,
        case=task.places.case(task.person.name),
        facts=theirs.facts,
        statements=asked.statements,
        include=asked.include,
        purposes=asked.purposes,
        as_of=asked.as_of,
        workers=task.reading,
        limits=asked.limits,
    )
    inspect(request, progress)


def _while_going(task: Task, progress: Progress) -> Progress:
    """A progress that stops the work once the batch is over, on whatever machine it is."""
    looked = -_LOOKED

    def tell(what: str, done: int, total: int) -> None:
        nonlocal looked
        now = time.monotonic()
        if now - looked >= _LOOKED:
            looked = now
            if not task.going.exists():
                raise Cancelled
            progress(what, done, total)

    tell("", 0, 0)
    return tell


def _ended(task: Task, state: State, why: str, status: int, fault: str = "") -> PersonOutcome:
    return PersonOutcome(task.person.name, shown_name(task.person.archive), state, why, fault, status)
