"""Where each part of the research on Microsoft went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "ms-manual-review-ai": ("msft-manual-review",),
    "ms-silent-2023": ("msft-silent-2023",),
    "ms-2024-consumer-training": ("msft-2024-consumer-training", "msft-2024-consumer-training-elsewhere"),
    "ms-2025-may-use-data": ("msft-2025-may-use-data",),
    "ms-2025-may-use-content": ("msft-2025-may-use-data",),
    "ms-m365-not-used": ("msft-m365-not-used",),
    "ms-connected-claim": ("msft-connected-claim",),
    "ms-commercial-not-used": ("msft-commercial-not-used",),
    "ms-no-ads-from-messages": ("msft-no-ads-from-messages",),
}
"""The widest reading of `your data` is the letter of the sentence itself: one statement, which makes no window."""

LEFT_OUT = {
    "ms-2024-copilot-chats": "A pointer: chats with Copilot stand in that assistant's own file.",
    "MS09": "It speaks of chats with Copilot alone, which stand in that assistant's own file.",
}

CONTEXT_ONLY = frozenset({"msft-silent-2023", "msft-2025-may-use-data", "msft-connected-claim"})

SETTINGS = ("microsoft.copilot_training", "microsoft.connected_experiences", "microsoft.voice_clips")

DISPUTES = ("MSFT-D1", "MSFT-D2")

EVENTS = (
    "msft-2023-09-30-agreement",
    "msft-2024-08-16-announcement",
    "msft-2024-11-25-connected",
    "msft-2025-01-statement",
    "msft-2025-05-05-skype",
    "msft-2025-09-29-agreement",
    "msft-2025-11-03-linkedin",
    "msft-2026-06-models",
)

SOURCES = (
    *(f"MSFT-MS{number:02}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 10)),
    *(f"MSFT-MP{n:02}" for n in range(1, 8)),
)
