"""Fuzzes one target for a while, guided by coverage: `python tests/fuzz/fuzz_archive.py --seconds 120`.

The fuzzer (atheris) runs in a process of its own, which ends at the first fault; what made it fail is printed,
so that it can become a test. Where atheris is not installed, one line says so and nothing is claimed.
"""

import argparse
import base64
import importlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol, cast

ROOT: Final = Path(__file__).resolve().parents[2]
TARGETS: Final = ("archive", "linkedin", "chatgpt", "exports", "facts", "statements")
MISSING: Final = "atheris is not installed, so nothing was fuzzed; `pip install atheris` installs it (Linux and macOS)"
_SHOWN: Final = 40
_SLICE: Final = 120
"""Seconds of one fuzzing process: a traced one grows by 30 kB with every input (the same inputs untraced: by nothing), and
what takes more than 2 GB is a fault. The next one goes on with what was found.
"""
_EXECUTED: Final = re.compile(r"stat::number_of_executed_units:\s*([0-9]+)")
_COVERED: Final = re.compile(r"\bcov: ([0-9]+)")


class Target(Protocol):
    """A module of `tests.fuzz.targets`: small inputs to begin with, words to put into them, and a check of one input."""

    TOKENS: tuple[bytes, ...]

    def seeds(self) -> list[bytes]: ...
    def check(self, data: bytes) -> None: ...


def target(name: str) -> Target:
    return cast("Target", importlib.import_module(f"tests.fuzz.targets.{name}"))


def available() -> bool:
    """Whether atheris can be used here."""
    try:
        importlib.import_module("atheris")
    except ImportError:
        return False
    return True


def main(name: str) -> int:
    """The command line of one target's script; gives its exit status."""
    asked = argparse.ArgumentParser(description=f"Fuzz: {name}")
    asked.add_argument("--seconds", type=int, default=60, help="how long")
    asked.add_argument("--corpus", type=Path, help="a folder that keeps what was found, for the next long run")
    asked.add_argument(
        "--seed", type=int, default=0, help="to fuzz in the same order again; 0 for another one each time"
    )
    asked.add_argument("--input", type=Path, help="check one file in place of fuzzing, such as one that failed")
    options = asked.parse_args()
    if options.input:
        target(name).check(options.input.read_bytes())
        print(f"{name}: {options.input.name} is no fault")
        return 0
    if not available():
        print(MISSING)
        return 0
    return run(name, options.seconds, options.corpus, options.seed)


def run(name: str, seconds: int, corpus: Path | None = None, seed: int = 0) -> int:
    """Fuzz a target; prints one line of what was done, and the fault if there is one. Gives 1 for a fault, else 0."""
    executed, covered, status = 0, "?", 0
    with tempfile.TemporaryDirectory(prefix="fuzz-") as scratch:
        faults = Path(scratch) / "faults"
        faults.mkdir()
        kept = corpus or Path(scratch) / "corpus"
        kept.mkdir(parents=True, exist_ok=True)
        for number, small in enumerate(target(name).seeds()):
            (kept / f"seed-{number:03}").write_bytes(small)
        for start in range(0, seconds, _SLICE):
            done = subprocess.run(
                [sys.executable, __file__, name, str(min(_SLICE, seconds - start)), str(kept), str(faults), str(seed)],
                cwd=scratch,
                env={**os.environ, "TMPDIR": scratch},
                capture_output=True,
                text=True,
                errors="replace",
                check=False,
            )
            status = done.returncode
            said = done.stdout + done.stderr
            found = _EXECUTED.search(said)
            executed += int(found[1]) if found else 0
            covered = (_COVERED.findall(said) or [covered])[-1]
            if status:
                break
            seed += 1 if seed else 0
        count = f"{executed:,}" if executed else "an unknown number of"
        print(f"{name}: {count} executions in {seconds} s, {covered} places covered", end="")
        if status == 0:
            print(", no fault", flush=True)
            return 0
        print(f", A FAULT (status {status})")
        lines = [line for line in said.splitlines() if not line.startswith("#")]
        print("\n".join(lines[-_SHOWN:]))
        for fault in sorted(faults.iterdir()):
            print(f"input ({fault.name}), base64: {base64.b64encode(fault.read_bytes()).decode()}", flush=True)
        return 1


def _fuzz(name: str, seconds: int, corpus: Path, faults: Path, seed: int) -> None:
    """The fuzzing process: imports the target with its coverage counted, and never comes back."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["inspector"], enable_loader_override=False):
        chosen = target(name)
    words = faults.parent / "words"
    words.write_text("".join(f'"{_quoted(token)}"\n' for token in chosen.TOKENS))
    arguments = (
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        "-max_len=16384",
        "-timeout=30",
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
        f"-dict={words}",
        f"-artifact_prefix={faults}/",
    )
    one: Callable[[bytes], None] = chosen.check
    atheris.Setup([sys.argv[0], str(corpus), *arguments], one)
    atheris.Fuzz()


def _quoted(token: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in token)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    _fuzz(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]), int(sys.argv[5]))
