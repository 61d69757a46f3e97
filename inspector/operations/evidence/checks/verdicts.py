"""Works every verdict of a pack out anew, from the facts, the statements and the records that the pack itself holds."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from inspector.case.assessment import ClassRow
from inspector.case.gone_on import Activity
from inspector.exposure.outcome import Outcome
from inspector.facts.fact import Basis, Fact, FactSource
from inspector.operations.assessment import Lens, Question, lens_for
from inspector.operations.evidence.checks.reading import Line, PackBroken, document, lines
from inspector.operations.result import iso
from inspector.progress import Progress
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.instants import BEGINNING, Instant, from_datetime
from inspector.reports.pack.bag import Fault
from inspector.reports.pack.pack_files import PackFiles
from inspector.statements.digest import knowledge_digest
from inspector.statements.statement import KnowledgeBase, Purpose
from inspector.statements.stored import knowledge_from

_RECORDS: Final = "data/jsonl/records.jsonl"
_WINDOWS: Final = "data/jsonl/windows.jsonl"
_MOST: Final = 20
_TOLD: Final = 2_000
_UNREADABLE: Final = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError)


def verdict_faults(files: PackFiles, said: Mapping[str, Any], progress: Progress) -> Iterator[Fault]:
    """Records whose verdict or windows do not follow from what the pack holds; the first few of them.

    Args:
        files: those of the pack.
        said: its `pack.json`.
        progress: told how many records were worked out; may ask to stop.

    Raises:
        PackBroken: what it is worked out from cannot be read.
    """
    question, as_of = _question(files, said)
    facts = tuple(
        _fact(line) for line in lines(files, "data/jsonl/facts.jsonl") if line.get("basis", str) != "observation"
    )
    until = {line.get("archive", str): line.instant("as_of") for line in lines(files, "data/jsonl/archives.jsonl")}
    lenses: dict[str, Lens] = {}
    windows = _Windows(files)
    found = 0
    for line in lines(files, _RECORDS):
        if line.number % _TOLD == 1:
            progress("Working verdicts out anew", line.number, 0)
        kind = _kind(line)
        if kind.platform not in lenses:
            lenses[kind.platform] = lens_for(kind.platform, question, facts, as_of)
        lens = lenses[kind.platform]
        earliest, latest = _made(line, until)
        outcome = lens.assessor.outcome(lens.traits(kind, earliest, latest, line.instant("deleted_at")))
        label = line.get("id", str)
        if _told(outcome) != (line.get("verdict", str), line.get("contradicted_by", str), line.get("silent_in", str)):
            found += 1
            yield Fault(
                _RECORDS,
                f"gives record {label} a verdict that does not follow from the facts and statements in this pack",
            )
        elif windows.of(label) != _expected(outcome):
            found += 1
            yield Fault(
                _WINDOWS, f"gives record {label} windows that do not follow from the facts and statements in this pack"
            )
        if found >= _MOST:
            return
    if windows.left():
        yield Fault(_WINDOWS, "holds windows of records that are not in this pack, or in another order")


def births_masked(files: PackFiles) -> bool:
    """Whether the year alone stands in the place of a date of birth: then ages cannot be worked out.

    Raises:
        PackBroken: the facts cannot be read.
    """
    return any(
        line.get("what", str) == "born" and len(line.get("value", str)) == len("1984")
        for line in lines(files, "data/jsonl/facts.jsonl")
    )


def _question(files: PackFiles, said: Mapping[str, Any]) -> tuple[Question, Instant]:
    try:
        asked = said["question"]
        line = Line("data/pack.json", 1, asked)
        as_of = line.instant("as_of")
        knowledge = _knowledge(files)
        if as_of is None or knowledge_digest(knowledge) != said["knowledge"]["sha256"]:
            raise PackBroken("data/knowledge.json", "is not the knowledge base that pack.json names")
        purposes = frozenset(Purpose(word) for word in asked["purposes"])
        return Question(knowledge, purposes, frozenset(asked["included"]), as_of), as_of
    except _UNREADABLE:
        raise PackBroken("data/pack.json", "does not say what was asked") from None


def _knowledge(files: PackFiles) -> KnowledgeBase:
    document(files, "data/knowledge.json")
    with files.open("data/knowledge.json") as file:
        text = file.read().decode()
    try:
        return knowledge_from(text)
    except _UNREADABLE:
        raise PackBroken("data/knowledge.json", "is no knowledge base") from None


def _fact(line: Line) -> Fact:
    try:
        basis = Basis[line.get("basis", str).upper()]
    except KeyError:
        raise PackBroken(line.path, f"has no sound basis in line {line.number}") from None
    return Fact(
        line.get("what", str),
        line.get("value", str),
        basis,
        FactSource(),
        line.instant("from"),
        line.instant("to"),
        line.instant("at"),
        line.get("platform", str),
    )


def _kind(line: Line) -> ClassRow:
    try:
        signs = tuple((Sign(sign), Grade(grade)) for sign, grade in (each.split(": ") for each in line.words("signs")))
        return ClassRow(
            0,
            line.get("platform", str),
            DataCategory(line.get("category", str)),
            Author(line.get("author", str)),
            line.get("audience_said", str),
            line.get("service", str),
            signs,
            frozenset(Sign(word) for word in line.words("unshown_signs")),
            line.values.get("precision") or "",
            _activity(line),
        )
    except ValueError:
        raise PackBroken(line.path, f"has a word that is none of ours in line {line.number}") from None


def _activity(line: Line) -> Activity:
    """An undated record's earliest instant is no time of day: nothing stands before the stroke."""
    found: list[tuple[Instant, Instant]] = []
    for pair in line.words("went_on"):
        earliest, _, latest = pair.partition("/")
        first = from_datetime(datetime.fromisoformat(earliest)) if earliest else BEGINNING
        found.append((first, from_datetime(datetime.fromisoformat(latest))))
    return tuple(found)


def _made(line: Line, until: Mapping[str, Instant | None]) -> tuple[Instant, Instant]:
    earliest = line.instant("created_at")
    if earliest is None:
        latest = until.get(line.get("archive", str))
        if latest is None:
            raise PackBroken(line.path, f"names an archive that the pack does not list, in line {line.number}")
        return BEGINNING, latest
    latest = line.instant("created_before")
    return earliest, earliest if latest is None else latest


def _told(outcome: Outcome) -> tuple[str, str, str]:
    return outcome.verdict.value, "; ".join(outcome.contradicted_by), "; ".join(outcome.silent_in)


def _expected(outcome: Outcome) -> list[tuple[Any, ...]]:
    return [
        (each.statement, iso(each.start), iso(each.end), each.certainty.value, each.basis.word)
        for each in outcome.windows
    ]


class _Windows:
    """The windows of the pack, record by record, in the order of the records."""

    def __init__(self, files: PackFiles) -> None:
        self._lines = lines(files, _WINDOWS)
        self._next = next(self._lines, None)

    def of(self, label: str) -> list[tuple[Any, ...]]:
        """Those of this record, which is the next one."""
        found = []
        while self._next is not None and self._next.get("id", str) == label:
            values = self._next.values
            found.append(tuple(values.get(key) for key in ("statement", "from", "to", "certainty", "basis")))
            self._next = next(self._lines, None)
        return found

    def left(self) -> bool:
        """Whether there are any after the last record's."""
        return self._next is not None
