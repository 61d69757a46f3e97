"""The report as values: what it says, in order, for any writer to print. The PDF and the page say the same.

Text of ours is `str`. Text that came from an archive or from the person is `Foreign`: before anything is written,
`resolved` puts it through the redaction in force and makes it safe to show, once, in one place.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from inspector.records.visible import visible_block


@dataclass(frozen=True, slots=True)
class Foreign:
    """Text that came from an archive or from the person: never markup, never a link, redacted where that is asked."""

    text: str


Piece = str | Foreign
Text = str | Foreign | tuple[Piece, ...]
"""A sentence, or pieces that make one together."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    text: Text


@dataclass(frozen=True, slots=True)
class Notice:
    """A paragraph that must not be overlooked, such as: this is not the standard view."""

    text: Text


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `ordered` numbers it."""

    texts: tuple[Text, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms with what stands for each: a glossary, or what is known of an archive."""

    rows: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A small table. `caption` says what it counts or lists; columns in `numbers` are set to the right."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG of ours (no foreign text in it), with the same said in words for those who cannot see it."""

    svg: str
    alternative: str
    caption: str


Block = Paragraph | Notice | Items | Terms | Grid | Picture


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with what stands below it. `anchor` is its steady name, in lower case with `-` between words."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]
    parts: tuple["Part", ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A report. `front` is its first page; `footer` stands at the foot of every page; `date` is the ISO day up to
    which it speaks.
    """

    title: str
    subtitle: Text
    date: str
    footer: str
    front: tuple[Block, ...]
    parts: tuple[Part, ...]
    language: str = "en"


def plain(text: Text) -> str:
    """A text whose foreign pieces were resolved, as one string."""
    if isinstance(text, tuple):
        return "".join(plain(piece) for piece in text)
    return text.text if isinstance(text, Foreign) else text


def resolved(document: Document, redact: Callable[[str], str]) -> Document:
    """The document with every foreign text redacted and made safe to show; nothing foreign is left in it."""

    def said(text: Text) -> str:
        if isinstance(text, tuple):
            return "".join(said(piece) for piece in text)
        return visible_block(redact(text.text)) if isinstance(text, Foreign) else text

    def block(each: Block) -> Block:
        match each:
            case Paragraph() | Notice():
                return replace(each, text=said(each.text))
            case Items():
                return replace(each, texts=tuple(said(text) for text in each.texts))
            case Terms():
                return replace(each, rows=tuple((said(term), said(text)) for term, text in each.rows))
            case Grid():
                return replace(each, rows=tuple(tuple(said(cell) for cell in row) for row in each.rows))
            case Picture():
                return each

    def part(each: Part) -> Part:
        return replace(each, blocks=tuple(map(block, each.blocks)), parts=tuple(map(part, each.parts)))

    return replace(
        document,
        subtitle=said(document.subtitle),
        front=tuple(map(block, document.front)),
        parts=tuple(map(part, document.parts)),
    )
