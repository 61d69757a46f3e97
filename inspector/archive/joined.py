"""Several parts of one export as one archive: each part's members below its name, in order of the names."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from typing import Final

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.archive.file_bytes import unreadable
from inspector.archive.folder import FolderArchive, open_file, open_folder
from inspector.archive.limits import Limits, limit_words
from inspector.archive.opening import open_archive
from inspector.archive.shown import shown_name
from inspector.archive.stand_in import Tell, open_telling
from inspector.errors import ArchiveRefused
from inspector.progress import Progress, silent
from inspector.records.record import ExtractionWarning


@dataclass(frozen=True, slots=True)
class JoinedArchive:
    """An `Archive` of kind `parts`. `path` is the first part's; a member's path begins with the name of its part,
    but for a part that is a single file and its own only member.
    """

    name: str
    path: Path
    pieces: tuple[Archive, ...]
    members: tuple[Member, ...]
    warnings: tuple[ExtractionWarning, ...]
    limits: Limits

    @property
    def kind(self) -> str:
        """Always `parts`."""
        return "parts"

    @property
    def size(self) -> int:
        """Bytes of all parts together."""
        return sum(piece.size for piece in self.pieces)

    def open(self, member: Member) -> MemberStream:
        """The member's bytes.

        Raises:
            ArchiveRefused: its part is gone, or is no longer the one that was opened.
        """
        return self.open_telling(member, None)

    def open_telling(self, member: Member, tell: Tell | None) -> MemberStream:
        """The same; see `Telling`."""
        piece, held = self.held(member)
        return open_telling(piece, held, tell)

    def held(self, member: Member) -> tuple[Archive, Member]:
        """The part that a member lies in, and what it is there."""
        firsts = _firsts(self.pieces)
        which = bisect_right(firsts, member.ordinal) - 1
        piece = self.pieces[which]
        return piece, piece.members[member.ordinal - firsts[which]]


_NO_ARCHIVE: Final = frozenset({"not_an_archive", "web_page", "empty", "unfinished"})
"""Refusals of a file that is none: among other parts it is listed, and they are read. A hostile part is refused with all."""


Open = Callable[[Path, Limits, Progress], Archive]
"""How one part is opened."""


def open_joined(
    parts: Sequence[Path],
    beside: Sequence[Path],
    limits: Limits,
    progress: Progress = silent,
    open_part: Open = open_archive,
) -> Archive:
    """Parts of one export, and what lies beside them, as one archive; a single part alone is opened as it is.

    It bears the name of the first part that is neither an archive nor a folder, such as a manifest, else of the first.

    Args:
        parts: files, opened as what they are.
        beside: files and folders, taken as they lie: no archive among them is opened.
        limits: what each may cost; those on members hold for all together.
        progress: told how far the listing of each is; may ask to stop.
        open_part: opens each.

    Raises:
        ArchiveRefused: one cannot be read, or all together have more members than the limits allow.
    """
    if len(parts) == 1 and not beside:
        return open_part(parts[0], limits, progress)
    # By the name without its ending: a first part often bears no number, and `x.zip` stands before `x-2.zip` so.
    paths = sorted({*parts, *beside}, key=lambda each: (each.stem, each.name, str(each)))
    pieces = tuple(
        _part(path, limits, progress, open_part) if path in parts else _as_it_lies(path, limits) for path in paths
    )
    if sum(len(piece.members) for piece in pieces) > limits.members:
        raise ArchiveRefused(
            "too_many_members",
            f"{shown_name(paths[0])} and its other parts hold too many files; {limit_words('members', limits)}.",
        )
    members: list[Member] = []
    warnings: list[ExtractionWarning] = []
    for first, piece in zip(_firsts(pieces), pieces, strict=True):
        top = "" if is_single(piece) else f"{piece.name}/"
        for member in piece.members:
            raw = top.encode("utf-8", "replace") + member.raw_path
            members.append(member._replace(ordinal=first + member.ordinal, path=top + member.path, raw_path=raw))
        warnings += [
            each if each.member is None else replace(each, member=first + each.member) for each in piece.warnings
        ]
    named = next((piece for piece in pieces if is_single(piece)), pieces[0])
    return JoinedArchive(named.name, pieces[0].path, pieces, tuple(members), tuple(warnings), limits)


def _part(path: Path, limits: Limits, progress: Progress, open_part: Open) -> Archive:
    try:
        return open_part(path, limits, progress)
    except ArchiveRefused as refused:
        if refused.code not in _NO_ARCHIVE or not path.is_file():
            raise
        single = _as_it_lies(path, limits)
        return replace(single, warnings=(*single.warnings, ExtractionWarning("part_unreadable", str(refused), 0)))


def _as_it_lies(path: Path, limits: Limits) -> FolderArchive:
    if path.is_dir():
        return open_folder(path, limits)
    try:
        return open_file(path, path.stat(), limits)
    except OSError as error:
        raise unreadable(path, error) from None


def is_single(piece: Archive) -> bool:
    """Whether a part is one file that is no archive."""
    return piece.kind == "folder" and piece.path.is_file()


def _firsts(pieces: tuple[Archive, ...]) -> list[int]:
    """The ordinal of each part's first member."""
    return list(accumulate((len(piece.members) for piece in pieces), initial=0))[:-1]
