"""One adapter for each platform, and what they share; the list of those that there are."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.platforms.known import KnownPlatform
from inspector.platforms.platform import Recognition

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
    # Loaded with the first archive, as the readers are: a window without one is there sooner.
    from inspector.platforms.recognising import recognised  # noqa: PLC0415

    return recognised(archive, PLATFORMS)
