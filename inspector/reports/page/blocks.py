"""The blocks of a document as HTML. Ids of ours begin with `_`, which no anchor of a part does."""

import re
from collections.abc import Iterator
from itertools import count
from typing import Final, assert_never

from inspector.reports.pack.document import Block, Grid, Items, Notice, Paragraph, Picture, Terms, Text, plain
from inspector.reports.page.text import flat, inline

_NARROW: Final = 2
"""A table of so many columns fits every screen; a wider one stands in a box that can be scrolled."""

_ROOT: Final = re.compile(r"<svg (?=xmlns=)[^<>]*>")


class Blocks:
    """Prints blocks, and gives each table and picture of a page an id of its own."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def html(self, block: Block) -> str:
        """One block.

        Raises:
            ValueError: a picture is no SVG of ours.
        """
        match block:
            case Paragraph():
                return f"<p>{inline(block.text)}</p>"
            case Notice():
                return f'<p class="notice" role="note">{inline(block.text)}</p>'
            case Items():
                kind = "ol" if block.ordered else "ul"
                return (
                    f"<{kind}>{''.join(f'<li>{inline(text)}</li>' for text in block.texts)}</{kind}>"
                    if block.texts
                    else ""
                )
            case Terms():
                rows = (f"<div><dt>{inline(term)}</dt><dd>{inline(text)}</dd></div>" for term, text in block.rows)
                return f"<dl>{''.join(rows)}</dl>" if block.rows else ""
            case Grid():
                return self._grid(block)
            case Picture():
                return self._picture(block)
            case _:
                assert_never(block)

    def _grid(self, grid: Grid) -> str:
        name = f"_table-{next(self._numbers)}"
        heads = "".join(
            f'<th scope="col"{_number(column, grid)}>{inline(title)}</th>' for column, title in enumerate(grid.columns)
        )
        kind = ' class="counts"' if grid.numbers and len(grid.columns) <= _NARROW else ""
        rows = "\n".join(f"<tr>{''.join(_cells(row, grid))}</tr>" for row in grid.rows)
        table = (
            f'<table{kind}><caption id="{name}"><span>{inline(grid.caption)}</span></caption>\n'
            f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"
        )
        return _box("wide", name, table) if len(grid.columns) > _NARROW else table

    def _picture(self, picture: Picture) -> str:
        name = f"_picture-{next(self._numbers)}"
        root = _ROOT.match(picture.svg)
        if root is None:
            raise ValueError("a picture of a report is an SVG of ours")
        first, *lines = picture.alternative.split("\n")
        about = f"{first} The same stands in words below the picture." if lines else first
        svg = (
            f'{root.group()[:-1]} role="img" aria-labelledby="{name}-title" aria-describedby="{name}-about">'
            f'<title id="{name}-title">{flat(picture.caption)}</title><desc id="{name}-about">{flat(about)}</desc>'
            f"{picture.svg[root.end() :]}"
        )
        items = f"<ul>{''.join(f'<li>{inline(line)}</li>' for line in lines)}</ul>" if lines else ""
        words = f"<details><summary>The picture in words</summary><p>{inline(first)}</p>{items}</details>"
        return (
            f"<figure>{_box('wide', f'{name}-caption', svg)}"
            f'<figcaption id="{name}-caption">{inline(picture.caption)}</figcaption></figure>\n{words}'
        )


def _box(kind: str, name: str, content: str) -> str:
    """A box that can be scrolled, by keys too, where its content is wider than the screen."""
    return f'<div class="{kind}" role="group" tabindex="0" aria-labelledby="{name}">{content}</div>'


def _number(column: int, grid: Grid) -> str:
    return ' class="number"' if column in grid.numbers else ""


def _cells(row: tuple[Text, ...], grid: Grid) -> Iterator[str]:
    for column, cell in enumerate(row):
        if column == 0 and column not in grid.numbers and plain(cell).strip():
            yield f'<th scope="row">{inline(cell)}</th>'
        else:
            yield f"<td{_number(column, grid)}>{inline(cell)}</td>"
