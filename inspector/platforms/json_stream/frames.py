"""What is open while a JSON member is read, and where reading could go on after a fault."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from inspector.platforms.json_stream.piece import Path, Piece
from inspector.platforms.json_stream.plan import Opened

LEARNT: Final = 1_000
"""Units of an element's beginning that tell how it begins."""
_STRING: Final = rb'"(?:[^"\\]|\\.){0,200}"'
_FIRST_NAMES: Final = re.compile(
    rb"\s*\{\s*(" + _STRING + rb")\s*:\s*(?:" + _STRING + rb"|[-+.\w]{1,40})\s*,\s*(" + _STRING + rb")\s*:"
)


class Frame:
    """An opened list or object whose end has not come yet.

    Attributes:
        plan: how it is opened.
        path: where it stands.
        is_list: a list, else an object.
        begins: how one of its parts begins, as far as that is known.
        key: of the part that is being read; None in an object whose next name has not come.
        valued: whether that part's value is over.
    """

    __slots__ = ("begins", "is_list", "key", "path", "plan", "valued")

    def __init__(self, plan: Opened, path: Path, *, is_list: bool) -> None:
        self.plan = plan
        self.path = path
        self.is_list = is_list
        self.begins = plan.begins
        self.key: str | int | None = 0 if is_list else None
        self.valued = False

    @property
    def child(self) -> Path:
        """The path of the part that is being read."""
        return self.path if self.key is None else (*self.path, self.key)

    @property
    def plain(self) -> bool:
        """Whether a part comes next, and all parts but those with a name of the plan are taken whole."""
        return not self.valued and self.plan.each is None and (self.is_list or self.key is None)

    def following(self) -> None:
        """The next part is read from here on."""
        self.key = self.key + 1 if isinstance(self.key, int) else None
        self.valued = False

    def passed(self, pieces: Sequence[Piece], *, ends: bool) -> None:
        """Parts were read together.

        Args:
            pieces: these parts, in order.
            ends: whether the list or object ends after them; else another part follows.
        """
        if self.is_list and self.begins is None:
            for piece in pieces:
                self.learn(piece.raw[:LEARNT])
                if self.begins is not None:
                    break
        self.key, self.valued = pieces[-1].path[-1], ends
        if not ends:
            self.following()

    def learn(self, units: bytes) -> None:
        """How the elements of a list of objects begin: with the first two names of the first one.

        Args:
            units: the beginning of an element.
        """
        if self.is_list and self.begins is None and (found := _FIRST_NAMES.match(units)):
            first, second = re.escape(found[1]), re.escape(found[2])
            value = rb"\s*:\s*(?:" + _STRING + rb"|[-+.\w]{1,40})\s*,\s*"
            self.begins = re.compile(rb"\{\s*" + first + value + second + rb"\s*:")


class Hit(NamedTuple):
    """Where a part surely begins: its place in what was searched, and the frame (its index) that it is a part of."""

    at: int
    frame: int


def next_part(frames: Sequence[Frame], units: bytes, start: int) -> Hit | None:
    """Where the next part of any open frame begins, from a place on; of two at one place, that of the innermost."""
    hits = [
        Hit(found.start(), index)
        for index, frame in enumerate(frames)
        if frame.begins is not None and (found := frame.begins.search(units, start)) is not None
    ]
    return min(hits, key=lambda hit: (hit.at, -hit.frame), default=None)
