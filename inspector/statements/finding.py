"""What the check has to say of a statements file."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from inspector.statements.file import StatementsFile


class Level(StrEnum):
    """Whether a finding must be mended, or is only to be known."""

    ERROR = "error"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: where it stands and what is wrong. `id` is the entry's, empty where it concerns the file."""

    level: Level
    file: str
    line: int | None
    key: str | None
    id: str
    message: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        subject = " ".join(part for part in (self.id, self.key) if part)
        return f"{place}: {subject}: {self.message}" if subject else f"{place}: {self.message}"


class Identified(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str: ...


Report = Callable[[str | None, str], Finding]
"""`report(key, message)` makes the finding of one entry."""


def reporter(file: StatementsFile, table: str, index: int, entry: Identified, level: Level = Level.ERROR) -> Report:
    """How findings on one entry are made: entry number `index` (from 0) of a `[[table]]` of the file."""

    def report(key: str | None, message: str) -> Finding:
        # A key that stands nowhere is reported at the entry's own header.
        line = file.toml.line(table, index, key) or file.toml.line(table, index, None)
        return Finding(level, file.toml.name, line, key, entry.id, message)

    return report
