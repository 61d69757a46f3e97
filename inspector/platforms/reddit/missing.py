"""What a Reddit export does not hold, why it matters, and how to get it."""

from collections.abc import Collection, Iterator
from typing import Final

from inspector.facts.fact import Missing

_ASK: Final = "Ask Reddit in a privacy request; this program writes the letter."
_AUDIENCE: Final = Missing(
    "Which of the communities that you wrote in were public",
    "Statements speak of public posts and comments. The export does not say which communities are private, so it is not known whether a statement reaches them.",
    "Say it in a facts file or in the window, as the audience of your posts: public, or limited.",
    "audience",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "No statement on Reddit that we know of turns on it, but the law that your letters rest on does. The export does not say it.",
    "Say it in a facts file or in the window.",
    "residence",
)
_ACCOUNT: Final = Missing(
    "When the account was opened",
    "Nothing can be shared before there is an account. statistics.csv, which says it, is not in this archive or does not say it.",
    "Open the ZIP as it came; it holds statistics.csv.",
    "account",
)
_DELETED: Final = Missing(
    "Posts, comments and messages that you deleted",
    "They are not in the export. What was handed to others before that may be with them.",
    _ASK,
)
_USE: Final = Missing(
    "Which of your data were handed to whom, when, and for which model",
    "No export says it: it is known to Reddit and those who hold a licence alone. Reddit offers no setting on it.",
    _ASK,
    "use",
)


def missing(told: Collection[str], lacking: Collection[str]) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first.

    Args:
        told: what the archive's facts are of.
        lacking: members that `checkfile.csv` names and that are not there.
    """
    yield _AUDIENCE
    if _ACCOUNT.fact not in told:
        yield _ACCOUNT
    yield _RESIDENCE
    if lacking:
        yield Missing(
            "Files that checkfile.csv names and that are not in this archive",
            f"Nothing can be said of what they hold: {', '.join(sorted(lacking)[:20])}.",
            "Open the ZIP as it came, with nothing taken out of it.",
        )
    yield _DELETED
    yield _USE
