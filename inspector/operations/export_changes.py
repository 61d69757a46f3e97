"""What changed between two exports of one platform: records that went or came, settings as each export shows them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

from inspector.case.archives import archives
from inspector.case.export_pairs import KindCompared, compare_exports, members_missing, settings_shown
from inspector.case.rows import ArchiveRow, RecordFilter
from inspector.operations.viewing import View, viewed
from inspector.platforms import platform_by_id
from inspector.records.instants import Instant
from inspector.records.visible import visible_line


@dataclass(frozen=True, slots=True)
class Export:
    """One of the two: the case's number of the archive, its name safe to show, and up to when it speaks (UTC)."""

    archive: int
    name: str
    as_of: Instant


@dataclass(frozen=True, slots=True)
class SettingSeen:
    """The last state of a setting that each of the two exports shows, with the instant (UTC) that goes with it; empty
    and None where an export shows none. `name` is the setting's own.
    """

    name: str
    earlier: str
    earlier_at: Instant | None
    later: str
    later_at: Instant | None


@dataclass(frozen=True, slots=True)
class ExportChanges:
    """What differs between two exports that follow one another. `members_gone` and `members_new` are the paths of
    members, safe to show, that one of them alone holds.
    """

    platform: str
    earlier: Export
    later: Export
    kinds: tuple[KindCompared, ...]
    settings: tuple[SettingSeen, ...]
    members_gone: tuple[str, ...]
    members_new: tuple[str, ...]

    @property
    def gone(self) -> int:
        """Records that the earlier export alone holds."""
        return sum(each.gone for each in self.kinds)

    @property
    def appeared(self) -> int:
        """Records older than the earlier export that the later one alone holds."""
        return sum(each.appeared for each in self.kinds)

    def gone_records(self, category: str = "") -> RecordFilter:
        """What asks for the records that the earlier export alone holds, of one category or of any."""
        return RecordFilter(
            categories=(category,) if category else (), only_in=(self.earlier.archive, self.later.archive)
        )

    def appeared_records(self, category: str = "") -> RecordFilter:
        """What asks for the older records that the later export alone holds, of one category or of any."""
        return RecordFilter(
            categories=(category,) if category else (),
            only_in=(self.later.archive, self.earlier.archive),
            until=self.earlier.as_of,
        )


def export_changes(case: Path) -> tuple[ExportChanges, ...]:
    """What changed between the exports of each platform in a case (`changes_of`).

    Raises:
        CaseRefused: it is no case file, or no inspection of it was ever finished.
    """
    with viewed(case) as view:
        return changes_of(view)


def changes_of(view: View) -> tuple[ExportChanges, ...]:
    """Each export beside the one before it on the same platform, in order of time.

    Archives that speak up to the same instant are parts or kinds of one export: none of them is the other's past.
    """
    connection = view.case.connection
    ordered = sorted(archives(connection), key=lambda row: (row.platform, row.as_of, row.id))
    found: list[ExportChanges] = []
    for _, of_platform in groupby(ordered, key=lambda row: row.platform):
        for earlier, later in pairwise(of_platform):
            if earlier.as_of < later.as_of:
                found.append(_compared(connection, view, earlier, later))
    return tuple(found)


def _compared(connection: sqlite3.Connection, view: View, earlier: ArchiveRow, later: ArchiveRow) -> ExportChanges:
    return ExportChanges(
        platform=platform_by_id(earlier.platform).name,
        earlier=Export(earlier.id, visible_line(earlier.name), earlier.as_of),
        later=Export(later.id, visible_line(later.name), later.as_of),
        kinds=compare_exports(connection, earlier.id, later.id, earlier.as_of),
        settings=tuple(_settings(connection, view, earlier.id, later.id)),
        members_gone=tuple(visible_line(path) for path in members_missing(connection, earlier.id, later.id)),
        members_new=tuple(visible_line(path) for path in members_missing(connection, later.id, earlier.id)),
    )


def _settings(connection: sqlite3.Connection, view: View, earlier: int, later: int) -> Iterator[SettingSeen]:
    """Each setting that one of two archives shows, in the order of their ids: the last state in each."""
    before, after = (
        {what: (value, at) for what, value, at in settings_shown(connection, archive)} for archive in (earlier, later)
    )
    names = {f"setting:{each.id}": each.name for each in view.knowledge.settings}
    for what in sorted(before.keys() | after.keys()):
        name = names.get(what, what.partition(":")[2])
        yield SettingSeen(name, *before.get(what, ("", None)), *after.get(what, ("", None)))
