"""Full-text search over a case, as lines for people."""

from dataclasses import dataclass
from pathlib import Path

from inspector.case.file import open_case
from inspector.case.queries import count
from inspector.case.rows import RecordFilter
from inspector.case.search import END, START
from inspector.case.search import search as find
from inspector.case.word_index import is_complete
from inspector.operations.words import verdict_name
from inspector.records.instants import to_iso
from inspector.records.visible import visible_line


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One record found: its public id, instant, verdict, place, sender, and its text with the hits in brackets."""

    label: str
    created: str
    verdict: str
    member: str
    record: str
    sender: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Found:
    """The first hits, how many records there are in all, and whether the words of all records could be searched."""

    hits: tuple[FoundLine, ...]
    total: int
    complete: bool = True


def search(case: Path, query: str, limit: int) -> Found:
    """The records whose text holds what was typed, in order of their places.

    Raises:
        CaseRefused: the case cannot be read.
    """
    with open_case(case) as opened:
        hits = find(opened.connection, query, limit)
        total = count(opened.connection, RecordFilter(words=query)) if hits else 0
        complete = is_complete(opened.connection)
    lines = [
        FoundLine(
            label=hit.row.label,
            created="not dated" if hit.row.created is None else to_iso(hit.row.created),
            verdict=verdict_name(hit.row.verdict) if hit.row.verdict else "not assessed yet",
            member=visible_line(hit.row.member_path),
            record=visible_line(hit.row.pointer) or str(hit.row.number),
            sender=visible_line(hit.row.sender),
            snippet=_marked(hit.snippet),
        )
        for hit in hits
    ]
    return Found(tuple(lines), total, complete)


def _marked(snippet: str) -> str:
    pieces = snippet.replace(START, "\x00[").replace(END, "]\x00").split("\x00")
    return "".join(visible_line(piece) if piece.strip() else piece for piece in pieces)
