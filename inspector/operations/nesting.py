"""Archives within an archive, opened where its platform is known to hand them over so."""

from inspector.archive.archive import Archive
from inspector.archive.nested_members import zips_in
from inspector.archive.nested_opening import open_nested
from inspector.errors import ArchiveRefused
from inspector.platforms import recognise
from inspector.progress import Progress


def with_inner(archive: Archive, progress: Progress) -> Archive:
    """The archive with what lies in the archives within it, else as it is.

    One that bears no platform's marks may hold nothing but archives within: it is looked into, and stays as it is where
    what they hold is of no platform that packs them so.

    Raises:
        ArchiveRefused: the archive's file changed meanwhile.
    """
    if not zips_in(archive.members):
        return archive
    # Its readers' modules are not needed by a window that opens no such archive.
    from inspector.platforms.inner_archives import NESTING  # noqa: PLC0415

    own = _platform_of(archive)
    for platform, holds in NESTING.items():
        if own in {"", platform}:
            opened = open_nested(archive, holds, progress)
            if own == platform or _platform_of(opened) == platform:
                return opened
    return archive


def _platform_of(archive: Archive) -> str:
    """The id of the platform whose marks an archive bears; empty for none."""
    try:
        return recognise(archive)[0].id
    except ArchiveRefused:
        return ""
