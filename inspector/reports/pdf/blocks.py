"""A document as the values that the template takes: texts in pieces, tables with the widths of their columns."""

from collections.abc import Iterable
from typing import Final, assert_never

from inspector.reports.pack.document import (
    Block,
    Document,
    Grid,
    Items,
    Notice,
    Paragraph,
    Part,
    Picture,
    Terms,
    Text,
    plain,
)
from inspector.reports.pdf.columns import columns
from inspector.reports.pdf.fonts import FAMILIES
from inspector.reports.pdf.pieces import Printed, line_widths, printed, seen

PAPERS: Final = {"a4": (595.28, 841.89), "us-letter": (612.0, 792.0)}
"""Width and height of each paper, in points."""
_MARGIN: Final = 68.0
_SIZE: Final = 10.5
"""The size of the text, in points."""
_ROOM: Final = 16.0
"""How wide a word of the text may be before it may break inside, in ems."""
_LABEL: Final = 0.36
"""The part of the page's width that the terms beside their texts may take, at most."""
_BESIDE: Final = 1.4
"""The room between a term and its text, in ems."""

Values = dict[str, object]
"""One block, part or document for the template; its keys are those that `report.typ` reads."""


def laid_out(document: Document, paper: str) -> Values:
    """The values for the template, ready to be JSON. The document is `resolved`; the paper is one of `PAPERS`."""
    width, height = PAPERS[paper]
    width -= 2 * _MARGIN
    language, _, region = document.language.partition("-")
    return {
        "families": [family for family, _ in FAMILIES],
        "paper": paper,
        "margin": _MARGIN,
        "size": _SIZE,
        "tallest": height - 260.0,
        "language": language,
        "region": region or None,
        "name": seen(document.title),
        "title": _text(document.title),
        "subtitle": _text(document.subtitle),
        "footer": _text(document.footer),
        "front": _blocks(document.front, width),
        "parts": [_part(part, width) for part in document.parts],
    }


def _text(text: Text, room: float = _ROOM) -> Printed:
    return printed(plain(text), room)


def _part(part: Part, width: float) -> Values:
    return {
        "anchor": part.anchor,
        "title": _text(part.title),
        "blocks": _blocks(part.blocks, width),
        "parts": [_part(below, width) for below in part.parts],
    }


def _blocks(blocks: Iterable[Block], width: float) -> list[Values]:
    return [_block(block, width) for block in blocks]


def _block(block: Block, width: float) -> Values:
    match block:
        case Paragraph():
            leads = plain(block.text).rstrip().endswith(":")
            return {"kind": "paragraph", "text": _text(block.text), "leads": leads}
        case Notice():
            return {"kind": "notice", "text": _text(block.text)}
        case Items():
            return {"kind": "items", "ordered": block.ordered, "texts": [_text(text) for text in block.texts]}
        case Terms():
            return _terms(block, width)
        case Grid():
            return _grid(block, width)
        case Picture():
            alternative, caption = seen(block.alternative), _text(block.caption)
            return {"kind": "picture", "svg": block.svg, "alternative": alternative, "caption": caption}
        case _:
            assert_never(block)


def _terms(block: Terms, width: float) -> Values:
    most = width * _LABEL / _SIZE
    wide = [max(line_widths(plain(term), 2 * most, bold=True)) + _BESIDE for term, _ in block.rows]
    label = max((each for each in wide if each <= most), default=most)
    rows: list[Values] = [
        {"term": _text(term), "text": _text(text), "fits": each <= label and "\n" not in plain(term)}
        for (term, text), each in zip(block.rows, wide, strict=True)
    ]
    return {"kind": "terms", "label": label * _SIZE, "rows": rows}


def _grid(block: Grid, width: float) -> Values:
    cells = [[plain(cell) for cell in row] for row in block.rows]
    shape = columns(block.columns, cells, width)
    return {
        "kind": "grid",
        "caption": _text(block.caption),
        "columns": [printed(head, shape.room) for head in block.columns],
        "rows": [[printed(cell, shape.room) for cell in row] for row in cells],
        "numbers": sorted(block.numbers),
        "widths": list(shape.widths),
        "gap": shape.gap,
        "size": shape.size,
        "whole": shape.whole,
    }
