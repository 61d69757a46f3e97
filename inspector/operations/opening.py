"""Opens the archives of one inspection: each opened, recognised, surveyed, and told of before it is hashed and read."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Final

from inspector.archive.archive import Archive, Part
from inspector.archive.joined import JoinedArchive
from inspector.archive.limits import Limits, limit_words
from inspector.archive.nested_members import zips_in
from inspector.archive.zip_archive import ZipArchive, changed
from inspector.archive.zip_listed import ListedZip
from inspector.errors import ArchiveRefused
from inspector.operations.bundling import Bundle, bundles, list_bundle, open_bundle
from inspector.operations.identity import identify
from inspector.operations.moving_archive import MovingArchive
from inspector.operations.reading_here import PatientThread
from inspector.operations.stuck_clock import ReadingStuck
from inspector.platforms import recognise
from inspector.platforms.glance import with_members_kept
from inspector.platforms.known import KnownPlatform
from inspector.platforms.platform import Recognition, Survey
from inspector.progress import STAYS, Progress
from inspector.records.visible import visible_line

_MANY: Final = 2_000
"""Members from which an archive is looked at by its list first: it takes seconds to open, and longer to hash."""
_IN_MEGABYTES: Final = 10_000_000


@dataclass(frozen=True, slots=True)
class Opened:
    """An archive that was opened, hashed, recognised and surveyed, and not yet written anywhere."""

    archive: Archive
    sha256: str
    parts: tuple[Part, ...]
    platform: str
    recognition: Recognition
    survey: Survey


def open_archives(paths: Sequence[Path], limits: Limits, progress: Progress) -> tuple[Opened, ...]:
    """Open archives and look at each for the first time; the earliest export first, whatever the order given.

    Several parts of one export are one archive (`inspector.operations.bundling`).

    Raises:
        ArchiveRefused: one cannot be read, or is no platform's.
    """
    opened = [_open(bundle, limits, progress) for bundle in bundles(paths)]
    return tuple(sorted(opened, key=lambda each: (each.survey.as_of, each.sha256)))


def _open(bundle: Bundle, limits: Limits, progress: Progress) -> Opened:
    listed, seen = _seen_at_once(bundle, limits)
    stamps, identity = None, None
    if listed is not None:
        progress(seen, 0, STAYS)
        # Before it is opened: the headers that are read then, one here and one there, have come into memory by this.
        stamps, identity = _stamps(listed), identify(listed, progress)
        del listed  # The list is made anew, and may take tens of megabytes.
    archive = open_bundle(bundle, limits, progress)
    platform, recognition = recognise(archive)
    progress(f"Looking at {archive.name}", 0, 0)
    survey = _survey(archive, platform)
    found = _found(archive, platform, survey)
    if found != seen:
        progress(found, 0, STAYS)
    if stamps is not None and stamps != _stamps(archive):
        raise changed(archive.path)
    sha256, parts = identity or identify(archive, progress)
    return Opened(archive, sha256, parts, platform.id, recognition, survey)


def _seen_at_once(bundle: Bundle, limits: Limits) -> tuple[Archive | None, str]:
    """A large archive by its list alone, and what is found so; None where that is for the whole opening to say."""
    try:
        archive = list_bundle(bundle, limits)
        # What lies in archives within counts as files, too, and takes longer to find.
        if archive is None or len(archive.members) < _MANY or zips_in(archive.members):
            return None, ""
        platform, _ = recognise(archive)
        return archive, _found(archive, platform, _survey(archive, platform))
    except (ArchiveRefused, OSError):
        return None, ""


def _stamps(archive: Archive) -> list[tuple[int, int]]:
    """What tells whether the ZIPs of an archive are still the same files."""
    pieces = archive.pieces if isinstance(archive, JoinedArchive) else (archive,)
    return [piece.stamp for piece in pieces if isinstance(piece, ListedZip | ZipArchive)]


def _found(archive: Archive, platform: KnownPlatform, survey: Survey) -> str:
    """Whose archive it is and how large, for people."""
    files, large = len(archive.members), archive.size >= _IN_MEGABYTES
    size = round(archive.size / 1e6) if large else ceil(archive.size / 1e3)
    if survey.owner.name:
        return (
            f"{platform.name}, the archive of {visible_line(survey.owner.name)}: "
            f"{files:,} {'file' if files == 1 else 'files'}, {size:,} {'MB' if large else 'kB'}"
        )
    return (
        f"{platform.name}, an archive that names no owner: "
        f"{files:,} {'file' if files == 1 else 'files'}, {size:,} {'MB' if large else 'kB'}"
    )


def _survey(archive: Archive, platform: KnownPlatform) -> Survey:
    thread = PatientThread(archive.limits.idle_seconds)
    moving = with_members_kept(MovingArchive(archive, thread))
    try:
        return thread.do(lambda: platform.survey(moving))
    except ReadingStuck:
        met = f"Nothing more came for a while; {limit_words('idle_seconds', archive.limits)}"
        raise ArchiveRefused("reading_stuck", f"{visible_line(archive.name)} cannot be read. {met}.") from None
    finally:
        thread.end()
