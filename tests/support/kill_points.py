"""The helper of `killing`: a process that has loaded the program once, and forks a child for each run of it.

A child is killed at a change of a file, at a word on its progress, or from outside after some seconds.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

# Loaded here, before any child is made, so that a run costs its own work alone.
import inspector.operations.inspection
import inspector.operations.record_lines
import inspector.operations.result
import inspector.operations.summary  # noqa: F401
from inspector.cli import progress
from inspector.cli.run import run
from inspector.operations.evidence.export import export  # noqa: F401
from inspector.operations.keeping import save_case
from inspector.statements.load import load_knowledge
from inspector.statements.regions_file import load_regions
from tests.support.system_calls import ask_to_be_traced, run_traced


def _main() -> None:
    load_knowledge()
    load_regions()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_run(json.loads(line))) + "\n")
        sys.stdout.flush()


def _run(request: Mapping[str, Any]) -> dict[str, Any]:
    kill = request["kill"]
    ours, theirs = os.pipe()
    errors = Path(os.environ["HOME"]) / f"errors-{os.getpid()}"
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(ours)
        _child(request, theirs, errors)
    os.close(theirs)
    changes: list[str] = []
    if "change" in kill or "count" in kill:
        status, changes = run_traced(child, int(kill.get("change", 0)), theirs)
    else:
        if "seconds" in kill:
            time.sleep(kill["seconds"])
            os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
    seconds = time.monotonic() - begun
    with os.fdopen(ours, "rb") as pipe:
        lines = pipe.read().decode().splitlines()
    err = errors.read_text() if errors.exists() else ""
    errors.unlink(missing_ok=True)
    return {
        "status": os.waitstatus_to_exitcode(status),
        "changes": changes,
        "said": [json.loads(line) for line in lines if line.endswith("]")],
        "seconds": seconds,
        "err": err,
    }


def _child(request: Mapping[str, Any], pipe: int, errors: Path) -> None:
    """Never comes back."""
    status = 99
    try:
        os.chdir(request["folder"])
        os.dup2(os.open(os.devnull, os.O_RDWR), 1)
        os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
        progress._stoppable = _Told(pipe, int(request["kill"].get("progress", 0)))
        if "change" in request["kill"] or "count" in request["kill"]:
            ask_to_be_traced()
        if request["kind"] == "save":
            case, target = map(Path, request["arguments"])
            save_case(case, target)
            status = 0
        elif request["kind"] == "window":
            # Loaded in the child: Qt does not go on in a process that was forked.
            from tests.support.saving_window import save_in_window  # noqa: PLC0415

            save_in_window(*map(Path, request["arguments"]))
            status = 0
        else:
            status = run(request["arguments"])
    finally:
        os._exit(status)


class _Told:
    """A progress that tells through a pipe, and kills its process at the n-th word."""

    def __init__(self, pipe: int, kill_at: int) -> None:
        self._pipe, self._left = pipe, kill_at

    def __call__(self, _what: str, _done: int, _total: int) -> None:
        os.write(self._pipe, (json.dumps([_what, _done, _total]) + "\n").encode())
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    _main()
