"""What a Discord package does not hold, why it matters, and how to get it."""

from collections.abc import Iterator
from typing import Final

from inspector.facts.fact import Missing

_ASK: Final = "Ask Discord in a privacy request; this program writes the letter."
_MESSAGES: Final = Missing(
    "Your messages",
    "This package holds no folder of a channel with messages, so nothing can be said about them.",
    "Ask for the package again, and tick messages among its parts.",
)
_OTHERS: Final = Missing(
    "What others wrote to you, and messages that you deleted",
    "A package holds your own messages alone, and those that were not deleted by hand.",
    "Look for copies of your own.",
)
_AUDIENCE: Final = Missing(
    "Which of the servers that you wrote in are open to everybody",
    "One statement speaks of content that is public or widely available. A package does not say which servers are.",
    "Say it in the window, as the condition of that statement.",
)
_SETTINGS: Final = Missing(
    "How the settings on the use of your data stood, and every change of them",
    "No text ties them to AI training. A package shows how they stood by what is missing from it, and on its own day alone.",
    "Look for dated screenshots of User Settings > Data & Privacy.",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "No statement on Discord that we know of turns on it, but the law that your letters rest on does. A package does not say it.",
    "Say it in a facts file or in the window.",
    "residence",
)
_USE: Final = Missing(
    "Which of your data were taken for which model, when, and who received them",
    "No package says it: it is known to Discord alone.",
    _ASK,
    "use",
)


def missing(*, messages: bool) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first.

    Args:
        messages: whether there is any member of messages.
    """
    if not messages:
        yield _MESSAGES
    yield _OTHERS
    yield _AUDIENCE
    yield _SETTINGS
    yield _RESIDENCE
    yield _USE
