"""What an archive may cost before reading stops: the defaults, and how a person raises one on purpose.

All of them stand here, those of the readers above included.
"""

from dataclasses import dataclass, fields, replace
from typing import Final

from inspector.errors import UsageError


@dataclass(frozen=True, slots=True)
class Limits:
    """Budgets for hostile input, counted on bytes that came out (sizes in bytes, times in seconds).

    Args:
        members: members of one archive.
        directory_bytes: the table of contents of a ZIP; of one that is cut off, all names together.
        total_bytes: what all members may give together.
        ratio: what a member, or the archive, may give for each byte that it holds.
        spare_bytes: what the archive may give beyond `ratio` times its size.
        ratio_from_bytes: the bytes of a member from which `ratio` is held against it.
        dictionary_bytes: memory that unpacking one member may ask for.
        junk_bytes: bytes after the end of a ZIP that belong to none of it; where there are more, the end is
            searched for in the whole file.
        name_bytes: a longer name of a member is warned of.
        depth: folders within folders; deeper ones of a folder on disk are not read, those of a ZIP are warned of.
        archive_bytes: a larger archive is warned of, and read.
        record_bytes: one record of a table, one value of a JSON member, or one article; what is larger is marked.
        cell_bytes: one cell of a table; a larger one is read and marked.
        idle_seconds: the reading of a member that makes no progress for so long is given up.
        nesting: lists and objects within one another in a JSON member; what nests deeper is marked.
        inner_archives: how many archives, one within the other, are opened within an archive whose platform is known to
            hand them over so; all of them share the limits of the outer one.
        allow_overlap: 1 lets members share bytes of the archive, 0 refuses such an archive.
    """

    members: int = 500_000
    directory_bytes: int = 128 * 1024**2
    total_bytes: int = 64 * 1024**3
    ratio: int = 200
    spare_bytes: int = 1024**3
    ratio_from_bytes: int = 256 * 1024**2
    dictionary_bytes: int = 64 * 1024**2
    junk_bytes: int = 1024**2
    name_bytes: int = 4_096
    depth: int = 100
    archive_bytes: int = 50 * 1024**3
    record_bytes: int = 16 * 1024**2
    cell_bytes: int = 8 * 1024**2
    idle_seconds: int = 60
    nesting: int = 200
    inner_archives: int = 2
    allow_overlap: int = 0


STANDARD: Final = Limits()


def limit_words(name: str, limits: Limits) -> str:
    """What a limit is and how it is raised, to follow what was met; no full stop."""
    return f"the limit is {getattr(limits, name):,}, and --limit {name}=NUMBER raises it"


def over_words(packed: int, allowed: int, archive_size: int, limits: Limits) -> str:
    """What was met where a member would give more than it may, and which limit it was; one sentence or two.

    Args:
        packed: bytes that the member takes in the archive.
        allowed: bytes that it may give.
        archive_size: size of the whole archive, in bytes.
        limits: the limits that the archive is opened under.
    """
    met = f"This file unpacks to more than {allowed:,} bytes, and reading stopped there."
    if allowed >= max(limits.ratio_from_bytes, limits.ratio * packed):
        return (
            f"{met} From {limits.ratio_from_bytes:,} bytes on (ratio_from_bytes) it may give only so many for each "
            f"byte that it holds: {limit_words('ratio', limits)}."
        )
    if limits.total_bytes <= limits.ratio * archive_size + limits.spare_bytes:
        return f"{met} All files together may give only so many: {limit_words('total_bytes', limits)}."
    return (
        f"{met} All files together may give {limits.ratio:,} bytes (ratio) for each that the archive holds, and "
        f"some beside: {limit_words('spare_bytes', limits)}."
    )


def parse_limit(text: str, limits: Limits) -> Limits:
    """The limits with one of them set, from `NAME=VALUE`; a value is a whole number.

    Raises:
        UsageError: there is no such limit, or the value is no whole number from 0 on.
    """
    name, _, value = text.partition("=")
    names = [field.name for field in fields(Limits)]
    if name not in names:
        raise UsageError(f"--limit {text}: no such limit; there are {', '.join(names)}")
    if not (value.isascii() and value.isdecimal() and len(value) <= 18):
        raise UsageError(f"--limit {text}: {name} takes a whole number, such as {name}={getattr(STANDARD, name)}")
    return replace(limits, **{name: int(value)})
