"""What a ChatGPT export does not hold, why it matters, and how to get it (format reference, section 9)."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Fact, Missing
from inspector.platforms.chatgpt.page import conversation_members
from inspector.platforms.json_stream.small import members_named

_ASK: Final = "Ask OpenAI in a privacy request (privacy.openai.com); this program writes the letter."
_HISTORY: Final = Missing(
    "Every change of the setting “Improve the model for everyone”",
    "Statements on AI training depend on whether it was on. {held}",
    f"Look for e-mails and dated screenshots; an opt-out through the privacy portal or the old form left a confirmation. {_ASK}",
    "setting:openai.training",
)
_SHOWN: Final = "The export shows how it stood on its own day alone, not since when."
_NOT_SHOWN: Final = "This export does not show it; exports have shown it since about March 2026."
_PLAN: Final = Missing(
    "Which plan you had, and from when until when",
    "Statements speak of plans for individuals; workspaces of companies and schools have rules of their own. The export shows the plan of one day at most.",
    "Look for receipts in your e-mail, and say the periods in a facts file.",
    "subscription",
)
_ACCOUNT: Final = Missing(
    "When the account was opened",
    "Nothing can be shared before there is an account. No export says when it began.",
    f"Look for the first e-mail from OpenAI, and say the day in a facts file. {_ASK}",
    "account",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "Some statements hold in one country alone. No export says it.",
    "Say it in a facts file or in the window; a registration of address, a lease or bills show it.",
    "residence",
)
_CHATS: Final = Missing(
    "Your conversations",
    "This archive holds no file of conversations, so nothing can be said about them.",
    "Ask for the export again, and open the ZIP as it came; where several files came, open all of them.",
)
_ELSEWHERE: Final = Missing(
    "Temporary and deleted chats, saved memories as a list, log-ins, payments and devices",
    "No export holds them. Temporary chats are kept apart from the history, and deleted ones are gone from it.",
    _ASK,
)
_USE: Final = Missing(
    "Which of your data were taken for which model, when, and who received them",
    "No export says it: it is known to OpenAI alone.",
    _ASK,
    "use",
)


def missing(archive: Archive, facts: Sequence[Fact]) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first."""
    told = {fact.what for fact in facts}
    held = _SHOWN if _HISTORY.fact in told else _NOT_SHOWN
    yield Missing(_HISTORY.what, _HISTORY.why.format(held=held), _HISTORY.how_to_get, _HISTORY.fact)
    if not conversation_members(archive):
        yield _CHATS
    yield _PLAN
    yield _ACCOUNT
    yield _RESIDENCE
    absent = [] if members_named(archive, "user.json") else ["user.json"]
    if absent:
        yield Missing(
            "Who the account belongs to, and whether it was on a paid plan",
            "user.json is not in this archive.",
            "Open the ZIP as it came; it holds user.json.",
            "subscription",
        )
    yield _ELSEWHERE
    yield _USE
