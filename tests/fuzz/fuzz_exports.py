"""Fuzzes the readers of all other platforms: `python tests/fuzz/fuzz_exports.py --seconds 120`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fuzz.running import main

if __name__ == "__main__":
    sys.exit(main("exports"))
