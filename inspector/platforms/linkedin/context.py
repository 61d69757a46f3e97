"""What LinkedIn's readers need to know of one another's members: gathered by the survey, immutable, picklable."""

from dataclasses import dataclass

from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class Context:
    """What the survey found out.

    Args:
        owner_slugs: the owner's profile slugs, each as `owner.slug_of` gives it; they change over time.
        owner_names: every form of the owner's name, each as `owner.name_key` gives it.
        connections: slug to the earliest instant of the day on which the two connected, as sorted pairs.
        pacific: whether times of the form `M/D/YY, h:mm AM` may be read as US Pacific (False where the
            archive itself speaks against it).
        export_year: the year of the export, for two-digit years.
        latest: the latest instant that a date of this archive may have: *as of* and a day.
    """

    owner_slugs: frozenset[str]
    owner_names: frozenset[str]
    connections: tuple[tuple[str, Instant], ...]
    pacific: bool
    export_year: int
    latest: Instant
