"""Texts that are written in one place and shown in another, such as the headings of a table."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Marked:
    """A text to be translated when it is shown, not where it is written: no language is known there yet.

    Args:
        context: of the text, as Qt has contexts; a literal, so that it is found with the text.
        source: the text in English; a literal as well.
    """

    context: str
    source: str

    @property
    def shown(self) -> str:
        """The text in the person's language."""
        return QCoreApplication.translate(self.context, self.source)
