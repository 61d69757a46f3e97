"""What an X archive does not hold, why it matters, and how to get it (format reference, section 7)."""

from collections.abc import Collection, Iterator
from typing import Final

from inspector.facts.fact import Missing

_ASK: Final = "Ask X in a privacy request; this program writes the letter."
_GROK: Final = Missing(
    "How the setting on Grok stood, and every change of it",
    "Statements on AI training depend on whether it was on. No archive of X shows it.",
    f"Look it up at x.com/settings/grok_settings, take a dated screenshot, and say in a facts file when you changed it. {_ASK}",
    "setting:x.grok",
)
_THIRD: Final = Missing(
    "How the choice on third parties stood, and every change of it",
    "By X's policy third parties may train AI of their own unless you opted out. No archive of X shows it.",
    f"It stands on one page with the setting on Grok. {_ASK}",
    "setting:x.collaborators",
)
_PRIVATE: Final = Missing(
    "When your account was private, and when it was open",
    "Statements speak of public posts. An archive shows changes of the last six months alone, and an empty list says nothing of the time before.",
    "Say the periods in a facts file: as the audience of the posts of that time, and as the setting “Protect your posts”.",
    "setting:x.protected",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "What holds in the EU and the EEA differs from what holds elsewhere. No archive of X says it.",
    "Say it in a facts file or in the window; a registration of address, a lease or bills show it.",
    "residence",
)
_BORN: Final = Missing(
    "Your date of birth",
    "Since July 2025 one statement speaks of people over 18 alone.",
    "Say it in a facts file or in the window.",
    "born",
)
_ACCOUNT: Final = Missing(
    "When the account was opened",
    "Nothing can be shared before there is an account. account.js is not in this archive.",
    "Open the ZIP as it came; it holds account.js.",
    "account",
)
_ELSEWHERE: Final = Missing(
    "Conversations on grok.com and in the Grok apps",
    "They belong to xAI, which has an export of its own.",
    "Ask for it in the settings of grok.com.",
)
_USE: Final = Missing(
    "Which of your data were taken for which model, when, and who received them",
    "No archive says it: it is known to X and xAI alone.",
    _ASK,
    "use",
)


def missing(told: Collection[str], lacking: Collection[str]) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first.

    Args:
        told: what the archive's facts are of.
        lacking: members that the archive's own list names and that are not there.
    """
    yield _GROK
    yield _PRIVATE
    yield _THIRD
    yield _RESIDENCE
    yield from (gap for gap in (_BORN, _ACCOUNT) if gap.fact not in told)
    if lacking:
        yield Missing(
            "Files that X's own list names and that are not in this archive",
            f"Nothing can be said of what they hold: {', '.join(sorted(lacking)[:20])}.",
            "Open the ZIP as it came, with nothing taken out of it.",
        )
    yield _ELSEWHERE
    yield _USE
