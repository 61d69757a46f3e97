"""Many people at a time on Dask: on processes of this computer, or on a cluster that somebody runs.

The only module of the program that may open a connection. On this computer everything listens on 127.0.0.1 alone,
behind certificates that live in memory for this one run: another user of the computer gets no answer.
"""

import logging
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from inspector.errors import UsageError
from inspector.operations.batch.outcome import PersonOutcome
from inspector.operations.batch.person import died, gave_up, inspect_person
from inspector.operations.batch.task import Task
from inspector.operations.fault_report import fault_lines, keep_quiet
from inspector.progress import Cancelled, Progress

INSTALL: Final = "install it with: pip install 'data-inspector[batch]'"
_LOOKED: Final = 0.1
_SELDOM: Final = "1s"
_PATIENCE: Final = 20.0
"""Seconds that workers have to leave their cases whole after a stop, and a scheduler has to answer."""
_LOOPBACK: Final = "127.0.0.1"


def _dask() -> Any:  # noqa: ANN401  (only some of its calls have types)
    """Dask, loaded when a batch needs it and never before."""
    import distributed  # noqa: PLC0415

    return distributed


def has_dask() -> bool:
    """Whether Dask, and what it needs to lock its connections, are installed."""
    return find_spec("distributed") is not None and find_spec("cryptography") is not None


def run_here(tasks: Sequence[Task], workers: int, progress: Progress) -> Iterator[PersonOutcome]:
    """The outcomes as they come, from so many processes of this computer.

    Raises:
        Cancelled: `progress` asked to stop; what was under way is left whole.
    """
    progress("Starting", 0, len(tasks))
    with _cluster_here(workers, tasks[0].going.parent) as client:
        yield from _run(client, tasks, progress)


def run_there(tasks: Sequence[Task], scheduler: str, progress: Progress) -> Iterator[PersonOutcome]:
    """The outcomes as they come, from a cluster whose scheduler has this address.

    Raises:
        UsageError: no scheduler answers there.
        Cancelled: `progress` asked to stop; what was under way is left whole.
    """
    progress("Starting", 0, len(tasks))
    keep_quiet()
    try:
        client = _dask().Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError, TypeError):
        raise UsageError(f"no Dask scheduler answers at {scheduler}") from None
    with client:
        yield from _run(client, tasks, progress)


@contextmanager
def _cluster_here(workers: int, scratch: Path) -> Iterator[Any]:
    from dask import config  # noqa: PLC0415

    dask = _dask()
    settings = {
        "distributed.scheduler.http.routes": [],
        "distributed.scheduler.worker-saturation": 1.0,
        "distributed.worker.http.routes": [],
        # Nobody looks at where the time goes, and looking took a part of it.
        "distributed.worker.profile.enabled": False,
        "distributed.admin.system-monitor.interval": _SELDOM,
        "distributed.admin.system-monitor.gil.enabled": False,
        # Fifty times a second Dask's thread took Python from the one that reads an archive, to see that it was not late.
        "distributed.admin.tick.interval": _SELDOM,
        # A worker has one archive at a time, and the next when that is done: there is nothing to take from another.
        "distributed.scheduler.work-stealing": False,
        # Left out, workers give all memory back at once and ask for it again: a fifth of their time.
        "distributed.nanny.pre-spawn-environ": {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        "temporary-directory": str(scratch),
    }
    security = dask.Security.temporary()
    ends: dict[str, Any] = {
        "host": _LOOPBACK,
        "protocol": "tls://",
        "security": security,
        "dashboard": False,
        # Left out, a page would be served to the whole network.
        "dashboard_address": f"{_LOOPBACK}:0",
    }
    worker = {
        "cls": dask.Nanny,
        "options": {
            **ends,
            "nthreads": 1,
            "memory_limit": 0,
            "silence_logs": logging.CRITICAL,
            "preload": ["inspector.operations.batch.own_process"],
        },
    }
    with (
        config.set(settings),
        dask.SpecCluster(
            scheduler={"cls": dask.Scheduler, "options": {**ends, "port": 0}},
            workers=dict.fromkeys(range(workers), worker),
            silence_logs=logging.CRITICAL,
            security=security,
        ) as cluster,
        dask.Client(cluster) as client,
    ):
        yield client


def _run(client: Any, tasks: Sequence[Task], progress: Progress) -> Iterator[PersonOutcome]:  # noqa: ANN401
    # A key of Dask's own: names of people would stand in its logs.
    asked = {client.submit(inspect_person, task, pure=False): task for task in tasks}
    coming = _dask().as_completed(asked)
    last = ""
    try:
        for done in range(len(tasks)):
            while not coming.has_ready():
                progress(f"{done} of {len(tasks)} people{last}", done, len(tasks))
                time.sleep(_LOOKED)
            future = next(coming)
            outcome = _outcome(future, asked.pop(future))
            last = f", the last was {outcome.name}"
            yield outcome
    except Cancelled:
        _stop(tasks, list(asked))
        raise


def _stop(tasks: Sequence[Task], under_way: Sequence[Any]) -> None:
    """Tell the workers to stop, and give them a while to do so."""
    tasks[0].going.unlink(missing_ok=True)
    try:
        _dask().wait(under_way, timeout=_PATIENCE)
    except TimeoutError:
        return


def _outcome(future: Any, task: Task) -> PersonOutcome:  # noqa: ANN401
    if future.status == "finished":
        found: PersonOutcome = future.result()
        return found
    error = future.exception() if future.status == "error" else None
    if isinstance(error, _dask().KilledWorker):
        return died(task)
    if isinstance(error, ImportError):
        return gave_up(task, "the cluster's workers lack this program; install the same version there", 2)
    if error is None:
        return gave_up(task, "the cluster gave this up; run the same command again", 2)
    fault = f"a fault in this program ({type(error).__name__}); the log has the lines to report"
    return gave_up(task, fault, 1, fault_lines(error))
