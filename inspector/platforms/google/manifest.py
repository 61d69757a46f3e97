"""`archive_browser.html`: whose export it is, when it ended, and how many files each product should have (format reference, 2.1)."""

import re
from dataclasses import dataclass
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.google.names import ending, folded, in_root, steps
from inspector.platforms.google.words import read_words
from inspector.platforms.html_stream.tree import Element, tree
from inspector.platforms.json_stream.small import beginning, own_name
from inspector.records.instants import Instant, utc
from inspector.records.record import Created

_LARGEST: Final = 8 * 1024**2
_MARKS: Final = (b"service_tile_list", b"header_subtext")
_ADDRESS: Final = re.compile(r"[^\s@<>()\"',;]{1,100}@[^\s@<>()\"',;]{1,100}\.[^\s@<>()\"',;.]{2,30}")
_NUMBER: Final = re.compile(r"[0-9][0-9.,'\u00a0\u202f]*")
_NO_LATER: Final = utc(2100)
_PICTURES: Final = re.compile(rb"data:image/[^\"')]{1,4000000}")


@dataclass(frozen=True, slots=True)
class Promised:
    """One product: its id (never translated), its name and folder as they stand, and how many files it should have."""

    id: str
    name: str
    folder: str
    files: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the page says. `made` is the instant at which the export ended, None where its line could not be read."""

    member: Member
    address: str
    made: Instant | None
    products: tuple[Promised, ...]


def is_manifest(archive: Archive, member: Member) -> bool:
    """Whether a member is the export's own list, by what is in it: its name is translated."""
    top = len(steps(member.path)) == 1
    if member.problem or not top or ending(member.path) not in {"html", "htm"}:
        return False
    named = (
        "archive" in folded(own_name(member.path)) or "archiv" in folded(own_name(member.path)) or in_root(member.path)
    )
    return named and all(mark in beginning(archive, member, _LARGEST) for mark in _MARKS)


def read_manifest(archive: Archive, member: Member) -> Manifest:
    """What the page says; empty where it says nothing that is understood."""
    raw = _PICTURES.sub(b"", beginning(archive, member, _LARGEST))
    page = tree(raw.decode("utf-8", "replace"))
    titles, lines = page.classed("header_title"), page.classed("header_subtext")
    found = _ADDRESS.search(titles[0].text()) if titles else None
    made = None
    if lines:
        # A size stands behind the time; the dot between them is no part of it.
        for part in lines[0].text().split("•")[:1]:
            read = read_words(part, Bounds(_NO_LATER), ZoneRule.UNKNOWN)
            made = read.earliest if isinstance(read, Created) else None
    tiles = (each for each in page.walk() if each.attributes.get("id", "").startswith("service-tile-"))
    return Manifest(member, found.group().casefold() if found else "", made, tuple(_promised(tile) for tile in tiles))


def _promised(tile: Element) -> Promised:
    names, folders = tile.classed("service_name"), tile.classed("data-folder-name")
    name = names[0].text() if names else ""
    folder = folders[0].text() if folders else name
    said = tile.text().rsplit("\n", 1)[-1]
    number = _NUMBER.match(said)
    files = int(re.sub(r"[^0-9]", "", number.group())[:9]) if number else 0
    return Promised(tile.attributes["id"].removeprefix("service-tile-"), name, folder, files)
