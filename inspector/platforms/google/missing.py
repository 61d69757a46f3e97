"""What a Google export does not hold, why it matters, and how to get it (format reference, sections 6 and 8)."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Fact, Missing
from inspector.platforms.google.manifest import Manifest
from inspector.platforms.google.names import folded, steps

_ASK: Final = "Ask Google in an access request; this program writes the letter."
_HISTORIES: Final = (
    (
        "google.smart_features",
        "Every change of “Smart features” in Gmail, Chat and Meet",
        "Statements on mail and chats depend on whether it was on. No file of an export shows it, not even for its own day.",
        "Take a dated screenshot (Gmail, Settings, General), look for e-mails from Google, and say what you know in a facts file.",
    ),
    (
        "google.web_app_activity",
        "Every change of “Web & App Activity”",
        "Statements on searches depend on it. Entries of My Activity show that it was on when they were kept; nothing shows the time between.",
        "Take a dated screenshot (myactivity.google.com/activitycontrols), and look for older exports: each shows its own time.",
    ),
    (
        "google.search_save_media",
        "Whether “Save media” of Search services history was on, and since when your account has it",
        "Pictures, files, sound and video put into Search may be taken for AI since summer 2026, on a day that differs from account to account.",
        "Look for Google's e-mail “New privacy settings for Search services” of about June 2026, and take a dated screenshot.",
    ),
    (
        "google.keep_activity",
        "Every change of Gemini's “Keep Activity”",
        "Statements on chats with Gemini depend on it. Chats in the export were kept while it was on.",
        "Take a dated screenshot (gemini.google.com, Settings, Activity).",
    ),
)
_PLAN: Final = Missing(
    "Whether the account is a person's or belongs to a company or school",
    "Accounts of companies, schools and authorities have promises of their own. No export says which kind it is.",
    "Say it in a facts file: free, one (Google One or a Google AI plan) or workspace.",
    "subscription",
)
_ACCOUNT: Final = Missing(
    "When the account was opened",
    "Nothing can be shared before there is an account. It stands in the product Google Account of an export.",
    "Ask for an export with Google Account in it, or say the day in a facts file.",
    "account",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "Statements on mail, chats and searches differ by country. An export shows countries of log-ins, which is not the same.",
    "Say it in a facts file or in the window; a registration of address, a lease or bills show it.",
    "residence",
)
_USE: Final = Missing(
    "Which of your data were taken for which model, when, and whether saved media was among them",
    "No export says it: it is known to Google alone.",
    _ASK,
    "use",
)


def missing(archive: Archive, manifest: Manifest | None, facts: Sequence[Fact]) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first: settings, what concerns the person, then files that the list promises."""
    told = {fact.what for fact in facts}
    for setting, what, why, how in _HISTORIES:
        yield Missing(what, why, f"{how} {_ASK}", f"setting:{setting}")
    yield _RESIDENCE
    yield _PLAN
    if "account" not in told:
        yield _ACCOUNT
    if manifest is None:
        yield Missing(
            "The export's own list of files",
            "archive_browser.html is not in this archive, so that nobody can tell whether parts of the export are missing.",
            "Open all parts of the export together; the list lies in the first or the last of them.",
        )
    else:
        yield from _promised(archive, manifest)
    yield _USE


def _promised(archive: Archive, manifest: Manifest) -> Iterator[Missing]:
    """Products of which the archive holds fewer files than the list says."""
    held: dict[str, int] = {}
    for member in archive.members:
        inside = steps(member.path)
        if len(inside) > 1:
            held[folded(inside[0])] = held.get(folded(inside[0]), 0) + 1
    for each in manifest.products:
        here = held.get(folded(each.folder or each.name), 0)
        if here < each.files:
            yield Missing(
                f"Files of {each.name or each.id}: {each.files - here:,} of {each.files:,}",
                "The export's own list says that there are more files than this archive holds.",
                "Open all parts of the export together, as they came; ask for the export again where its links have ended.",
            )
