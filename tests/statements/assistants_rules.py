"""Where each part of the research on assistants went: ids only. Nothing of it may get lost.

What it says of Gemini and of Meta AI stands in Google's and Meta's files, since their chats come with Google's and Meta's
exports; the research on those companies leads where the two differ.
"""

RULES: dict[str, tuple[str, ...]] = {
    "gemini-used-activity-on": ("go-gemini-used-activity-on",),
    "gemini-uploads": ("go-gemini-uploads",),
    "grok-volunteered": ("gk-2023-volunteered",),
    "grok-used-by-default": ("gk-2024-used-by-default",),
    # That two countries are held back with the EEA is assumed: there the question stays open, as a statement of its own.
    "copilot-consumer-used": ("cp-2024-consumer-used", "cp-2024-consumer-used-doubtful"),
    "copilot-work-not-used": ("cp-2024-work-not-used",),
    "meta-ai-used-world": ("mt-2023-genai-ai-chat-open",),
    "meta-ai-used-europe": ("mt-eu-2025-genai-ai-chat",),
    # The notice's sentence reaches all information, and such a sentence is context; the help page names the kinds.
    "perplexity-used-by-default": ("px-2025-any-information", "px-2025-used-by-default"),
    # The policy of 2024 names no kind of data; the terms of 2025 and the policy of 2026 do.
    "deepseek-used": ("ds-2024-technology", "ds-2025-inputs-used"),
    "mistral-consumer-used": ("mi-2025-consumer-used",),
    "mistral-pro-not-used": ("mi-pro-not-used",),
    "mistral-team-not-used": ("mi-team-not-used",),
    # “With the rated input and output”: a statement on the feedback, and one on what bears its sign.
    "mistral-feedback-used": ("mi-feedback-used", "mi-feedback-used-chats"),
}

CONTEXT_ONLY = frozenset({"px-2025-any-information", "ds-2024-technology"})

SETTINGS: dict[str, str] = {
    "gemini.activity": "google.keep_activity",
    "gemini.live_media": "google.gemini_live_media",
    # One switch, which the file on X tells apart from X's own.
    "grok.training": "xai.training",
    "copilot.training": "copilot.training",
    "meta_ai.objection": "meta.ai_objection",
    "perplexity.retention": "perplexity.retention",
    "deepseek.improve": "deepseek.improve",
    "mistral.training": "mistral.training",
}

EVENTS: dict[str, str] = {
    "go-2025-09-02-uploads": "go-2025-09-02-gemini-uploads",
    "xa-2024-09-05-policy": "gk-2024-09-05-policy",
    "ms-2024-08-16-announce": "cp-2024-08-16-announce",
    "me-2025-05-27-europe": "mt-2025-05-27",
    "me-2025-12-16-ads": "mt-2025-12-16",
    "ds-2025-12-22-optout": "ds-2025-12-22-optout",
    "mi-2026-04-08-team": "mi-2026-04-08-team",
}

DISPUTES: dict[str, str] = {"D1": "MI-D1", "D2": "CP-D2", "D3": "GK-D3"}

SOURCES: dict[str, str] = {
    "GO01": "GO-AI01",
    "GO02": "GO-AI02",
    "GO03": "GO-PR41",
    "GO04": "GO-AI04",
    "GO05": "GO-PR40",
    "GO06": "GO-AI06",
    **{f"XA{number:02}": f"GK-XA{number:02}" for number in range(1, 8)},
    **{f"MS{number:02}": f"CP-MS{number:02}" for number in range(1, 7)},
    "ME01": "MT-PR06",
    "ME03": "MT-MP12",
    **{f"PX{number:02}": f"PX-PX{number:02}" for number in range(1, 6)},
    **{f"DS{number:02}": f"DS-DS{number:02}" for number in range(1, 5)},
    **{f"MI{number:02}": f"MI-MI{number:02}" for number in range(1, 7)},
}

LEFT_OUT: dict[str, str] = {
    "ME02": "a tip page without a title on the day before which to object; the court's judgment and Meta's own texts say it",
    "ME04": "a report on the advertising of 2025-12-16, for which Meta's file has Meta's own announcement",
}

PLATFORMS: dict[str, tuple[str, ...]] = {
    "grok": ("gk-", "GK-"),
    "copilot": ("cp-", "CP-"),
    "mistral": ("mi-", "MI-"),
    "deepseek": ("ds-", "DS-"),
    "perplexity": ("px-", "PX-"),
}
