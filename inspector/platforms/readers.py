"""The reader of every platform: loaded when an archive is first recognised or read, since it takes a fifth of a second."""

from typing import Final

from inspector.platforms.apple.adapter import Apple
from inspector.platforms.chatgpt.adapter import ChatGPT
from inspector.platforms.claude.adapter import Claude
from inspector.platforms.copilot.adapter import Copilot
from inspector.platforms.deepseek.adapter import DeepSeek
from inspector.platforms.discord.adapter import Discord
from inspector.platforms.facebook.adapter import Facebook
from inspector.platforms.google.adapter import Google
from inspector.platforms.grok.adapter import Grok
from inspector.platforms.instagram.adapter import Instagram
from inspector.platforms.linkedin.adapter import LinkedIn
from inspector.platforms.microsoft.adapter import Microsoft
from inspector.platforms.mistral.adapter import Mistral
from inspector.platforms.perplexity.adapter import Perplexity
from inspector.platforms.platform import Platform
from inspector.platforms.reddit.adapter import Reddit
from inspector.platforms.slack.adapter import Slack
from inspector.platforms.snapchat.adapter import Snapchat
from inspector.platforms.telegram.adapter import Telegram
from inspector.platforms.tiktok.adapter import TikTok
from inspector.platforms.whatsapp.adapter import WhatsApp
from inspector.platforms.x.adapter import X

_ALL: Final[tuple[Platform, ...]] = (
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

READERS: Final = {reader.id: reader for reader in _ALL}
"""By their ids, in the order in which platforms are shown."""
