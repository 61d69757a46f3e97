"""What the answer rests on, for the first page: archives by their hashes, as of, facts and their basis, what is unknown."""

from collections.abc import Iterator
from typing import Final

from inspector.case.rows import ArchiveRow
from inspector.facts.fact import Basis
from inspector.operations.evidence.report_fact_words import fact_row
from inspector.operations.evidence.report_material import Material
from inspector.operations.evidence.report_unknown import open_conditions
from inspector.operations.evidence.report_words import bounded, hash_text, listed, number_of, run
from inspector.operations.gaps import gaps
from inspector.operations.summary import disputed_by
from inspector.operations.words import moment
from inspector.platforms import platform_by_id
from inspector.reports.pack.document import Block, Foreign, Items, Paragraph, Terms, Text
from inspector.statements.statement import Asserts

_ARCHIVES: Final = 4
_FACTS: Final = 10
_UNKNOWN: Final = 4


def archives_known(material: Material) -> Iterator[Block]:
    """Whose data, which archives by their hashes, as of when, and what of them is in the pack."""
    rows: list[tuple[Text, Text]] = []
    for row in material.archives[:_ARCHIVES]:
        rows.extend(_archive(row))
    rest = len(material.archives) - _ARCHIVES
    if rest > 0:
        rows.append(("And", f"{number_of(rest, 'archive')} more, named under “Chain of custody”"))
    names = [row.owner_name for row in reversed(material.archives) if row.owner_name]
    owner: Text = Foreign(names[0]) if names else "not named in the archive"
    yield Terms((("Whose data", owner), *rows, ("As of", moment(material.view.as_of)), *_pack(material)))


def _pack(material: Material) -> Iterator[tuple[Text, Text]]:
    scope = material.scope
    if scope.records:
        first, last = scope.number(scope.records[0]), scope.number(scope.records[-1])
        yield "Numbers of the records", first if first == last else f"{first} to {last}"
    if scope.withheld:
        yield (
            "Withheld",
            f"{number_of(scope.withheld, 'chosen record')}: numbered and listed with the reason, not shown",
        )
    if scope.redaction != "none":
        yield "Redaction", f"{scope.redaction}; what it cannot do stands under “What is in this pack”"


def _archive(row: ArchiveRow) -> Iterator[tuple[Text, Text]]:
    exported = "on a day that is not known" if row.exported_at is None else f"on {moment(row.exported_at)[:10]}"
    name = platform_by_id(row.platform).name
    yield "Archive", (Foreign(row.name), f", of {name}, exported {exported}, {row.members:,} members")
    yield "Its SHA-256", hash_text(row.sha256)


def facts_known(material: Material) -> Iterator[Block]:
    """The facts and how each is known."""
    facts = material.view.facts
    if not facts:
        yield Paragraph("Facts that the answer rests on: none are known.")
        return
    rows = [fact_row(material, fact) for fact in facts]
    columns = ("What", "Value", "When (UTC)", "How it is known")
    yield from bounded("Facts that the answer rests on", columns, rows, _FACTS, "under “Facts”")
    assumed = sum(fact.basis is Basis.ASSUMED for fact in facts)
    if assumed:
        yield Paragraph(
            f"{number_of(assumed, 'fact is', 'facts are')} assumed: the archive shows it on one day only, and it is taken "
            "to hold all the time until you confirm or correct it."
        )


def unknown(material: Material) -> Iterator[Block]:
    """What is unknown or disputed."""
    lines: list[Text] = [
        run(f"For {number_of(each.records, 'record')}: ", each.sentence, " ", each.settled_by)
        for each in open_conditions(material)[:_UNKNOWN]
    ]
    missing = gaps(material.view)
    lines.extend(Foreign(gap.what) for gap in missing[:_UNKNOWN])
    if len(missing) > _UNKNOWN:
        lines.append(f"And {len(missing) - _UNKNOWN:,} more, under “What is missing”.")
    lines.extend(_disputes(material))
    yield Paragraph("What is unknown or disputed:")
    yield Items(tuple(lines) or ("Nothing that this answer needs.",))


def _disputes(material: Material) -> Iterator[Text]:
    """Who disputes the statements that data go in, as far as they reach a record."""
    for statement in material.relied:
        others = disputed_by(statement, material.view.knowledge)
        if statement.asserts is Asserts.USED and others:
            names = listed([material.ours.name(each) for each in others])
            title = material.ours.said(statement, f"“{statement.title}”")
            yield run(f"Statement {material.number(statement)}, ", title, ", is disputed by: ", names, ".")
