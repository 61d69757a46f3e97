"""The pictures of a report in their parts: the timeline, and the categories by verdict."""

from typing import Final

from inspector.operations.evidence.report.material import Material
from inspector.operations.evidence.report.timeline import sheets, timeline, undrawn
from inspector.operations.evidence.report.words import bounded, listed, number_of
from inspector.operations.timeline.events import events_within
from inspector.reports.pack.document import Block, Grid, Paragraph, Part, Picture
from inspector.reports.pack.timeline import Look, Timeline
from inspector.reports.picture.draw import timeline_svg, timeline_words, verdict_bars_svg
from inspector.statements.describe import source_text
from inspector.statements.period_words import date_words
from inspector.statements.words import category_name

_EVENTS: Final = 200


def timeline_part(material: Material) -> Part:
    """The part with the timeline in pictures."""
    drawn = timeline(material)
    left = undrawn(material, drawn)
    blocks: list[Block] = [
        Paragraph(
            "Statements stand as long as they speak of, whether or not their conditions are met for you. Facts and settings "
            "look different by how they are known. Records stand in the month of their making, by verdict, for the kinds "
            "with most dated records. All pictures share one axis of time."
        ),
        *(Picture(timeline_svg(each), timeline_words(each), caption) for caption, each in sheets(material)),
    ]
    if left.undated or left.outside:
        blocks.append(
            Paragraph(
                f"Of these kinds, {number_of(left.undated, 'record')} without a date and {left.outside:,} dated before or "
                "after the pictures' time are not in them."
            )
        )
    return Part("timeline", "Timeline", (*blocks, *_events(material, drawn)))


def _events(material: Material, drawn: Timeline) -> tuple[Grid | Paragraph, ...]:
    """The events of the pictures with their sources."""
    known = {each.id: each for each in material.view.knowledge.sources}
    rows = []
    for _, event in events_within(material, drawn.start, drawn.end):
        named = [known[each] for each in event.sources if each in known]
        sources = [material.ours.said(each, f"{each.publisher} ({source_text(each).date})") for each in named]
        rows.append((date_words(event.date), material.ours.said(event, event.title), listed(sources)))
    return bounded("Events in the pictures", ("When", "Event", "Sources"), rows, _EVENTS, "in the knowledge base")


def verdict_bars(material: Material) -> tuple[Picture, ...]:
    """The picture of categories by verdict."""
    rows = tuple(
        (category_name(row.category), tuple((Look(name), count) for name, count in row.by_verdict))
        for row in sorted(material.categories, key=lambda row: (-row.records, row.category))
    )
    said = "; ".join(
        f"{title}: " + ", ".join(f"{look.value.replace('_', ' ')} {count:,}" for look, count in counts)
        for title, counts in rows
    )
    return (
        Picture(verdict_bars_svg(rows), f"Records by kind of data and verdict. {said}.", "Kinds of data by verdict"),
    )
