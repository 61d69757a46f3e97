"""A part of a report as plain text: wrapped, headings underlined, tables as tables where they fit on the page."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from inspector.reports.pack.document import (
    Block,
    Document,
    Foreign,
    Grid,
    Items,
    Notice,
    Paragraph,
    Part,
    Picture,
    Terms,
    Text,
    plain,
    resolved,
)

_LINES_UNDER: Final = ("=", "-", "~", ".")
_GAP: Final = "  "
_SET_IN: Final = "    "


def resolved_part(part: Part, redact: Callable[[str], str]) -> Part:
    """A part with every foreign text redacted and made safe to show, as `resolved` does it for a whole document."""
    return resolved(Document(part.title, "", "", "", (), (part,)), redact).parts[0]


def part_text(part: Part, width: int = 78) -> str:
    """A part with all below it, as lines of at most `width` characters; a word that is longer stays whole.

    The same part gives the same text. It ends with a line feed.

    Args:
        part: without foreign text (`resolved_part`).
        width: characters a line.

    Raises:
        ValueError: foreign text is in it that was neither redacted nor made safe: a fault of ours.
    """
    return "\n\n".join("\n".join(lines) for lines in _part(part, width, 0)) + "\n"


def _part(part: Part, width: int, depth: int) -> Iterator[list[str]]:
    """What stands apart by an empty line."""
    title = _wrapped(part.title, width)
    under = _LINES_UNDER[min(depth, len(_LINES_UNDER) - 1)] * max(len(line) for line in title)
    yield [*title, under]
    for block in part.blocks:
        yield from _block(block, width)
    for each in part.parts:
        yield from _part(each, width, depth + 1)


def _block(block: Block, width: int) -> Iterator[list[str]]:
    match block:
        case Paragraph(text):
            yield _wrapped(_said(text), width)
        case Notice(text):
            yield _wrapped(_said(text), width, "! ", "! ")
        case Items(texts, ordered):
            yield [
                line
                for number, text in enumerate(texts, start=1)
                for line in _marked(_said(text), f"{number}. " if ordered else "- ", width)
            ]
        case Terms(rows):
            yield [line for term, text in rows for line in _term(_said(term), _said(text), width)]
        case Grid():
            yield from _grid(block, width)
        case Picture():
            yield _wrapped(f"[{block.caption}] {block.alternative}", width)


def _grid(grid: Grid, width: int) -> Iterator[list[str]]:
    """A table: in columns where they fit on the page, else row by row, each cell that holds something with its heading."""
    rows = [tuple(_said(cell) for cell in row) for row in grid.rows]
    yield _wrapped(grid.caption, width)
    widths = [max(len(cell) for cell in column) for column in zip(grid.columns, *rows, strict=True)]
    if sum(widths) + len(_GAP) * (len(widths) - 1) <= width and not any("\n" in cell for row in rows for cell in row):
        rule = tuple("-" * each for each in widths)
        yield [_columns(row, widths, grid.numbers) for row in (grid.columns, rule, *rows)]
        return
    for row in rows:
        yield [line for name, cell in zip(grid.columns, row, strict=True) if cell for line in _term(name, cell, width)]


def _columns(row: Sequence[str], widths: Sequence[int], numbers: frozenset[int]) -> str:
    cells = (
        cell.rjust(wide) if place in numbers else cell.ljust(wide)
        for place, (cell, wide) in enumerate(zip(row, widths, strict=True))
    )
    return _GAP.join(cells).rstrip()


def _term(term: str, text: str, width: int) -> Iterable[str]:
    joined = f"{term.removesuffix(':')}: {text}" if text else f"{term.removesuffix(':')}:"
    return _wrapped(joined, width, "", _SET_IN)


def _marked(text: str, mark: str, width: int) -> list[str]:
    return _wrapped(text, width, mark, " " * len(mark))


def _wrapped(text: str, width: int, first: str = "", later: str = "") -> list[str]:
    """The text in lines. Words stay whole: a hash or a blank must not be broken."""
    lines: list[str] = []
    for number, line in enumerate(text.split("\n")):
        lines += textwrap.wrap(
            line,
            width,
            initial_indent=first if number == 0 else later,
            subsequent_indent=later,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [(first if number == 0 else later).rstrip()]
    return lines


def _said(text: Text) -> str:
    pieces = text if isinstance(text, tuple) else (text,)
    if any(isinstance(piece, Foreign) for piece in pieces):
        raise ValueError("foreign text has to be resolved before it is written")
    return plain(text)
