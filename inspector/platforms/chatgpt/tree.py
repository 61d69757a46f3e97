"""The tree of a conversation, by what each node follows: which branch was shown last, and whether it holds together."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """What the tree of a conversation is like.

    Args:
        shown: the nodes of the branch that was shown last.
        orphans: how many nodes follow one that is not there.
        circles: whether nodes follow one another in a circle.
    """

    shown: frozenset[str]
    orphans: int
    circles: bool


def shape_of(parents: Mapping[str, str], current: str) -> Shape:
    """The shape of a tree; `children` is never asked, since newer exports leave it out.

    Args:
        parents: node to the one that it follows, empty for a root.
        current: the last node of the branch that was shown; where it is none of them, no branch is known.
    """
    shown: set[str] = set()
    step = current
    while step in parents and step not in shown:
        shown.add(step)
        step = parents[step]
    sound: set[str] = set()
    circles = False
    for node in parents:
        way: dict[str, None] = {}
        step = node
        while step in parents and step not in sound and step not in way:
            way[step] = None
            step = parents[step]
        circles = circles or step in way
        sound.update(way)
    orphans = sum(parent != "" and parent not in parents for parent in parents.values())
    return Shape(frozenset(shown), orphans, circles)
