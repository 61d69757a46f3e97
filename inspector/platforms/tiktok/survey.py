"""What a first look at a TikTok download gives: its day, its owner, and what is missing (format reference, 1 and 3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from inspector.archive.archive import Archive, Member
from inspector.facts.fact import Basis, Fact, FactSource, Missing
from inspector.platforms.dates.read import Bounds, read_instant
from inspector.platforms.dates.shape import DAY_MONTH_YEAR
from inspector.platforms.dates.zones import ZoneRule
from inspector.platforms.json_stream.piece import Kind
from inspector.platforms.json_stream.pieces import json_pieces
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.tiktok.context import OPENED, Context, filled, moment
from inspector.platforms.tiktok.recognise import is_download
from inspector.platforms.tiktok.sections import DOWNLOAD, holds, names
from inspector.platforms.tiktok.text_form import is_text_file
from inspector.platforms.tiktok.text_survey import newest_of_texts, profile_of_texts
from inspector.records.categories import Sign
from inspector.records.instants import DAY, Instant, Precision, Zone, day_after, to_iso, utc
from inspector.records.record import Created, ExtractionWarning

_ANY: Final = Bounds(utc(2100), OPENED)
_ASK: Final = "Ask TikTok in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "Where you lived, and from when until when",
        "TikTok's texts differ between the United States, Europe and other countries. No download says where you lived.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "Chats with TikTok's AI features",
        "TikTok's American policy of 2026 names them. They were not seen in any download.",
        _ASK,
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No download says it: it is known to TikTok alone.",
        _ASK,
        "use",
    ),
)


@dataclass(slots=True)
class _Found:
    """What is found on the way through the download."""

    profile: dict[str, Any]
    source: FactSource
    newest: Instant


def survey(archive: Archive) -> Survey:
    """A first look: reads the download up to the profile, or whole where nothing tells its day."""
    modified = [member.modified for member in archive.members if member.modified is not None]
    found = _Found({}, FactSource(), OPENED)
    downloads = [member for member in archive.members if is_download(archive, member)]
    for member in downloads:
        _look(archive, member, found, whole=not modified)
    texts = [] if downloads else [member for member in archive.members if is_text_file(archive, member)]
    warnings: list[ExtractionWarning] = []
    if texts:
        found.profile, where, by_chats = profile_of_texts(archive, texts)
        found.source = FactSource(member=where, record=1, note="date of birth in the profile")
        found.newest = found.newest if modified else newest_of_texts(archive, texts)
        if by_chats:
            message = "The profile is missing; whoever writes in most of the chats is taken for the owner."
            warnings.append(ExtractionWarning("owner_by_chats", message))
    if not modified:
        message = (
            "Nothing says when this download was made; its newest entry is taken as the day up to which it speaks."
        )
        warnings.append(ExtractionWarning("export_day_unknown", message))
    exported = max(modified) if modified else found.newest
    as_of = day_after(exported)
    owner = filled(found.profile.get("userName"))
    if (downloads or texts) and not owner:
        message = "The download does not say whose it is (its profile is missing); messages count as somebody else's."
        warnings.append(ExtractionWarning("owner_unknown", message))
    day = Created(as_of - DAY, as_of, Precision.DAY, Zone.STATED) if modified else None
    marks = tuple(
        each for name in ("userName", "emailAddress", "telephoneNumber") if (each := filled(found.profile.get(name)))
    )
    return Survey(
        exported_at=exported,
        exported_at_basis="member_time" if modified else "newest_record",
        as_of=as_of,
        owner=Owner(owner, (owner,) if owner else (), marks),
        facts=tuple(_born(found)),
        observations=(),
        missing=_MISSING,
        warnings=tuple(warnings),
        unshown_signs=(Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK),
        context=Context(owner, as_of, day, as_text=bool(texts)),
    )


def _look(archive: Archive, member: Member, found: _Found, *, whole: bool) -> None:
    """Read a download up to its profile, or to its end."""
    number = 0
    with archive.open(member) as stream:
        for piece in json_pieces(stream, DOWNLOAD, archive.limits):
            if piece.kind is not Kind.VALUE or not (piece.damaged or holds(piece.value)):
                continue
            number += 1
            held = piece.value if isinstance(piece.value, dict) else {}
            if not found.profile and names(piece.path)[-1:] == ("profilemap",):
                found.profile = held
                found.source = FactSource(member=member.path, record=number, note="date of birth in the profile")
                if not whole:
                    return
            made = moment(held.get("Date") or held.get("date"), _ANY)
            found.newest = max(found.newest, made.earliest) if isinstance(made, Created) else found.newest


def _born(found: _Found) -> Iterator[Fact]:
    """The date of birth, in the one form that was seen: `04-May-1983`."""
    said = filled(found.profile.get("birthDate")).replace("-", " ")
    made = read_instant(said, (DAY_MONTH_YEAR,), ZoneRule.UNKNOWN, Bounds(utc(2100), utc(1900)))
    if isinstance(made, Created):
        yield Fact("born", to_iso(made.earliest)[:10], Basis.ARCHIVE, found.source)
