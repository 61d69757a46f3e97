"""The first page: the answer in plain words with its numbers, then what it rests on and what is unknown."""

from collections.abc import Iterator
from typing import Final

from inspector.operations.evidence.report.front_known import archives_known, facts_known, unknown
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.words import listed, number_of, run
from inspector.operations.summary import headline, platform_names
from inspector.operations.words import moment, verdict_name
from inspector.reports.pack.document import Block, Grid, Items, Notice, Paragraph

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
        "No archive shows what became of a record. “You” is the person whose archive it is. This is no legal advice."
    )
    rows = [(verdict_name(name), f"{count:,}") for name, count in material.verdicts]
    yield Grid(VERDICTS, ("Verdict", "Records"), (*rows, (WHOLE, f"{material.records:,}")), frozenset({1}))
