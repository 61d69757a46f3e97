"""What a message says, in plain text: markup is taken off, quotes are named and not repeated, files are named in brackets.

Source: format reference, section 2. Every pattern is linear.
"""

import html
import re
from collections.abc import Iterator
from typing import Any, Final

from inspector.platforms.dates.epoch import MILLISECONDS, SECONDS, read_epoch
from inspector.platforms.dates.read import Bounds
from inspector.platforms.json_stream.small import own_name, text
from inspector.records.instants import to_iso
from inspector.records.record import Created

_TAG: Final = re.compile(r"<(/?)([A-Za-z_][A-Za-z0-9_:]{0,40})([^<>]{0,4000})>")
_ATTRIBUTE: Final = re.compile(r"""([A-Za-z_]{1,40})\s{0,4}=\s{0,4}(?:"([^"]{0,2000})"|'([^']{0,2000})')""")
_BREAKS: Final = frozenset({"br", "p", "div", "li"})
_LEFT_OUT: Final = frozenset({"quote", "uriobject", "legacyquote"})
_WORDS: Final = {
    "RichText/Media_AudioMsg": "voice message",
    "RichText/Media_Video": "video",
    "RichText/Media_GenericFile": "file",
    "RichText/Media_Album": "album",
    "RichText/Media_CallRecording": "recording of a call",
    "RichText/Media_Card": "card",
    "RichText/UriObject": "picture",
    "RichText/Contacts": "contact",
    "RichText/Location": "location",
    "Poll": "poll",
}
ENCRYPTED: Final = "EndToEndEncryption/EncryptedText"


def message_text(held: dict[str, Any], media: frozenset[str], bounds: Bounds) -> str:
    """The text of a message."""
    kind = text(held.get("messagetype"))
    if kind == ENCRYPTED:
        return "[encrypted from end to end: the export holds no text of it]"
    content = text(held.get("content"))
    said = "".join(_plain(content, _WORDS.get(kind, "file"), media, bounds)).strip()
    word = _WORDS.get(kind, "")
    return f"[{word}] {said}".rstrip() if word and "[" not in said else said


def event_text(held: dict[str, Any]) -> str:
    """What happened, by the kind that the message names, with the words of its markup."""
    kind = text(held.get("messagetype"))
    said = " ".join(html.unescape(_TAG.sub(" ", text(held.get("content")))).split())
    return f"[{kind}] {said}".rstrip()


def _plain(content: str, word: str, media: frozenset[str], bounds: Bounds) -> Iterator[str]:
    """The words of a content in order. What lies inside a quote or a file's object is left out: others wrote it."""
    walk = _Walk(word, media, bounds)
    at = opened = 0
    for found in _TAG.finditer(content):
        if not walk.inside:
            opened = found.end()
            yield html.unescape(content[at : found.start()])
        at = found.end()
        yield walk.close(found[2].casefold()) if found[1] else walk.open(found[2].casefold(), found[3])
    # What opens and never closes hides nothing.
    yield html.unescape(_TAG.sub("", content[opened:]) if walk.inside else content[at:])


class _Walk:
    """Where the words stand: `inside` are the quotes and objects that are open, the outermost first."""

    def __init__(self, word: str, media: frozenset[str], bounds: Bounds) -> None:
        self._word, self._media, self._bounds = word, media, bounds
        self._number = self._given = ""
        self.inside: list[str] = []

    def open(self, tag: str, attributes: str) -> str:
        """What is said in place of a tag that opens."""
        held = _attributes(attributes)
        if tag == "e_m":
            return _edited(held, self._bounds)
        if tag == "originalname":
            self._given = held.get("v", "")
        if tag == "uriobject":
            self._number = own_name(held.get("uri", ""))
        outside = not self.inside
        if tag in _LEFT_OUT and not attributes.endswith("/"):
            self.inside.append(tag)
        elif tag == "uriobject" and outside:
            return self._file()
        if not outside:
            return ""
        return _quoted(held, self._bounds) if tag == "quote" else "\n" if tag in _BREAKS else ""

    def close(self, tag: str) -> str:
        """What is said in place of a tag that closes."""
        if not self.inside or self.inside[-1] != tag:
            return ""
        self.inside.pop()
        return self._file() if tag == "uriobject" and not self.inside else ""

    def _file(self) -> str:
        """A file by its kind and name; where it is not in the export, that is said."""
        number, given, self._number, self._given = self._number, self._given, "", ""
        said = f"{self._word}: {given or number}" if given or number else self._word
        return f"[{said}]" if number in self._media else f"[{said}; not in the export]"


def _attributes(inside: str) -> dict[str, str]:
    return {each[1].casefold(): html.unescape(each[2] or each[3] or "") for each in _ATTRIBUTE.finditer(inside)}


def _quoted(held: dict[str, str], bounds: Bounds) -> str:
    who = held.get("authorname") or held.get("author") or "somebody"
    at = read_epoch(held.get("timestamp"), SECONDS, bounds)
    return f"[quotes {who}, {to_iso(at.earliest)}] " if isinstance(at, Created) else f"[quotes {who}] "


def _edited(held: dict[str, str], bounds: Bounds) -> str:
    counted = held.get("ts_ms"), MILLISECONDS
    at = read_epoch(*(counted if counted[0] else (held.get("ts"), SECONDS)), bounds)
    when = f" {to_iso(at.earliest)}" if isinstance(at, Created) else ""
    return f" [edited{when}: the export holds the last text alone]"
