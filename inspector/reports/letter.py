"""Letters that ask a platform for what its archive lacks: filled in from the archive, with the gaps plain to see.

A letter states what is asked and on which provision; it gives no advice and claims nothing of the platform.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Template as Filling
from typing import Final

from inspector.facts.fact import Missing
from inspector.records.instants import Instant
from inspector.records.visible import visible_line
from inspector.reports.letter_template import ANY_KINDS, LetterKind, Template, load_recipients, load_template, recipient
from inspector.statements.period_words import instant_words

_PLACEHOLDER: Final = re.compile(r"\[[a-z][^\[\]]*\]")


@dataclass(frozen=True, slots=True)
class ArchiveName:
    """An archive as the letter names it: its file name and its SHA-256 in hexadecimal."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class LetterDetails:
    """What a letter is filled in with. Nothing but what the archive or the person gives.

    `name` and `identifiers` (member id, profile address, e-mail) are the data subject's, empty where the
    archive does not hold them. `platform` is the platform's id, `region` the region code of where the
    person lives (empty: not known). `as_of` is the instant up to which the archives speak. `missing` are
    the facts that the platform is asked for beside the letter's own points (leave out what only the person
    knows), `known` lines in plain words on what is known.
    """

    name: str
    identifiers: tuple[str, ...]
    platform: str
    archives: tuple[ArchiveName, ...]
    as_of: Instant
    missing: tuple[Missing, ...] = ()
    known: tuple[str, ...] = ()
    region: str = ""


class BlockKind(StrEnum):
    """What a block of a letter is."""

    ADDRESS = "address"
    SUBJECT = "subject"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    NUMBERED = "numbered"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a letter; of an address and of a list each line is one of `lines`."""

    kind: BlockKind
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, ready to be written. `placeholders` are what the person still has to fill in, in order."""

    kind: LetterKind
    title: str
    about: str
    blocks: tuple[Block, ...]
    placeholders: tuple[str, ...]


def letter(kind: LetterKind, details: LetterDetails) -> Letter:
    """The letter of a kind, filled in.

    The same details give the same letter: its date is a placeholder, and no clock is read.
    """
    template = load_template(kind)
    blocks = tuple(_blocks(template, details))
    ours = (line for block in blocks for line in block.lines)
    found = dict.fromkeys(mark for line in ours for mark in _PLACEHOLDER.findall(line))
    return Letter(kind, template.subject, template.about, blocks, tuple(found))


def _blocks(template: Template, details: LetterDetails) -> Iterator[Block]:
    values = _values(details)
    yield Block(BlockKind.ADDRESS, (values["name"], "[your postal address]", "[your e-mail address]"))
    yield Block(BlockKind.ADDRESS, _recipient_lines(template.kind, details))
    yield Block(BlockKind.PARAGRAPH, ("[date]",))
    yield Block(BlockKind.SUBJECT, (template.subject,))
    yield Block(BlockKind.PARAGRAPH, ("To whom it may concern,",))
    for text in template.opening:
        yield Block(BlockKind.PARAGRAPH, (_filled(text, values),))
    yield Block(BlockKind.HEADING, ("My account",))
    yield Block(BlockKind.LISTED, tuple(_account(details, values)))
    for part in template.parts:
        yield Block(BlockKind.HEADING, (part.heading,))
        yield Block(BlockKind.NUMBERED, tuple(_filled(item, values) for item in part.items))
    if details.missing:
        yield Block(BlockKind.HEADING, ("What the archive lacks",))
        yield Block(BlockKind.NUMBERED, tuple(_lacking(missing) for missing in details.missing))
    for text in template.closing:
        yield Block(BlockKind.PARAGRAPH, (_filled(text, values),))
    yield Block(BlockKind.PARAGRAPH, ("Yours faithfully,",))
    yield Block(BlockKind.ADDRESS, ("[your signature]", values["name"]))


def _values(details: LetterDetails) -> Mapping[str, str]:
    known = next((named for named in load_recipients() if named.platform == details.platform), None)
    return {
        "name": visible_line(details.name) or "[your full name]",
        "platform": known.name if known else "[the platform's name]",
        "kinds": known.kinds if known else ANY_KINDS,
        "setting": known.setting if known else "[the name of the platform's AI setting]",
    }


def _filled(text: str, values: Mapping[str, str]) -> str:
    return Filling(text).substitute(values)


def _recipient_lines(kind: LetterKind, details: LetterDetails) -> tuple[str, ...]:
    # The Californian request is for people who live there, whatever the archive says of the region.
    region = "US-CA" if kind is LetterKind.CCPA else details.region
    found = recipient(details.platform, region, details.as_of)
    if found is None:
        return ("[the company that answers for your data where you live]", "[its postal address]")
    return found.lines


def _account(details: LetterDetails, values: Mapping[str, str]) -> Iterator[str]:
    yield f"Name: {values['name']}"
    if details.identifiers:
        yield from (f"Identifier: {visible_line(identifier)}" for identifier in details.identifiers)
    else:
        yield "Identifier: [your profile's address or the e-mail address of your account]"
    for archive in details.archives:
        yield f"Archive: {visible_line(archive.name)}, SHA-256 {archive.sha256}"
    yield f"The archive speaks up to: {instant_words(details.as_of)} (UTC), not included"
    yield from (visible_line(line) for line in details.known)


def _lacking(missing: Missing) -> str:
    # Why a fact matters and how to get it is written for the person, not for the platform.
    what = visible_line(missing.what).rstrip(".")
    return f"{what[:1].upper()}{what[1:]}."
