"""What is left for a person to fill in: a line that nobody can take for text."""

from typing import Final

BLANK: Final = "_" * 40
"""A blank. Nothing in a pack fills it: it is the person's own to say."""
