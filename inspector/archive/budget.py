"""What each member may give, settled before anything is unpacked, counted on bytes that came out.

The total is dealt out beforehand, so that the outcome is the same in whatever order, and in however many
processes, the members are read; and the sum of all that can come out never passes it.
"""

from collections.abc import Sequence

from inspector.archive.limits import Limits


def total_allowed(archive_size: int, limits: Limits) -> int:
    """How many bytes all members of an archive of this size may give together."""
    return min(limits.total_bytes, limits.ratio * archive_size + limits.spare_bytes)


def allowances(sizes: Sequence[tuple[int, int]], archive_size: int, limits: Limits) -> tuple[int, ...]:
    """How many bytes each member may give.

    In directory order, while the total lasts, each member is granted what it claims as far as that is no more
    than `ratio` times its packed size; after all of them, what it claims beyond that. So a member that claims
    petabytes takes nothing from those that claim what they hold. What is then left is shared out by packed
    size, for members that give more than they claim. No member may give more than `ratio` times its packed
    size once `ratio_from_bytes` have come out.

    Args:
        sizes: (packed size, claimed size) of each member, in bytes.
        archive_size: size of the whole archive, in bytes.
        limits: the limits that the archive is opened under.
    """
    left = total_allowed(archive_size, limits)
    most = [max(limits.ratio_from_bytes, limits.ratio * packed) for packed, _ in sizes]
    granted = [0] * len(sizes)
    for bounds in ([limits.ratio * packed for packed, _ in sizes], most):
        for index, (bound, (_, claimed)) in enumerate(zip(bounds, sizes, strict=True)):
            more = min(max(0, min(claimed, bound) - granted[index]), left)
            granted[index] += more
            left -= more
    packed_in_all = sum(packed for packed, _ in sizes) or 1
    return tuple(
        min(grant + left * packed // packed_in_all, bound)
        for grant, bound, (packed, _) in zip(granted, most, sizes, strict=True)
    )
