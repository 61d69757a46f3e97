"""The summary over all people as tables: a line a person, and a line for each kind of data of each."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.case.rows import CategoryCount
from inspector.exposure.outcome import Verdict
from inspector.operations.batch.outcome import PersonOutcome, State
from inspector.operations.batch.request import Places
from inspector.operations.result import iso
from inspector.operations.words import verdict_name
from inspector.records.visible import visible_line
from inspector.reports.pack.tables import Column, Kind, Row, Table
from inspector.statements.words import category_name

_VERDICTS: Final = tuple(Column(each.value, verdict_name(each), Kind.NUMBER, 11) for each in Verdict)
PEOPLE: Final = Table(
    "summary",
    "People",
    "One row a person; windows are those of known certainty under statements that say “used”.",
    (
        Column("person", "Person", Kind.FOREIGN, 28),
        Column("state", "State", width=10),
        Column("why", "What went wrong", Kind.FOREIGN, 40),
        Column("owner", "Name in the archive", Kind.FOREIGN, 24),
        Column("archives", "Archives", Kind.FOREIGN, 40),
        Column("sha256", "SHA-256 of the archives", width=66),
        Column("platform", "Platform", width=12),
        Column("as_of", "As of (UTC)", Kind.INSTANT, 19),
        Column("records", "Records", Kind.NUMBER, 10),
        *_VERDICTS,
        Column("categories", "Records by kind of data and verdict", width=60),
        Column("earliest", "Earliest start of a window (UTC)", Kind.INSTANT, 19),
        Column("latest", "Latest end of a window (UTC)", Kind.INSTANT, 19),
        Column("open", "A window is still open", width=10),
        Column("missing", "Facts that are missing", Kind.NUMBER, 10),
        Column("missing_facts", "Which facts are missing", Kind.FOREIGN, 50),
        Column("members", "Files in the archives", Kind.NUMBER, 10),
        Column("unread", "Files that were not read", Kind.NUMBER, 10),
        Column("warnings", "Oddities met", Kind.NUMBER, 10),
        Column("oddities", "What was odd, most frequent first", Kind.FOREIGN, 60),
        Column("case", "Case file", Kind.FOREIGN, 36),
    ),
)
KINDS: Final = Table(
    "categories",
    "Kinds of data",
    "One row for each kind of data of each person.",
    (
        Column("person", "Person", Kind.FOREIGN, 28, refers="summary"),
        Column("category", "Kind of data", width=24),
        Column("records", "Records", Kind.NUMBER, 10),
        *_VERDICTS,
        Column("first", "First record (UTC)", Kind.INSTANT, 19),
        Column("last", "Last record (UTC)", Kind.INSTANT, 19),
    ),
)
LEFT: Final = Table(
    "left",
    "Left alone",
    "One row for each file or folder that is nobody's archive.",
    (Column("name", "Name", Kind.FOREIGN, 50), Column("why", "Why", width=60)),
)


def person_row(outcome: PersonOutcome, places: Places) -> Row:
    """A person's line."""
    name, given = visible_line(outcome.name), visible_line(outcome.given)
    answer = outcome.answer
    state = "finished" if outcome.state is State.DONE else "failed" if outcome.state is State.FAILED else "stopped"
    if answer is None:
        rest: list[None] = [None] * (len(PEOPLE.columns) - 5)
        return (name, state, visible_line(outcome.why), "", given, *rest)
    verdicts = dict(answer.verdicts)
    return (
        name,
        state,
        "",
        answer.owner,
        "; ".join(each[0] for each in answer.archives),
        "; ".join(each[1] for each in answer.archives),
        "; ".join(dict.fromkeys(each[2] for each in answer.archives)),
        iso(answer.as_of),
        answer.records,
        *(verdicts.get(each.value, 0) for each in Verdict),
        "; ".join(_in_words(each) for each in answer.categories),
        iso(answer.earliest),
        iso(None if answer.open_ended else answer.latest),
        "yes" if answer.open_ended else "",
        len(answer.missing),
        "; ".join(visible_line(each) for each in answer.missing),
        answer.members,
        answer.unread,
        answer.odd,
        "; ".join(message if count == 1 else f"{message} ({count} times)" for count, message in answer.warnings),
        visible_line(places.case(outcome.name).name),
    )


def kind_rows(outcome: PersonOutcome) -> Iterator[Row]:
    """A line for each kind of data of a person."""
    for each in () if outcome.answer is None else outcome.answer.categories:
        counts = dict(each.by_verdict)
        verdicts = [counts.get(verdict.value, 0) for verdict in Verdict]
        name = visible_line(outcome.name)
        yield (name, category_name(each.category), each.records, *verdicts, iso(each.first), iso(each.last))


def left_rows(outcomes: Sequence[PersonOutcome], left: Sequence[tuple[str, str]]) -> list[Row]:
    """A line for each file or folder that was left alone, beside the archives or inside a person's folder."""
    inside = [
        (f"{each.given}/{name}", "neither an archive nor an unpacked one, beside archives")
        for each in outcomes
        for name in each.left
    ]
    return [(visible_line(name), why) for name, why in sorted((*left, *inside))]


def _in_words(counted: CategoryCount) -> str:
    counts = dict(counted.by_verdict)
    verdicts = [f"{counts[each.value]} {verdict_name(each).lower()}" for each in Verdict if counts.get(each.value)]
    return f"{category_name(counted.category)}: {', '.join(verdicts)}"
