"""The summary for a complaint under Article 77 GDPR: filled from a case, blank where only the person knows."""

from collections.abc import Iterator

from inspector.case.archives import archives
from inspector.case.rows import ArchiveRow
from inspector.facts.timeline import state_at, states
from inspector.operations.evidence.claims.complaint_facts import chronology, counts, known_of, stated_of
from inspector.operations.evidence.claims.regions import applies
from inspector.operations.viewing import View
from inspector.platforms import platform_by_id
from inspector.reports.claims.file import load_matters
from inspector.reports.letter_template import Recipient, recipient
from inspector.reports.pack.blank import BLANK
from inspector.reports.pack.document import Block, Foreign, Part, Terms, Text
from inspector.reports.pack.form import filled, load_form

_MATTER = "gdpr-complaint"


def complaint_part(view: View) -> Part:
    """The summary, under the headings that authorities ask for.

    Where no place in the EEA or the United Kingdom is among the facts, the first lines say so; the summary is there
    all the same.
    """
    matter = next(each for each in load_matters() if each.id == _MATTER)
    opened = archives(view.case.connection)
    stated, named = stated_of(view, matter), dict(_controllers(view, opened))
    measured: dict[str, tuple[Block, ...]] = {
        "controller": (Terms(tuple((f"Controller for {each}", _address(named[each])) for each in named)),),
        "facts": (*known_of(view), chronology(view, stated), counts(view)),
        "evidence": (Terms(tuple(_evidence(opened))),),
        "person": (Terms(tuple(_person(opened))),),
    }
    return filled(load_form("complaint"), measured, (applies(matter, view),))


def complaint_sources(view: View) -> frozenset[str]:
    """The ids of the sources that the summary names."""
    matter = next(each for each in load_matters() if each.id == _MATTER)
    named = dict(_controllers(view, archives(view.case.connection)))
    return frozenset(
        stated_of(view, matter).sources.union(*(each.sources for each in named.values() if each is not None))
    )


def _controllers(view: View, opened: tuple[ArchiveRow, ...]) -> Iterator[tuple[str, Recipient | None]]:
    """Who answers for each platform where the person lives, as far as a source names it."""
    region = state_at(states(view.facts, "residence"), view.as_of - 1).value or ""
    for platform in dict.fromkeys(row.platform for row in opened):
        yield platform_by_id(platform).name, recipient(platform, region, view.as_of)


def _address(named: Recipient | None) -> str:
    return BLANK if named is None else f"{', '.join(named.lines)} (sources: {', '.join(named.sources)})"


def _evidence(opened: tuple[ArchiveRow, ...]) -> Iterator[tuple[Text, Text]]:
    for row in opened:
        found = (Foreign(row.name), f", {row.size:,} bytes, SHA-256 {row.sha256}")
        yield f"Archive that {platform_by_id(row.platform).name} gave me", found


def _person(opened: tuple[ArchiveRow, ...]) -> Iterator[tuple[Text, Text]]:
    owner = next((row.owner_name for row in reversed(opened) if row.owner_name), "")
    yield "Name, as the archive has it", Foreign(owner) if owner else BLANK
    for row in opened:
        if row.owner_identifiers:
            names = Foreign(", ".join(row.owner_identifiers))
            yield f"My account with {platform_by_id(row.platform).name}", names
