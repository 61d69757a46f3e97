"""Whose an archive is, of the platforms that there are."""

from collections.abc import Sequence

from inspector.archive.archive import Archive
from inspector.archive.damage import ENCRYPTED
from inspector.archive.member_columns import count_of
from inspector.errors import ArchiveRefused
from inspector.platforms.glance import glanced_at
from inspector.platforms.known import KnownPlatform
from inspector.platforms.platform import Recognition
from inspector.records.visible import visible_line


def recognised(archive: Archive, platforms: Sequence[KnownPlatform]) -> tuple[KnownPlatform, Recognition]:
    """See `inspector.platforms.recognise`."""
    locked = count_of(archive.members, ENCRYPTED)
    name = visible_line(archive.name)
    if locked and locked == len(archive.members):
        raise ArchiveRefused(
            "encrypted", f"{name} is locked with a password. Unlock it first (unpack it), and open the folder."
        )
    glanced = glanced_at(archive)
    found = [(platform, platform.recognise(glanced)) for platform in platforms]
    platform, recognition = max(found, key=lambda each: each[1].score)
    if recognition.score == 0:
        known = ", ".join(sorted((each.name for each in platforms), key=str.casefold))
        raise ArchiveRefused(
            "not_recognised",
            f"{name} is no archive that this program knows. Open a download as it came, or the folder with all that was "
            f"in it, from one of these: {known}.",
        )
    return platform, recognition
