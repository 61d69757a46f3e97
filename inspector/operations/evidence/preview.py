"""What a pack would hold if it were written now: counted in the case, and nothing is written.

The chosen records are put into a temporary table, which lives in memory with the connection, and counted there.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from inspector.case.archives import archives
from inspector.case.withheld import withheld
from inspector.exposure.outcome import Verdict
from inspector.operations.ask_anew import asked_in
from inspector.operations.asked import Asked
from inspector.operations.bundling import is_there
from inspector.operations.evidence.choice import checked, chosen_ids, record_filter
from inspector.operations.evidence.preview_files import review_files
from inspector.operations.evidence.preview_size import Content, rough_size
from inspector.operations.evidence.request import ExportRequest
from inspector.operations.evidence.scope import MESSAGES
from inspector.operations.evidence.withholding import read_withheld
from inspector.operations.viewing import View, viewed
from inspector.reports.redaction.profile import Profile
from inspector.reports.rsmf.slices import Slicing
from inspector.statements.stored import knowledge_text

_MARKS: Final = ", ".join("?" * len(MESSAGES))
_MESSAGES: Final = tuple(sorted(MESSAGES))


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be in a pack, and what would not.

    Args:
        records: those that would be produced; `first` and `last` are their numbers, empty where there are none.
        by_verdict: how many of them have which verdict, strongest first; none that has no record.
        messages: how many of them are messages.
        conversations: those that any of the records belongs to.
        review_files: files for review software; 0 where that format is not asked for.
        left_out: records that the choice leaves out; `undated` those of them that no period can hold.
        withheld: chosen records that are kept back.
        proofs: files that the person added to facts and that would go in; `proofs_left_out` those that a redacted
            pack leaves out.
        raw: whether the records' own bytes would go in.
        absent: names of archives that are not where they were, where their bytes are asked for.
        size: about how many octets the pack would have.
        asked: what decides verdicts in this view of the case.
    """

    records: int
    first: str
    last: str
    by_verdict: tuple[tuple[str, int], ...]
    messages: int
    conversations: int
    review_files: int
    left_out: int
    undated: int
    withheld: int
    proofs: int
    proofs_left_out: int
    raw: bool
    absent: tuple[str, ...]
    size: int
    asked: Asked


def preview(request: ExportRequest) -> Preview:
    """What the pack of a request would hold.

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
        UsageError, InputFileError: a word, a record or a file of the request is not usable.
    """
    choice, profile = checked(request.choice), Profile(request.redact)
    with viewed(request.case) as view:
        connection = view.case.connection
        ids, left_out = chosen_ids(connection, record_filter(connection, choice))
        kept_back = {row.record for row in withheld(connection)}
        if request.withhold is not None:
            kept_back.update(read_withheld(request.withhold, view))
        places = [place for place, record in enumerate(ids) if record not in kept_back]
        _choose(connection, (ids[place] for place in places))
        redacted = profile is not Profile.NONE
        proofs, octets = connection.execute("SELECT count(*), coalesce(sum(size), 0) FROM attachment").fetchone()
        files = review_files(connection, Slicing(request.slicing)) if "rsmf" in request.formats else 0
        content = _content(view, files, 0 if redacted else octets)
        raw = request.sources and not redacted
        return Preview(
            records=len(places),
            first=request.numbering.number(places[0]) if places else "",
            last=request.numbering.number(places[-1]) if places else "",
            by_verdict=_verdicts(connection),
            messages=content.messages,
            conversations=_one(
                connection,
                "SELECT count(DISTINCT conversation) FROM chosen JOIN record USING (id) WHERE conversation IS NOT NULL",
            ),
            review_files=files,
            left_out=left_out.records,
            undated=left_out.undated,
            withheld=len(ids) - len(places),
            proofs=0 if redacted else proofs,
            proofs_left_out=proofs if redacted else 0,
            raw=raw,
            absent=tuple(_absent(view, request)) if raw else (),
            size=rough_size(content, request.formats, raw=raw, zipped=request.to.suffix.lower() == ".zip"),
            asked=asked_in(view),
        )


def _choose(connection: sqlite3.Connection, ids: Iterator[int]) -> None:
    connection.execute("CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO chosen (id) VALUES (?)", ((each,) for each in ids))
    connection.execute("COMMIT")


def _content(view: View, files: int, proofs: int) -> Content:
    connection = view.case.connection
    texts, raw = connection.execute(
        "SELECT coalesce(sum(length(CAST(title AS BLOB)) + length(CAST(text AS BLOB))), 0), coalesce(sum(record.length), 0) "
        "FROM chosen JOIN record USING (id) LEFT JOIN content ON content.record = record.id"
    ).fetchone()
    return Content(
        records=_one(connection, "SELECT count(*) FROM chosen"),
        messages=_one(
            connection,
            "SELECT count(*) FROM chosen JOIN record USING (id) JOIN class ON class.id = record.class "
            f"WHERE class.category IN ({_MARKS})",
            *_MESSAGES,
        ),
        review_files=files,
        texts=texts,
        raw=raw,
        knowledge=len(knowledge_text(view.knowledge).encode()),
        proofs=proofs,
    )


def _verdicts(connection: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
    found = dict(
        connection.execute(
            "SELECT stretch.verdict, count(*) FROM chosen JOIN record USING (id) JOIN stretch ON stretch.class = record.class "
            "AND record.created >= stretch.c_from AND record.created < stretch.c_to "
            "AND record.latest >= stretch.l_from AND record.latest < stretch.l_to GROUP BY 1"
        )
    )
    return tuple((each.value, found[each.value]) for each in Verdict if each.value in found)


def _absent(view: View, request: ExportRequest) -> Iterator[str]:
    """Archives that are not where they were last opened; where others are named, which one is which is told by their hash later."""
    for row in archives(view.case.connection):
        if not request.archives and not is_there(row.path):
            yield row.name


def _one(connection: sqlite3.Connection, query: str, *values: object) -> int:
    found: int = connection.execute(query, values).fetchone()[0]
    return found
