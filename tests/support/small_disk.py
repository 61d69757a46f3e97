"""A disk that is really full, or really read-only: a small one in memory, in a namespace of its own (Linux).

Needs no rights where the system lets users make namespaces. `on_small_disk` runs steps there, one after another.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from tests.support.program import ROOT

_MOUNT: Final = 'mount -t tmpfs -o size="$2" none "$1" && shift 2 && exec "$@"'


@dataclass(frozen=True)
class Step:
    """How a command ended, and what was on the disk then: name to size."""

    status: int
    out: str
    err: str
    files: dict[str, int]


def on_small_disk(top: Path, size: int, *steps: tuple[Any, ...]) -> list[Step]:
    """Run steps on a new disk of so many bytes, mounted at `top/disk`; what is on it at the end is copied to `top/after`.

    Steps are ("copy", file, name), ("fill", bytes to leave free), ("free",), ("read-only",), ("run", *arguments of the command
    line) and ("python", code). The last two give a `Step` each.
    """
    for name in ("disk", "after", "home"):
        (top / name).mkdir()
    environment = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "XDG_STATE_HOME"}
    }
    environment |= {"HOME": str(top / "home"), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {name: str(top / "home") for name in ("TMPDIR", "TMP", "TEMP")}
    conduct = [sys.executable, "-m", "tests.support.small_disk", str(top), json.dumps(steps, default=str)]
    done = subprocess.run(
        [*_apart(), "sh", "-c", _MOUNT, "sh", str(top / "disk"), str(size), *conduct],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [Step(**each) for each in json.loads(done.stdout)]


@cache
def available() -> bool:
    """Whether a disk of our own can be mounted here."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    tried = subprocess.run(
        [*_apart(), "sh", "-c", _MOUNT, "sh", "/mnt", "100000", "true"], capture_output=True, check=False
    )
    return tried.returncode == 0


def _apart() -> list[str]:
    return ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]


def _conduct(top: Path, steps: list[list[Any]]) -> list[dict[str, Any]]:
    disk, found = top / "disk", []
    filler = disk / "filler"
    os.chdir(disk)
    for kind, *what in steps:
        if kind == "copy":
            shutil.copyfile(what[0], disk / what[1])
            (disk / what[1]).chmod(0o600)
        elif kind == "fill":
            filler.unlink(missing_ok=True)
            status = os.statvfs(disk)
            left = status.f_bavail * status.f_frsize - what[0]
            filler.write_bytes(bytes(max(left, 0)))
        elif kind == "free":
            filler.unlink()
        elif kind == "read-only":
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        else:
            start = ["-m", "inspector", *what] if kind == "run" else ["-c", *what]
            done = subprocess.run([sys.executable, *start], capture_output=True, text=True, check=False)
            files = {
                path.relative_to(disk).as_posix(): path.stat().st_size
                for path in sorted(disk.rglob("*"))
                if path != filler
            }
            found.append({"status": done.returncode, "out": done.stdout, "err": done.stderr, "files": files})
    shutil.copytree(disk, top / "after", dirs_exist_ok=True, ignore=shutil.ignore_patterns(filler.name))
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_conduct(Path(sys.argv[1]), json.loads(sys.argv[2]))))
