"""What ChatGPT's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass
from typing import Final

from inspector.platforms.dates.read import Bounds
from inspector.platforms.origin import Origin
from inspector.records.instants import Instant, utc

OPENED = utc(2022, 11, 30)
"""The day on which ChatGPT opened: nothing in an export is older (format reference, section 5)."""
SERVICE: Final = "chatgpt"
"""The product that most records come from; Codex tasks, Sora and advertising have names of their own."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner_id: the owner's `user-…`, empty where the archive does not say.
        owner_name: how the owner is called among the people of a conversation.
        rated: conversations on which the owner gave feedback.
        shared: conversations that the owner made public by a link.
        names: file id to the name that the owner sees, as sorted pairs.
        origins: file id to where it comes from, as sorted pairs.
        as_of: the instant up to which the archive speaks.
    """

    owner_id: str
    owner_name: str
    rated: frozenset[str]
    shared: frozenset[str]
    names: tuple[tuple[str, str], ...]
    origins: tuple[tuple[str, Origin], ...]
    as_of: Instant

    @property
    def bounds(self) -> Bounds:
        """The instants that a record can have: from the day on which ChatGPT opened to one day after the export."""
        return Bounds(Bounds.until(self.as_of).latest, OPENED)
