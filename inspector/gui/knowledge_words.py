"""What the knowledge base says of platforms, in the person's language.

Statements, events, settings and plans stand in English in `resources/statements`. What is our own wording in them is
translated like every other text of the window, below one context for each of those files, so that it can be told which
of them is not translated yet; such a text stays as it was written. Titles and publishers of sources, and the names that a
platform gives to its menus, are quotations: they are not translated.
"""

from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

from inspector.assets import resource

_CONTEXT: Final = "Knowledge %1"
"""Of one file, by its name without the ending."""


def context_of(stem: str) -> str:
    """The context of the texts of a file below `resources/statements`, by its name without the ending."""
    return _CONTEXT.replace("%1", stem)


def known_text(text: str) -> str:
    """A text of the knowledge base in the person's language; as it is where it is not translated, or not of ours."""
    return translated(text) or text


@lru_cache(maxsize=4096)
def translated(text: str) -> str | None:
    """The translation of a text of the knowledge base; None where there is none.

    A text within a sentence may begin with another letter than it does in its file, or lack its full stop.
    """
    first, rest = text[:1], text[1:]
    said = _said(text) or (_capital(_said(first.lower() + rest)) if first.isupper() else None)
    if said or text.endswith("."):
        return said
    whole = _said(f"{text}.")
    return whole.removesuffix(".") if whole else None


def _said(text: str) -> str | None:
    application = QCoreApplication.instance()
    if application is None or not text:
        return None
    for translator in application.findChildren(QTranslator):
        for context in _contexts():
            said = translator.translate(context, text)
            if said:
                return said
    return None


def _capital(text: str | None) -> str | None:
    return text[:1].upper() + text[1:] if text else None


def forget() -> None:
    """Another language is spoken from now on."""
    translated.cache_clear()


@cache
def _contexts() -> tuple[str, ...]:
    files = (each.name for each in resource("statements").iterdir())
    return tuple(context_of(name.removesuffix(".toml")) for name in sorted(files) if name.endswith(".toml"))
