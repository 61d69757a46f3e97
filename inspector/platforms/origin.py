"""Where a file beside messages comes from, whatever the platform: a picture, an upload, something that was made."""

from dataclasses import dataclass

from inspector.records.categories import Author
from inspector.records.record import Created


@dataclass(frozen=True, slots=True)
class Origin:
    """The message, post or entry that a file belongs to: whose it is, when it was made, and in which conversation."""

    author: Author
    created: Created | None
    conversation: str
