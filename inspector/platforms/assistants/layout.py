"""What tells one assistant's conversations from another's: where messages stand, and what one of them says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from inspector.platforms.assistants.context import Context
from inspector.platforms.dates.read import DateFault
from inspector.platforms.json_stream.piece import Path
from inspector.platforms.json_stream.plan import Opened
from inspector.records.categories import Author, DataCategory, Grade, Sign
from inspector.records.record import Created

Held = Mapping[str, Any]
"""An object of JSON."""
_NOTHING: Mapping[Path, "Inside"] = MappingProxyType({})
UNKNOWN_ROLE = (
    "unknown_role",
    "Who wrote this is told in a word that is not known; it is taken for the assistant's.",
)
"""The oddity of a message whose author nothing tells."""
NOT_HELD = ("attachment_missing", "A file that this message names does not lie in the export.")
"""The oddity of a message whose file is not there."""


class Inside(NamedTuple):
    """Something that lies within a message and is a record of its own: an answer, a rating, an attached file."""

    category: DataCategory
    author: Author
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """What a message says.

    Args:
        author: whose words they are.
        when: its instant, or why there is none.
        text: its words.
        chat: the conversation that it names itself, empty where it names none.
        signs: what it bears.
        inside: what else lies in it, by its place within the message.
        odd: codes and sentences of what is odd about it.
    """

    author: Author
    when: Created | DateFault
    text: str
    chat: str = ""
    signs: tuple[tuple[Sign, Grade], ...] = ()
    inside: Mapping[Path, Inside] = field(default_factory=lambda: _NOTHING)
    odd: tuple[tuple[str, str], ...] = ()


class Named(NamedTuple):
    """What a conversation is told apart by, what it is called, and whose account it is of; empty where it does not say."""

    key: str
    title: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """How an assistant writes conversations.

    Args:
        plan: what is opened: every message is given as a piece of its own.
        chat: how many steps lead to a conversation.
        message: how many steps lead to a message.
        under: the name of the step before a message's own; empty where messages are the conversation's own parts.
        said: what a message says; None for one that holds nothing, such as the root of a tree.
        named: what the values beside the messages say.
        attached: keys of the files that a message names.
        inner: how what lies within a message is found; None where nothing does.
        rated: whether a message bears the owner's rating; None where the layout cannot show one.
    """

    plan: Opened
    chat: int
    message: int
    under: str
    said: Callable[[Held, Context], Said | None]
    named: Callable[[Held], Named]
    attached: Callable[[Held], tuple[str, ...]] = lambda _: ()
    inner: Opened | None = None
    rated: Callable[[Held], bool] | None = None

    def is_message(self, path: Path) -> bool:
        """Whether a value at this path is a message."""
        return len(path) == self.message and (not self.under or path[-2] == self.under)
