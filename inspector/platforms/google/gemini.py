"""What Gemini's entries are: a prompt, an answer, a rating (format reference of the assistants, section 2)."""

from typing import Any, Final

from inspector.platforms.html_stream.tree import plain_text
from inspector.platforms.json_stream.small import text
from inspector.records.categories import Author, DataCategory

GEMINI: Final = "gemini"
_RATED: Final = ("selected preferred draft", "gave feedback")
_MADE: Final = ("created ",)
_SHOWN: Final = 200_000


def kind_of_prompt(title: str) -> tuple[DataCategory, Author]:
    """What an entry is by its first words; in a language that is not known it is the person's words."""
    plain = title.replace("\u00a0", " ").casefold()
    if plain.startswith(_RATED):
        return DataCategory.AI_FEEDBACK, Author.OWNER
    return DataCategory.AI_CHAT, Author.PLATFORM if plain.startswith(_MADE) else Author.OWNER


def answer(value: Any) -> str:  # noqa: ANN401  (whatever JSON holds)
    """An answer as a person reads it."""
    held = text(value.get("html")) if isinstance(value, dict) else text(value)
    return plain_text(held)[:_SHOWN]
