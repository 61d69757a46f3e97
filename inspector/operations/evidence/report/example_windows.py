"""What the statements say of one record of the examples: its windows with every condition, and what stands beside."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from inspector.operations.answers import Explanation, StatementLine, WindowText
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.words import listed, run
from inspector.reports.pack.document import Block, Foreign, Items, Paragraph, Text
from inspector.statements.statement import Statement


def windows(material: Material, told: Explanation) -> Iterator[Block]:
    """The windows of a record, statement by statement, each with its conditions in words."""
    if not told.windows:
        yield Paragraph("No statement that says such data go in has a window for it.")
    for name, group in groupby(told.windows, key=lambda window: window.statement):
        yield from _of_statement(material, _statement(material, name), list(group))


def _of_statement(material: Material, statement: Statement, found: Sequence[WindowText]) -> Iterator[Block]:
    ours, first = material.ours, found[0]
    number = f"Statement {material.number(statement)}, " if statement in material.relied else ""
    title, by = ours.said(statement, first.title), ours.name(first.by)
    yield Paragraph(run(number, "“", title, "”, by ", by, f" ({first.standing_words}):"))
    for window in found:
        yield Paragraph(f"{window.when}. {window.certainty_words}")
        # A reason names the facts that decided and where they stand: foreign as a whole.
        yield Items(tuple(Foreign(line) for line in window.reasons))
    settled = dict.fromkeys(each for window in found for each in window.what_would_settle)
    if settled:
        yield Paragraph("What would settle what is not known:")
        yield Items(tuple(each if ours.whole(statement) else Foreign(each) for each in settled))
    beside: list[Text] = []
    if first.disputed_by:
        beside.append(run("Disputed by: ", listed([ours.name(each) for each in first.disputed_by]), "."))
    if first.note:
        beside.append(run("Note: ", ours.said(statement, first.note)))
    if beside:
        yield Paragraph(listed(beside, " "))


def beside(material: Material, told: Explanation) -> Iterator[Block]:
    """What stands beside the windows: statements that contradict, are silent, are ruled out, or are shown for context."""
    groups: tuple[tuple[str, Sequence[StatementLine]], ...] = (
        ("What contradicts:", told.contradicted_by),
        ("What is silent:", told.silent_in),
        ("What is ruled out:", told.ruled_out),
        ("What would apply if:", told.would_apply_if),
        ("For context:", told.context),
    )
    for heading, lines in groups:
        if lines:
            yield Paragraph(heading)
            yield Items(tuple(_line(material, each) for each in lines))


def _line(material: Material, line: StatementLine) -> Text:
    statement = _statement(material, line.statement)
    number = f"Statement {material.number(statement)}, " if statement in material.relied else ""
    return run(number, material.ours.said(statement, f"“{line.title}”, by {line.by}"), f". {line.why}")


def _statement(material: Material, wanted: str) -> Statement:
    return next(each for each in material.view.knowledge.statements if each.id == wanted)
