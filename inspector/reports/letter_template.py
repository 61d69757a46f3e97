"""The templates of letters and the addresses that they go to: `resources/letters/*.toml`."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from inspector.assets import resource
from inspector.records.instants import Instant
from inspector.statements.entry import Entry
from inspector.statements.regions_file import load_regions
from inspector.toml_source import load_toml

ANY_KINDS: Final = "what I wrote, sent or uploaded and others cannot see"
"""How a letter names data of a platform for which nothing more exact is listed."""


class LetterKind(StrEnum):
    """The letters that there are."""

    ACCESS = "access"
    OBJECTION = "objection"
    CCPA = "ccpa"


@dataclass(frozen=True, slots=True)
class Part:
    """A heading of a letter with its numbered points."""

    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One letter before it is filled in. `about` is what a person should read before using it."""

    kind: LetterKind
    name: str
    about: str
    subject: str
    opening: tuple[str, ...]
    parts: tuple[Part, ...]
    closing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom a letter goes. `lines` are the address, `setting` is the name of the platform's AI setting, and `kinds`
    names data of that platform of which a letter asks by name.
    """

    platform: str
    name: str
    setting: str
    kinds: str
    regions: tuple[str, ...]
    lines: tuple[str, ...]
    sources: tuple[str, ...]


@cache
def load_template(kind: LetterKind) -> Template:
    """The template of a kind.

    Raises:
        InputFileError: the shipped template breaks its schema: a fault of ours, found by the tests.
    """
    source = load_toml(resource(f"letters/{kind}.toml"))
    entry = Entry(source, None, 0, source.data)
    entry.only(("kind", "name", "about", "subject", "opening", "part", "closing"))
    parts = [Entry(source, "part", index, values) for index, values in enumerate(source.data["part"])]
    for part in parts:
        part.only(("heading", "items"))
    return Template(
        kind=LetterKind(entry.word("kind", (kind,))),
        name=entry.text("name"),
        about=entry.text("about"),
        subject=entry.text("subject"),
        opening=entry.texts("opening"),
        parts=tuple(Part(part.text("heading"), part.texts("items")) for part in parts),
        closing=entry.texts("closing"),
    )


@cache
def load_recipients() -> tuple[Recipient, ...]:
    """Every recipient, in the order in which the first that fits is taken.

    Raises:
        InputFileError: the shipped file breaks its schema: a fault of ours, found by the tests.
    """
    source = load_toml(resource("letters/recipients.toml"))
    entries = [Entry(source, "recipient", index, values) for index, values in enumerate(source.data["recipient"])]
    for entry in entries:
        entry.only(Recipient.__slots__)
    return tuple(
        Recipient(
            platform=entry.text("platform"),
            name=entry.text("name"),
            setting=entry.text("setting"),
            kinds=entry.text("kinds", ANY_KINDS),
            regions=entry.texts("regions"),
            lines=entry.texts("lines"),
            sources=entry.texts("sources"),
        )
        for entry in entries
    )


def recipient(platform: str, region: str, at: Instant) -> Recipient | None:
    """Who answers for a platform where a person lives; None where no source says.

    Args:
        platform: the platform's id.
        region: the region code of where the person lives; empty where it is not known.
        at: the instant at which membership of groups such as the EU counts.
    """
    if not region:
        return None
    named = (known for known in load_recipients() if known.platform == platform)
    return next((known for known in named if load_regions().matches(region, known.regions, at)), None)
