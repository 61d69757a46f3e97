"""What a first look takes out of the large members, by their bytes alone: which files messages name, and who their owner is."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.html_stream.tree import plain_text
from inspector.platforms.json_stream.small import beginning
from inspector.platforms.snapchat.message_text import media_ids
from inspector.platforms.snapchat.paths import chat_page

_BLOCK: Final = 1024 * 1024
_KEPT: Final = 64 * 1024
"""Bytes that are looked at twice, since something may stand across the end of a block."""
_IDS: Final = re.compile(rb'"Media IDs"\s*:\s*"([^"\\]{1,20000})"')
_OWN: Final = re.compile(rb'"From"\s*:\s*"([^"\\]{1,80})"[^{}]{0,20000}?"IsSender"\s*:\s*true')
_SENDER: Final = re.compile(
    rb"<h4\b[^>]{0,400}>([^<]{1,200})</h4\s*>(?:(?!<h4\b).){0,20000}?</h6\s*>", re.IGNORECASE | re.DOTALL
)
_TIME: Final = re.compile(rb"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} UTC")
_PAGES: Final = 60
_PAGE: Final = 256 * 1024


@dataclass(slots=True)
class Looked:
    """What was found: the numbers of files that messages name, and the user name that sent messages bear."""

    named: set[str] = field(default_factory=set)
    owner: str = ""


def look_through(archive: Archive, member: Member, looked: Looked) -> None:
    """Go through the bytes of chat_history.json, block by block."""
    held = b""
    with archive.open(member) as stream:
        while block := stream.read(_BLOCK):
            held += block
            for found in _IDS.finditer(held):
                looked.named.update(media_ids(found[1].decode("utf-8", "replace")))
            if not looked.owner and (own := _OWN.search(held)):
                looked.owner = own[1].decode("utf-8", "replace")
            held = held[-_KEPT:]


def owner_by_pages(archive: Archive) -> str:
    """Who writes in most of the chats' pages, two of them at least, and is named by none; empty where that is nobody alone."""
    names: Counter[str] = Counter()
    for name, senders in _senders(archive):
        names.update(senders - {name})
    common = names.most_common(2)
    if not common or common[0][1] < 2 or (len(common) > 1 and common[1][1] == common[0][1]):
        return ""
    return common[0][0]


def newest_of_pages(archive: Archive) -> str:
    """The newest time that stands at the beginning of a chat's page, `2025-09-05 12:00:00 UTC`; empty where there is none."""
    newest = b""
    for member in archive.members:
        if not member.problem and chat_page(member.path) is not None:
            newest = max([newest, *_TIME.findall(beginning(archive, member, _PAGE))])
    return newest.decode("ascii")


def _senders(archive: Archive) -> Iterator[tuple[str, set[str]]]:
    pages = [
        (member, name)
        for member in archive.members
        if not member.problem and (name := chat_page(member.path)) is not None
    ]
    for member, name in pages[:_PAGES]:
        start = beginning(archive, member, _PAGE)
        yield name, {plain_text(found[1].decode("utf-8", "replace")) for found in _SENDER.finditer(start)} - {""}
