"""What the members of an archive and of those within it may give: one budget for all of them."""

from array import array
from collections.abc import Sequence

from inspector.archive.archive import Archive
from inspector.archive.budget import Budget, dealt
from inspector.archive.zip_archive import ZipArchive
from inspector.archive.zip_bodies import Bodies


def shared(outer: Archive, inners: Sequence[Bodies]) -> Budget:
    """How many bytes each member of the outer archive may give, and after them each member of each inner archive.

    The budget of the outer archive is dealt out among all: its own members first, and then those within. Where it is no
    ZIP, its members are bytes of files or hold to a budget of their own: they count here as what they claim.
    """
    packed, claimed = array("Q"), array("Q")
    if isinstance(outer, ZipArchive):
        _add(outer.bodies, packed, claimed)
    else:
        packed.extend(each.size for each in outer.members)
        claimed.extend(packed)
    for bodies in inners:
        _add(bodies, packed, claimed)
    return dealt(packed, claimed, outer.size, outer.limits)


def _add(bodies: Bodies, packed: "array[int]", claimed: "array[int]") -> None:
    packed.extend(bodies.packed)
    claimed.extend(bytes(len(bodies)) if bodies.sizes is None else bodies.sizes)
