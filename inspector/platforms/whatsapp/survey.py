"""What a first look at WhatsApp's exports gives: the chats' heads, the day, the owner, and what is missing."""

from collections.abc import Iterator
from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.meta_export.context import OPENED
from inspector.platforms.meta_export.context import Context as ReportContext
from inspector.platforms.meta_export.exported import MEMBER_TIME, NEWEST_RECORD, end_of_day
from inspector.platforms.meta_export.paths import ending
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.whatsapp.context import Context
from inspector.platforms.whatsapp.head import Head, chat_head
from inspector.records.categories import Sign
from inspector.records.record import ExtractionWarning

_UNSHOWN: Final = (Sign.INMAIL, Sign.RATED, Sign.THIRD_PARTY, Sign.SHARED_LINK)
_OTHERS: Final = Missing(
    "Your other chats",
    "An export is of one chat alone. What is not here was not looked at.",
    "On the phone open each chat, then its name or the menu, Export chat.",
)
_ZONE: Final = Missing(
    "The time zone of the phone that made the export",
    "The times of messages are the phone's local ones, and bear no zone; each may be some hours off.",
    "Note where the phone was on the day of the export.",
)
_OBJECTION: Final = Missing(
    "Whether and when you objected to AI at Meta",
    "In Europe and the United Kingdom statements on chats with Meta AI end with an objection. No export holds it.",
    "Look for the mail in which Meta confirmed it, and say its day in a facts file, with the mail as proof.",
    "setting:meta.ai_objection",
)
_RESIDENCE: Final = Missing(
    "Where you lived, and from when until when",
    "Which statements hold depends on the country. No export of a chat says it.",
    "Say it in a facts file or in the window; a registration of address, a lease or bills show it.",
    "residence",
)
_ACCOUNT: Final = Missing(
    "Your settings and the terms that you accepted",
    "They stand in the account report, which is no part of a chat's export.",
    "In WhatsApp open Settings, Account, Request account info, and wait about three days.",
)


def survey(archive: Archive) -> Survey:
    """A first look: goes through each chat once, since its dates cannot be read before."""
    warnings: list[ExtractionWarning] = []
    heads = tuple(_heads(archive))
    times = [member.modified for member in archive.members if member.modified is not None]
    if times:
        exported_at, basis = max(times), MEMBER_TIME
    else:
        newest = [head.newest for _, head in heads if head.newest is not None]
        exported_at, basis = max(newest, default=OPENED), NEWEST_RECORD
        message = (
            "Nothing says when this archive was made; its newest message is taken as the day up to which it speaks."
        )
        warnings.append(ExtractionWarning("export_day_unknown", message))
    as_of = end_of_day(exported_at)
    owners = {head.owner for _, head in heads if head.owner}
    owner = owners.pop() if len(owners) == 1 else ""
    if heads and not owner:
        message = "Nothing says which of the people in this chat you are, so no message is taken for yours."
        warnings.append(ExtractionWarning("owner_unknown", message))
    return Survey(
        exported_at=exported_at,
        exported_at_basis=basis,
        as_of=as_of,
        owner=Owner(owner, (owner,) if owner else ()),
        facts=(),
        observations=(),
        missing=tuple(_missing(archive)),
        warnings=tuple(warnings),
        unshown_signs=_UNSHOWN,
        context=Context(
            heads=heads,
            owner=owner,
            report=ReportContext("whatsapp", owner, frozenset(), (), _json_paths(archive), as_of),
        ),
    )


def _heads(archive: Archive) -> Iterator[tuple[int, Head]]:
    for member in archive.members:
        if not member.problem and ending(member.path) == "txt" and (head := chat_head(archive, member)) is not None:
            yield member.ordinal, head


def _json_paths(archive: Archive) -> frozenset[str]:
    return frozenset(
        member.path.rsplit(".", 1)[0].casefold() for member in archive.members if ending(member.path) == "json"
    )


def _missing(archive: Archive) -> Iterator[Missing]:
    yield _OTHERS
    yield _ZONE
    yield _OBJECTION
    yield _RESIDENCE
    if not any("whatsapp_settings" in member.path for member in archive.members):
        yield _ACCOUNT
