"""The texts that a report rests on, each once and in full; where they are relied on, they are named in short."""

from collections.abc import Iterable

from inspector.operations.evidence.report.material import Material
from inspector.reports.pack.document import Grid, Paragraph, Part
from inspector.statements.describe import source_text
from inspector.statements.statement import Source

_HEAD = ("Source", "Publisher and title", "Date", "Kind", "Address", "What it says")


def short_source(source: Source) -> str:
    """A source in short: its id, who published it, and when."""
    text = source_text(source)
    return f"{text.id}: {text.publisher}, {text.date}"


def sources(material: Material, further: Iterable[str]) -> Part:
    """The part on sources: those of the statements that are relied on, and further ones by their ids."""
    named = {*further, *(each for statement in material.relied for each in statement.sources)}
    said = material.ours.said
    rows = []
    for source in material.view.knowledge.sources:
        if source.id in named:
            text = source_text(source)
            kind = f"{text.kind}, {text.quotes}" if text.quotes else text.kind
            cells = (text.id, f"{text.publisher}, “{text.title}”", text.date, kind, text.url or "no address", text.note)
            rows.append(tuple(said(source, cell) for cell in cells))
    words = "Every text that a statement, a claim worksheet or the summary for a complaint names, in full. Nothing was loaded from these addresses by this program."
    return Part(
        "sources", "Sources", (Paragraph(words), Grid("The texts that this report rests on", _HEAD, tuple(rows)))
    )
