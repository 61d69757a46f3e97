"""What an export of Meta's does not hold, why it matters, and how to get it (Facebook, sections 6, 8 and 11)."""

from collections.abc import Iterator, Sequence
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Fact, Missing
from inspector.platforms.meta_export.facts import OBJECTION
from inspector.platforms.meta_export.paths import ending, stem, thread

_OBJECTION: Final = Missing(
    "Whether and when you objected to AI at Meta",
    "In Europe, the United Kingdom and Brazil statements on AI training end with an objection. No export was found to hold it.",
    "Look for the mail in which Meta confirmed it, and say its day in a facts file, with the mail as proof.",
    OBJECTION,
)
_AUDIENCE: Final = Missing(
    "Who could see each of your posts",
    "Statements on AI training speak of public content. The entries of posts do not say who could see them.",
    "Look at your older posts and their audience on the site, and say in a facts file from when until when you posted publicly.",
    "audience",
)
_ENCRYPTED: Final = Missing(
    "Messages since your chats became encrypted",
    "They are in a second download, which is not in this archive; for most chats of two that is everything since 2024.",
    "On a computer, open Messenger, then Privacy & safety, End-to-end encrypted chats, Message storage, Download message storage data.",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "Which statements hold depends on the country. The export shows log-ins and places of single days alone.",
    "Say it in a facts file or in the window; a registration of address, a lease or bills show it.",
    "residence",
)
_BORN: Final = Missing(
    "When you were born",
    "What adults make public is treated otherwise than what minors do. Without it an adult is taken for granted.",
    "Ask for the archive with personal information, or say it in a facts file.",
    "born",
)
_ACCOUNT: Final = Missing(
    "When the account was opened",
    "Nothing can be shared before there is an account. This archive does not say when it began.",
    "Ask for the archive with all information, or say it in a facts file.",
    "account",
)
_RANGE: Final = Missing(
    "Whether the archive holds all the years",
    "When it is asked for, a shorter range of time may be chosen, and the range that stands there at first is short.",
    "Ask for it again with “All time” and the format JSON.",
)
_MESSAGES: Final = Missing(
    "Your messages",
    "This archive holds no message, so nothing can be said about private messages.",
    "Ask for the archive with messages ticked; where it came in several parts, open all of them.",
)
_USE: Final = Missing(
    "Which of your data were taken for which model, when, and who received them",
    "No export says it: it is known to Meta alone.",
    "Ask Meta in an access request; this program writes the letter.",
    "use",
)
_STORAGE: Final = frozenset(
    {
        "secret_conversations",
        "your_end-to-end_encryption_enabled_messenger_device",
        "encrypted_messaging_backup_settings",
    }
)


def missing(archive: Archive, facts: Sequence[Fact], *, secure: bool) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first.

    Args:
        archive: the export.
        facts: what it knows.
        secure: whether it holds threads of the second download.
    """
    told = {fact.what for fact in facts}
    stems = {stem(member.path) for member in archive.members}
    threads = [found for member in archive.members if (found := thread(member.path)) is not None]
    yield _OBJECTION
    if "audience" not in told:
        yield _AUDIENCE
    if not secure and (_STORAGE & stems or any(each.box == "e2ee_cutover" for each in threads)):
        yield _ENCRYPTED
    yield _RESIDENCE
    if "born" not in told:
        yield _BORN
    if "account" not in told:
        yield _ACCOUNT
    if (
        not threads
        and not secure
        and "messages" not in stems
        and not any(ending(m.path) == "htm" for m in archive.members)
    ):
        yield _MESSAGES
    if "your_information_download_requests" not in stems:
        yield _RANGE
    yield _USE
