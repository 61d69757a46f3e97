"""Each fact with its source, what the archive shows at single instants, and where facts speak against one another."""

from collections.abc import Iterator
from typing import Final

from inspector.case.counts import warnings
from inspector.case.facts import observations
from inspector.facts.wording import day_of
from inspector.operations.evidence.report.fact_words import fact_row, source_text
from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.words import bounded, number_of
from inspector.operations.summary import grouped, with_setting_names
from inspector.records.instants import Instant
from inspector.reports.pack.document import Block, Foreign, Items, Paragraph, Part, Text

DISAGREEMENTS: Final = frozenset({"conflict", "changed_unseen", "region_differs"})
"""Codes of warnings in which facts speak against one another."""
_FACTS: Final = 500
_SEEN: Final = 60
_CONFLICTS: Final = 60


def facts(material: Material) -> Part:
    """The part on facts."""
    return Part("facts", "Facts", (*_facts(material), *_conflicts(material), *_observations(material)))


def _facts(material: Material) -> Iterator[Block]:
    if not material.view.facts:
        yield Paragraph(
            "No facts are known: the statements' own defaults stand, and what they do not say is not known."
        )
        return
    yield Paragraph(
        "What the answer rests on, each with how it is known. A fact holds until the next of its kind begins, or until its "
        "own end. Where two disagree, the one on the stronger basis counts: read from the archive, before said by you, "
        "before assumed, before a default. Files that you added to them are listed by their SHA-256."
    )
    rows = [(*fact_row(material, fact), source_text(material, fact)) for fact in material.view.facts]
    columns = ("What", "Value", "When (UTC)", "How it is known", "Source")
    yield from bounded("Facts, each with its source", columns, rows, _FACTS, "in the table facts")
    proofs = [(Foreign(name), digest, f"{size:,}") for digest, name, size in _attachments(material)]
    kept = "Files that you added to facts, kept in the case"
    yield from bounded(kept, ("File", "SHA-256", "Bytes"), proofs, _FACTS, "in the case")


def _attachments(material: Material) -> list[tuple[str, str, int]]:
    rows = material.view.case.connection.execute("SELECT sha256, name, size FROM attachment ORDER BY name, sha256")
    return rows.fetchall()


def _conflicts(material: Material) -> Iterator[Block]:
    knowledge = material.view.knowledge
    found = [row for row in warnings(material.view.case.connection) if row.code in DISAGREEMENTS]
    groups = grouped((with_setting_names(row, knowledge) for row in found), str)
    if not groups:
        yield Paragraph("No fact speaks against another.")
        return
    yield Paragraph("Where facts speak against one another, or a change was not seen:")
    yield Items(tuple(Foreign(group.message) for group in groups[:_CONFLICTS]))
    if len(groups) > _CONFLICTS:
        yield Paragraph(f"And {len(groups) - _CONFLICTS:,} more in the table warnings.")


def _observations(material: Material) -> Iterator[Block]:
    seen: dict[tuple[str, str, str], list[Instant | None]] = {}
    for each in observations(material.view.case.connection):
        seen.setdefault((each.what, each.value, each.source.member), []).append(each.at)
    if not seen:
        return
    yield Paragraph(
        "What the archive shows at single instants, such as a log-in from a country, stands for no stretch of time and decides nothing:"
    )
    rows: list[tuple[Text, ...]] = []
    for (what, value, member), instants in seen.items():
        dated = sorted(at for at in instants if at is not None)
        when = "not dated" if not dated else " to ".join(dict.fromkeys(map(day_of, (dated[0], dated[-1]))))
        times = number_of(len(instants), "time")
        rows.append((material.ours.fact_name(what), Foreign(value), times, when, Foreign(f"file {member}")))
    columns = ("What", "Value", "Seen", "When (UTC)", "Source")
    yield from bounded("Seen in the archive, deciding nothing", columns, rows, _SEEN, "in the table facts")
