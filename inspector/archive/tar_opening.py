"""Opens a tar, packed with gzip or not: there is no list of members, so all of it is walked over once."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from inspector.archive.archive import Member
from inspector.archive.budget import allowances, total_allowed
from inspector.archive.damage import CORRUPT, CRC, LIMIT, UNREADABLE, UNSAFE_NAME
from inspector.archive.file_bytes import ArchiveFile, unreadable
from inspector.archive.gzip_flow import FEED, GzipFlow
from inspector.archive.gzip_frame import MARK
from inspector.archive.limits import Limits
from inspector.archive.oddities import member_oddities
from inspector.archive.shown import capped, shown_name
from inspector.archive.tar_archive import TarArchive
from inspector.archive.tar_flow import Flow, PlainFlow, whole
from inspector.archive.tar_framing import framing
from inspector.archive.tar_headers import BLOCK, header_in
from inspector.archive.tar_listings import LISTINGS
from inspector.archive.tar_stream import TarBody
from inspector.archive.tar_walk import TarEntry, Walk
from inspector.archive.zip_archive import stamp_of
from inspector.archive.zip_directory import directory_too_large, too_many_members
from inspector.archive.zip_end import find_directories
from inspector.archive.zip_names import leads_outside
from inspector.errors import ArchiveRefused
from inspector.progress import Progress
from inspector.records.record import ExtractionWarning

_ZIP: Final = b"PK"
_TOLD: Final = 4 * 1024 * 1024
"""Bytes of the file between two words on how far it is."""


def open_tar(file: ArchiveFile, limits: Limits, progress: Progress) -> TarArchive | None:
    """The tar in a file; None where the file is none.

    What this process listed once it does not list again while the file stays as it is.

    Raises:
        ArchiveRefused: it can be read in two ways, breaks the limits, or the system does not let it be read.
    """
    packed = file.at(0, len(MARK)) == MARK
    if not _begins_a_tar(file, packed=packed):
        return None
    known = LISTINGS.get(file.path, stamp_of(file), limits)
    if known is None:
        known = _listed(file, limits, progress, packed=packed)
        LISTINGS.keep(known)
    return known


def _begins_a_tar(file: ArchiveFile, *, packed: bool) -> bool:
    if file.at(0, len(_ZIP)) == _ZIP:
        return False
    flow: Flow = GzipFlow(file, (file.path, stamp_of(file)), most=BLOCK) if packed else PlainFlow(file)
    block = whole(flow, BLOCK)
    return len(block) == BLOCK and header_in(block) is not None


def _listed(file: ArchiveFile, limits: Limits, progress: Progress, *, packed: bool) -> TarArchive:
    tell = _teller(file, progress)
    flow: Flow = PlainFlow(file)
    if packed:
        flow = GzipFlow(file, (file.path, stamp_of(file)), most=total_allowed(file.size, limits), tell=tell)
    walk = Walk(flow, tell)
    entries = _counted(walk.entries(), file, limits)
    if flow.damage == UNREADABLE:
        raise unreadable(file.path, OSError(), flow.consumed)
    _refuse_second_reading(file, limits, [] if packed else entries, flow.consumed if packed else 0)
    suspect = flow.suspect if isinstance(flow, GzipFlow) and flow.damage in {CRC, CORRUPT} else None
    members = tuple(_member(ordinal, entry) for ordinal, entry in enumerate(entries))
    mismatches = [
        ExtractionWarning("header_mismatch", "The archive gives this file two names or two sizes.", ordinal)
        for ordinal, entry in enumerate(entries)
        if entry.disagrees
    ]
    told = framing(file, flow, walk, limits)
    return TarArchive(
        path=file.path,
        size=file.size,
        members=members,
        warnings=capped([*told, *mismatches, *member_oddities(members, limits)]),
        stamp=stamp_of(file),
        packed=packed,
        bodies=_bodies(entries, suspect, file.size, limits, packed=packed),
        limits=limits,
        rescued=walk.cut_at >= 0,
    )


def _teller(file: ArchiveFile, progress: Progress) -> Callable[[int], None]:
    """Tells how far the walk is, seldom enough."""
    what = f"Listing what is in {shown_name(file.path)}"
    last = -_TOLD

    def tell(consumed: int) -> None:
        nonlocal last
        if consumed - last >= _TOLD:
            last = consumed
            progress(what, min(consumed, file.size), file.size)

    return tell


def _counted(entries: Iterator[TarEntry], file: ArchiveFile, limits: Limits) -> list[TarEntry]:
    found: list[TarEntry] = []
    names = 0
    for entry in entries:
        found.append(entry)
        names += len(entry.name)
        if len(found) > limits.members:
            raise too_many_members(file, limits)
        if names > limits.directory_bytes:
            raise directory_too_large(file, names, limits)
    return found


def _refuse_second_reading(file: ArchiveFile, limits: Limits, entries: Sequence[TarEntry], inside: int) -> None:
    """A ZIP that lies in no member makes two archives of one file (Z18)."""
    try:
        rivals = find_directories(file, limits)
    except ArchiveRefused:
        return  # What contradicts itself is no other archive.
    spans = [(entry.at, entry.at + entry.there) for entry in entries] or [(0, inside)]
    for each in rivals:
        if each.size and not any(start <= each.offset and each.after <= end for start, end in spans):
            raise ArchiveRefused(
                "ambiguous_archive",
                f"{shown_name(file.path)} holds two archives in one, and programs would not agree on what is in it. "
                "Download it again from the platform.",
            )


def _member(ordinal: int, entry: TarEntry) -> Member:
    try:
        path = entry.name.decode()
    except UnicodeDecodeError:
        path = entry.name.decode("cp437")
    path = path.replace("\\", "/")
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    problem = entry.problem or (UNSAFE_NAME if leads_outside(path) else "")
    return Member(ordinal, path, entry.name, entry.size, entry.modified, problem, zoned=True)


def _bodies(
    entries: Sequence[TarEntry], suspect: int | None, archive_size: int, limits: Limits, *, packed: bool
) -> tuple[TarBody, ...]:
    """Where the members' bytes stand. What they take of a packed file is known to the last bite alone."""
    taken = [entry.packed + FEED if packed else entry.there for entry in entries]
    allowed = allowances(
        [(each, entry.there) for each, entry in zip(taken, entries, strict=True)], archive_size, limits
    )
    return tuple(_body(entry, each, most, suspect) for entry, each, most in zip(entries, taken, allowed, strict=True))


def _body(entry: TarEntry, taken: int, allowed: int, suspect: int | None) -> TarBody:
    damage, note = entry.damage, ""
    if suspect is not None and not damage and entry.at + entry.there > suspect:
        damage = CRC
        note = "The archive's check sum, one for all of its files, does not fit or is out of reach; bytes may have changed."
    # Where less is there than claimed, it is no limit that ends the bytes.
    if allowed >= entry.there and damage != LIMIT:
        allowed = entry.size
    return TarBody(entry.at, entry.size, taken, min(allowed, entry.there) if damage == LIMIT else allowed, damage, note)
