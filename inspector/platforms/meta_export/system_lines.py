"""Lines of a thread that the platform wrote under a person's name, by patterns for each language (Facebook, section 5.1).

Where no pattern fits a line is taken for what it seems to be: a message.
"""

import re
from enum import Enum, auto
from typing import Final


class Line(Enum):
    """What a line of a thread is."""

    MESSAGE = auto()
    SYSTEM = auto()
    GROUP = auto()
    """A system line that groups alone have."""
    LIKE = auto()
    """The shadow of a reaction, which stands among the reactions of its message too."""


_GROUP: Final = re.compile(
    r".{1,120} (?:named the group .{1,200}|created the group\.?|left the group\.?|added .{1,200} to the group\.?"
    r"|removed .{1,200} from the group\.?|changed the group photo\.?|hat die Gruppe .{1,200} genannt\.?"
    r"|hat die Gruppe erstellt\.?|hat die Gruppe verlassen\.?|hat .{1,200} zur Gruppe hinzugefügt\.?"
    r"|heeft de groep .{1,200} genoemd\.?|heeft de groep verlaten\.?|a nommé le groupe .{1,200}|nombró al grupo .{1,200})"
)
_SYSTEM: Final = re.compile(
    r"You are now connected on Messenger\.?|Say hi to your new Facebook friend,? .{1,120}"
    r"|Ihr seid jetzt auf Messenger verbunden\.?|Je bent nu verbonden op Messenger\.?"
    r"|.{1,120} (?:set the nickname for .{1,200}|set your nickname to .{1,200}|changed the (?:chat theme|theme) .{1,200}"
    r"|set the emoji to .{1,20}|pinned a message\.?|unsent a message\.?|turned (?:on|off) disappearing messages\.?)"
    r"|Messages and calls are secured with end-to-end encryption\..{0,300}"
)
_LIKE: Final = re.compile(
    r"(?:Liked a message|Reacted .{1,20} to your message|Gefällt eine Nachricht|Hat auf deine Nachricht mit .{1,20} reagiert"
    r"|Hat mit .{1,20} auf deine Nachricht reagiert|Vond een bericht leuk|A aimé un message|Le gustó un mensaje) ?"
)
_HINTS: Final = (
    "group", "Gruppe", "groep", "grupo", "Messenger", "Say hi", "nickname", "theme", "emoji", "essage", "Nachricht", "bericht", "mensaje",
)  # fmt: skip
"""One of them stands in every line that a pattern fits; most messages have none of it, and are told at once."""
_LONGEST: Final = 600


def line_of(text: str) -> Line:
    """What a line is, by its whole text."""
    if len(text) > _LONGEST or not _hinted(text):
        return Line.MESSAGE
    if _LIKE.fullmatch(text):
        return Line.LIKE
    if _GROUP.fullmatch(text):
        return Line.GROUP
    return Line.SYSTEM if _SYSTEM.fullmatch(text) else Line.MESSAGE


def _hinted(text: str) -> bool:
    for hint in _HINTS:  # noqa: SIM110  (`any` takes three times as long, and every message of a thread is asked twice)
        if hint in text:
            return True
    return False
