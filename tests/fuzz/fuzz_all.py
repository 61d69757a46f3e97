"""Fuzzes every target in turn, as CI does: `python tests/fuzz/fuzz_all.py --seconds 120` (of all together)."""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fuzz.running import MISSING, TARGETS, available, run

if __name__ == "__main__":
    asked = argparse.ArgumentParser(description="Fuzz every target in turn")
    asked.add_argument("--seconds", type=int, default=120, help="of all targets together")
    asked.add_argument("--corpus", type=Path, help="a folder that keeps what was found, for the next long run")
    options = asked.parse_args()
    if not available():
        print(MISSING)
        sys.exit(0)
    each = max(1, options.seconds // len(TARGETS))
    corpora = [None if options.corpus is None else options.corpus / name for name in TARGETS]
    sys.exit(max(run(name, each, corpus) for name, corpus in zip(TARGETS, corpora, strict=True)))
