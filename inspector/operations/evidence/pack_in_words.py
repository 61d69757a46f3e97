"""A pack as its report tells of it: which records, how numbered, what stands in which file."""

from collections.abc import Sequence
from typing import Final

from inspector.operations.evidence.choice import choice_words
from inspector.operations.evidence.report.scope import ReportScope
from inspector.operations.evidence.scope import Scope

_HOLDS: Final = {
    "xlsx": ("records.xlsx", "every table as a sheet, for reading and sorting"),
    "pdf": ("report.pdf", "this report, for print and for courts"),
    "html": ("report.html", "this report, as one page that opens in any browser"),
    "csv": ("csv/", "every table as comma-separated text, safe to open in a spreadsheet"),
    "jsonl": ("jsonl/", "every table as JSON Lines: the faithful copy, for machines"),
    "rsmf": ("rsmf/", "conversations for review software (Relativity Short Message Format 2.0)"),
}


def report_scope(scope: Scope, formats: Sequence[str]) -> ReportScope:
    """What the report is told of the pack."""
    return ReportScope(
        records=scope.records,
        described=choice_words(scope.choice),
        number=scope.number,
        shown=scope.veil.row,
        withheld=scope.withheld_here,
        redaction=scope.redaction,
        limits=scope.limits,
        files=(
            *(_HOLDS[each] for each in formats),
            ("sources/", "the records' own bytes, and where they stand in the archive"),
            ("certificate.txt", "a draft for certifying the copy by its hash, with blanks for you"),
            ("custody.jsonl", "what was done with the case, each line bound to the one before"),
            ("pack.json", "the figures and options of this pack"),
            ("knowledge.json", "the statements and sources that were applied"),
        ),
    )
