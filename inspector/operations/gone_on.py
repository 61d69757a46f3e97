"""Works out which conversations were gone on with, under the statements that ask for it, before verdicts are given."""

import sqlite3
from itertools import groupby

from inspector.case.gone_on import activity_text, keep_activity, kept_activity, owners_records
from inspector.exposure.bulk import Assessor


def mark_gone_on(connection: sqlite3.Connection, platform: str, assessor: Assessor) -> int:
    """Let each record's kind say by which of its owner's records its conversation was gone on with.

    Nothing is written where that is said already. To be called inside a transaction.

    Returns:
        how many conversations are told otherwise than before.
    """
    wanted: dict[int, str] = {}
    said = assessor.resumable
    if said:
        since = min(each.start for each in said)
        older_than = max(each.start_latest for each in said)
        found = owners_records(connection, platform, since, older_than)
        for conversation, rows in groupby(found, key=lambda row: row[0]):
            activity = assessor.decisive(tuple((earliest, latest) for _, earliest, latest in rows))
            if activity:
                wanted[conversation] = activity_text(activity)
    changed = 0
    kept = kept_activity(connection, platform)
    for conversation in sorted({*kept, *wanted}):
        text = wanted.get(conversation, "")
        if kept.get(conversation, ("", "")) != (text, text):
            keep_activity(connection, conversation, text)
            changed += 1
    return changed
