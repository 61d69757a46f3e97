"""Who could see a record: the archive's word, else a fact's, else the platform file's (contract, section 3)."""

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.facts.fact import Basis
from inspector.facts.timeline import State, state_at
from inspector.records.categories import ALWAYS_PRIVATE, Audience, DataCategory
from inspector.records.instants import Instant


@dataclass(frozen=True, slots=True)
class Audiences:
    """What decides an audience where the archive says nothing: the `audience` facts, and the defaults of the
    platform file by category.
    """

    told: tuple[State, ...]
    defaults: Mapping[str, str]

    def of(
        self, category: DataCategory, archive_says: str, earliest: Instant, latest: Instant
    ) -> tuple[Audience, Basis]:
        """The audience of a record made between `earliest` and `latest`, and how it is known.

        Messages, AI chats and the other categories that the contract lists are private wherever the
        archive says nothing else. A fact counts only where it covers all the time in which the record can
        have been made.
        """
        if archive_says:
            return Audience(archive_says), Basis.ARCHIVE
        if category in ALWAYS_PRIVATE:
            return Audience.PRIVATE, Basis.DEFAULT
        told = state_at(self.told, earliest)
        if told.value is not None and (latest <= told.end or earliest == latest):
            return Audience(told.value), told.basis
        untold = told.value is None and state_at(self.told, latest) == told
        if untold and category.value in self.defaults:
            return Audience(self.defaults[category.value]), Basis.DEFAULT
        return Audience.UNKNOWN, Basis.UNKNOWN

    def edges(self) -> tuple[Instant, ...]:
        """The instants at which another fact comes to decide."""
        return tuple(state.start for state in self.told)
