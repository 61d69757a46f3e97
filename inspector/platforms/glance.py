"""An archive as it is recognised: where there are very many pictures, a few of each folder stand for the others.

Whose an archive is, is told by folders and by the names of its data; every platform looks at every name. Of 200,000
pictures that alone took six seconds, and the first screen is to be there within one.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.archive.limits import Limits
from inspector.records.record import ExtractionWarning

_FEW: Final = 2_000
"""Members up to which an archive is looked at whole."""
_EACH: Final = 3
"""Pictures, films and sounds of one folder that are looked at."""
_MEDIA: Final = tuple(
    f".{ending}"
    for ending in "jpg jpeg png gif webp heic avif mp4 mov m4a mp3 aac wav ogg webm 3gp opus".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Glanced:
    """An archive of which only these members are looked at."""

    archive: Archive
    members: tuple[Member, ...]

    @property
    def name(self) -> str:
        return self.archive.name

    @property
    def path(self) -> Path:
        return self.archive.path

    @property
    def kind(self) -> str:
        return self.archive.kind

    @property
    def size(self) -> int:
        return self.archive.size

    @property
    def warnings(self) -> tuple[ExtractionWarning, ...]:
        return self.archive.warnings

    @property
    def limits(self) -> Limits:
        return self.archive.limits

    def open(self, member: Member) -> MemberStream:
        return self.archive.open(member)


def glanced_at(archive: Archive) -> Archive:
    """The archive, without most of its pictures where it has very many members; no folder and no other file is left out."""
    if len(archive.members) <= _FEW:
        return archive
    seen: dict[str, int] = {}
    kept: list[Member] = []
    for member in archive.members:
        if member.path.lower().endswith(_MEDIA):
            folder = member.path.replace("\\", "/").rpartition("/")[0]
            seen[folder] = seen.get(folder, 0) + 1
            if seen[folder] > _EACH:
                continue
        kept.append(member)
    return Glanced(archive, tuple(kept))
