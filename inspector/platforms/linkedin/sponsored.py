"""Which messages are advertising: nobody with an address sent them (format reference, section 6)."""

import re
from typing import Final

from inspector.platforms.linkedin.message_rows import Line
from inspector.platforms.linkedin.message_text import starts_with_tag
from inspector.platforms.linkedin.threads import HIDDEN_SENDER

_TOKEN: Final = re.compile(r"%[A-Z]{3,20}%")
_MARK: Final = "spinmail-quill-editor"
_TITLE: Final = "Sponsored Conversation"


def surely_sponsored(line: Line) -> bool:
    """The signs that campaigns alone leave: their editor's mark, an unfilled name, their title."""
    if line.sender_slug:
        return False
    content = line.content
    return _MARK in content or line.title == _TITLE or ("%" in content and _TOKEN.search(content) is not None)


def likely_sponsored(line: Line, *, answered: bool) -> bool:
    """A named sender without an address, markup from the start, and the owner never answered."""
    named = bool(line.sender) and line.sender != HIDDEN_SENDER
    return not line.sender_slug and named and not answered and starts_with_tag(line.content)
