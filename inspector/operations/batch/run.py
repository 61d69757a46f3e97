"""The whole batch: who is to be inspected, by whom, and what is said of it in the end."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from inspector import __version__
from inspector.errors import UsageError
from inspector.operations.batch import cluster
from inspector.operations.batch.alone import run_alone
from inspector.operations.batch.finding import Person, find_people
from inspector.operations.batch.outcome import PersonOutcome, State
from inspector.operations.batch.request import BatchRequest, Places
from inspector.operations.batch.summary import write_summary
from inspector.operations.batch.task import Task
from inspector.operations.inspection import known_statements
from inspector.operations.workspace import PrivateFolder
from inspector.progress import Cancelled, Progress
from inspector.statements.digest import knowledge_digest
from inspector.statements.load import load_knowledge


@dataclass(frozen=True, slots=True)
class BatchDone:
    """What a batch came to: the outcomes by name, where the summary and the log are, what was left alone.

    `status` is 0 where anybody is finished; else the gravest of what went wrong (contract, section 7).
    """

    outcomes: tuple[PersonOutcome, ...]
    summary: Path
    log: Path
    left: int

    @property
    def failed(self) -> tuple[PersonOutcome, ...]:
        """Those that could not be finished."""
        return tuple(each for each in self.outcomes if each.state is not State.DONE)

    @property
    def status(self) -> int:
        """The exit status."""
        if len(self.failed) < len(self.outcomes):
            return 0
        return max(each.status for each in self.failed)

    def lines(self) -> tuple[str, ...]:
        """What is said of it in the end."""
        before = sum(each.before for each in self.outcomes)
        done = len(self.outcomes) - len(self.failed)
        told = [
            f"{done} of {len(self.outcomes)} people are finished" + (f", {before} of them before" if before else "")
        ]
        if self.failed:
            told.append(f"{len(self.failed)} could not be finished; the summary and {self.log.name} say why")
        if self.left:
            told.append(f"Files and folders that were left alone: {self.left}; {self.log.name} names them")
        return (*told, f"The summary is {self.summary}, the cases are beside it")


class BatchStopped(Cancelled):
    """The person stopped a batch: so many of so many are finished, and stay so."""

    def __init__(self, done: int, people: int) -> None:
        self.done = done
        self.people = people
        super().__init__()


def batch(request: BatchRequest, progress: Progress) -> BatchDone:
    """Inspect every person's archives in a folder; one that fails never stops the others.

    Raises:
        UsageError: the command is at fault: no archive there, nothing can be written, no Dask where it is needed.
        InspectorError: a statements file is not usable.
        BatchStopped: `progress` asked to stop; cases are whole, and the same call goes on from there.
    """
    knowledge = load_knowledge(request.statements)
    known_statements(request.include, knowledge)
    request = _absolute(request)
    if request.folder.resolve() == request.to.resolve():
        raise UsageError("--to: the cases need a folder of their own, not that of the archives")
    workers = _workers(request)
    found = find_people(request.folder, request.to)
    places = Places(request.to)
    with _scratch(places) as scratch:
        outcomes = _outcomes(request, workers, scratch, found.people, knowledge_digest(knowledge), progress)
    left = write_summary(places, outcomes, found.left)
    return BatchDone(outcomes, places.summary, places.log, left)


def _scratch(places: Places) -> PrivateFolder:
    """The folders that are written to, and a private one among them.

    Raises:
        UsageError: they cannot be made or written.
    """
    try:
        places.make()
        return PrivateFolder(places.summary)
    except OSError as error:
        raise UsageError(f"{places.to.name} cannot be written: {error.strerror}") from None


def _outcomes(
    request: BatchRequest,
    workers: int,
    scratch: PrivateFolder,
    people: Sequence[Person],
    digest: str,
    progress: Progress,
) -> tuple[PersonOutcome, ...]:
    """What became of everybody, by name."""
    going = scratch.path / "going"
    going.touch()
    alone = min(workers, len(people)) <= 1 and not request.scheduler
    # Side by side, an archive gets one process; one after another, as many as pay.
    reading = None if alone and request.workers is None else 0
    tasks = [Task(each, request, reading, going, __version__, digest) for each in people]
    found: list[PersonOutcome] = []
    try:
        for outcome in _run(tasks, request.scheduler, workers, progress):
            found.append(outcome)  # noqa: PERF402  (what came before a stop is counted)
    except Cancelled:
        raise BatchStopped(sum(each.state is State.DONE for each in found), len(people)) from None
    return tuple(sorted(found, key=lambda each: each.name))


def _run(tasks: Sequence[Task], scheduler: str, workers: int, progress: Progress) -> Iterator[PersonOutcome]:
    if scheduler:
        return cluster.run_there(tasks, scheduler, progress)
    if min(workers, len(tasks)) > 1:
        return cluster.run_here(tasks, min(workers, len(tasks)), progress)
    return run_alone(tasks, progress)


def _workers(request: BatchRequest) -> int:
    """How many people are inspected at a time on this computer.

    Raises:
        UsageError: what was asked for needs Dask, and it is not there.
    """
    if request.scheduler and request.workers is not None:
        raise UsageError("--workers is for this computer; a cluster has workers of its own")
    if cluster.has_dask():
        return request.workers or (os.cpu_count() or 1)
    if request.scheduler:
        raise UsageError(f"--scheduler needs Dask; {cluster.INSTALL}")
    if (request.workers or 1) > 1:
        raise UsageError(f"more than one worker needs Dask; {cluster.INSTALL}; without it, leave --workers out")
    return 1


def _absolute(request: BatchRequest) -> BatchRequest:
    """With paths that hold in every process, and on every machine that sees the same disk."""
    return replace(
        request,
        folder=request.folder.absolute(),
        to=request.to.absolute(),
        statements=tuple(each.absolute() for each in request.statements),
    )
