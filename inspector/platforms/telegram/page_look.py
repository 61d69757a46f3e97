"""What a first look at the pages gives: which chats there are, whose they are, and the newest time."""

from collections import Counter
from dataclasses import dataclass
from html import unescape

from inspector.archive.archive import Archive, Member
from inspector.platforms.dates.read import Bounds, DateFault, read_instant
from inspector.platforms.dates.shape import ISO_SECOND
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.small import base_name, beginning
from inspector.platforms.telegram.context import PageChat
from inspector.platforms.telegram.page_names import NAME, PAGE, TIME, TIMES, TITLE
from inspector.records.instants import Instant
from inspector.records.record import Created

_LOOKED_AT = 256 * 1024
_BLOCK = 1024 * 1024
_KEPT = 256


@dataclass(frozen=True, slots=True)
class Pages:
    """The chats of the pages, by the folder that each lies in, and the owner's name, empty where nothing tells it."""

    chats: tuple[PageChat, ...]
    owner: str


def folder_of(path: str) -> str:
    """The folder that the pages of one chat share."""
    return path.replace("\\", "/").rpartition("/")[0]


def page_time(said: str, bounds: Bounds) -> Created | DateFault:
    """The instant in a message's title, `01.07.2024 12:00:00 UTC+02:00`; before late 2022 it names no zone."""
    found = TIME.fullmatch(said.strip())
    if found is None:
        return DateFault.UNREADABLE if said.strip() else DateFault.BLANK
    day, month, year, time, zone = found.groups()
    zone = zone or ("Z" if "UTC" in said or "GMT" in said else "")
    return read_instant(f"{year}-{month}-{day}T{time}{zone}", (ISO_SECOND,), ZoneRule.UNKNOWN, bounds)


def look_at_pages(archive: Archive, pages: list[Member]) -> Pages:
    """Look at the beginning of each chat's first page: its title, and who writes there.

    The owner is who writes in most chats, two at least, and is not their title; else, of chats between two in which both
    write, the one who is not the title.
    """
    chats: dict[str, PageChat] = {}
    names: Counter[str] = Counter()
    partners: set[str] = set()
    for member in pages:
        folder = folder_of(member.path)
        if base_name(member.path) != "messages.html" or folder in chats:
            continue
        start = beginning(archive, member, _LOOKED_AT)
        found = TITLE.search(start)
        title = _plain(found[1]) if found else ""
        senders = {_plain(each) for each in NAME.findall(start)} - {""}
        chats[folder] = PageChat(folder, title, group=len(senders) > 2)
        names.update(senders - {title})
        if title in senders and len(senders) == 2:
            partners |= senders - {title}
    return Pages(tuple(chats.values()), _owner(names, partners))


def _owner(names: Counter[str], partners: set[str]) -> str:
    common = names.most_common(2)
    if common and common[0][1] > 1 and (len(common) == 1 or common[0][1] > common[1][1]):
        return common[0][0]
    return next(iter(partners)) if len(partners) == 1 else ""


def newest_of_pages(archive: Archive, pages: list[Member], bounds: Bounds, earliest: Instant) -> Instant:
    """The newest time of a message on the pages."""
    newest = earliest
    for member in pages:
        held = b""
        with archive.open(member) as stream:
            while block := stream.read(_BLOCK):
                held += block
                for said in TIMES.findall(held):
                    made = page_time(said.decode("utf-8", "replace"), bounds)
                    newest = max(newest, made.earliest) if isinstance(made, Created) else newest
                held = held[-_KEPT:]
    return newest


def is_chat_page(path: str) -> bool:
    """Whether a page is called as those of chats are."""
    return PAGE.fullmatch(base_name(path)) is not None


def _plain(raw: bytes) -> str:
    return " ".join(unescape(raw.decode("utf-8", "replace")).split())
