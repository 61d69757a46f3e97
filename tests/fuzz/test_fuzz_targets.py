"""The fuzzing targets themselves: their seeds pass, so do seeds a little spoiled, and what once failed; the scripts run."""

import base64
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.running import MISSING, TARGETS, available, run, target

HERE = Path(__file__).parent
# Packing that goes bad in the middle: the bytes before that place came out only for readers that ask for few.
BAD_IN_THE_MIDDLE = (
    "UEsDBBQAAAAIAABgYlw1tQajDwAAADIAAAAMAAAAbWVzc2FnZXMuY3N2S9T//////////////////////////////////////////////////////"
    "////////////////0ni5TLUMeLlSiSS/////wUAUEsDBBQAAAAIAABgYlw1tQajDwAAADIAAAAMAAAATUVTU0FHRVMuY3N2S9RJ4uUy1DHi5Uok"
    "kgUAUEsBAhQDFAAAAAgAAGBiXDW1BqMPAAAAMgAAAAwAAAAAAAAAAAAAAAAAAAAAAG1lc3NhZ2VzLmNzdlBLAQIUAxQAAAAIAABgYlw1tQajDwAA"
    "ADIAAAAMAAAAAAAAAAAAAAAAADkAAABNRVNTQUdFUy5jc3ZQSwUGAAAAAAIAAgB0AAAAcgAAAAAA"
)
ONCE_FAILED = {"archive": (BAD_IN_THE_MIDDLE,)}


def spoiled(seed: bytes, chance: random.Random, tokens: tuple[bytes, ...]) -> bytes:
    data = bytearray(seed)
    for _ in range(chance.randrange(1, 5)):
        at = chance.randrange(len(data) + 1)
        how = chance.randrange(4)
        if how == 0 and data:
            data[at % len(data)] = chance.randrange(256)
        elif how == 1:
            data[at:at] = chance.choice(tokens)
        elif how == 2:
            del data[at : at + chance.randrange(1, 9)]
        else:
            data[at:at] = data[max(0, at - 20) : at]
    return bytes(data)


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_whole_and_spoiled(name: str) -> None:
    chosen = target(name)
    chance = random.Random(name)
    for seed in [*chosen.seeds(), b""]:
        chosen.check(seed)
        for _ in range(6):
            chosen.check(spoiled(seed, chance, chosen.TOKENS))


@pytest.mark.parametrize(("name", "coded"), [(name, coded) for name, each in ONCE_FAILED.items() for coded in each])
def test_what_once_failed(name: str, coded: str) -> None:
    target(name).check(base64.b64decode(coded))


@pytest.mark.parametrize("name", [*TARGETS, "all"])
def test_without_the_fuzzer_one_line_says_so(name: str) -> None:
    hide = "import sys, runpy; sys.modules['atheris'] = None; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    script = HERE / f"fuzz_{name}.py"
    done = subprocess.run(
        [sys.executable, "-c", hide, str(script), "--seconds", "1"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{MISSING}\n", "")


@pytest.mark.skipif(not available(), reason=MISSING)
def test_a_fault_is_found_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("broken", 5) == 1
    said = capsys.readouterr().out
    assert "A FAULT" in said
    assert "it fails on purpose" in said
    assert base64.b64encode(b"ab").decode() in said


@pytest.mark.skipif(not available(), reason=MISSING)
def test_a_short_run_counts_its_executions() -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "fuzz_facts.py"), "--seconds", "2"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("facts: ")
    assert "executions in 2 s" in done.stdout
    assert done.stdout.endswith("no fault\n")
