"""What is asked when a pack is verified, and what comes of it."""

from dataclasses import dataclass
from pathlib import Path

from inspector.archive.limits import STANDARD, Limits
from inspector.records.visible import visible_line
from inspector.reports.pack.bag import Fault


@dataclass(frozen=True, slots=True)
class VerifyRequest:
    """What is to be verified, and beside what.

    Args:
        pack: its folder or its ZIP.
        archives: original archives, to compare every record with.
        case: the case that a redacted pack came from: its key tells whether a hash is that of a record.
        pack_id: the id that somebody was told; empty where nobody was.
        limits: what a pack's ZIP, and an archive, may cost.
    """

    pack: Path
    archives: tuple[Path, ...] = ()
    case: Path | None = None
    pack_id: str = ""
    limits: Limits = STANDARD


@dataclass(frozen=True, slots=True)
class Verified:
    """What verifying found: the pack's id, what was checked and what was not, and everything that does not hold."""

    pack_id: str
    checks: tuple[str, ...]
    faults: tuple[Fault, ...]

    def lines(self) -> tuple[str, ...]:
        """The outcome in plain words."""
        found = [f"{visible_line(fault.path)} {fault.what}" for fault in self.faults]
        told = "Everything that was checked holds." if not found else f"{len(found)} fault(s) found:"
        return (f"Pack id: {self.pack_id}", *self.checks, told, *(f"    {line}" for line in found))
