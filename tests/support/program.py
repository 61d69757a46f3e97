"""Runs the program as people run it: a process of its own, with no display."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run_inspector(
    *arguments: str, cwd: Path, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """`inspector ARGUMENTS` in a folder; never raises, the exit status is in the result."""
    env = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    env["PYTHONPATH"] = str(ROOT)
    env.update(environment or {})
    return subprocess.run(
        [sys.executable, "-m", "inspector", *arguments], cwd=cwd, env=env, capture_output=True, check=False
    )
