"""Where each part of the research on Meta went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "meta-policy-silent-to-2022": ("mt-policy-silent-to-2022",),
    "meta-2021-vision": ("mt-2021-vision",),
    "meta-2023-policy-other-ai": ("mt-2023-policy-other-ai",),
    "meta-2023-genai-public-open": ("mt-2023-genai-public-open",),
    "meta-2023-genai-public-open-general": ("mt-2023-genai-public-open-general",),
    "au-2024-genai-since-2007": ("mt-au-2024-genai-since-2007",),
    "meta-2023-genai-ai-chat-open": ("mt-2023-genai-ai-chat-open",),
    "br-2023-genai-public": ("mt-br-2023-genai-public",),
    # The order is sweeping by its letter: that stands as context, beside the kinds that the plan speaks of.
    "br-2024-suspended": ("mt-br-2024-suspended", "mt-br-2024-suspended-everything"),
    # Chats are not public content: a statement of their own.
    "br-2024-genai-public": ("mt-br-2024-genai-public", "mt-br-2024-genai-ai-chat"),
    "eu-before-2024-not-addressed": ("mt-eu-before-2024-not-addressed",),
    "eu-2024-paused": ("mt-eu-2024-paused",),
    # So is the confirmation to Switzerland.
    "ch-2024-paused": ("mt-ch-2024-paused", "mt-ch-2024-paused-everything"),
    "gb-2024-paused": ("mt-gb-2024-paused",),
    "gb-2024-genai-public": ("mt-gb-2024-genai-public",),
    "gb-2025-genai-ai-chat": ("mt-gb-2025-genai-ai-chat",),
    "eu-2025-genai-public": ("mt-eu-2025-genai-public",),
    "eu-2025-genai-public-general": ("mt-eu-2025-genai-public-general",),
    "eu-2025-genai-ai-chat": ("mt-eu-2025-genai-ai-chat",),
    "eu-2025-genai-minors-not-used": ("mt-eu-2025-genai-minors-not-used",),
    "eu-2025-12-minors-row": ("mt-eu-2025-12-minors-row",),
    "meta-private-messages-not-used": ("mt-private-messages-not-used",),
    "meta-shared-with-ai": ("mt-shared-with-ai",),
    "whatsapp-e2ee-not-used": ("mt-whatsapp-e2ee-not-used",),
    "meta-2025-viral-dms": ("mt-2025-viral-dms",),
    "eu-2024-noyb-nonpublic": ("mt-eu-2024-noyb-nonpublic",),
    "kr-2025-complaint": ("mt-kr-2025-complaint",),
    "meta-2023-llama2-denial": ("mt-2023-llama2-denial",),
    "meta-2025-12-ads": ("mt-2025-12-ads",),
    "us-2025-glasses-voice": ("mt-us-2025-glasses-voice",),
    "us-2025-camera-roll-not-used": ("mt-us-2025-camera-roll-not-used",),
    "dawson-2026-whatsapp": ("mt-dawson-2026-whatsapp",),
    "meta-2024-others-content": ("mt-2024-others-content",),
}

CONTEXT_ONLY = frozenset(
    {
        "mt-policy-silent-to-2022",
        "mt-2021-vision",
        "mt-2023-policy-other-ai",
        "mt-2023-llama2-denial",
        "mt-br-2024-suspended-everything",
        "mt-eu-before-2024-not-addressed",
        "mt-ch-2024-paused-everything",
        "mt-eu-2025-12-minors-row",
        "mt-eu-2024-noyb-nonpublic",
        "mt-kr-2025-complaint",
        "mt-2025-viral-dms",
        "mt-dawson-2026-whatsapp",
        "mt-us-2025-camera-roll-not-used",
        "mt-2024-others-content",
    }
)

SETTINGS = (
    "meta.ai_objection",
    "meta.third_party_form",
    "facebook.post_audience",
    "instagram.private_account",
    "meta.camera_roll",
    "whatsapp.advanced_chat_privacy",
    "meta.glasses_voice",
)

EVENTS = (
    "mt-2021-seer",
    "mt-2022-12-policy",
    "mt-2023-06-policy",
    "mt-2023-09",
    "mt-2023-12-e2ee",
    "mt-2024-05-22",
    "mt-2024-06-06",
    "mt-2024-06-14",
    "mt-2024-06-21",
    "mt-2024-06-26",
    "mt-2024-07-02",
    "mt-2024-08-30",
    "mt-2024-09-03",
    "mt-2024-09-11",
    "mt-2024-09-13",
    "mt-2024-11-15",
    "mt-2025-03-eu",
    "mt-2025-04-14",
    "mt-2025-04-16-kr",
    "mt-2025-04-29-glasses",
    "mt-2025-04-29-pp",
    "mt-2025-04-30",
    "mt-2025-05-14",
    "mt-2025-05-21",
    "mt-2025-05-23",
    "mt-2025-05-27",
    "mt-2025-06-25",
    "mt-2025-06-27",
    "mt-2025-08-12",
    "mt-2025-10-01",
    "mt-2025-10-camera",
    "mt-2025-12-claims",
    "mt-2025-12-16",
    "mt-2026-01-dawson",
    "mt-2026-05-08",
    "mt-2026-07-23",
)

SOURCES = (
    *(f"MT-MP{number:02}" for number in range(1, 18)),
    *(f"MT-RG{number:02}" for number in range(1, 10)),
    *(f"MT-CT{number:02}" for number in range(1, 5)),
    *(f"MT-PR{number:02}" for number in range(1, 46)),
)

DISPUTES = tuple(f"MT-D{number}" for number in range(1, 14))
