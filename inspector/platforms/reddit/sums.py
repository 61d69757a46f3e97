"""`checkfile.csv`: the SHA-256 of each member as it left Reddit, held against what is there."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.platforms.json_stream.small import base_name
from inspector.platforms.outcomes import finished
from inspector.platforms.platform import Reading
from inspector.platforms.reddit.context import Context
from inspector.platforms.reddit.layouts import CHECKFILE
from inspector.platforms.reddit.tables import rows_named
from inspector.records.categories import DataCategory
from inspector.records.record import ExtractionWarning

_SAME: Final = "It is as it left Reddit: its SHA-256 is the one in checkfile.csv."
_DIFFERS: Final = "This file is not as it left Reddit: its SHA-256 is another than the one in checkfile.csv. It was changed or damaged since; it is read all the same."
_LIST: Final = "It lists the SHA-256 of each file; what it says is held against them."


def sums(archive: Archive) -> tuple[tuple[str, str], ...]:
    """What the list says, by base name, as sorted pairs."""
    found = {
        base_name(row.get("filename", "").strip()): row.get("sha256", "").strip().casefold()
        for _, _, row in rows_named(archive, CHECKFILE)
    }
    return tuple(sorted((name, told) for name, told in found.items() if name and len(told) == 64))


def _told(member: Member, context: Context) -> str:
    return dict(context.sums).get(base_name(member.path), "")


def checked(stream: MemberStream, member: Member, context: Context) -> Iterator[ExtractionWarning]:
    """A warning where a member is not as it left Reddit; it is read to its end for that."""
    told = _told(member, context)
    if told and stream.digest().sha256.hex() != told:
        yield ExtractionWarning("checksum", _DIFFERS, member.ordinal)


def sum_note(stream: MemberStream, member: Member, context: Context) -> list[str]:
    """What to say of a member that is as it left Reddit."""
    told = _told(member, context)
    return [_SAME] if told and stream.digest().sha256.hex() == told else []


def read_sums(archive: Archive, member: Member) -> Iterator[Reading]:
    """The list itself: it holds no data."""
    with archive.open(member) as stream:
        yield from finished(stream, member, DataCategory.OTHER, 0, _LIST)
