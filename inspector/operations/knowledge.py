"""The knowledge base for people: one statement in full, the chronology, the check, the platforms' guides."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import wrap

from inspector.errors import InputFileError, UsageError
from inspector.statements.check import Level, check, schema_finding
from inspector.statements.describe import SourceText, chronology, describe_statement
from inspector.statements.file import read_statements_file
from inspector.statements.guides import PlatformGuide, load_platform_guides
from inspector.statements.load import load_knowledge, merge, shipped_files

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
    text = describe_statement(statement, knowledge)
    lines = [text.headline, text.id, "", text.says, text.specificity, f"How it stands: {text.standing}."]
    lines += ["", f"Data: {', '.join(text.categories)}", f"Where: {text.where}", f"When: {text.when}"]
    lines += [f"Condition: {condition}" for condition in text.conditions]
    if text.note:
        lines += ["", *wrap(f"Note: {text.note}", _WIDTH)]
    lines += ["", "Disputes or is disputed by:" if text.disputes else "No statement here disputes it."]
    lines += [f"    {other.title} [{other.id}]: {other.by}; {other.standing}" for other in text.disputes]
    for question in text.questions:
        lines += ["", f"Open question: {question.question}", *wrap(question.shown_as, _WIDTH)]
    lines += ["", "Sources:"]
    for source in text.sources:
        lines += _source_lines(source)
    return tuple(lines)


def event_lines(own: Sequence[Path] = ()) -> tuple[str, ...]:
    """The chronology of events, as lines of text.

    Raises:
        InputFileError: a file of the person's own is at fault.
    """
    lines: list[str] = []
    for event in chronology(load_knowledge(own)):
        lines += [
            f"{event.date}: {event.title}",
            *wrap(event.summary, _WIDTH, initial_indent="    ", subsequent_indent="    "),
        ]
        for source in event.sources:
            lines.append(f"    [{source.id}] {source.publisher}, {source.date}: {source.url}")
        lines.append("")
    return tuple(lines[:-1])


def check_lines(path: Path | None) -> tuple[str, ...]:
    """What the check finds in a person's file, or in the shipped ones: notices, and a line that sums up.

    Raises:
        InputFileError: the file has a fault; the first one, with the number of further ones.
    """
    shipped = shipped_files()
    files = shipped if path is None else (read_statements_file(path),)
    everything = files if path is None else (*shipped, *files)
    findings = [schema_finding(fault) for file in files for fault in file.faults]
    names = {file.toml.name for file in files}
    findings += [each for each in check(merge(everything), everything) if each.file in names]
    errors = [each for each in findings if each.level is Level.ERROR]
    if errors:
        first, further = errors[0], len(errors) - 1
        more = f" (and {further} more)" if further else ""
        raise InputFileError(
            first.file, first.line, first.key, f"{first.id + ': ' if first.id else ''}{first.message}{more}"
        )
    count = sum(len(file.statements) for file in files)
    return (
        *(f"to know: {each}" for each in findings),
        f"{count} statements in {len(files)} file(s) checked, no fault found",
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


def _source_lines(source: SourceText) -> list[str]:
    lines = [
        f"    [{source.id}] {source.publisher}: {source.title}",
        f"        {source.date}, {source.kind}: {source.url}",
    ]
    if source.quotes:
        lines.append(f"        {source.quotes}")
    if source.note:
        lines += wrap(source.note, _WIDTH, initial_indent="        ", subsequent_indent="        ")
    return lines
