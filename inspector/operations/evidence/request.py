"""What a person asks for when they ask for a pack, checked before the case is touched."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from inspector.archive.limits import STANDARD, Limits
from inspector.errors import UsageError
from inspector.operations.evidence.choice import Choice
from inspector.operations.evidence.numbering import Numbering
from inspector.reports.redaction.profile import Profile

FORMATS: Final = ("xlsx", "pdf", "html", "csv", "jsonl", "rsmf")
"""What a pack can hold beside what every pack holds."""
PROFILES: Final = tuple(each.value for each in Profile)
SLICINGS: Final = ("day", "month", "conversation")
PAPERS: Final = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What goes into a pack, and where to.

    Args:
        case: the case file; something is written to its log, and the key of a redaction stays in it.
        to: the pack: a folder or, where the name ends in `.zip`, a ZIP. There must be none of that name.
        formats: some of `FORMATS`.
        choice: which records.
        redact: one of `PROFILES`.
        minors: names of minors, masked under `frcp-5.2`.
        numbering: how records are numbered.
        withhold: a file that names records to withhold, and why.
        reference_list: where to write what each pseudonym stands for; never inside the pack.
        archives: where archives are that are no longer where they were.
        sources: whether the records' own bytes go in.
        made_on: the pack's date, ISO; the one thing in it that a clock decides.
        made_by: who makes it; the data subject where it is left empty.
        slicing: how conversations are cut into review files, one of `SLICINGS`.
        paper: one of `PAPERS`.
        limits: what an archive may cost.
    """

    case: Path
    to: Path
    made_on: str
    formats: tuple[str, ...] = FORMATS
    choice: Choice = field(default_factory=Choice)
    redact: str = "none"
    minors: tuple[str, ...] = ()
    numbering: Numbering = field(default_factory=Numbering)
    withhold: Path | None = None
    reference_list: Path | None = None
    archives: tuple[Path, ...] = ()
    sources: bool = True
    made_by: str = ""
    slicing: str = "day"
    paper: str = "a4"
    limits: Limits = STANDARD


@dataclass(frozen=True, slots=True)
class Exported:
    """A pack that was written: where it is, its id, how many records are in it, left out and withheld."""

    path: Path
    pack_id: str
    records: int
    left_out: int
    withheld: int

    def lines(self) -> tuple[str, ...]:
        """The outcome in plain words."""
        rest = [f"{self.left_out:,} left out by the choice"] if self.left_out else []
        rest += [f"{self.withheld:,} withheld"] if self.withheld else []
        bracketed = f" ({', '.join(rest)})" if rest else ""
        return (
            f"The evidence pack is in {self.path}",
            f"Records in it: {self.records:,}{bracketed}",
            f"Pack id: {self.pack_id}",
            "This one line fixes every byte of the pack: tell it to whoever gets the pack.",
            "VERIFY.txt in it says how anybody can check it; `inspector verify` checks more.",
        )


def read_formats(texts: Sequence[str]) -> tuple[str, ...]:
    """The formats named, each text one or several with commas between; all of them where none is named.

    Raises:
        UsageError: a word is no format.
    """
    words = [word.strip() for text in texts for word in text.split(",") if word.strip()]
    for word in words:
        if word not in FORMATS:
            raise UsageError(f"--formats: there is no format {word}; there are {', '.join(FORMATS)}")
    return tuple(each for each in FORMATS if each in words) or FORMATS


def read_day(option: str, text: str | None) -> str:
    """A day as ISO text; today where none is named.

    Raises:
        UsageError: the text is no day.
    """
    if text is None:
        return date.today().isoformat()  # noqa: DTZ011  (the person's own day is what a bag's date means)
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UsageError(f"{option}: {text!r} is no day such as 2026-03-01") from None


def one_of(option: str, word: str, known: Sequence[str]) -> str:
    """The word itself, if it is known.

    Raises:
        UsageError: it is not.
    """
    if word not in known:
        raise UsageError(f"{option}: there is no {word}; there are {', '.join(known)}")
    return word
