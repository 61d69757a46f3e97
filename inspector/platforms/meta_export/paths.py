"""Paths of Meta's exports: read by their last steps, whatever umbrella they stand under (format reference, section 3)."""

import re
from dataclasses import dataclass
from typing import Final

BOXES: Final = frozenset(
    {"inbox", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover", "broadcast"}
)
INSTAGRAM: Final = frozenset({"your_instagram_activity", "apps_and_websites_off_of_instagram"})
"""Folders that an Instagram export alone has."""
FACEBOOK: Final = frozenset(
    {"your_facebook_activity", "your_activity_across_facebook", "apps_and_websites_off_of_facebook"}
)
"""Folders that a Facebook export alone has."""
_NUMBER: Final = re.compile(r"_(?:[0-9]{1,4})$")
_PART: Final = re.compile(r"(?:message|replies)(?:_([0-9]{1,6}))?")


def steps(path: str) -> tuple[str, ...]:
    """The steps of a path in lower case; apostrophes are folded, since programs that unpack change them."""
    return tuple(step for step in _folded(path).split("/") if step)


def _folded(path: str) -> str:
    # Replaced one by one: a table of characters takes ten times as long, and every path of an archive comes by.
    return path.replace("'", "_").replace("\u2019", "_").replace("\\", "/").casefold()


def _name(path: str) -> str:
    """The last of a path's steps; empty where it has none."""
    return _folded(path).rstrip("/").rpartition("/")[2]


def stem(path: str) -> str:
    """What a member is called, its ending and number apart: `your_posts` for `posts/your_posts_1.json`."""
    return _NUMBER.sub("", _name(path).rsplit(".", 1)[0])


def ending(path: str) -> str:
    """The ending of a member's name, in lower case; empty where it has none."""
    _, dot, last = path.rpartition(".")
    if dot and "/" not in last and "\\" not in last:
        # Short work for nearly all: an archive may hold 200,000 pictures, each asked many times.
        return _folded(last)
    name = _name(path)
    return name.rpartition(".")[2] if "." in name else ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A member of a thread: the box that it lies in, the thread's folder, and the number of the part."""

    box: str
    folder: str
    part: int


def thread(path: str) -> Thread | None:
    """Which part of which thread a member is, by its path; None for any other member."""
    if ending(path) not in {"json", "html", "htm"}:
        return None
    taken = steps(path)
    if "messages" not in taken[:-1]:
        return None
    within = taken[len(taken) - 1 - taken[::-1].index("messages") + 1 : -1]
    found = _PART.fullmatch(taken[-1].rsplit(".", 1)[0])
    if found is None or not 1 <= len(within) <= 2:
        return None
    box = within[0] if within[0] in BOXES else ""
    if len(within) == 2 and not box:
        return None
    if len(within) == 1 and box:
        return None
    return Thread(box, within[-1], int(found[1] or 1))
