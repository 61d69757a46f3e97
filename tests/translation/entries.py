"""Reads a translation as Qt Linguist keeps it."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.translation.linguist import FOLDER

GERMAN: Final = FOLDER / "inspector_de.ts"

Entry = tuple[str, str, str, str]
"""Context, source, translation and state."""


def entries(file: Path = GERMAN) -> Iterator[Entry]:
    """Every entry of a translation, in the order of the file."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  (a file of ours)
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                raise ValueError(f"{file.name}: an entry has no place for a translation")
            state = translation.get("type", "finished")
            yield str(context.findtext("name")), message.findtext("source") or "", translation.text or "", state
