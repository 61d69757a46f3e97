"""One adapter for each platform, and what they share; the list of those that there are."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.errors import ArchiveRefused
from inspector.platforms.apple.adapter import Apple
from inspector.platforms.chatgpt.adapter import ChatGPT
from inspector.platforms.claude.adapter import Claude
from inspector.platforms.copilot.adapter import Copilot
from inspector.platforms.deepseek.adapter import DeepSeek
from inspector.platforms.discord.adapter import Discord
from inspector.platforms.facebook.adapter import Facebook
from inspector.platforms.glance import glanced_at
from inspector.platforms.google.adapter import Google
from inspector.platforms.grok.adapter import Grok
from inspector.platforms.instagram.adapter import Instagram
from inspector.platforms.linkedin.adapter import LinkedIn
from inspector.platforms.microsoft.adapter import Microsoft
from inspector.platforms.mistral.adapter import Mistral
from inspector.platforms.perplexity.adapter import Perplexity
from inspector.platforms.platform import Platform, Recognition
from inspector.platforms.reddit.adapter import Reddit
from inspector.platforms.slack.adapter import Slack
from inspector.platforms.snapchat.adapter import Snapchat
from inspector.platforms.telegram.adapter import Telegram
from inspector.platforms.tiktok.adapter import TikTok
from inspector.platforms.whatsapp.adapter import WhatsApp
from inspector.platforms.x.adapter import X
from inspector.records.visible import visible_line

PLATFORMS: Final[tuple[Platform, ...]] = (
    LinkedIn(),
    ChatGPT(),
    Claude(),
    X(),
    Reddit(),
    Discord(),
    Facebook(),
    Instagram(),
    WhatsApp(),
    Snapchat(),
    TikTok(),
    Telegram(),
    Slack(),
    Microsoft(),
    Google(),
    Grok(),
    Copilot(),
    Mistral(),
    DeepSeek(),
    Perplexity(),
    Apple(),
)
"""In the order in which they are shown."""


def platform_by_id(wanted: str) -> Platform:
    """The platform with this id.

    Raises:
        KeyError: there is none; ids come from this list, so this is a fault of ours or a foreign case file.
    """
    for platform in PLATFORMS:
        if platform.id == wanted:
            return platform
    raise KeyError(wanted)


def recognise(archive: Archive) -> tuple[Platform, Recognition]:
    """The platform whose archive this is, with the marks that tell it.

    Raises:
        ArchiveRefused: it bears no platform's marks; the line names the platforms.
    """
    locked = [member for member in archive.members if member.problem == "encrypted"]
    name = visible_line(archive.name)
    if locked and len(locked) == len(archive.members):
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
