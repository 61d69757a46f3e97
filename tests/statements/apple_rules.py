"""Where each part of what is known of Apple and AI went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "private personal data do not train foundation models": ("ap-2025-private-not-used",),
    # A source for the models that no archive of Apple's holds: context.
    "the public web is a source for foundation models": ("ap-2025-public-web",),
    "sound of Siri by consent since 2019, settled 2025": ("ap-2019-siri", "ap-2025-01-siri-settlement"),
}

CONTEXT_ONLY = frozenset({"ap-2025-public-web"})

SETTINGS = ("apple.siri", "apple.ad_tracking")

EVENTS = ("ap-2025-01-siri-settlement", "ap-2025-02-01-policy")

SOURCES = ("AP-PP01", "AP-PR01")
