"""Where each member's packed bytes stand: by the column for all members, one by one where one is read."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from struct import Struct
from typing import Final

LOCAL: Final = Struct("<4s5H3L2H")
"""The header before a member's bytes."""
LOCAL_SIGNATURE: Final = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Body:
    """A member's packed bytes.

    Args:
        at: offset of the first in the file; 0 where there is no header that leads to them.
        packed: how many there are.
        size: what they claim to unpack to; None where nothing was claimed.
        crc: the check sum that the list gives; None where none was given.
        method: how they are packed.
        damage: what is already known to be wrong.
    """

    at: int
    packed: int
    size: int | None
    crc: int | None
    method: int
    damage: str = ""


@dataclass(frozen=True, slots=True)
class Bodies:
    """The bodies of all members, by the column; `sizes` and `sums` are None where nothing was claimed.

    Args:
        at, packed, sizes, sums, methods: as of a `Body`.
        damages: what is known to be wrong with some, by ordinal.
        damage: what is known to be wrong with all others.
    """

    at: "array[int]"
    packed: "array[int]"
    sizes: "array[int] | None"
    sums: "array[int] | None"
    methods: "array[int]"
    damages: Mapping[int, str] = field(default_factory=dict)
    damage: str = ""

    def __len__(self) -> int:
        return len(self.at)

    def __getitem__(self, ordinal: int) -> Body:
        return Body(
            self.at[ordinal],
            self.packed[ordinal],
            None if self.sizes is None else self.sizes[ordinal],
            None if self.sums is None else self.sums[ordinal],
            self.methods[ordinal],
            self.damages.get(ordinal, self.damage),
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """A body that rescue found, with the range of the file that its header and bytes take."""

    body: Body
    start: int
    end: int
