"""Where each part of the research on Anthropic went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "an-not-used-before": ("an-not-used-before",),
    # What a project stores is an input as far as it goes into a chat: a condition of its own.
    "an-2025-used-unless-off": ("an-2025-used-unless-off", "an-2025-project-files"),
    # The research knew no `resumed` yet and did not load it; the doubt of AN-D2 is its condition.
    "an-2025-resumed-chats": ("an-2025-resumed-chats", "AN-D2"),
    "an-feedback-used": ("an-feedback-used", "an-feedback-used-chats"),
    "an-safety-flagged": ("an-safety-flagged",),
    "an-commercial-not-used": ("an-commercial-not-used",),
    "an-incognito-not-used": ("an-incognito-not-used",),
}

CONTEXT_ONLY = frozenset({"an-safety-flagged", "an-incognito-not-used"})

SETTINGS = ("anthropic.training",)

EVENTS = (
    "an-2023-07-launch",
    "an-2025-05-01-policy",
    "an-2025-08-28-announce",
    "an-2025-09-28-first-deadline",
    "an-2025-10-08-effective",
    "an-2026-01-12-policy",
    "an-2026-07-08-policy",
)

SOURCES = (
    *(f"AN-AN{number:02}" for number in range(1, 13)),
    *(f"AN-PR{number:02}" for number in range(1, 13)),
)

DISPUTES = tuple(f"AN-D{number}" for number in range(1, 5))
