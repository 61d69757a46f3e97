"""The facts of a complaint in order of time: what is known of the person, what was stated, how many records it concerns."""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.case.archives import archives
from inspector.case.assessment import reached
from inspector.facts.wording import subject_of, told_by
from inspector.operations.summary import fact_line, summary_of
from inspector.operations.viewing import View
from inspector.operations.words import moment, verdict_meaning, verdict_name
from inspector.reports.claims.matter import EventsAsked, Matter
from inspector.reports.pack.document import Block, Foreign, Grid, Items, Paragraph, Text
from inspector.statements.period_words import date_words, instant_words, period_words
from inspector.statements.statement import Asserts, Event, Statement
from inspector.statements.words import standing_words

_FACTS = frozenset({"account", "residence", "account_region", "subscription"})


@dataclass(frozen=True, slots=True)
class Stated:
    """What a complaint rests on: the statements that have a window for a record of the case, and events in public."""

    statements: tuple[Statement, ...]
    events: tuple[Event, ...]

    @property
    def sources(self) -> frozenset[str]:
        """The ids of all their sources."""
        named = (*(each.sources for each in self.statements), *(each.sources for each in self.events))
        return frozenset(name for names in named for name in names)


def stated_of(view: View, matter: Matter) -> Stated:
    """The statements that reach a record of the case, and the events that the matter names for its platforms."""
    counted = reached(view.case.connection)
    platforms = {row.platform for row in archives(view.case.connection)}
    named = {
        name
        for claim in matter.claims
        for element in claim.elements
        for line in element.lines
        if isinstance(line.asked, EventsAsked) and (not line.platform or line.platform in platforms)
        for name in line.asked.ids
    }
    return Stated(
        tuple(
            each for each in view.knowledge.statements if each.asserts is not Asserts.SILENT and counted.get(each.id)
        ),
        tuple(each for each in view.knowledge.events if each.id in named),
    )


def known_of(view: View) -> tuple[Block, ...]:
    """What is known of the person and the account, and how it is known."""
    return (
        Paragraph("What is known of my account and of me, and how it is known:"),
        Items(tuple(_known(view)) or ("Nothing is recorded.",)),
    )


def chronology(view: View, stated: Stated) -> Grid:
    """Statements and events in order of time."""
    counted = reached(view.case.connection)
    rows: list[tuple[str, str, str, str, str]] = [
        (
            moment(each.start)[:10],
            period_words(each),
            f"{each.title} ({each.by}; {standing_words(each.standing)}).{f' {each.note}' if each.note else ''}",
            f"{counted[each.id]:,}",
            ", ".join(each.sources),
        )
        for each in stated.statements
    ]
    rows += [
        (each.date, date_words(each.date), f"{each.title}. {each.summary}", "", ", ".join(each.sources))
        for each in stated.events
    ]
    return Grid(
        "What was stated of data like mine and what happened in public, in order of time. A number counts the records in "
        "my archives for which a statement has a window.",
        ("When", "What, and by whom", "Records", "Sources"),
        tuple(row[1:] for row in sorted(rows)),
        frozenset({2}),
    )


def counts(view: View) -> Grid:
    """How many records have which verdict."""
    summary = summary_of(view)
    return Grid(
        f"The {summary.records:,} records in my archives by what is stated of them. Of none is it said that it went into "
        "training: no archive shows that.",
        ("Verdict", "Records", "It means"),
        tuple((verdict_name(each), f"{count:,}", verdict_meaning(each)) for each, count in summary.verdicts),
        frozenset({1}),
    )


def _known(view: View) -> Iterator[Text]:
    platforms = {row.platform for row in archives(view.case.connection)}
    for fact in view.facts:
        setting = fact.what.startswith("setting:")
        if fact.platform not in {"", *platforms} or not (setting or fact.what in _FACTS):
            continue
        line = fact_line(fact, view.knowledge)
        what = line.what if setting else subject_of(fact.what)
        seen = f", seen on {instant_words(line.at)}" if line.at is not None else ""
        start = f", from {instant_words(line.since)}" if line.since is not None else ""
        end = f", until {instant_words(line.until)}" if line.until is not None else ""
        source = (": ", Foreign(line.source)) if line.source else ()
        named = f"{what[:1].upper()}{what[1:]}: "
        yield (named, Foreign(line.value), f"{seen}{start}{end} ({told_by(fact)}", *source, ").")
