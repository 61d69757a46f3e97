"""How readers account for a member, whatever the platform: what became of it, said last."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive, Member, MemberStream
from inspector.archive.damage import digest_text, problem_text
from inspector.platforms.platform import Reading
from inspector.records.categories import DataCategory
from inspector.records.record import ExtractionWarning, MemberOutcome, MemberStatus
from inspector.records.visible import visible_line

_MAILBOX_MARK: Final = b"!BDN"
"""How a PST begins (MS-PST, section 2.2.2.6)."""
_MAILBOX: Final = "An Outlook mailbox (PST). Mailboxes of this kind are not read here."
_SHOWN: Final = 200
"""Bytes of a member's beginning by which a person can tell what it is."""


def finished(
    stream: MemberStream, member: Member, category: DataCategory | None, records: int, note: str = ""
) -> Iterator[Reading]:
    """The last readings of a member that was recognised: a warning where it is damaged, then its outcome."""
    digest = stream.digest()
    status = MemberStatus.READ
    if digest.damage:
        status, note = MemberStatus.DAMAGED, digest_text(digest)
        yield ExtractionWarning(f"damaged_{digest.damage}", note, member.ordinal)
    yield MemberOutcome(status, category, records, digest.size, digest.sha256, note)


def unknown(stream: MemberStream, member: Member, note: str) -> Iterator[Reading]:
    """The only readings of a member whose contents nobody knows; the note says what it begins with, none is lost silently."""
    digest = stream.digest()
    status = MemberStatus.UNRECOGNISED
    if digest.damage:
        status, note = MemberStatus.DAMAGED, f"{digest_text(digest)} {note}".strip()
        yield ExtractionWarning(f"damaged_{digest.damage}", digest_text(digest), member.ordinal)
    yield MemberOutcome(status, None, 0, digest.size, digest.sha256, note)


def skipped(member: Member) -> Iterator[Reading]:
    """The only reading of a member that cannot be opened (`member.problem`)."""
    yield MemberOutcome(MemberStatus.SKIPPED, None, 0, 0, b"", problem_text(member.problem))


def listed(archive: Archive, member: Member, category: DataCategory, note: str) -> Iterator[Reading]:
    """The only readings of a member that is known and holds no records: the note says what it is."""
    with archive.open(member) as stream:
        yield from finished(stream, member, category, 0, note)


def unrecognised(archive: Archive, member: Member) -> Iterator[Reading]:
    """The only readings of a member that nobody knows: it is listed with what it begins with."""
    with archive.open(member) as stream:
        start = stream.read(_SHOWN)
        shown = visible_line(start.decode("utf-8", "replace"))
        note = f"It begins with: {shown}" if shown else ""
        yield from unknown(stream, member, _MAILBOX if start.startswith(_MAILBOX_MARK) else note)
