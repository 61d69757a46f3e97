"""A statement's text in the order in which every face and report prints it: headings with their lines."""

from inspector.statements.describe import EventText, SourceText, StatementText

Section = tuple[str, tuple[str, ...]]
"""A heading, and its lines."""


def statement_sections(text: StatementText) -> tuple[Section, ...]:
    """What there is to read of a statement, heading by heading; a heading with nothing below is left out."""
    sections: tuple[Section, ...] = (
        ("Statement", (text.headline, text.id)),
        ("Who says what", (text.says, text.specificity)),
        ("Standing", (text.standing,)),
        ("Kinds of data", (", ".join(text.categories),)),
        ("Where", (text.where,)),
        ("When", (text.when,)),
        ("Conditions", text.conditions),
        ("Note", (text.note,) if text.note else ()),
        ("Disputed", tuple(f"{other.title} ({other.by}; {other.standing}) [{other.id}]" for other in text.disputes)),
        ("Open questions", tuple(f"{asked.question} {asked.shown_as} [{asked.id}]" for asked in text.questions)),
        ("Sources", tuple(source_line(source) for source in text.sources)),
    )
    return tuple((heading, lines) for heading, lines in sections if lines)


def event_sections(event: EventText) -> tuple[Section, ...]:
    """An event of the chronology with its sources."""
    return (
        (f"{event.date}: {event.title}", (event.summary,)),
        ("Sources", tuple(source_line(source) for source in event.sources)),
    )


def source_line(source: SourceText) -> str:
    """A source in full on one line: id, publisher, title, date, kind, address, what it says."""
    parts = (
        f"{source.id}: {source.publisher}, “{source.title}”",
        source.date,
        f"{source.kind}{f', {source.quotes}' if source.quotes else ''}",
        source.url or "no address",
    )
    return f"{'; '.join(parts)}.{f' {source.note}' if source.note else ''}"
