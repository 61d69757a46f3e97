"""Where each part of the research on OpenAI went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "oa-2022-launch-use": ("oa-2022-launch-use",),
    "oa-2023-used-by-default": ("oa-2023-used-by-default", "oa-2023-used-by-default-files"),
    "oa-2024-memory": ("oa-2024-memory",),
    "oa-feedback-used": (
        "oa-feedback-used",
        "oa-feedback-used-chats",
        "oa-feedback-used-elsewhere",
        "oa-feedback-used-chats-elsewhere",
    ),
    "oa-voice-recordings": ("oa-voice-recordings",),
    "oa-temporary-not-used": ("oa-temporary-not-used",),
    "oa-history-off-not-used": ("oa-history-off-not-used",),
    "oa-business-not-used": ("oa-business-not-used",),
    "oa-api-before-2023-03": ("oa-api-before-2023-03",),
    "oa-api-not-used": ("oa-api-not-used",),
    "oa-2024-11-it-unlawful": ("oa-2024-11-it-unlawful",),
    # A duty to keep, not a use: two events and a dispute.
    "oa-2025-hold-context": ("oa-2025-05-13-hold", "oa-2025-09-26-hold-ends", "OA-D5"),
}

CONTEXT_ONLY = frozenset(
    {
        "oa-voice-recordings",
        "oa-temporary-not-used",
        "oa-history-off-not-used",
        "oa-api-before-2023-03",
        "oa-api-not-used",
    }
)

SETTINGS = (
    "openai.training",
    "openai.voice_training",
    "openai.video_training",
    "openai.codex_training",
    "openai.sora_training",
)

EVENTS = (
    "oa-2022-11-30-launch",
    "oa-2023-03-01-api",
    "oa-2023-03-14-terms",
    "oa-2023-03-31-italy",
    "oa-2023-04-25-controls",
    "oa-2024-02-13-memory",
    "oa-2024-04-split",
    "oa-2024-12-20-garante",
    "oa-2025-05-13-hold",
    "oa-2025-09-26-hold-ends",
    "oa-2026-01-05-logs",
    "oa-2026-04-01-feedback",
)

SOURCES = (
    *(f"OA-OP{number:02}" for number in range(1, 17)),
    *(f"OA-PR{number:02}" for number in range(1, 14)),
    "OA-RG01",
    "OA-CT01",
    "OA-FM01",
    "OA-FM02",
)

DISPUTES = tuple(f"OA-D{number}" for number in range(1, 6))
