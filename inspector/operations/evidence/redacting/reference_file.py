"""The list of what each pseudonym stands for: outside the pack, for the person's lawyer or a sealed filing (FRCP 5.2(g))."""

import csv
import io
from pathlib import Path

from inspector.case.file import Case
from inspector.operations.evidence.redacting.redaction import reference_list
from inspector.operations.output import written_whole


def write_reference_list(case: Case, target: Path) -> None:
    """Write the list as CSV; it is whole or not there, and readable by this user alone.

    Raises:
        UsageError: it cannot be written there.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(["pseudonym", "what", "stands for"])
    writer.writerows(reference_list(case))
    with written_whole(target, io.BytesIO()) as out:
        out.write(text.getvalue().encode("utf-8-sig"))
