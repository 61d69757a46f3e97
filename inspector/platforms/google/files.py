"""Files that are one datum as they stand: photos, videos, recordings, attachments, documents (format reference, 4.2 to 4.6)."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member
from inspector.platforms.google.context import Context
from inspector.platforms.google.kinds import Sort
from inspector.platforms.google.names import product
from inspector.platforms.google.times import found_time
from inspector.platforms.json_stream.small import own_name, small_json
from inspector.platforms.origin import Origin
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.whole_member import read_whole
from inspector.records.categories import Audience, Author, DataCategory
from inspector.records.record import Created, ExtractionWarning, Record

_SHARED: Final = 40
"""Characters that the names of a photo and of the file beside it share at least, unless they are shorter."""
_ALIKE: Final = 1_000
"""Files of so similar names that are looked at."""


def read_file(archive: Archive, member: Member, sort: Sort, context: Context) -> Iterator[Reading]:
    """One record that is the whole member; whose and when it is say the message or the file beside it."""
    with archive.open(member) as stream:
        whole = read_whole(stream, member)
        category = _category(whole.kind, sort)
        if whole.size == 0:
            yield from finished(stream, member, category, 0, "It is empty.")
            return
        origin = dict(context.origins).get(member.path)
        if origin is None and sort.service == "chat":
            message = "No message names this file, so that nothing says whose it is or when it came."
            yield ExtractionWarning("file_without_message", message, member.ordinal)
        beside = _sidecar_time(archive, member, context)
        whose = origin or Origin(Author.OWNER, beside, "")
        name = own_name(member.path)
        yield Record(
            whole.locator,
            category,
            whose.author,
            whose.created,
            audience=Audience.UNKNOWN if sort.service == "youtube" else sort.audience,
            service=sort.service,
            conversation=whose.conversation,
            sender=context.owner if whose.author is Author.OWNER else None,
            title=name,
            text=f"{name} ({whole.word}, {whole.size:,} bytes)",
        )
        yield from finished(stream, member, category, 1)


def _category(kind: DataCategory, sort: Sort) -> DataCategory:
    """Pictures, videos and sounds by their first bytes; any other file by its product, as a document where it says no more."""
    if kind is not DataCategory.DOCUMENT:
        return kind
    return (
        sort.category if sort.service not in {"chat", "photos", "youtube", "voice", "gemini"} else DataCategory.DOCUMENT
    )


def sidecars(archive: Archive) -> tuple[tuple[str, int], ...]:
    """The JSON files that may stand beside a photo, by path."""
    return tuple(
        sorted(
            (member.path, member.ordinal)
            for member in archive.members
            if not member.problem and member.path.casefold().endswith(".json")
        )
    )


def described(archive: Archive, beside: tuple[tuple[str, int], ...]) -> frozenset[int]:
    """The ordinals of the files beside photos that are in the archive themselves."""
    photos = (
        member.path
        for member in archive.members
        if not member.problem and product(member.path) == "photos" and not member.path.casefold().endswith(".json")
    )
    return frozenset(ordinal for path in photos if (ordinal := sidecar_of(path, beside)) is not None)


def sidecar_of(path: str, beside: tuple[tuple[str, int], ...]) -> int | None:
    """The ordinal of the JSON file beside a photo: the photo's own name and `.json`, either of them cut."""
    folder, _, name = path.rpartition("/")
    start = f"{folder}/" if folder else ""
    known = f"{start}{name[:_SHARED]}"
    best: tuple[int, int] | None = None
    first = bisect_left(beside, (known, -1))
    for found, ordinal in beside[first : first + _ALIKE]:
        if not found.startswith(known):
            break
        stem = found[len(start) : -len(".json")]
        if "/" in stem:
            continue
        fits = stem == name or stem.startswith(f"{name}.") or (len(stem) >= _SHARED and name.startswith(stem))
        if fits and (best is None or len(stem) < best[0]):
            best = (len(stem), ordinal)
    return None if best is None else best[1]


def _sidecar_time(archive: Archive, member: Member, context: Context) -> Created | None:
    ordinal = sidecar_of(member.path, context.sidecars)
    if ordinal is None:
        return None
    read = found_time(small_json(archive, archive.members[ordinal]), context.bounds)
    return read if isinstance(read, Created) else None
