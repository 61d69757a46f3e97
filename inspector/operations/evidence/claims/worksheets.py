"""Claim worksheets: for each element of a claim what a case holds, what speaks against it, and what is left to people.

Nothing is concluded. A line says what was looked up and how many records that are; no line says that an element holds.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inspector.case.archives import archives
from inspector.operations.evidence.claims.facts import facts_missing
from inspector.operations.evidence.claims.lines import Looking, WorksheetLine, looked_up
from inspector.operations.evidence.claims.records import Find, records_found
from inspector.operations.evidence.claims.regions import applies
from inspector.operations.viewing import View
from inspector.reports.claims.file import load_matters
from inspector.reports.claims.matter import Claim, Element, Law, Matter
from inspector.reports.pack.document import Text
from inspector.statements.describe import SourceText, source_text


@dataclass(frozen=True, slots=True)
class WorksheetElement:
    """One element: what it rests on, what was looked up for it, and which facts nobody gave."""

    element: Element
    laws: tuple[Law, ...]
    lines: tuple[WorksheetLine, ...]
    missing: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class WorksheetClaim:
    """One claim of a matter."""

    claim: Claim
    elements: tuple[WorksheetElement, ...]


@dataclass(frozen=True, slots=True)
class Worksheet:
    """One matter, looked up in one case. `applies` says what the places in the case mean for it; empty: any place."""

    matter: Matter
    applies: str
    claims: tuple[WorksheetClaim, ...]
    sources: tuple[SourceText, ...]


def worksheets(view: View, find: Find | None = None, matters: Sequence[Matter] | None = None) -> tuple[Worksheet, ...]:
    """The worksheets of an open case: of every matter that concerns a platform of it.

    Args:
        view: the open case.
        find: how records are counted and named; over the whole case, by public ids, where it is left out.
        matters: those to look at; the shipped ones where it is left out.
    """
    held = frozenset(row.platform for row in archives(view.case.connection))
    find = records_found(view) if find is None else find
    made: list[Worksheet] = []
    for matter in load_matters() if matters is None else matters:
        platforms = held if "*" in matter.platforms else held.intersection(matter.platforms)
        if platforms:
            made.append(_worksheet(matter, Looking(view, find, platforms)))
    return tuple(made)


def _worksheet(matter: Matter, looking: Looking) -> Worksheet:
    claims = tuple(
        WorksheetClaim(claim, tuple(_element(each, matter, looking) for each in claim.elements))
        for claim in matter.claims
    )
    named = {*matter.sources, *_named(claims)}
    sources = tuple(source_text(each) for each in looking.view.knowledge.sources if each.id in named)
    return Worksheet(matter, applies(matter, looking.view), claims, sources)


def _element(element: Element, matter: Matter, looking: Looking) -> WorksheetElement:
    return WorksheetElement(
        element,
        tuple(law for law in matter.laws if law.id in element.law),
        tuple(found for line in element.lines for found in looked_up(line, looking)),
        tuple(facts_missing(looking.view, element.missing, looking.platforms)),
    )


def _named(claims: Sequence[WorksheetClaim]) -> Iterator[str]:
    for each in claims:
        yield from each.claim.sources
        for one in each.elements:
            yield from one.element.sources
            for line in one.lines:
                yield from line.sources
