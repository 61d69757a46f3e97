"""What the answer rests on, for the first page: archives by their hashes, as of, facts and their basis, what is unknown."""

import re
from collections.abc import Iterator
from typing import Final

from inspector.case.rows import ArchiveRow
from inspector.exposure.outcome import Certainty, Verdict
from inspector.facts.wording import day_of
from inspector.operations.evidence.report.fact_words import fact_row
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.unknown import open_conditions
from inspector.operations.evidence.report.words import hash_text, listed, number_of, run
from inspector.operations.gaps import gaps
from inspector.operations.summary import disputed_by
from inspector.operations.words import moment
from inspector.platforms import platform_by_id
from inspector.records.instants import Instant
from inspector.reports.pack.document import Block, Foreign, Items, Paragraph, Terms, Text
from inspector.statements.statement import Asserts

_EXPOSED: Final = (Verdict.STATED, Verdict.STATED_BROADLY, Verdict.ALLEGED)
_ARCHIVES: Final = 3
_FACTS: Final = 8
_UNKNOWN: Final = 3
_HOUR: Final = re.compile(r"T[0-9:.]+Z")
"""The time of day behind a date: on the first page the day is enough."""


def archives_known(material: Material) -> Iterator[Block]:
    """Which archives, by their hashes, as of when, what stretch the windows span, and what of it all is in the pack."""
    rows: list[tuple[Text, Text]] = []
    for row in material.archives[:_ARCHIVES]:
        rows.extend(_archive(row))
    rest = len(material.archives) - _ARCHIVES
    if rest > 0:
        rows.append(("And", f"{number_of(rest, 'archive')} more, named under “Chain of custody”"))
    rows.append(("As of", moment(material.view.as_of)))
    rows.append(("Windows", _span(material)))
    scope = material.scope
    if scope.withheld:
        rows.append(("Withheld", f"{number_of(scope.withheld, 'chosen record')}: numbered and listed, not shown"))
    if scope.redaction != "none":
        rows.append(("Redaction", f"{scope.redaction}; its limits stand under “What is in this pack”"))
    yield Terms(tuple(rows))


def _span(material: Material) -> str:
    starts, ends = bounds(material)
    if not starts:
        return "none is of known certainty: there is no stretch of time to name"
    last = None if None in ends else max(end for end in ends if end is not None)
    closes = "one is still open" if last is None else f"the last ends {day_of(last)}"
    return f"of known certainty: the first begins {day_of(min(starts))}, {closes}"


def bounds(material: Material) -> tuple[list[Instant], list[Instant | None]]:
    """Starts and ends of the windows of known certainty of records that a statement reaches with certainty."""
    known = {each.id: each for each in material.relied}
    windows = [
        window
        for tally in material.counted
        if tally.verdict in _EXPOSED
        for window in tally.outcome.windows
        if window.certainty is Certainty.KNOWN and material.asked(known[window.statement])
    ]
    return [window.start for window in windows], [window.end for window in windows]


def _archive(row: ArchiveRow) -> Iterator[tuple[Text, Text]]:
    exported = (
        "exported on a day that is not known" if row.exported_at is None else f"of {moment(row.exported_at)[:10]}"
    )
    yield "Archive", (Foreign(row.name), f", {platform_by_id(row.platform).name}, {exported}")
    yield "Its SHA-256", hash_text(row.sha256)


def facts_known(material: Material) -> Iterator[Block]:
    """The facts, those about one thing together, and how each is known."""
    if not material.view.facts:
        yield Paragraph("Facts that the answer rests on: none are known.")
        return
    by_name: dict[Text, list[Text]] = {}
    for fact in material.view.facts:
        name, value, when, basis = fact_row(material, fact)
        said = run(value, f", {_HOUR.sub('', str(when))} (", basis, ")")
        by_name.setdefault(name, []).append(said)
    yield Paragraph("Facts that the answer rests on, and how each is known:")
    yield Items(tuple(run(name, ": ", listed(said)) for name, said in list(by_name.items())[:_FACTS]))
    if len(by_name) > _FACTS:
        yield Paragraph(f"And {len(by_name) - _FACTS:,} more kinds under “Facts”.")


def unknown(material: Material) -> Iterator[Block]:
    """What is unknown or disputed, in short."""
    opened = open_conditions(material)[:_UNKNOWN]
    lines: list[Text] = [run(f"{number_of(each.records, 'record')}: ", each.in_short) for each in opened]
    missing = gaps(material.view)
    lines.extend(Foreign(gap.what) for gap in missing[:_UNKNOWN])
    if len(missing) > _UNKNOWN:
        lines.append(f"And {len(missing) - _UNKNOWN:,} more, under “What is missing”, with what would settle each")
    yield Paragraph(f"What is unknown{_disputed(material)}:")
    yield Items(tuple(lines) or ("Nothing that this answer needs.",))


def _disputed(material: Material) -> str:
    """Which of the statements that data go in are disputed, by their numbers."""
    numbers = [
        f"{material.number(each)}"
        for each in material.relied
        if each.asserts is Asserts.USED and disputed_by(each, material.view.knowledge)
    ]
    if not numbers:
        return ""
    whose = f"statement {numbers[0]} is" if len(numbers) == 1 else f"statements {', '.join(numbers)} are"
    return f" ({whose} disputed, see “Statements”)"
