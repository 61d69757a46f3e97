"""Where each part of the research on Discord went: ids only. Nothing of it may get lost.

The research on communities is of six companies; this is Discord's part, the others' stays for files of their own.
"""

RULES: dict[str, tuple[str, ...]] = {
    # Profiles are named a year later than posts.
    "discord-2022-safety-models": ("dc-2022-safety-models", "dc-2022-safety-models-profile"),
    "discord-2025-ml-general": ("dc-2025-ml-general",),
    "discord-2023-not-general-models": ("dc-2023-not-general-models",),
    "discord-2023-claim": ("dc-2023-claim",),
}

CONTEXT_ONLY = frozenset({"dc-2025-ml-general", "dc-2023-claim"})

SETTINGS = ("discord.usage_statistics", "discord.personalization")

EVENTS = ("dc-2023-03-09", "dc-2025-09-29")

SOURCES = tuple(f"DC-DC{number:02}" for number in range(1, 10))

DISPUTES = ("DC-D1",)
"""The research calls it C-D4."""
