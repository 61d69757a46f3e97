"""By what the beginning of a JSON member tells whose it is: the names of its first object, whatever its texts hold."""

import re
from typing import Final

_FLAT: Final = rb'(?:[^\[\]{}"]|"(?:[^"\\]|\\.)*")*?'
"""Names and values up to the first list or object within; brackets in texts do not matter."""


def listed_with(name: bytes) -> re.Pattern[bytes]:
    """A list whose first object has this name before any list or object within it."""
    return re.compile(rb"^\s*\[\s*\{" + _FLAT + rb'"' + re.escape(name) + rb'"\s*:', re.DOTALL)
