"""Members whose names are the same, or are taken for the same by some systems (threat Z5)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from unicodedata import normalize

import numpy as np

from inspector.archive.archive import Member
from inspector.archive.member_columns import MemberColumns


def repeated(members: Sequence[Member]) -> frozenset[int]:
    """The places of the members whose name another one has, too."""
    if not isinstance(members, MemberColumns):
        return _equal([same_name(member.path) for member in members])
    # By short numbers made of the names, since to hold all names twice would take more than all else; where numbers are
    # equal, the names decide.
    numbers = np.fromiter(map(hash, _keys(members)), np.int64, len(members))
    order = np.argsort(numbers, kind="stable")
    next_to = numbers[order[1:]] == numbers[order[:-1]]
    places = sorted({*order[1:][next_to].tolist(), *order[:-1][next_to].tolist()})
    equal = _equal([same_name(members.path(place)) for place in places])
    return frozenset(places[each] for each in equal)


def same_name(path: str) -> str:
    """What names have in common that differ in case or in how their accents are written alone."""
    return path.casefold() if path.isascii() else normalize("NFC", path).casefold()


def _equal(names: Sequence[str]) -> frozenset[int]:
    counts = Counter(names)
    return frozenset(place for place, name in enumerate(names) if counts[name] > 1)


def _keys(members: MemberColumns) -> Iterator[bytes]:
    """For each member the bytes of what its name has in common with others."""
    plain = members.names.isascii() and not members.paths
    if not plain:
        yield from (same_name(members.path(place)).encode("utf-8", "surrogatepass") for place in range(len(members)))
        return
    lower = members.names.lower().replace(b"\\", b"/")
    start = 0
    for end in members.ends:
        yield lower[start:end]
        start = end
