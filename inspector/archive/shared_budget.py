"""What the members of an archive and of those within it may give: one budget for all of them."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from inspector.archive.archive import Archive
from inspector.archive.budget import allowances
from inspector.archive.zip_archive import ZipArchive
from inspector.archive.zip_bodies import Body


class SomeBodies(Protocol):
    """The bodies of a ZIP's members, by their places."""

    def __len__(self) -> int: ...
    def __getitem__(self, place: int, /) -> Body: ...


def shared(outer: Archive, inners: Sequence[SomeBodies]) -> tuple[tuple[int, ...], Iterator[tuple[int, ...]]]:
    """How many bytes each member of the outer archive may give, and each member of each inner archive.

    The budget of the outer archive is dealt out among all: its own members first, and then those within. Where it is no
    ZIP, its members are bytes of files or hold to a budget of their own: they count here as what they claim, and nothing
    is said of them.
    """
    own = _sizes(outer.bodies) if isinstance(outer, ZipArchive) else [(each.size, each.size) for each in outer.members]
    allowed = allowances([*own, *(size for bodies in inners for size in _sizes(bodies))], outer.size, outer.limits)
    return allowed[: len(own)] if isinstance(outer, ZipArchive) else (), _dealt(allowed[len(own) :], inners)


def _dealt(allowed: tuple[int, ...], inners: Sequence[SomeBodies]) -> Iterator[tuple[int, ...]]:
    first = 0
    for bodies in inners:
        yield allowed[first : first + len(bodies)]
        first += len(bodies)


def _sizes(bodies: SomeBodies) -> list[tuple[int, int]]:
    return [(body.packed, body.size or 0) for body in map(bodies.__getitem__, range(len(bodies)))]
