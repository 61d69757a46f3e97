"""Numbers of produced records: a prefix and a running number, in the order of the records' places."""

import re
from dataclasses import dataclass
from typing import Final

from inspector.errors import UsageError

_PREFIX: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}")
_LARGEST: Final = 10**9


@dataclass(frozen=True, slots=True)
class Numbering:
    """How records of a pack are numbered. The same choice of the same case gives each record the same number.

    A record that is withheld keeps its number, so that gaps are explained.
    """

    prefix: str = "R"
    start: int = 1
    width: int = 7

    def number(self, position: int) -> str:
        """The number of the record at this position, from 0: `R0000001`."""
        return f"{self.prefix}{self.start + position:0{self.width}d}"


def numbering(prefix: str, start: int) -> Numbering:
    """Numbers with this prefix and first number.

    Raises:
        UsageError: the prefix is no short word of letters, digits, `-` and `_`, or the start is none from 0 to 10^9.
    """
    if not _PREFIX.fullmatch(prefix):
        raise UsageError("--bates: a prefix is up to 20 letters, digits, - or _, such as SMITH-")
    if not 0 <= start <= _LARGEST:
        raise UsageError(f"--bates-start: a first number lies between 0 and {_LARGEST:,}")
    return Numbering(prefix, start)
