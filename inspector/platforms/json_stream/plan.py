"""Which lists and objects of a JSON member are opened, and which values are taken whole."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NONE: Mapping[str, "Opened"] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Opened:
    """A list or object whose parts are given one by one; what no plan opens is given whole.

    A plan says how flat memory stays: no more than one whole value is held. For a list of conversations
    whose `mapping` holds the messages by name:

        Opened(LIST, each=Opened(OBJECT, named={"mapping": Opened(OBJECT)}))

    gives each message, and each other value of a conversation, as a piece of its own.

    Args:
        brackets: which it may be, `[` or `{` or both; what is something else is given whole.
        each: the plan of its parts, None to take them whole.
        named: plans of an object's parts by their name, in place of `each`.
        begins: how one of its parts surely begins, where nothing else in the member does: from there reading
            goes on after a fault. Written for bytes; the part's name is included for an object.
    """

    brackets: str
    each: "Opened | None" = None
    named: Mapping[str, "Opened"] = field(default_factory=lambda: _NONE)
    begins: re.Pattern[bytes] | None = None

    def part(self, key: str | int) -> "Opened | None":
        """The plan of one part."""
        return self.named.get(key, self.each) if isinstance(key, str) else self.each

    def levels(self, brackets: str = "[{") -> int:
        """How many lists and objects within one another it opens at most, where it is itself one of these."""
        named = self.named.values() if "{" in brackets else ()
        parts = [*named, *(() if self.each is None else (self.each,))]
        return 1 + max((part.levels(part.brackets) for part in parts), default=0)


LIST, OBJECT, EITHER = "[", "{", "[{"
EACH_ELEMENT = Opened(LIST)
"""A list whose elements are given whole."""
EACH_PART = Opened(EITHER)
"""A list or an object whose parts are given whole."""
