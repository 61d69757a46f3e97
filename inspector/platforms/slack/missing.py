"""What a Slack export does not hold, why it matters, and how to get it (format reference, sections 1, 3 and 5)."""

from collections.abc import Iterator
from typing import Final

from inspector.facts.fact import Missing

_WHO: Final = Missing(
    "Which member of the workspace you are",
    "An export is the workspace's and not one person's. Until you say who you are, no message counts as yours.",
    "Say it in the window under A few questions, or in a facts file: your e-mail address there, your name or your member id.",
    "me:slack",
)
_SETTING: Final = Missing(
    "Whether and when the workspace was taken out of Slack's global models",
    "The choice is the workspace's and not a member's: its owner writes to Slack. No export shows it.",
    "Ask the workspace's owner, often your employer, for the mail to Slack and for Slack's answer, and say its day with the mail as proof.",
    "setting:slack.global_models",
)
_PRIVATE: Final = Missing(
    "Private channels, group conversations and direct messages",
    "This export holds none of them. What a workspace may export depends on its plan and on Slack's consent; an export of public channels alone leaves them out.",
    "Ask the workspace's owner for them: whoever runs the workspace answers for its data.",
)
_GONE: Final = Missing(
    "Messages that were deleted, and what messages said before they were edited",
    "An export holds the last text alone, and what was deleted only where the workspace keeps it.",
    "Look for copies of your own.",
)
_FILES: Final = Missing(
    "The files that were shared",
    "The export names them and holds links to them. The links may open a file to whoever has them, so they are not shown here.",
    "Save the files from the workspace while you have access, or ask its owner.",
)
_AI: Final = Missing(
    "What Slack's AI features made, such as summaries and answers",
    "As far as is known no export holds them.",
    "Look for copies of your own.",
)
_MAKER: Final = Missing(
    "Whether Slack made this export, or a program that copies its layout",
    "Such programs write the same files, and nothing in them tells. They hold what the account that ran them could see.",
    "Ask whoever gave you the export how it was made.",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "No statement on Slack that we know of turns on it, but the law that your letters rest on does. An export does not say it.",
    "Say it in a facts file or in the window.",
    "residence",
)
_USE: Final = Missing(
    "Which of your data were taken for which model, when, and who received them",
    "No export says it: it is known to Slack alone.",
    "Ask in a privacy request; this program writes the letter. It goes to whoever runs the workspace, and to Slack.",
    "use",
)


def missing(*, private: bool) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first.

    Args:
        private: whether there is any conversation that is no public channel.
    """
    yield _WHO
    yield _SETTING
    if not private:
        yield _PRIVATE
    yield _GONE
    yield _FILES
    yield _AI
    yield _MAKER
    yield _RESIDENCE
    yield _USE
