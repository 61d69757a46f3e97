"""What the search for texts finds: texts to translate, and calls that it cannot be sure of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text that the window shows.

    Args:
        context: by which the running program asks for it, as Qt has contexts.
        source: the text in English.
        place: where it stands, such as `inspector/gui/menus.py:25`; only for people to find it.
    """

    context: str
    source: str
    place: str


@dataclass(frozen=True, slots=True, order=True)
class Unsure:
    """A call whose text is not to be seen in it.

    Args:
        module: the file that it stands in, from the root of the repository.
        argument: what it is called with, as Python writes it.
        context: by which the running program asks; empty where even that is not to be seen.
        line: the line of the file.
    """

    module: str
    argument: str
    context: str
    line: int
