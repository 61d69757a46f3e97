"""Where each part of the research on Google went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "g-public-language-models": ("go-public-language-models",),
    "g-public-ai-models": ("go-public-ai-models",),
    "g-activity-ml-europe": ("go-activity-ml-europe",),
    # It says what could be processed, and not that it trains AI: an event, and the dispute in which it is named.
    "g-content-develop-europe": ("go-2023-11-15-table", "GO-D1"),
    "g-smart-features-models": ("go-smart-features-models",),
    "g-smart-features-models-europe-japan": ("go-smart-features-models-europe-japan",),
    "g-workspace-not-used": ("go-workspace-not-used",),
    "g-workspace-domain": ("go-workspace-domain",),
    "g-gmail-gemini-denial": ("go-gmail-gemini-denial",),
    "g-malwarebytes": ("go-malwarebytes",),
    "us-thele": ("go-us-thele",),
    "g-photos-not-used": ("go-photos-not-used",),
    "g-search-saved-media": ("go-search-saved-media",),
    "g-voice-audio": ("go-voice-audio",),
    "g-youtube-own-models": ("go-youtube-own-models",),
    "g-youtube-third-party": ("go-youtube-third-party",),
    "us-jl-everything": ("go-us-jl-everything",),
    "g-gmail-ads-until-2017": ("go-gmail-ads-until-2017",),
    "g-no-ads-from-content": ("go-no-ads-from-content",),
    # A pointer to the research on assistants, whose two rules on Gemini stand beside it.
    "g-gemini-keep-activity": ("go-gemini-keep-activity", "go-gemini-used-activity-on", "go-gemini-uploads"),
}

CONTEXT_ONLY = frozenset({"go-malwarebytes", "go-us-jl-everything", "go-gemini-keep-activity"})

SETTINGS = (
    "google.smart_features",
    "google.smart_features_workspace",
    "google.smart_features_other",
    "google.web_app_activity",
    "google.search_history",
    "google.search_save_media",
    "google.voice_audio",
    "google.youtube_history",
    "google.timeline",
    "google.photos_gemini",
    "youtube.third_party_training",
    "google.keep_activity",
    "google.gemini_live_media",
    "google.ads",
)

EVENTS = (
    "go-2017-gmail-ads",
    "go-2020-08-05-audio-off",
    "go-2020-11-smart-features",
    "go-tos-silent",
    "go-2022-01-25-europe-off",
    "go-2023-06-29-policy-seen",
    "go-2023-08-workspace-promise",
    "go-2023-11-15-table",
    "go-2024-06-06-jl-dismissed",
    "go-2024-09-12-dpc",
    "go-2024-12-16-yt-third-party",
    "go-2025-01-smart-split",
    "go-2025-06-19-yt-confirmed",
    "go-2025-07-07-gemini-apps",
    "go-2025-08-13-temporary",
    "go-2025-09-02-gemini-uploads",
    "go-2025-09-03-rodriguez",
    "go-2025-10-10-alleged-switch",
    "go-2025-11-20-malwarebytes",
    "go-2026-06-search-history",
)

SOURCES = (
    *(f"GO-GO{number:02}" for number in range(1, 16)),
    *(f"GO-PR{number:02}" for number in (1, 2, 3, 4, 5, 6, 10, 11, 12, 16, 17)),
    *(f"GO-PR{number:02}" for number in (20, 21, 22, 23, 24, 30, 31, 32, 33, 40, 41, 42, 43, 44)),
    *(f"GO-CT{number:02}" for number in range(1, 7)),
    "GO-RG01",
    *(f"GO-AI{number:02}" for number in (1, 2, 4, 6)),
)

DISPUTES = tuple(f"GO-D{number}" for number in range(1, 7))
