"""Where each part of the research on Slack and Zoom went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "slack-global-models": ("sl-global-models",),
    "slack-no-generative": ("sl-no-generative",),
    "slack-2024-05-broad": ("sl-2024-05-broad",),
}

ZOOM_RULES: dict[str, tuple[str, ...]] = {
    "zoom-2023-03-content-licence": ("zm-2023-03-content-licence",),
    "zoom-2023-03-generated-data": ("zm-2023-03-generated-data",),
    "zoom-2023-08-07-consent": ("zm-2023-08-07-consent",),
    "zoom-2023-08-not-used": ("zm-2023-08-not-used",),
}

# The research does not load it: a licence is no statement of what is done.
ZOOM_CONTEXT_ONLY = frozenset({"zm-2023-03-content-licence"})

SETTINGS = ("slack.global_models", "zoom.share_content")

DISPUTES = ("SL-D1", "ZM-D2")

EVENTS = ("sl-2024-05-17", "zm-2023-03-31", "zm-2023-08-07", "zm-2023-08-11")

SOURCES = (*(f"SL-SL{number:02}" for number in range(1, 7)), *(f"ZM-ZM{number:02}" for number in range(1, 10)))

LEFT_OUT: dict[str, str] = {
    "group_chat": "named beside private_message, which covers it",
    "user.tz": "a time zone is no place; it stands in the text of the member's profile",
    "the form as text": "the page does not know its layout: its members are listed, with why",
    "huddle_thread": "marked as general knowledge: kept among the conversation's messages, with its own word",
}
"""What of the research and of the format page became nothing of its own, and why."""
