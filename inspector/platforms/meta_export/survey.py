"""What a first look at a Facebook or Instagram export gives: its day, its owner, facts, and what is missing."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.platforms.dates.read import Bounds
from inspector.platforms.glance import without_media
from inspector.platforms.meta_export.context import OPENED, Context
from inspector.platforms.meta_export.exported import NEWEST_RECORD, end_of_day, export_time
from inspector.platforms.meta_export.facts import facts_of, observations
from inspector.platforms.meta_export.missing import missing
from inspector.platforms.meta_export.paths import ending
from inspector.platforms.meta_export.people import owner_of
from inspector.platforms.meta_export.recognise import is_secure
from inspector.platforms.platform import Survey
from inspector.records.categories import Sign
from inspector.records.record import ExtractionWarning

_UNSHOWN: Final = (Sign.INMAIL, Sign.RATED, Sign.THIRD_PARTY, Sign.SHARED_LINK)
"""No layout shows these. What others gave to the assistant is not shown either, but that is said beside the statement:
that a message bears no sign of it rules it out."""


def survey(archive: Archive, platform: str) -> Survey:
    """A first look: reads the small members alone, and the threads' beginnings where nothing else names the owner."""
    archive = without_media(archive)
    warnings: list[ExtractionWarning] = []
    exported_at, basis = export_time(archive)
    if basis == NEWEST_RECORD:
        message = "Nothing says when this archive was made; its newest entry is taken as the day up to which it speaks."
        warnings.append(ExtractionWarning("export_day_unknown", message))
    as_of = end_of_day(exported_at)
    bounds = Bounds(Bounds.until(as_of).latest, OPENED)
    owner = owner_of(archive)
    if not owner.names:
        message = "Nothing says whose archive this is, so no message can be told to be yours; open it together with the profile."
        warnings.append(ExtractionWarning("owner_unknown", message))
    facts, private = facts_of(archive, platform, exported_at, bounds)
    paired = frozenset(
        member.path.rsplit(".", 1)[0].casefold() for member in archive.members if ending(member.path) == "json"
    )
    secure = any(is_secure(archive, member) for member in archive.members)
    return Survey(
        exported_at=exported_at,
        exported_at_basis=basis,
        as_of=as_of,
        owner=owner,
        facts=facts,
        observations=tuple(observations(archive, platform, bounds)),
        missing=tuple(missing(archive, facts, secure=secure)),
        warnings=tuple(warnings),
        unshown_signs=_UNSHOWN,
        context=Context(
            platform=platform,
            owner=owner.name,
            names=frozenset(name.casefold().strip() for name in owner.names),
            private=private,
            paired=paired,
            as_of=as_of,
        ),
    )
