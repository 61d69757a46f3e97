"""The report as one page: HTML that needs nothing else, runs nothing and reaches nothing, on any screen and on paper.

Plain functions print it: the document has nine kinds of values, each with one way to be printed, and a template
would only hide where text is escaped.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from inspector.reports.pack.document import Block, Document, Part
from inspector.reports.pack.whole_file import write_whole
from inspector.reports.page.blocks import Blocks
from inspector.reports.page.style import style_sheet
from inspector.reports.page.text import flat, inline
from inspector.statements.period_words import date_words

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_ANCHOR: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_MOST_LISTED: Final = 40
"""The list of contents goes two levels deep where that makes no more entries than this, else one."""


def write_html(document: Document, target: Path) -> None:
    """Print a document as a page. The file appears whole or not at all; the same document gives the same bytes.

    Args:
        document: what it says, `resolved`; a `Foreign` text in it is printed as it stands, safe to show.
        target: the file; one of that name is replaced.

    Raises:
        ValueError: an anchor stands twice or is none, or the language is none: a fault of ours.
        OSError: the file cannot be written there.
    """
    write_whole(page(document).encode("utf-8"), target)


def page(document: Document) -> str:
    """The page as text.

    Raises:
        ValueError: as `write_html`.
    """
    _check(document)
    blocks = Blocks()
    front = _blocks(document.front, blocks)
    body = "\n".join(_part(part, 2, blocks) for part in document.parts)
    return f"""<!DOCTYPE html>
<html lang="{document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>{flat(document.title)}</title>
<style>
{style_sheet()}</style>
</head>
<body>
<a class="skip" href="#_report">Skip to the report</a>
<header>
<h1>{inline(document.title)}</h1>
<p class="subtitle">{inline(document.subtitle)}</p>
{_date(document.date)}
</header>
<main id="_report" tabindex="-1">
<div class="front">
{front}
</div>
{_contents(document.parts)}
<div class="parts">
{body}
</div>
</main>
<footer>
<p>{inline(document.footer)}</p>
</footer>
</body>
</html>
"""


def _date(date: str) -> str:
    if not date:
        return ""
    day = date.partition("T")[0]
    return f'<p class="date"><time datetime="{flat(day)}">{inline(date_words(day))}</time></p>'


def _contents(parts: Sequence[Part]) -> str:
    if not parts:
        return ""
    entries = len(parts) + sum(len(part.parts) for part in parts)
    listed = _list(parts, 2 if entries <= _MOST_LISTED else 1)
    return f'<nav aria-labelledby="_contents">\n<h2 id="_contents">Contents</h2>\n{listed}\n</nav>'


def _list(parts: Iterable[Part], depth: int) -> str:
    entries = [
        f'<li><a href="#{part.anchor}">{inline(part.title)}</a>{_list(part.parts, depth - 1) if depth > 1 else ""}</li>'
        for part in parts
    ]
    return f"<ol>{''.join(entries)}</ol>" if entries else ""


def _part(part: Part, level: int, blocks: Blocks) -> str:
    inner = "\n".join(_part(each, min(level + 1, 6), blocks) for each in part.parts)
    return (
        f'<section>\n<h{level} id="{part.anchor}">{inline(part.title)}</h{level}>\n'
        f"{_blocks(part.blocks, blocks)}\n{inner}\n</section>"
    )


def _blocks(printed: Iterable[Block], blocks: Blocks) -> str:
    return "\n".join(filter(None, map(blocks.html, printed)))


def _check(document: Document) -> None:
    if not _LANGUAGE.fullmatch(document.language):
        raise ValueError("the language of a document is a tag such as en or de-AT")
    anchors = Counter(_anchors(document.parts))
    odd = [anchor for anchor, times in anchors.items() if times > 1 or not _ANCHOR.fullmatch(anchor)]
    if odd:
        raise ValueError(f"no anchor, or one that stands twice: {odd[0]}")


def _anchors(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        yield part.anchor
        yield from _anchors(part.parts)
