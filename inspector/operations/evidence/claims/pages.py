"""Claim worksheets as pages of a report. Sources are named by their ids: the report has them in full in one part."""

from collections.abc import Iterator
from typing import Final

from inspector.operations.evidence.claims.lines import WorksheetLine
from inspector.operations.evidence.claims.table import side_words
from inspector.operations.evidence.claims.worksheets import Worksheet, WorksheetClaim, WorksheetElement
from inspector.reports.claims.matter import Law, Matter, Side
from inspector.reports.pack.blank import BLANK
from inspector.reports.pack.document import Block, Grid, Items, Notice, Paragraph, Part, Terms, Text

_UNCHECKED: Final = "Not checked for this program: check before relying on it."
_NO_ADVICE: Final = (
    "This is no legal advice, and it decides nothing. For each point it shows what this case holds, what speaks against "
    "it, and what nobody but you, a lawyer or a court can say. A number of records never says that a claim holds."
)


def claims_part(worksheets: tuple[Worksheet, ...]) -> Part:
    """All worksheets as one part of a report."""
    return Part(
        "claims",
        "Claim worksheets",
        (Notice(_NO_ADVICE),),
        tuple(_matter(each, f"claims-{place}") for place, each in enumerate(worksheets, start=1)),
    )


def _matter(sheet: Worksheet, anchor: str) -> Part:
    matter = sheet.matter
    blocks: list[Block] = [Paragraph(matter.about), Terms(tuple(_known(matter))), Notice(matter.status)]
    if sheet.applies:
        blocks.append(Notice(sheet.applies))
    claims = tuple(_claim(each, f"{anchor}-{place}") for place, each in enumerate(sheet.claims, start=1))
    return Part(anchor, matter.title, tuple(blocks), (*claims, _laws(sheet, anchor)))


def _known(matter: Matter) -> Iterator[tuple[Text, Text]]:
    known = (("Where", matter.forum), ("Number", matter.number), ("Filed", matter.filed), ("Ended", matter.ended))
    yield from ((term, text) for term, text in known if text)


def _claim(each: WorksheetClaim, anchor: str) -> Part:
    elements = tuple(_element(one, f"{anchor}-{place}") for place, one in enumerate(each.elements, start=1))
    return Part(anchor, each.claim.title, (Paragraph(each.claim.about),), elements)


def _element(each: WorksheetElement, anchor: str) -> Part:
    element = each.element
    blocks: list[Block] = [Paragraph(element.asks), Paragraph(f"Law: {'; '.join(map(_cited, each.laws))}.")]
    for side in Side:
        lines = [line for line in each.lines if line.side is side]
        if lines:
            blocks.append(_looked_up(side, lines))
    for title, texts in (
        ("What is missing", each.missing),
        ("What no archive can show", element.not_shown),
        ("For you to say", tuple(f"{text} {BLANK}" for text in element.for_you)),
    ):
        if texts:
            blocks += [Paragraph(f"{title}:"), Items(texts)]
    return Part(anchor, element.title, tuple(blocks))


def _looked_up(side: Side, lines: list[WorksheetLine]) -> Grid:
    said = side_words(side)
    rows = tuple(
        (
            line.sentence,
            "" if line.records is None else f"{line.records:,}",
            ", ".join(line.labels),
            ", ".join(line.sources),
        )
        for line in lines
    )
    return Grid(
        f"What {said}, with the number of records and the first of them.",
        (f"{said[:1].upper()}{said[1:]}", "Records", "First records", "Sources"),
        rows,
        frozenset({1}),
    )


def _cited(law: Law) -> str:
    return law.cite if law.read else f"{law.cite} (not checked)"


def _laws(sheet: Worksheet, anchor: str) -> Part:
    laws = tuple((law.cite, (law.title, law.note, law.url, _read(law))) for law in sheet.matter.laws)
    columns = ("Text", "What it is about", "What it says, in our words", "Address", "How it was read")
    grid = Grid(
        "The texts of law and rulings that the elements name.", columns, tuple((cite, *rest) for cite, rest in laws)
    )
    return Part(f"{anchor}-law", "Texts of law", (grid,))


def _read(law: Law) -> str:
    return f"{law.read[:1].upper()}{law.read[1:]}." if law.read else _UNCHECKED
