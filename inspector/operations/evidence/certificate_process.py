"""The middle of a certification: the tool, the log of the case, and what is known to be wrong or missing."""

from collections.abc import Iterator
from typing import Final

from inspector import __version__
from inspector.case.log import verify_log
from inspector.operations.summary import summary_of
from inspector.operations.viewing import View
from inspector.operations.words import member_status_name
from inspector.records.record import MemberStatus
from inspector.reports.pack.document import Block, Foreign, Grid, Paragraph, Terms, Text
from inspector.statements.digest import knowledge_digest

_ACTIONS: Final = {
    "archive_added": "an archive was hashed and its members listed",
    "archive_read": "its members were read",
    "facts_given": "facts that the person gave were taken in",
    "assessed": "verdicts were worked out",
    "knowledge_changed": "another state of the knowledge base was taken",
    "question_changed": "what decides verdicts was changed",
    "exported": "an evidence pack was written",
}


def tool_rows(view: View) -> Iterator[tuple[Text, Text]]:
    """The tool and the knowledge base, by version."""
    yield "Tool", f"inspector {__version__}"
    yield "Knowledge base", f"{view.knowledge.version.replace('+', ', ')} of {view.knowledge.date}"
    yield "SHA-256 over the knowledge base", knowledge_digest(view.knowledge)


def log_blocks(view: View) -> Iterator[Block]:
    """The log of the case up to now, and whether its chain holds."""
    connection = view.case.connection
    rows = connection.execute("SELECT id, at, action, object, tool FROM log ORDER BY id")
    yield Grid(
        "The log of the case: one row for each thing that was done, in order.",
        ("Line", "When (UTC)", "What was done", "To what", "With"),
        tuple((str(line), at, _ACTIONS.get(action, action), about, tool) for line, at, action, about, tool in rows),
    )
    broken = verify_log(connection)
    yield Paragraph(
        "Each line of the log follows from the one before it."
        if broken is None
        else f"Line {broken} of the log does not follow from the one before it: the log was changed."
    )


def limits(view: View) -> Iterator[Block]:
    """What was damaged, not recognised, odd or missing, with counts that add up to the list of members."""
    summary = summary_of(view)
    yield Terms(
        (
            ("Members in the archives of this case", f"{summary.members:,}"),
            *((f"Of these, {member_status_name(status)}", f"{count:,}") for status, count in summary.members_by_status),
            ("Records", f"{summary.records:,}"),
            ("Records that stand in several archives, counted once above", f"{summary.repeated:,}"),
            ("Records whose bytes are in doubt", f"{_damaged(view):,}"),
            ("Warnings", f"{sum(group.count for group in summary.warnings):,}"),
            ("Things that the archives lack", f"{len(summary.missing):,}"),
        )
    )
    if summary.unread:
        yield Grid(
            "Members that were not read, each with what became of it.",
            ("Member", "What became of it", "Why"),
            tuple((Foreign(row.path), _status(row.status), Foreign(row.note)) for row in summary.unread),
        )
    if summary.warnings:
        yield Grid(
            "What was odd, most frequent first.",
            ("How often", "What"),
            tuple((f"{group.count:,}", Foreign(group.message)) for group in summary.warnings),
            frozenset({0}),
        )


def _status(status: str) -> str:
    return member_status_name(status) if status in set(MemberStatus) else status


def _damaged(view: View) -> int:
    found: int = view.case.connection.execute(
        "SELECT count(*) FROM record WHERE canonical IS NULL AND damaged = 1"
    ).fetchone()[0]
    return found
