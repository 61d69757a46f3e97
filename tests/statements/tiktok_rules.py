"""Where each part of the research on TikTok went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "tiktok-2023-eu-ml": ("tt-2023-eu-ml",),
    "tiktok-2023-eu-ml-messages": ("tt-2023-eu-ml-messages",),
    "tiktok-us-ml": ("tt-us-ml",),
    "tiktok-2026-us-named": ("tt-2026-us-named",),
}

# The research loads the first and the third of these; but their sentences name no kind of data and reach all that is
# collected, and such a sentence is context in every file alike (contract, section 5).
CONTEXT_ONLY = frozenset({"tt-2023-eu-ml", "tt-2023-eu-ml-messages", "tt-us-ml"})

DISPUTES = ("TT-D5",)

EVENTS = ("tt-2023-05-04", "tt-2026-01-22")

SOURCES = tuple(f"TT-TT{number:02}" for number in range(1, 9))
