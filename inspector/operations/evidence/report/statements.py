"""Every statement that the answer relies on, in full: who, what, when, on what condition, sources, disputes."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from inspector.case.assessment import segment_rows
from inspector.facts.fact import Basis
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.ours import Ours
from inspector.operations.evidence.report.sources import short_source
from inspector.operations.evidence.report.statements_apart import for_context, ruled_out_table
from inspector.operations.evidence.report.words import bounded, listed, number_of, run, since, until
from inspector.operations.reasons import basis_words
from inspector.reports.pack.document import Block, Foreign, Items, Paragraph, Part, Terms, Text
from inspector.statements.describe import describe_statement
from inspector.statements.sections import statement_sections
from inspector.statements.statement import Asserts, Statement
from inspector.statements.words import standing_words

_STRETCHES: Final = 20
_SAID: Final = {
    Asserts.USED: ("says that data go in", "say that data go in"),
    Asserts.NOT_USED: ("says that they stay out", "say that they stay out"),
    Asserts.SILENT: ("does not speak of them", "do not speak of them"),
}
_APART: Final = frozenset({"Conditions", "Disputed", "Open questions", "Sources"})
"""Headings of a statement's text that are lists here. Other statements, questions and sources may be foreign."""


def statements(material: Material) -> Part:
    """The part on statements."""
    segments: dict[str, list[tuple[Text, ...]]] = {}
    for platform, statement, start, end, certainty, basis, _ in segment_rows(material.view.case.connection):
        row = (since(start), until(end, material.view.as_of), certainty, basis_words(Basis[basis.upper()]))
        segments.setdefault(statement, []).append((*row, platform) if len(material.platforms) > 1 else row)
    parts = [_statement(material, each, number, segments) for number, each in enumerate(material.relied, start=1)]
    blocks = (Paragraph(_counted(material)), *ruled_out_table(material), *for_context(material))
    return Part("statements", "Statements", blocks, tuple(parts))


def _counted(material: Material) -> str:
    kinds = Counter(each.asserts for each in material.relied)
    if not kinds:
        return "No statement that we know of has a window for a record of this pack."
    told = ", ".join(number_of(kinds[kind], *words) for kind, words in _SAID.items() if kinds[kind])
    return (
        f"{number_of(len(material.relied), 'statement has', 'statements have')} a window for a record of this pack: {told}. "
        "Each is one assertion by somebody, not a finding of this program; how well it stands and who disputes it is "
        "said with it."
    )


def _statement(
    material: Material, statement: Statement, number: int, segments: Mapping[str, list[tuple[Text, ...]]]
) -> Part:
    columns = ("From (UTC)", "Until (UTC)", "Certainty", "Weakest basis")
    stretches = bounded(
        "Stretches on which its conditions of time, place, plan, setting, account and age can be met under the facts",
        (*columns, "Platform") if len(material.platforms) > 1 else columns,
        segments.get(statement.id, []),
        _STRETCHES,
        "in the table segments",
    )
    title = f"{number}. {material.ours.heading(statement)}"
    return Part(f"statement-{number}", title, (*_terms(material, statement), *_beside(material, statement), *stretches))


def _terms(material: Material, statement: Statement) -> tuple[Block, ...]:
    """The statement's own text: single lines as terms, the rest as lists."""
    text = describe_statement(statement, material.view.knowledge)
    whole = material.ours.whole(statement)
    reaches = f"{number_of(material.reached[statement.id], 'record')} in this pack"
    if not material.asked(statement):
        reaches += "; what it speaks of is not among the purposes that decide verdicts in this view"
    terms: list[tuple[Text, Text]] = [("Has a window for", reaches)]
    for heading, lines in statement_sections(text):
        if heading not in _APART:
            said = [line if whole else Foreign(line) for line in lines]
            terms.append((heading, listed(said, "; " if heading == "Statement" else " ")))
    return (
        Terms(tuple(terms)),
        Paragraph("Conditions:"),
        Items(tuple(line if whole else Foreign(line) for line in text.conditions)),
    )


def _beside(material: Material, statement: Statement) -> Iterator[Block]:
    """Open questions, disputes both ways, and the sources in short: they stand in full in a part of their own."""
    knowledge, ours = material.view.knowledge, material.ours
    asked = [each for each in knowledge.disputes if statement.id in each.statements]
    if asked:
        yield Paragraph("Open questions:")
        yield Items(tuple(ours.said(each, f"{each.question} {each.shown_as} [{each.id}]") for each in asked))
    others = [each for each in knowledge.statements if each.id in statement.disputes or statement.id in each.disputes]
    ways = {
        (True, True): "It disputes, and is disputed by:",
        (True, False): "It disputes:",
        (False, True): "It is disputed by:",
    }
    for way, words in ways.items():
        such = [each for each in others if (each.id in statement.disputes, statement.id in each.disputes) == way]
        if such:
            yield Paragraph(words)
            yield Items(tuple(dispute_line(ours, each) for each in such))
    if not others:
        yield Paragraph("No statement that we know of disputes it.")
    named = [each for name in statement.sources for each in knowledge.sources if each.id == name]
    cited = listed([ours.said(each, short_source(each)) for each in named], "; ")
    yield Paragraph(run("Sources (in full under “Sources”): ", cited, "."))


def dispute_line(ours: Ours, statement: Statement) -> Text:
    """Another statement in one line: its title, who says it, how it stands, its id."""
    words = f"{statement.title} ({statement.by}; {standing_words(statement.standing)}) [{statement.id}]"
    return ours.said(statement, words)
