"""Where each part of the research on Reddit went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "reddit-policy-silent": ("rd-policy-silent",),
    "reddit-unlicensed-past": ("rd-unlicensed-past",),
    # The research lets it dispute reddit-private-not-licensed; the two agree, so RD-D4 alone names both.
    "reddit-2024-licences": ("rd-2024-licences",),
    "reddit-2024-licences-profile": ("rd-2024-licences-profile",),
    "google-2024-reddit": ("rd-google-2024",),
    "openai-2024-reddit": ("rd-openai-2024",),
    "reddit-private-not-licensed": ("rd-private-not-licensed",),
    "reddit-2024-terms-licence": ("rd-2024-terms-licence",),
    "reddit-own-models": ("rd-own-models",),
    "reddit-v-anthropic": ("rd-v-anthropic",),
}

CONTEXT_ONLY = frozenset({"rd-unlicensed-past", "rd-2024-terms-licence"})
"""What the research does not load and what asserts something; silence makes no exposure anyway."""

SETTINGS = ("reddit.none",)

EVENTS = (
    "rd-2023-04-18-api",
    "rd-2024-01-licences",
    "rd-2024-02-15-terms",
    "rd-2024-02-22-google",
    "rd-2024-03-14-ftc",
    "rd-2024-05-09-pcp",
    "rd-2024-05-16-openai",
    "rd-2024-08-16-policy",
    "rd-2024-09-16-terms",
    "rd-2025-06-04-anthropic",
    "rd-2026-07-01-terms",
)

SOURCES = (
    *(f"RD-RP{number:02}" for number in range(1, 12)),
    *(f"RD-RR{number:02}" for number in range(1, 3)),
    *(f"RD-RN{number:02}" for number in range(1, 10)),
    *(f"RD-RC{number:02}" for number in range(1, 6)),
)

DISPUTES = tuple(f"RD-D{number}" for number in range(1, 6))
