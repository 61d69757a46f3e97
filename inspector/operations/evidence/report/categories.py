"""Records by kind of data and verdict, and what the verdicts mean."""

from inspector.exposure.outcome import Verdict
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.words import number_of
from inspector.operations.words import moment, verdict_meaning, verdict_name
from inspector.records.instants import Instant
from inspector.reports.pack.document import Block, Grid, Paragraph, Part, Terms
from inspector.statements.words import category_name


def categories(material: Material, picture: tuple[Block, ...] = ()) -> Part:
    """The part on categories; `picture` stands above the table."""
    shown = [Verdict(name) for name, count in material.verdicts if count]
    rows = [
        (
            category_name(row.category),
            f"{row.records:,}",
            *(f"{dict(row.by_verdict).get(verdict.value, 0):,}" for verdict in shown),
            _day(row.first),
            _day(row.last),
        )
        for row in material.categories
    ]
    totals = dict(material.verdicts)
    whole = ("All", f"{material.records:,}", *(f"{totals[verdict.value]:,}" for verdict in shown), "", "")
    columns = ("Kind of data", "Records", *(verdict_name(verdict.value) for verdict in shown), "First", "Last")
    blocks: tuple[Block, ...] = (Paragraph("There is no record in this pack."),)
    if material.records:
        blocks = (
            *picture,
            Grid(
                "Records in this pack, by kind of data and verdict",
                columns,
                (*rows, whole),
                frozenset(range(1, len(shown) + 2)),
            ),
            Terms(tuple((verdict_name(verdict.value), verdict_meaning(verdict.value)) for verdict in shown)),
        )
    return Part("categories", "Categories by verdict", (*blocks, *_counting(material)))


def _counting(material: Material) -> tuple[Block, ...]:
    """What stands in several archives, and what bears no date."""
    lines: list[Block] = []
    if material.repeated:
        lines.append(
            Paragraph(
                f"{number_of(material.repeated, 'record')} of the case {'stands' if material.repeated == 1 else 'stand'} "
                "in more than one archive and count once."
            )
        )
    undated = sum(count for tally in material.counted for month, count in tally.months if month is None)
    if undated:
        lines.append(
            Paragraph(
                f"{number_of(undated, 'record')} of this pack {'bears' if undated == 1 else 'bear'} no date; "
                "first and last are those of the others. A record without a date may be of any time up to the archive's day."
            )
        )
    return tuple(lines)


def _day(instant: Instant | None) -> str:
    return "not dated" if instant is None else moment(instant)[:10]
