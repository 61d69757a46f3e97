"""Where each part of the research on Telegram went: ids only. Nothing of it may get lost."""

RULES: dict[str, tuple[str, ...]] = {
    "telegram-silent": ("tg-silent",),
    "telegram-2026-cocoon": ("tg-2026-cocoon",),
}

CONTEXT_ONLY = frozenset({"tg-silent"})

DISPUTES = ("TG-D6",)

EVENTS = ("tg-2026-04",)

SOURCES = ("TG-TG01", "TG-TG02")
