"""A small piece of HTML as a tree of elements, by the standard library's tolerant reader; never an exception."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

_VOID: Final = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_LINES: Final = frozenset(
    [
        "br",
        "p",
        "div",
        "tr",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "table",
        "blockquote",
        "q",
        "section",
        "article",
        "pre",
    ]
)
_UNSEEN: Final = frozenset(("style", "script", "title"))
_DEEPEST: Final = 200
_SPACE: Final = re.compile(r"[ \t\r\f\v\u00a0\u2003]+")


@dataclass(slots=True)
class Element:
    """An element; its parts are texts and elements in order. `name` is lower case, empty for the outermost."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    parts: "list[str | Element]" = field(default_factory=list)

    @property
    def classes(self) -> tuple[str, ...]:
        """The words of its `class`."""
        return tuple(self.attributes.get("class", "").split())

    def walk(self) -> "Iterator[Element]":
        """Every element within, in order."""
        for part in self.parts:
            if isinstance(part, Element):
                yield part
                yield from part.walk()

    def named(self, *names: str) -> "tuple[Element, ...]":
        """The elements within that have one of these names."""
        return tuple(each for each in self.walk() if each.name in names)

    def classed(self, name: str) -> "tuple[Element, ...]":
        """The elements within whose `class` holds a word."""
        return tuple(each for each in self.walk() if name in each.classes)

    def text(self) -> str:
        """What a person reads: one line for each line, spaces made one, pictures and styles left out."""
        said = "".join(self._said())
        lines = (_SPACE.sub(" ", line).strip() for line in said.split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

    def _said(self) -> Iterator[str]:
        if self.name in _UNSEEN:
            return
        if self.name in _LINES:
            yield "\n"
        for part in self.parts:
            if isinstance(part, Element):
                yield from part._said()  # noqa: SLF001  (an element of its own kind)
            else:
                yield part.replace("\n", " ").replace("\r", " ")
        if self.name in _LINES and self.name != "br":
            yield "\n"


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.top = Element("")
        self._open = [self.top]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].parts.append(made)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].parts.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].name == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].parts.append(data)


def tree(source: str) -> Element:
    """The tree of some HTML; what is not closed ends with the text, what nests deeper than 200 is laid flat."""
    builder = _Builder()
    try:
        builder.feed(source)
        builder.close()
    except (AssertionError, ValueError):
        # The standard reader gives up on some declarations that are none: what it read until there stays.
        builder.top.parts.append("")
    return builder.top


def plain_text(source: str) -> str:
    """What a person reads of some HTML."""
    return tree(source).text()
