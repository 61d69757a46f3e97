"""An archive as it is recognised and looked at first: where there are very many pictures, a few of each folder stand for the others.

Whose an archive is, is told by folders and by the names of its data; every platform looks at every name. Of 200,000
pictures that alone took six seconds, and the first screen is to be there within one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.archive.member_columns import KeptColumns, MemberColumns
from inspector.archive.name_marks import ending_in, newest, starts_and_ends
from inspector.archive.stand_in import StandIn
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
class Glanced(StandIn):
    """An archive of which only these members are looked at."""

    archive: Archive
    members: Sequence[Member]

    @property
    def stands_for(self) -> Archive:
        return self.archive

    @property
    def warnings(self) -> tuple[ExtractionWarning, ...]:
        return self.archive.warnings

    def open(self, member: Member) -> MemberStream:
        return self.archive.open(member)


def glanced_at(archive: Archive) -> Archive:
    """The archive, without most of its pictures where it has very many members; no folder and no other file is left out."""
    if len(archive.members) <= _FEW:
        return archive
    members = archive.members
    media = ending_in(members, _MEDIA)
    kept = ~media
    seen: dict[bytes, int] = {}
    places = np.flatnonzero(media).tolist()
    for place, folder in zip(places, _folders(members, places), strict=True):
        count = seen.get(folder, 0)
        seen[folder] = count + 1
        if count < _EACH:
            kept[place] = True
    return Glanced(archive, tuple(members[place] for place in np.flatnonzero(kept).tolist()))


def without_media(archive: Archive) -> Archive:
    """The archive as a survey sees it that asks nothing of pictures, films and sounds: where it has very many members,
    none of them is left but the member with the latest time, whatever it is.
    """
    members = archive.members
    if len(members) <= _FEW:
        return archive
    kept = set(np.flatnonzero(~ending_in(members, _MEDIA)).tolist())
    times = newest(members) if isinstance(members, MemberColumns) else _newest(members)
    if times is not None:
        kept.add(times)
    return Glanced(archive, tuple(members[place] for place in sorted(kept)))


def with_members_kept(archive: Archive) -> Archive:
    """The archive for a survey, which may ask for all of its members again and again; to be let go of after it."""
    members = archive.members
    return Glanced(archive, KeptColumns.of(members)) if isinstance(members, MemberColumns) else archive


def _newest(members: Sequence[Member]) -> int | None:
    dated = [(member.modified, -place) for place, member in enumerate(members) if member.modified is not None]
    return -max(dated)[1] if dated else None


def _folders(members: Sequence[Member], places: Sequence[int]) -> Iterator[bytes]:
    """The folder of each of some members."""
    if not isinstance(members, MemberColumns):
        yield from (
            members[place].path.replace("\\", "/").rpartition("/")[0].encode("utf-8", "replace") for place in places
        )
        return
    names = members.names.replace(b"\\", b"/")
    starts, ends = starts_and_ends(members)
    slashes = np.flatnonzero(np.frombuffer(b"/" + names, np.uint8) == 0x2F) - 1
    # The last one before the end, where it is the member's own: else its folder has no name.
    last = slashes[np.searchsorted(slashes, ends) - 1]
    tops = np.maximum(starts, last)[places].tolist()
    for place, start, top in zip(places, starts[places].tolist(), tops, strict=True):
        if members.paths and place in members.paths:
            yield members.paths[place].rpartition("/")[0].encode("utf-8", "replace")
        else:
            yield names[start:top]
