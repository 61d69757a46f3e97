"""Where each part of the research on X went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "x-policy-silent-to-2023": ("tw-policy-silent-to-2023",),
    "x-2023-policy-public": ("tw-2023-policy-public",),
    "x-2023-policy-other-data": ("tw-2023-policy-other-data",),
    "x-musk-2023-no-dm": ("tw-musk-2023-no-dm",),
    "x-grok1-not-pretrained": ("tw-grok1-not-pretrained",),
    "xai-2024-public-posts": ("tw-xai-2024-public-posts",),
    "xai-2024-public-posts-eu": ("tw-xai-2024-public-posts-eu",),
    "xai-2024-11-public-posts-eu": ("tw-xai-2024-11-public-posts-eu",),
    # Posts are meant where they are public; chats with Grok are private by nature, so they stand apart.
    "x-2024-grok-open": ("tw-2024-grok-open", "tw-2024-grok-open-chats"),
    "x-2024-grok-eu": ("tw-2024-grok-eu",),
    "x-2024-grok-eu-stated": ("tw-2024-grok-eu-stated", "tw-2024-grok-eu-stated-chats"),
    "x-eu-undertaking": ("tw-eu-undertaking",),
    "x-private-accounts": ("tw-private-accounts",),
    "x-2024-collaborators": ("tw-2024-collaborators",),
    "x-2024-terms-licence": ("tw-2024-terms-licence",),
    "xai-2024-11-public-posts": ("tw-xai-2024-11-public-posts",),
    "xai-2025-public-posts": ("tw-xai-2025-public-posts",),
    "xai-2025-public-posts-eu": ("tw-xai-2025-public-posts-eu",),
    "x-2026-grok-chats-terms": ("tw-2026-grok-chats-terms",),
    "x-noyb-2024": ("tw-noyb-2024",),
    "x-claim-2025-dm": ("tw-claim-2025-dm",),
}

CONTEXT_ONLY = frozenset(
    {
        "tw-2023-policy-other-data",
        "tw-grok1-not-pretrained",
        "tw-xai-2024-public-posts-eu",
        "tw-2024-terms-licence",
        "tw-2026-grok-chats-terms",
        "tw-noyb-2024",
        "tw-claim-2025-dm",
    }
)

SETTINGS = ("x.grok", "x.collaborators", "x.protected", "xai.training")

EVENTS = (
    "tw-2023-07-14-musk",
    "tw-2023-08-23-first-text",
    "tw-2023-08-31-musk-dm",
    "tw-2023-09-29-policy",
    "tw-2023-11-04-grok",
    "tw-2024-03-15-xai",
    "tw-2024-05-07-eu-start",
    "tw-2024-07-26-setting",
    "tw-2024-08-06-court",
    "tw-2024-08-08-undertaking",
    "tw-2024-08-noyb",
    "tw-2024-09-04-permanent",
    "tw-2024-10-17-texts",
    "tw-2024-11-15-in-force",
    "tw-2025-02-27-canada",
    "tw-2025-03-xai-merger",
    "tw-2025-04-11-dpc-inquiry",
    "tw-2025-07-10-xai",
    "tw-2026-01-15-terms",
)
"""All but one: a suit said to be dropped on 2026-06-10 is not verified, and is told of in its source's note alone."""
NOT_VERIFIED = "TW-XN19"

SOURCES = (
    *(f"TW-XP{number:02}" for number in range(1, 17)),
    *(f"TW-XR{number:02}" for number in range(1, 11)),
    *(f"TW-XN{number:02}" for number in range(1, 23)),
)

DISPUTES = tuple(f"TW-D{number}" for number in range(1, 7))
