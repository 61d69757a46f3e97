"""Which archives are one person's: the one that was given, or those in a folder of several."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.archive.archive import Archive
from inspector.archive.folder import open_folder
from inspector.archive.limits import Limits
from inspector.archive.shown import shown_name
from inspector.errors import ArchiveRefused, UsageError
from inspector.operations.batch.finding import FACTS, Person, listed, looks_packed
from inspector.platforms import recognise


@dataclass(frozen=True, slots=True)
class PersonArchives:
    """One person's archives, the facts file that goes with them, and what lies beside them and was left alone."""

    archives: tuple[Path, ...]
    facts: Path | None
    left: tuple[str, ...]


def archives_of(person: Person, limits: Limits) -> PersonArchives:
    """The person's archives: a ZIP or an unpacked folder is one, a folder that holds such has all of them.

    Raises:
        UsageError: the folder cannot be read, or there is more than one facts file.
    """
    alone = PersonArchives((person.archive,), person.facts, ())
    if not person.archive.is_dir():
        return alone
    entries = [each for each in listed(person.archive) if not each.name.endswith(FACTS)]
    packed = [each for each in entries if looks_packed(each)]
    folders = [each for each in entries if each.is_dir()]
    others = [each for each in entries if each not in packed and each not in folders]
    if packed and not _is_archive(person.archive, limits, top_only=True):
        inside = [each for each in folders if _is_archive(each, limits)]
    elif len(folders) > 1 and not others and all(_is_archive(each, limits) for each in folders):
        inside = folders
    else:
        return alone
    archives = sorted((*packed, *inside))
    left = tuple(shown_name(each) for each in entries if each not in archives)
    return PersonArchives(tuple(archives), _facts(person), left)


def _facts(person: Person) -> Path | None:
    """The one facts file, beside the person's folder or in it."""
    found: Sequence[Path] = [each for each in listed(person.archive) if each.name.endswith(FACTS)]
    if person.facts is not None:
        found = [person.facts, *found]
    if len(found) > 1:
        raise UsageError(f"there are {len(found)} facts files for {person.name}; put them into one")
    return found[0] if found else None


def _is_archive(folder: Path, limits: Limits, *, top_only: bool = False) -> bool:
    """Whether a platform knows a folder as an unpacked archive; of its own files alone with `top_only`."""
    try:
        archive = open_folder(folder, limits)
        if top_only:
            archive = replace(archive, members=tuple(each for each in archive.members if "/" not in each.path))
        known: Archive = archive
        recognise(known)
    except ArchiveRefused:
        return False
    return True
