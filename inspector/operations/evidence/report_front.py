"""The first page: the answer in plain words with its numbers, then what it rests on and what is unknown."""

from collections.abc import Iterator
from typing import Final

from inspector.exposure.outcome import Certainty, Verdict
from inspector.operations.evidence.report_front_known import archives_known, facts_known, unknown
from inspector.operations.evidence.report_material import Material
from inspector.operations.evidence.report_words import listed, number_of, run
from inspector.operations.summary import headline, platform_names
from inspector.operations.words import moment, verdict_name
from inspector.records.instants import Instant
from inspector.reports.pack.document import Block, Grid, Items, Notice, Paragraph

_EXPOSED: Final = (Verdict.STATED, Verdict.STATED_BROADLY, Verdict.ALLEGED)
VERDICTS: Final = "Records in this pack, by verdict"
"""The caption of the table from which a check reads a report's totals back."""
WHOLE: Final = "All records in this pack"
"""The first cell of its last row."""


def front(material: Material) -> tuple[Block, ...]:
    """The first page."""
    return (
        *_notices(material),
        *_answer(material),
        *archives_known(material),
        *facts_known(material),
        *unknown(material),
    )


def _notices(material: Material) -> Iterator[Notice]:
    view, ours = material.view, material.ours
    if not view.standard:
        known = {each.id: each for each in view.knowledge.statements}
        included = [ours.said(known.get(each), each) for each in sorted(view.question.included)]
        purposes = ", ".join(sorted(view.question.purposes))
        yield Notice(
            run(
                f"This is not the standard view. Purposes that decide: {purposes}. Context statements switched in: ",
                listed(included, ", ") or "none",
                ".",
            )
        )
    note = ours.note()
    if note:
        yield Notice(note)
    if view.question.as_of is not None:
        yield Notice(f"The view was set to an earlier day by choice: it ends at {moment(view.as_of)}.")
    yield from (Notice(each) for each in material.scope.notes)


def _answer(material: Material) -> Iterator[Block]:
    part = material.records != material.whole
    if part:
        whole = number_of(material.whole, "record")
        yield Paragraph(f"This pack holds {material.records:,} of the {whole} of the case. What follows counts these.")
        yield Items(material.scope.described)
    if not material.records:
        yield Paragraph("There is no record in this pack, so no statement reaches one.")
    else:
        yield Paragraph(headline(dict(material.verdicts), material.records, platform_names(material.view)))
    yield Paragraph(
        "“Could have been” is all that an archive can show: nobody can see in it what became of a record afterwards. "
        "This report says what could have been shared, according to whom, when and under which facts, who disputes it, "
        "and what is not known. “You” is the person whose archive it is. It is no legal advice."
    )
    rows = [(verdict_name(name), f"{count:,}") for name, count in material.verdicts]
    yield Grid(VERDICTS, ("Verdict", "Records"), (*rows, (WHOLE, f"{material.records:,}")), frozenset({1}))
    yield Paragraph(_bounds(material))


def _bounds(material: Material) -> str:
    starts, ends = bounds(material)
    if not starts:
        return "No record of this pack has a window of known certainty: there is no stretch of time to name."
    last = None if None in ends else max(end for end in ends if end is not None)
    closes = f"still open at {moment(material.view.as_of)}" if last is None else moment(last)
    return (
        f"A window is the stretch of time in which a record could have been shared under one statement. The earliest "
        f"of known certainty begins at {moment(min(starts))}; the latest end is {closes}."
    )


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
