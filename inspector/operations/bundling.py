"""Which of the files that a person gives are parts of one export: those are one archive."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from inspector.archive.archive import Archive
from inspector.archive.joined import JoinedArchive, open_joined
from inspector.archive.limits import STANDARD, Limits
from inspector.archive.looks import READABLE_ALONE, is_tar_name
from inspector.archive.nested import NestedArchive
from inspector.archive.opening import list_archive, open_archive, part_digest
from inspector.archive.shown import shown_name
from inspector.operations.nesting import with_inner
from inspector.platforms.part_names import export_of_part
from inspector.progress import Progress, silent
from inspector.records.record import ExtractionWarning

Bundle = tuple[Path, ...]
"""What is one archive: a file or folder, or several parts of one export."""


def bundles(paths: Sequence[Path]) -> tuple[Bundle, ...]:
    """What is given, as archives; in the order in which it was given.

    Files with names of parts that share an export are one archive, and so is a folder in which such parts lie, with
    the folders and readable files beside them. A folder with parts of several exports is as many archives.
    """
    found: dict[tuple[str, str], list[Path]] = {}
    for number, path in enumerate(dict.fromkeys(paths)):
        if path.is_dir() and (inside := _inside(path)):
            for export, held in inside.items():
                found.setdefault((str(path.resolve()), export), []).extend(held)
            continue
        export_name = export_of_part(path.name)
        key = (str(number), "") if export_name is None else (str(path.resolve().parent), export_name)
        found.setdefault(key, []).append(path)
    return tuple(tuple(dict.fromkeys(held)) for held in found.values())


def _inside(folder: Path) -> dict[str, list[Path]]:
    """The parts of exports that lie in a folder, by export; the rest goes with the first. Empty where it is no such folder."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return {}  # Opening it says why.
    found: dict[str, list[Path]] = {}
    rest: list[Path] = []
    for each in entries:
        export = None if each.is_symlink() or not each.is_file() else export_of_part(each.name)
        (rest if export is None else found.setdefault(export, [])).append(each)
    if not any(_packed(each) for held in found.values() for each in held):
        return {}
    next(iter(found.values())).extend(_readable(rest))
    return found


def _packed(path: Path) -> bool:
    return path.suffix.casefold() == ".zip" or is_tar_name(path.name)


def _readable(entries: Sequence[Path]) -> Iterator[Path]:
    """What can belong to an export: no link is followed, an empty folder holds nothing, and a case or a facts file
    that a person keeps in the same folder is no part of what the platform handed over.
    """
    for each in entries:
        if each.is_symlink():
            continue
        if (each.is_file() and each.suffix.casefold() in READABLE_ALONE) or (each.is_dir() and any(each.iterdir())):
            yield each


def open_bundle(bundle: Bundle, limits: Limits, progress: Progress = silent) -> Archive:
    """What is one archive, opened, with the archives within it where its platform packs some; `progress` is told how far
    the listing of a tar is, and may ask to stop.

    Raises:
        ArchiveRefused: it cannot be read.
    """
    return with_inner(_open(bundle, limits, progress), progress)


def list_bundle(bundle: Bundle, limits: Limits) -> Archive | None:
    """What is one archive, for a first look by the lists of its ZIPs alone; None where that does not tell what is in it.

    Raises:
        ArchiveRefused: a file cannot be read, or breaks the limits.
    """
    parts, beside = _parts(bundle)
    if len({path.stat().st_size for path in parts}) < len(parts):
        return None  # One may be another once more.
    looks = ((path, list_archive(path, limits)) for path in parts)
    listed = {path: archive for path, archive in looks if archive is not None}
    if len(listed) < len(parts):
        return None
    return open_joined(parts, beside, limits, open_part=lambda path, *_: listed[path])


def _open(bundle: Bundle, limits: Limits, progress: Progress) -> Archive:
    if len(bundle) == 1:
        return open_archive(bundle[0], limits, progress)
    parts, beside = _parts(bundle)
    twice = _twice(parts)
    archive = open_joined([path for path in parts if path not in twice], beside, limits, progress)
    if not twice or not isinstance(archive, JoinedArchive):
        return archive
    told = [f"{shown_name(path)} is the same file as another part; it is read once." for path in twice]
    return replace(archive, warnings=(*archive.warnings, *(ExtractionWarning("part_twice", each) for each in told)))


def _parts(bundle: Bundle) -> tuple[list[Path], list[Path]]:
    """The parts of an export, and what lies beside them; what is alone is its only part."""
    if len(bundle) == 1:
        return list(bundle), []
    parts = [path for path in bundle if export_of_part(path.name) is not None and not path.is_dir()]
    return parts, [path for path in bundle if path not in parts]


def _twice(parts: Sequence[Path]) -> tuple[Path, ...]:
    """The parts whose bytes are those of an earlier one, such as a second download of it."""
    known: set[tuple[int, str]] = set()
    sizes = Counter(path.stat().st_size for path in parts if path.is_file())
    found: list[Path] = []
    for path in sorted(parts, key=lambda each: (each.name, str(each))):
        if path.is_file() and sizes[path.stat().st_size] > 1:
            part = part_digest(path, silent)
            if (part.size, part.sha256) in known:
                found.append(path)
            known.add((part.size, part.sha256))
    return tuple(found)


def kept_as(archive: Archive) -> str:
    """Where an archive lies, as the case keeps it: one path a line."""
    outer = archive.outer if isinstance(archive, NestedArchive) else archive
    pieces = outer.pieces if isinstance(outer, JoinedArchive) else (outer,)
    return "\n".join(str(piece.path.resolve()) for piece in pieces)


def places_of(kept: str) -> Bundle:
    """The files and folders of an archive, from what the case keeps."""
    return tuple(Path(line) for line in kept.split("\n"))


def is_there(kept: str) -> bool:
    """Whether an archive is where it was, with all its parts."""
    return all(path.exists() for path in places_of(kept))


def open_kept(kept: str, limits: Limits = STANDARD) -> Archive:
    """An archive, where it was last opened.

    To list 200,000 members takes seconds, and a person looks at one after another: the last archive stays listed for as
    long as its files are what they were. A folder may change anywhere within, and is listed anew.

    Raises:
        ArchiveRefused: it cannot be read.
    """
    places = places_of(kept)
    try:
        states = tuple((state.st_size, state.st_mtime_ns, state.st_ino) for state in map(Path.stat, places))
    except OSError:
        return open_bundle(places, limits)
    if any(path.is_dir() for path in places):
        return open_bundle(places, limits)
    return _listed(places, limits, states)


@lru_cache(maxsize=1)
def _listed(places: Bundle, limits: Limits, states: tuple[tuple[int, int, int], ...]) -> Archive:  # noqa: ARG001  (the key)
    return open_bundle(places, limits)
