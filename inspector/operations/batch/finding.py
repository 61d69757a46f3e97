"""Whose archives lie in a folder: every archive and every folder in it is one person's."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inspector.archive.looks import is_unfinished
from inspector.archive.shown import shown_name
from inspector.errors import UsageError

FACTS: Final = ".facts.toml"
"""Ends the name of a facts file; what stands before it is the person's."""
_PACKED: Final = (".zip", ".rar", ".7z", ".tar", ".gz", ".tgz")
"""Files that somebody took for an archive. Those that are none are refused, with what to do: none is passed over."""
_SYSTEM: Final = frozenset({"__macosx", "thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Person:
    """One person's archive, or the folder that holds several. `name`, safe to show, names the case; `facts` lies beside."""

    name: str
    archive: Path
    facts: Path | None


@dataclass(frozen=True, slots=True)
class Found:
    """The people, by name; and what was left alone, each with the reason."""

    people: tuple[Person, ...]
    left: tuple[tuple[str, str], ...]


def find_people(folder: Path, without: Path) -> Found:
    """The people whose archives lie in a folder; names alone are looked at.

    Args:
        folder: the folder.
        without: one inside it that is nobody's: the batch's own.

    Raises:
        UsageError: the folder cannot be read, or holds no archive.
    """
    entries = [each for each in listed(folder) if not without.resolve().is_relative_to(each.resolve())]
    archives = [each for each in entries if each.is_dir() or looks_packed(each)]
    if not archives:
        raise UsageError(f"{shown_name(folder)} holds no archive: put each person's ZIP or folder into it")
    names = _names(archives)
    facts = {each.name.removesuffix(FACTS): each for each in entries if each.name.endswith(FACTS)}
    people = [
        Person(name, archive, facts.pop(name, None) or facts.pop(archive.name, None))
        for name, archive in zip(names, archives, strict=True)
    ]
    left = [(shown_name(each), "a facts file for which there is no archive of that name") for each in facts.values()]
    left += [
        (shown_name(each), "neither an archive nor a folder")
        for each in entries
        if each not in archives and not each.name.endswith(FACTS)
    ]
    return Found(tuple(sorted(people, key=lambda each: each.name)), tuple(sorted(left)))


def listed(folder: Path) -> tuple[Path, ...]:
    """What a folder holds, by name; without hidden files and those that systems put there by themselves.

    Raises:
        UsageError: it cannot be read.
    """
    try:
        found = sorted(folder.iterdir())
    except OSError as error:
        raise UsageError(f"{shown_name(folder)} cannot be read: {error.strerror}") from None
    return tuple(each for each in found if not each.name.startswith(".") and each.name.casefold() not in _SYSTEM)


def looks_packed(path: Path) -> bool:
    """Whether a file's name is that of an archive, whole or still being downloaded."""
    return not path.is_dir() and (path.suffix.casefold() in _PACKED or is_unfinished(path.name))


def _names(archives: Sequence[Path]) -> list[str]:
    """A name for each, no two of which any disk takes for one."""
    stems = [shown_name(Path(_stem(each))) for each in archives]
    often = Counter(stem.casefold() for stem in stems)
    names = [
        stem if often[stem.casefold()] == 1 else shown_name(each) for stem, each in zip(stems, archives, strict=True)
    ]
    taken: Counter[str] = Counter()
    for at, name in enumerate(names):
        taken[name.casefold()] += 1
        if taken[name.casefold()] > 1:
            names[at] = f"{name} ({taken[name.casefold()]})"
    return names


def _stem(path: Path) -> str:
    """The name without the endings of an archive and of a download."""
    name = path.name
    while not path.is_dir() and (Path(name).suffix.casefold() in _PACKED or is_unfinished(name)) and Path(name).stem:
        name = Path(name).stem
    return name
