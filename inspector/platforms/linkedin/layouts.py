"""All kinds of LinkedIn members that are tables, by name and by header."""

from collections.abc import Sequence
from typing import Final

from inspector.platforms.linkedin.layout import Layout, by_name
from inspector.platforms.linkedin.layouts_account import ACCOUNT, JOBS, PROFILE
from inspector.platforms.linkedin.layouts_activity import ACTIVITY

LAYOUTS: Final[tuple[Layout, ...]] = (*ACTIVITY, *PROFILE, *JOBS, *ACCOUNT)
_BY_NAME: Final = by_name(LAYOUTS)

ASSISTANTS: Final = frozenset({"guidemessages", "coachmessages", "learningcoachmessages", "learningroleplaymessages"})
"""Chats with LinkedIn's assistants, whose names end like the message file's (format reference, section 7)."""
_SPECIFIC: Final = 3
"""Columns that a header must have for a member of unknown name to be told by it."""


def layout_named(name: str) -> Layout | None:
    """The layout of a member by its normalised base name; None where nobody knows the name."""
    return _BY_NAME.get(name)


def layout_with(columns: Sequence[str]) -> Layout | None:
    """The layout whose column set a header holds, the most specific one; None where too little speaks for any, or
    as much for another.
    """
    present = {column.strip().casefold() for column in columns}
    fitting = [
        (len(wanted), layout)
        for layout in LAYOUTS
        for wanted in layout.headers
        if len(wanted) >= _SPECIFIC and wanted <= present
    ]
    most = max((count for count, _ in fitting), default=0)
    best = {layout.kind: layout for count, layout in fitting if count == most}
    # Some headers are those of two kinds, as of recommendations given and received: then nothing is guessed.
    return next(iter(best.values())) if len(best) == 1 else None
