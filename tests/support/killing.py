"""Runs the program many times, and kills it where it is asked to; see `kill_points` for how.

With `change`, a run is killed as it is about to do its n-th change of a file. With `progress` it kills itself at its
n-th word on the progress, with `seconds` it is killed from outside.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from tests.support.program import ROOT
from tests.support.system_calls import KNOWN

TRACEABLE: Final = KNOWN


@dataclass(frozen=True)
class Run:
    """How a run ended.

    Args:
        status: the exit status; -9 where it was killed.
        changes: what it did to files, in order, where it was traced.
        said: every word on the progress: what, done, total.
        seconds: how long it took.
        err: standard error.
    """

    status: int
    changes: tuple[str, ...]
    said: tuple[tuple[str, int, int], ...]
    seconds: float
    err: str


class Killer:
    """The helper process. `home` becomes the home and the folder for temporary files of all that it runs."""

    def __init__(self, home: Path) -> None:
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_STATE_HOME"}
        environment = {key: value for key, value in os.environ.items() if key not in hidden}
        environment |= {"PYTHONPATH": str(ROOT), "HOME": str(home), "OPENBLAS_NUM_THREADS": "1"}
        environment |= {name: str(home) for name in ("TMPDIR", "TMP", "TEMP")}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.kill_points"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, kind: str, arguments: list[str], folder: Path, **kill: float) -> Run:
        """Run `cli` with arguments, or `save` from one file to another, as it is or in a `window`, in a folder.

        Args:
            kind: `cli`, `save` or `window`.
            arguments: of the command line, or the two files.
            folder: the working directory.
            kill: `change=n`, `progress=n` or `seconds=t`; with `count=1` changes are counted and nothing is killed.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        request = {"kind": kind, "arguments": arguments, "folder": str(folder), "kill": kill}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        answer["changes"] = tuple(answer["changes"])
        answer["said"] = tuple((what, done, total) for what, done, total in answer["said"])
        return Run(**answer)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()
