"""Every text that the window can show in a person's language: its own code's, the core's, and the knowledge base's."""

from tests.translation.calls import texts_of
from tests.translation.core_texts import core_texts
from tests.translation.knowledge_texts import knowledge_texts
from tests.translation.modules import window_modules
from tests.translation.texts import Text, Unsure


def every_text() -> tuple[tuple[Text, ...], tuple[Unsure, ...]]:
    """All texts to translate, and the calls of the window whose texts are not to be seen: there should be none."""
    texts, unsure = texts_of(window_modules())
    return (*texts, *core_texts(), *knowledge_texts()), unsure
