"""Which messages are advertising: nobody with an address sent them (format reference, section 6)."""

import re
from typing import Final

from inspector.platforms.linkedin.message_rows import Line
from inspector.platforms.linkedin.message_text import starts_with_tag
from inspector.platforms.linkedin.owner import name_key
from inspector.platforms.linkedin.threads import HIDDEN_SENDER

_TOKEN: Final = re.compile(r"%[A-Z]{3,20}%")
_MARK: Final = "spinmail-quill-editor"
_TITLE: Final = "Sponsored Conversation"


def surely_sponsored(line: Line, *, addresses: bool) -> bool:
    """The signs that campaigns alone leave: their editor's mark, an unfilled name, their title.

    Args:
        line: the row.
        addresses: whether the layout tells senders by their address. Where it does not (before 2020), the
            want of one says nothing, and a person may well have written `%PATH%`.
    """
    if line.addressed:
        return False
    content = line.content
    if _MARK in content:
        return True
    return addresses and (line.title == _TITLE or ("%" in content and _TOKEN.search(content) is not None))


def likely_sponsored(line: Line, *, addresses: bool) -> bool:
    """A named sender without an address, and markup from the start; advertising where the owner never answered."""
    if line.addressed or not addresses or not line.sender or line.sender == HIDDEN_SENDER:
        return False
    return starts_with_tag(line.content)


def from_platform(line: Line) -> bool:
    """Whether an advertisement is LinkedIn's own. Members who left are named after it, too."""
    return line.sender != HIDDEN_SENDER and name_key(line.sender).split(" ")[0] == "linkedin"
