"""What a person reads of a message: known HTML tags are taken out, everything else stays as it was written.

Linear in the length of the text; nothing is loaded and no address is followed (format reference, section 12).
"""

import html
import re
from typing import Final

_BREAKS: Final = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "br",
        "div",
        "dl",
        "dt",
        "dd",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    ]
)
_SILENT: Final = frozenset({"script", "style", "head", "title"})
_KNOWN: Final = (
    _BREAKS
    | _SILENT
    | frozenset(
        [
            "a",
            "abbr",
            "b",
            "big",
            "body",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "del",
            "em",
            "figcaption",
            "font",
            "html",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "link",
            "main",
            "mark",
            "meta",
            "o:p",
            "q",
            "s",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tt",
            "u",
            "var",
            "wbr",
        ]
    )
)
_TAG: Final = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:]{0,20})(?=[\s/>])[^<>]{0,20000}>|<!--[^<>]{0,20000}-->")
_SILENT_END: Final = re.compile(r"</(script|style|head|title)(?=[\s/>])", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_GAPS: Final = re.compile(r"\n{3,}")
_ATTACHED: Final = re.compile(r"/dms/prv/([a-z]{1,20})/")
_BETWEEN: Final = re.compile(r",(?=https?:)")
_KINDS: Final = {"image": "picture", "vid": "video", "video": "video", "doc": "document", "audio": "voice message"}


def message_text(content: str) -> str:
    """The text of a message without markup; a `<word>` that is no known tag stays."""
    if "<" in content:
        stripped = _without_tags(content)
        if stripped != content:
            content = _GAPS.sub("\n\n", "\n".join(line.strip(" \t") for line in stripped.split("\n"))).strip()
    return _ENTITY.sub(lambda found: html.unescape(found[0]), content) if "&" in content else content


def starts_with_tag(content: str) -> bool:
    """Whether a message begins with a known tag, as campaigns do."""
    found = _TAG.match(content.lstrip()[:30_000])
    return found is not None and (found[2] or "").casefold() in _KNOWN


def attachments_text(links: str) -> str:
    """One line on what was attached; the files themselves are not in the archive (format reference, 6.3)."""
    kinds: list[str] = []
    for link in _BETWEEN.split(links):
        found = _ATTACHED.search(link)
        if link.strip():
            kinds.append("file" if found is None else _KINDS.get(found[1], "file"))
    return f"[attached: {', '.join(kinds)}]" if kinds else ""


def _without_tags(content: str) -> str:
    parts: list[str] = []
    ends = _ends(content)
    at = 0
    silent = ""
    for found in _TAG.finditer(content):
        name = (found[2] or "").casefold()
        if found[2] is not None and name not in _KNOWN:
            continue
        if not silent:
            parts.append(content[at : found.start()])
        at = found.end()
        if silent:
            silent = "" if found[1] and name == silent else silent
        elif not found[1] and ends.get(name, -1) > at:
            silent = name
        elif name in _BREAKS:
            parts.append("\n")
    parts.append("" if silent else content[at:])
    return "".join(parts)


def _ends(content: str) -> dict[str, int]:
    """Where the last end tag of each silent element stands. One that never ends hides nothing: people write of tags."""
    return {found[1].casefold(): found.start() for found in _SILENT_END.finditer(content)}
