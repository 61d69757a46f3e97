"""What is missing: conditions that stay open, and what the archives lack, each with how to get it."""

from collections.abc import Iterator
from typing import Final

from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.unknown import open_conditions
from inspector.operations.evidence.report.words import bounded
from inspector.operations.gaps import gaps
from inspector.reports.pack.document import Block, Foreign, Paragraph, Part

_ROWS: Final = 200


def missing(material: Material) -> Part:
    """The part on what is missing."""
    return Part("missing", "What is missing", (*_open(material), *_gaps(material)))


def _open(material: Material) -> Iterator[Block]:
    rows = [(each.sentence, f"{each.records:,}", each.settled_by) for each in open_conditions(material)]
    if rows:
        yield Paragraph(
            "For records whose verdict is unclear at least one condition is not known. A record counts with each condition "
            "that is open for it."
        )
    columns = ("What is not known", "Records of this pack", "What would settle it")
    yield from bounded("Conditions that leave records unclear", columns, rows, _ROWS, "in the table windows")


def _gaps(material: Material) -> Iterator[Block]:
    rows = [(Foreign(gap.what), Foreign(gap.why), Foreign(gap.how_to_get)) for gap in gaps(material.view)]
    if not rows:
        yield Paragraph("The archives lack nothing else that this answer needs.")
    columns = ("What the archives do not hold", "Why it matters", "How to get it")
    yield from bounded("What the archives lack", columns, rows, _ROWS, "in the table missing")
