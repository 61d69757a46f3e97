"""The custody log of a pack: every line follows from the one before, and both copies say the same."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from inspector.case.log import FIRST, line_hash
from inspector.operations.evidence.checks.reading import PackBroken, lines
from inspector.reports.pack.bag import Fault
from inspector.reports.pack.pack_files import PackFiles

CUSTODY: Final = "data/custody.jsonl"
_TABLE: Final = "data/jsonl/custody.jsonl"
_KEYS: Final = ("at", "action", "object", "detail", "tool", "prev")


def custody_faults(files: PackFiles) -> Iterator[Fault]:
    """What does not hold of the custody log.

    Raises:
        PackBroken: it cannot be read.
    """
    prev = FIRST
    count = 0
    for line in lines(files, CUSTODY):
        count += 1
        said = tuple(line.get(key, str) for key in _KEYS)
        if said[-1] != prev or line_hash(said) != line.get("hash", str):
            yield Fault(CUSTODY, f"does not follow from the line before in line {line.number}")
            return
        prev = line.get("hash", str)
    if not count:
        yield Fault(CUSTODY, "holds no line")
    if _TABLE in files.names:
        for ours, theirs in zip_longest(lines(files, CUSTODY), lines(files, _TABLE)):
            if (
                ours is None
                or theirs is None
                or any(ours.get(key, str) != theirs.get(key, str) for key in (*_KEYS, "hash"))
            ):
                raise PackBroken(_TABLE, f"says something else than {CUSTODY}")
