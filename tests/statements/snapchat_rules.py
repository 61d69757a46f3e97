"""Where each part of the research on Snapchat went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "snap-2023-models": ("sn-2023-models",),
    # Feedback is named by the later of the two policies that the rule puts together, so that it has a bracket of its own.
    "snap-2024-my-ai": ("sn-2024-my-ai", "sn-2024-my-ai-feedback"),
    "snap-2024-my-selfie": ("sn-2024-my-selfie",),
    "snap-public-content": ("sn-public-content",),
}

# The research loads the first of these; but its sentence names no kind of data and reaches all that is collected, and such a
# sentence is context in every file alike (contract, section 5). The second it does not load.
CONTEXT_ONLY = frozenset({"sn-2023-models", "sn-public-content"})

SETTINGS = {"snap.public_content": "snapchat.public_content", "snap.my_selfie": "snapchat.my_selfie"}
"""Settings bear the platform's id before the point, as in every file."""

DISPUTES = ("SN-D3",)

EVENTS = ("sn-2024-02-26", "sn-2024-09-17", "sn-2025-04-07", "sn-2026-09-21")

SOURCES = tuple(f"SN-SN{number:02}" for number in range(1, 9))
