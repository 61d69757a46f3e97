"""What an archive may cost before reading stops: the defaults, and how a person raises one on purpose."""

from dataclasses import dataclass, fields, replace

from inspector.errors import UsageError


@dataclass(frozen=True, slots=True)
class Limits:
    """Budgets for hostile input, counted on bytes that came out (sizes in bytes).

    Args:
        members: members of one archive.
        directory_bytes: the table of contents of a ZIP.
        total_bytes: what all members may give together.
        ratio: what a member, or the archive, may give for each byte that it holds.
        spare_bytes: what the archive may give beyond `ratio` times its size.
        ratio_from_bytes: the bytes of a member from which `ratio` is held against it.
        dictionary_bytes: memory that unpacking one LZMA member may ask for.
        junk_bytes: bytes before the first member, or after the last, that belong to no member.
        name_bytes: a longer name of a member is warned of.
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
    allow_overlap: int = 0


STANDARD = Limits()


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
