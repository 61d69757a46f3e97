"""How a text is looked at: in which spellings, without what stands for something already, and what a find takes with it."""

import re
from typing import Final

from inspector.reports.redaction.decoding import decoded
from inspector.reports.redaction.folding import Spelling, plain
from inspector.reports.redaction.passage import Passage, within

_OURS: Final = re.compile(
    r"\bPerson \d{1,7}\b|\[(?:e-mail|phone|profile)(?: \d{1,7})?\]|\[(?:name|address|date)\]|\[redacted: (?:third party|title)\]"
    r"|\[(?:card|account|number) ending \w{1,4}\]|\bxxx-xx-\d{4}\b"
)
"""What stands for something already: it is never looked into again."""


def blanked(text: str) -> str:
    """The text with what stands for something already blanked, letter for letter."""
    if "[" not in text and "Person " not in text and "xxx-" not in text:
        return text
    return _OURS.sub(lambda match: "\x00" * len(match[0]), text)


def spellings_of(text: str) -> tuple[Spelling, ...]:
    """The ways in which a text is looked at: as it stands, and with percent signs, entities and escapes read."""
    seen = plain(text)
    other = decoded(seen)
    return (seen,) if other is None else (seen, other)


def placed(seen: Spelling, passages: list[Passage]) -> list[Passage]:
    """Passages of a spelling as passages of the text that it came from."""
    if seen.starts is None:
        return passages
    return [moved(each, *seen.place(each.start, each.end)) for each in passages if each.start < each.end]


def moved(passage: Passage, start: int, end: int) -> Passage:
    """The passage at another place."""
    return Passage(start, end, passage.shown, passage.kind)


def over_links(named: list[Passage], links: list[tuple[int, int]]) -> list[Passage]:
    """Names; one inside a web address takes the whole address with it."""
    if not links:
        return named
    apart: list[tuple[int, int]] = []
    for start, end in links:
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    found = []
    for each in named:
        touched = within(apart, each.start, each.end)
        if touched:
            each = moved(each, min(each.start, touched[0][0]), max(each.end, touched[-1][1]))  # noqa: PLW2901
        found.append(each)
    return found
