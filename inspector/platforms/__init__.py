"""One adapter for each platform, and what they share; the list of those that there are."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.archive.damage import ENCRYPTED
from inspector.archive.member_columns import count_of
from inspector.errors import ArchiveRefused
from inspector.platforms.glance import glanced_at
from inspector.platforms.known import KnownPlatform
from inspector.platforms.platform import Recognition
from inspector.records.visible import visible_line

PLATFORMS: Final = (
    KnownPlatform("linkedin", "LinkedIn"),
    KnownPlatform("chatgpt", "ChatGPT"),
    KnownPlatform("claude", "Claude"),
    KnownPlatform("x", "X (Twitter)"),
    KnownPlatform("reddit", "Reddit"),
    KnownPlatform("discord", "Discord"),
    KnownPlatform("facebook", "Facebook"),
    KnownPlatform("instagram", "Instagram"),
    KnownPlatform("whatsapp", "WhatsApp"),
    KnownPlatform("snapchat", "Snapchat"),
    KnownPlatform("tiktok", "TikTok"),
    KnownPlatform("telegram", "Telegram"),
    KnownPlatform("slack", "Slack"),
    KnownPlatform("microsoft", "Microsoft (Skype, Teams)"),
    KnownPlatform("google", "Google"),
    KnownPlatform("grok", "Grok"),
    KnownPlatform("copilot", "Microsoft Copilot"),
    KnownPlatform("mistral", "Le Chat (Mistral)"),
    KnownPlatform("deepseek", "DeepSeek"),
    KnownPlatform("perplexity", "Perplexity"),
    KnownPlatform("apple", "Apple"),
)
"""In the order in which they are shown."""


def platform_by_id(wanted: str) -> KnownPlatform:
    """The platform with this id.

    Raises:
        KeyError: there is none; ids come from this list, so this is a fault of ours or a foreign case file.
    """
    for platform in PLATFORMS:
        if platform.id == wanted:
            return platform
    raise KeyError(wanted)


def recognise(archive: Archive) -> tuple[KnownPlatform, Recognition]:
    """The platform whose archive this is, with the marks that tell it.

    Raises:
        ArchiveRefused: it bears no platform's marks; the line names the platforms.
    """
    locked = count_of(archive.members, ENCRYPTED)
    name = visible_line(archive.name)
    if locked and locked == len(archive.members):
        raise ArchiveRefused(
            "encrypted", f"{name} is locked with a password. Unlock it first (unpack it), and open the folder."
        )
    glanced = glanced_at(archive)
    found = [(platform, platform.recognise(glanced)) for platform in PLATFORMS]
    platform, recognition = max(found, key=lambda each: each[1].score)
    if recognition.score == 0:
        known = ", ".join(sorted((each.name for each in PLATFORMS), key=str.casefold))
        raise ArchiveRefused(
            "not_recognised",
            f"{name} is no archive that this program knows. Open a download as it came, or the folder with all that was "
            f"in it, from one of these: {known}.",
        )
    return platform, recognition
