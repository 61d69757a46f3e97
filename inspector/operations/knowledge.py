"""The knowledge base for people: one statement in full, the chronology, the check, the platforms' guides."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from textwrap import wrap

from inspector.errors import InputFileError, UsageError
from inspector.reports.claims.check import check_claims
from inspector.reports.claims.file import load_matters
from inspector.statements.check import Level
from inspector.statements.describe import chronology, describe_statement
from inspector.statements.file import read_statements_file
from inspector.statements.guides import PlatformGuide, load_platform_guides
from inspector.statements.load import check_statements, load_knowledge, shipped_files
from inspector.statements.sections import Section, event_sections, statement_sections

_WIDTH = 100


def statement_lines(statement_id: str, own: Sequence[Path] = ()) -> tuple[str, ...]:
    """One statement in full, as lines of text.

    Raises:
        UsageError: there is no such statement.
        InputFileError: a file of the person's own is at fault.
    """
    knowledge = load_knowledge(own)
    statement = next((each for each in knowledge.statements if each.id == statement_id), None)
    if statement is None:
        raise UsageError(f"there is no statement {statement_id}; `inspector statements list` names them all")
    return tuple(_lines(statement_sections(describe_statement(statement, knowledge))))


def event_lines(own: Sequence[Path] = ()) -> tuple[str, ...]:
    """The chronology of events, as lines of text.

    Raises:
        InputFileError: a file of the person's own is at fault.
    """
    return tuple(line for event in chronology(load_knowledge(own)) for line in (*_lines(event_sections(event)), ""))[
        :-1
    ]


def check_lines(path: Path | None) -> tuple[str, ...]:
    """What the check finds in a person's file, or in the shipped ones: notices, and a line that sums up.

    Raises:
        InputFileError: the file has a fault; the first one, with the number of further ones.
    """
    findings = check_statements(() if path is None else (path,))
    if path is None:
        findings += check_claims(load_knowledge())
    errors = [each for each in findings if each.level is Level.ERROR]
    if errors:
        first, further = errors[0], len(errors) - 1
        more = f" (and {further} more)" if further else ""
        raise InputFileError(
            first.file, first.line, first.key, f"{first.id + ': ' if first.id else ''}{first.message}{more}"
        )
    files = shipped_files() if path is None else (read_statements_file(path),)
    count = sum(len(file.statements) for file in files)
    return (
        *(f"to know: {each}" for each in findings),
        f"{count} statements in {len(files)} file(s) checked, no fault found",
        *(() if path is not None else (f"{len(load_matters())} claim worksheets checked, no fault found",)),
    )


def _lines(sections: Iterable[Section]) -> Iterator[str]:
    """Sections as lines: the heading, then each text below it, set in and wrapped."""
    for heading, texts in sections:
        yield heading
        for text in texts:
            yield from wrap(
                text,
                _WIDTH,
                initial_indent="    ",
                subsequent_indent="    ",
                break_on_hyphens=False,
                break_long_words=False,
            )


def platform_lines() -> tuple[str, ...]:
    """What is supported, with the steps to ask for each archive, as lines of text."""
    return tuple(line for guide in load_platform_guides() for line in (*_guide_lines(guide), ""))[:-1]


def _guide_lines(guide: PlatformGuide) -> Iterator[str]:
    yield guide.name
    yield f"    {guide.archive}"
    yield f"    Files: {', '.join(guide.file_names)}"
    if guide.before:
        yield from wrap(f"Before you ask: {guide.before}", _WIDTH, initial_indent="    ", subsequent_indent="    ")
    for number, step in enumerate(guide.steps, start=1):
        yield from wrap(f"{number}. {step}", _WIDTH, initial_indent="    ", subsequent_indent="       ")
    for label, value in (("Tick", guide.tick), ("It takes", guide.takes), ("It arrives", guide.arrives)):
        if value:
            yield from wrap(f"{label}: {value}", _WIDTH, initial_indent="    ", subsequent_indent="    ")
    for absent in guide.not_in_it:
        yield from wrap(f"Not in it: {absent}", _WIDTH, initial_indent="    ", subsequent_indent="    ")
