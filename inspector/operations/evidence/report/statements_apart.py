"""Statements beside those that are relied on: ruled out by a condition, or shown for context alone."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.words import bounded, number_of, run
from inspector.reports.pack.document import Block, Grid, Items, Paragraph
from inspector.statements.describe import regions_words
from inspector.statements.period_words import period_words
from inspector.statements.statement import Statement
from inspector.statements.words import standing_words

_ROWS: Final = 200


def ruled_out(material: Material) -> tuple[tuple[Statement, int], ...]:
    """The statements that could reach a record of the pack but for a condition, and reach none; with how many records."""
    counted: Counter[str] = Counter()
    for tally in material.counted:
        for name in tally.outcome.ruled_out_by:
            counted[name] += tally.records
    return tuple(
        (each, counted[each.id])
        for each in material.view.knowledge.statements
        if counted[each.id] and each.id not in material.reached
    )


def ruled_out_table(material: Material) -> tuple[Grid | Paragraph, ...]:
    """Those statements as a table."""
    rows = [
        (
            material.ours.said(each, each.title),
            run(material.ours.name(each.by), f"; {standing_words(each.standing)}"),
            material.ours.said(each, f"{regions_words(each)}. {period_words(each)}."),
            f"{count:,}",
        )
        for each, count in ruled_out(material)
    ]
    columns = ("Statement", "By", "Where and when", "Records of this pack that it could reach but for a condition")
    caption = "Statements that reach no record of this pack, because a condition is not met"
    return bounded(caption, columns, rows, _ROWS, "in the table statements")


def for_context(material: Material) -> Iterator[Block]:
    """The statements on the case's platforms that are shown for context alone."""
    platforms, included = set(material.platforms), material.view.question.included
    found = [
        each
        for each in material.view.knowledge.statements
        if platforms & set(each.platforms) and each.context_only and each.id not in included
    ]
    if found:
        yield Paragraph(
            f"{number_of(len(found), 'further statement is', 'further statements are')} shown for context alone: by "
            "the letter each covers all that a platform holds, or it speaks of something else beside. They make no "
            "window unless you switch them in."
        )
        yield Items(tuple(material.ours.said(each, f"{each.title} ({each.by})") for each in found))
