"""What a person reads of a message on a page: its words, what is attached, where it was forwarded from."""

from collections.abc import Iterator

from inspector.platforms.html_stream.tree import Element
from inspector.platforms.json_stream.small import own_name
from inspector.platforms.telegram.page_names import NOT_INCLUDED


def first(top: Element, name: str) -> str:
    """The text of the first element of a class; empty where there is none."""
    return next((each.text() for each in top.classed(name)), "")


def sender_of(top: Element) -> tuple[str, bool]:
    """Who sent a message, empty where it goes on from the one before; and whether it is forwarded."""
    forwarded = _forwarded(top)
    inner = set(map(id, forwarded.walk())) if forwarded else set()
    name = next((_name(each) for each in top.classed("from_name") if id(each) not in inner), "")
    return name, forwarded is not None


def page_text(top: Element) -> str:
    """The words of a message, then a line in brackets for each thing that is no words."""
    return "\n".join(line for line in _said(top) if line.strip())


def _said(top: Element) -> Iterator[str]:
    forwarded = _forwarded(top)
    for each in top.classed("text"):
        if each.name == "div":
            yield each.text()
    if forwarded is not None:
        name = next((_name(each) for each in forwarded.classed("from_name")), "")
        yield f"[forwarded from: {name or 'not named'}]"
    for media in top.classed("media_wrap"):
        yield from _media(media)


def _media(media: Element) -> Iterator[str]:
    links = [each for each in media.named("a") if each.attributes.get("href")]
    kind = " ".join(first(media, "title").split()) or ("Photo" if media.classed("photo_wrap") else "File")
    if NOT_INCLUDED.search(first(media, "description")):
        yield f"[{kind}: not in the export]"
    elif links:
        for each in links:
            yield f"[attached: {own_name(each.attributes['href'])} ({kind})]"
    else:
        yield f"[{' '.join(media.text().split())}]"


def _forwarded(top: Element) -> Element | None:
    return next((each for each in top.classed("forwarded") if "body" in each.classes), None)


def _name(element: Element) -> str:
    """The name in an element, without the time that a forwarded message bears beside it."""
    return " ".join("".join(each for each in element.parts if isinstance(each, str)).split())
