"""What a batch is asked to do, and where in its folder everything stands."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from inspector.archive.limits import STANDARD, Limits
from inspector.records.instants import Instant
from inspector.statements.statement import STANDARD_PURPOSES, Purpose


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """Whose archives are to be inspected, with what, and by whom.

    Args:
        folder: holds a ZIP or a folder for each person.
        to: where cases, results, the summary and the log go; made if need be.
        scheduler: address of a Dask scheduler; empty for this computer.
        workers: people inspected at a time on this computer; None: as many as it has processors, where Dask is
            installed, else one.
        statements: files with statements of the person's own.
        include: ids of `context_only` statements to switch in.
        purposes: those that decide the verdict.
        as_of: an earlier instant to look from.
        limits: the safety limits.
    """

    folder: Path
    to: Path
    scheduler: str = ""
    workers: int | None = None
    statements: tuple[Path, ...] = ()
    include: tuple[str, ...] = ()
    purposes: frozenset[Purpose] = field(default_factory=lambda: STANDARD_PURPOSES)
    as_of: Instant | None = None
    limits: Limits = STANDARD


@dataclass(frozen=True, slots=True)
class Places:
    """Where things stand below the folder that a batch writes to."""

    to: Path

    @property
    def summary(self) -> Path:
        """The workbook over all people."""
        return self.to / "summary.xlsx"

    @property
    def log(self) -> Path:
        """What was done, what failed and why, what was left alone."""
        return self.to / "log.txt"

    def case(self, name: str) -> Path:
        """One person's case."""
        return self.to / "cases" / f"{name}.inspection"

    def result(self, name: str) -> Path:
        """What that case says, as a result file (contract, section 8)."""
        return self.to / "results" / f"{name}.json"

    def mark(self, name: str) -> Path:
        """Says that a person was finished, and with what."""
        return self.to / "finished" / f"{name}.json"

    def make(self) -> None:
        """Make the folders, for this user alone.

        Raises:
            OSError: they cannot be made or written.
        """
        self.to.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in ("cases", "results", "finished"):
            (self.to / name).mkdir(mode=0o700, exist_ok=True)
            if not os.access(self.to / name, os.W_OK):
                raise PermissionError(None, "it may not be written")
