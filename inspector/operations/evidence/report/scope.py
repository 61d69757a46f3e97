"""What a report is told of the pack that it stands in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from inspector.case.rows import RecordRow
from inspector.reports.pack.document import Text


@dataclass(frozen=True, slots=True)
class ReportScope:
    """What is in the pack, as its report tells it. All counts of a report are worked out from `records`.

    Args:
        records: the case's ids of the records that are produced, ascending.
        described: which records those are, a line for each bound, in plain words.
        number: a produced record's number in the pack, by its id.
        shown: a record as it may be shown, its foreign texts and its hash redacted.
        withheld: how many chosen records are withheld: numbered and listed, and nowhere else in the pack.
        redaction: the name of the redaction in force, `none` for none.
        limits: what that redaction does not find or do, one plain sentence each.
        files: the other files of the pack, each with what it holds.
        notes: what must not be overlooked on the first page. That the view is not the standard one, or the
            knowledge base an older one, need not be among them: the report says it by itself.
    """

    records: Sequence[int]
    described: tuple[Text, ...]
    number: Callable[[int], str] = field(repr=False)
    shown: Callable[[RecordRow], RecordRow] = field(repr=False)
    withheld: int = 0
    redaction: str = "none"
    limits: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    notes: tuple[Text, ...] = ()
