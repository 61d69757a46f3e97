"""The archives of a case, found again and checked by their hash before anything is said of their bytes."""

from collections.abc import Sequence
from pathlib import Path

from inspector.archive.archive import Archive
from inspector.archive.limits import Limits
from inspector.case.archives import archives
from inspector.case.rows import ArchiveRow
from inspector.errors import UsageError
from inspector.operations.bundling import bundles, is_there, open_bundle, open_kept
from inspector.operations.identity import identify
from inspector.operations.viewing import View
from inspector.progress import Progress


def find_archives(view: View, named: Sequence[Path], limits: Limits, progress: Progress) -> dict[int, Archive]:
    """The archives of a case, each where it was last opened or where it is named, and checked to be the same.

    Raises:
        UsageError: one is not where it was and not among those named, or is another one by now.
        ArchiveRefused: one cannot be read.
    """
    at_hand: dict[str, Archive] = {}
    for bundle in bundles(named):
        archive = open_bundle(bundle, limits)
        at_hand[identify(archive, progress)[0]] = archive
    found: dict[int, Archive] = {}
    for row in archives(view.case.connection):
        known = at_hand.get(row.sha256)
        found[row.id] = _at_its_place(row, limits, progress) if known is None else known
    return found


def _at_its_place(row: ArchiveRow, limits: Limits, progress: Progress) -> Archive:
    help_text = "say where it is with --archive FILE, or leave raw bytes out with --no-sources"
    if not is_there(row.path):
        raise UsageError(f"the archive {row.name} is not where it was; {help_text}")
    archive = open_kept(row.path, limits)
    if identify(archive, progress)[0] != row.sha256:
        raise UsageError(f"what stands in the place of the archive {row.name} is another one by now; {help_text}")
    return archive
