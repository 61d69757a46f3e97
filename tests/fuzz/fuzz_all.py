"""Fuzzes every target in turn, as CI does: `python tests/fuzz/fuzz_all.py --seconds 60 --seed 1` (of all together)."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fuzz.running import MISSING, TARGETS, available, run

if __name__ == "__main__":
    asked = argparse.ArgumentParser(description="Fuzz every target in turn")
    asked.add_argument("--seconds", type=int, default=120, help="of all targets together")
    asked.add_argument("--corpus", type=Path, help="a folder that keeps what was found, for the next long run")
    asked.add_argument(
        "--seed", type=int, default=0, help="to fuzz in the same order again; 0 for another one each time"
    )
    options = asked.parse_args()
    if not available():
        print(MISSING)
        sys.exit(0)
    each = max(1, options.seconds // len(TARGETS))
    corpora = [None if options.corpus is None else options.corpus / name for name in TARGETS]
    sys.exit(max(run(name, each, corpus, options.seed) for name, corpus in zip(TARGETS, corpora, strict=True)))
