"""What a Snapchat export does not hold, why it matters, and how to get it (format reference, sections 1 and 3)."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.snapchat.recognise import NAME

_ASK: Final = "Ask Snap in a privacy request; this program writes the letter."
_JSON: Final = Missing(
    "The export as JSON",
    "These are the pages that Snapchat makes to be looked at. Of them, only pages of single chats are read, and those without the pictures.",
    "Ask for the export again at accounts.snapchat.com > My Data, and tick “Export JSON Files”.",
)
_CHATS: Final = Missing(
    "The chats",
    "No part that is here holds the chats, so that nothing tells whose the pictures and videos in it are.",
    "Open all parts of the export together; if none holds chats, ask again and tick “Include your chat history”.",
)
_GONE: Final = Missing(
    "Chats and Snaps that were not saved",
    "Snapchat deletes chats after they are viewed, unless somebody saved them. That one is not there tells nothing.",
    "Look for copies of your own.",
)
_SETTINGS: Final = (
    Missing(
        "How “Allow use of public content” stood, and every change of it",
        "One statement on public posts depends on it. No file of an export shows it.",
        "Look for dated screenshots of Settings > My Privacy & Data > Generative AI Settings, and say what you know in a facts file.",
        "setting:snapchat.public_content",
    ),
    Missing(
        "Whether you gave pictures to My Selfie, which ones, and since when",
        "The terms of that feature speak of training with those pictures alone. No file was seen that shows it.",
        "Look at Settings > My Selfie, and say what you know in a facts file or in the window.",
        "setting:snapchat.my_selfie",
    ),
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "No statement on Snapchat that we know of turns on it, but the law that your letters rest on does. Countries of log-ins are not the same.",
    "Say it in a facts file or in the window.",
    "residence",
)
_USE: Final = Missing(
    "Which of your data were taken for which model, when, and who received them",
    "No export says it: it is known to Snap alone.",
    _ASK,
    "use",
)


def missing(archive: Archive, *, data: bool, pages: bool, chats: bool, absent: int) -> Iterator[Missing]:
    """What is not in the archive, the weightiest first.

    Args:
        archive: the archive.
        data: whether it has JSON members.
        pages: whether it has pages.
        chats: whether it has chats in any form.
        absent: how many pictures and videos messages name that are not here.
    """
    if pages and not data:
        yield _JSON
    if not chats:
        yield _CHATS
    lacking = parts_missing(archive)
    if lacking:
        yield Missing(
            f"Parts of the export: {', '.join(map(str, lacking))}",
            "Parts are numbered, and those before the last one are not all here. The first one bears no number.",
            "Put all parts into one folder, and open the folder.",
        )
    if absent:
        yield Missing(
            f"Pictures and videos that messages name: {absent:,}",
            "The messages are here, these files of theirs are not. They lie in other parts, or were not asked for.",
            "Open all parts of the export together; else ask again, with chat media ticked.",
        )
    yield _GONE
    yield from _SETTINGS
    yield _RESIDENCE
    yield _USE


def parts_missing(archive: Archive) -> tuple[int, ...]:
    """The numbers of parts that lie before the last one and are not there; the first part is 1."""
    names = {archive.name, *(member.path.split("/", 1)[0] for member in archive.members)}
    there = {int(found["part"] or 1) for name in names if (found := NAME.match(name))}
    return tuple(number for number in range(1, max(there, default=0)) if number not in there)
