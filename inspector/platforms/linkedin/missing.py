"""What a LinkedIn archive does not hold, why it matters, and how to get it (format reference, sections 8 and 16)."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Fact, Missing
from inspector.platforms.linkedin.small_tables import members_named

_SETTING: Final = Missing(
    "The setting “Data for Generative AI Improvement”: its state, and every change of it",
    "Statements on AI training depend on whether it was on. No archive of LinkedIn's holds it.",
    "On LinkedIn, open Settings, Data privacy, “Data for Generative AI Improvement”, and take a dated screenshot. "
    "Ask LinkedIn for its history in an access request; this program writes the letter.",
    "setting:linkedin.genai",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "Which rules held depends on the country. The archive shows the profile's place on one day alone.",
    "Say it in a facts file or in the window; a registration of address, a lease or bills show it.",
    "residence",
)
_REGION: Final = Missing(
    "The region that LinkedIn has on file for the account",
    "LinkedIn's statements name regions; which one it assigned to you is its own record.",
    "Ask LinkedIn for it in an access request; this program writes the letter.",
    "account_region",
)
_PLAN: Final = Missing(
    "Whether, and when, you were a paying member",
    "Some claims speak of paying members alone. The archive shows no receipts, which does not mean that there was no plan: "
    "plans that an employer pays, or that are billed elsewhere, leave none.",
    "Look for receipts in your e-mail or on bank statements, and say the periods in a facts file.",
    "subscription",
)
_BORN: Final = Missing(
    "Your date of birth",
    "Statements leave minors out. An adult is taken for granted where no date is known.",
    "Say it in a facts file.",
    "born",
)
_ACCOUNT: Final = Missing(
    "When the account was opened",
    "Nothing can be shared before there is an account. The archive does not say when it began.",
    "Ask for the complete archive, which holds Registration.csv, or say it in a facts file.",
    "account",
)
_MESSAGES: Final = Missing(
    "Your messages",
    "This archive holds no message file, so nothing can be said about private messages.",
    "Ask LinkedIn for the larger archive, with messages ticked.",
)
_COMPLETE: Final = Missing(
    "The rest of the archive",
    "LinkedIn hands out a smaller part first; posts, comments, searches and more come in the complete one, up to a day later.",
    "Download the complete archive too, and open it together with this one.",
)
_USE: Final = Missing(
    "Which of your data were taken for which model, when, and who received them",
    "No archive says it: it is known to LinkedIn alone.",
    "Ask LinkedIn in an access request; this program writes the letter.",
    "use",
)


def missing(archive: Archive, facts: Sequence[Fact]) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first."""
    told = {fact.what for fact in facts}
    yield _SETTING
    yield _RESIDENCE
    if "account_region" not in told:
        yield _REGION
    if "subscription" not in told:
        yield _PLAN
    if "born" not in told:
        yield _BORN
    if "account" not in told:
        yield _ACCOUNT
    if not members_named(archive, "messages"):
        yield _MESSAGES
    if not members_named(archive, "shares", "comments", "searchqueries", "logins"):
        yield _COMPLETE
    yield _USE
