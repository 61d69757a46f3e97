"""How large a pack would be, roughly: from what is in it, by what such packs came to.

The numbers below are measured: on packs of the demo, and of 2,000 and 20,000 invented messages. A pack differs from
what they give by the length of names and by how many windows a record has; people are told a size as "about".
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Content:
    """What the size of a pack depends on: counts, and octets of texts (UTF-8), of records and of knowledge base and proofs."""

    records: int
    messages: int
    review_files: int
    texts: int
    raw: int
    knowledge: int
    proofs: int


_FIXED: Final = 25_000
"""Certificate, custody log, figures and options."""
_TAGS: Final = 265
"""Each file is named in two manifests with its hashes."""
_FILES: Final = 60
"""Files of a pack beside those for review."""

_PACKED: Final[Mapping[str, float]] = {
    "xlsx": 0.98,
    "pdf": 0.55,
    "html": 0.15,
    "csv": 0.07,
    "jsonl": 0.06,
    "rsmf": 0.72,
    "sources": 0.2,
    "rest": 0.4,
    "proofs": 1.0,
}
"""What is left of each part in a ZIP."""


def rough_size(content: Content, formats: Collection[str], *, raw: bool, zipped: bool) -> int:
    """About how many octets the pack would have.

    Args:
        content: what is in it.
        formats: those of the request.
        raw: whether the records' own bytes go in.
        zipped: whether it is a ZIP.
    """
    parts = {name: size for name, size in _by_format(content).items() if name in formats}
    files = _FILES + (content.review_files if "rsmf" in formats else 0)
    parts["sources"] = 315 * content.records + (content.raw if raw else 0)
    parts["rest"] = _FIXED + content.knowledge + _TAGS * files
    parts["proofs"] = content.proofs
    return round(sum(size * (_PACKED[name] if zipped else 1) for name, size in parts.items()))


def _by_format(content: Content) -> Mapping[str, float]:
    records, texts = content.records, content.texts
    return {
        "xlsx": 78_000 + 175 * records + 0.4 * texts,
        "pdf": 1_250_000,
        "html": 400_000,
        "csv": 128_000 + 1_210 * records + texts,
        "jsonl": 150_000 + 1_870 * records + texts,
        "rsmf": 2_250 * content.review_files + 100 * content.messages + 0.4 * texts,
    }
