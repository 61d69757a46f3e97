"""What is in the pack: which records, how they are numbered, what is withheld or redacted, and the other files."""

from collections.abc import Iterator

from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.words import number_of
from inspector.reports.pack.document import Block, Items, Paragraph, Part, Terms


def pack(material: Material) -> Part:
    """The part on the pack itself."""
    return Part("pack", "What is in this pack", tuple(_blocks(material)))


def _blocks(material: Material) -> Iterator[Block]:
    scope = material.scope
    yield Paragraph(f"{number_of(material.records, 'record')} of the {material.whole:,} of the case. Which ones:")
    yield Items(scope.described or ("All records of the case.",))
    if scope.records:
        first, last = scope.number(scope.records[0]), scope.number(scope.records[-1])
        yield Paragraph(
            f"They are numbered in the order of their places in the archives; the first is {first}, the last {last}. The same "
            "choice of the same case gives each record the same number."
        )
    if scope.withheld:
        yield Paragraph(
            f"{number_of(scope.withheld, 'chosen record is', 'chosen records are')} withheld. Each keeps its number and is "
            "listed with the reason; nothing else of it is in the pack, and no count of this report has it."
        )
    if scope.redaction == "none":
        yield Paragraph(
            "Nothing is redacted: names and texts stand as in the archive. Other people's data are among them."
        )
    else:
        yield Paragraph(
            f"Redaction in force: {scope.redaction}. What is redacted is left out of every file, not covered."
        )
        yield Items(scope.limits) if scope.limits else Paragraph("No limit of it is known to this report.")
    if scope.files:
        yield Paragraph("The other files of the pack:")
        yield Terms(scope.files)
