"""The cards of the overview that are text: when, according to whom, facts, what is missing, what was odd."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from inspector.gui import words
from inspector.gui.core_words import core
from inspector.gui.fact_sources import odd_words, source_words
from inspector.gui.knowledge_words import known_text
from inspector.gui.plain import plain
from inspector.gui.widgets.card import Card
from inspector.gui.widgets.folding_grid import FoldingGrid
from inspector.gui.widgets.texts import Text, rule
from inspector.operations.answers import FactLine, StatementSummary, Summary

_SHOWN_PLACES = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("OverviewCards", text)


def period_card(summary: Summary) -> Card:
    """The earliest start and the latest end of the windows."""
    card = Card(_tr("When"))
    if summary.earliest is None:
        card.add(Text(_tr("No window of known certainty: there is no stretch of time to name."), "muted"))
        return card
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(2)
    open_ended = summary.open_ended or summary.latest is None
    last = _tr("still open") if open_ended else words.day_utc(summary.latest)
    for column, (heading, value) in enumerate(
        ((_tr("Earliest start"), words.day_utc(summary.earliest)), (_tr("Latest end"), last))
    ):
        grid.addWidget(Text(heading, "muted"), 0, column)
        grid.addWidget(Text(value, "number", copies=True), 1, column)
    card.body.addLayout(grid)
    note = _tr(
        "In this time records could have been shared, if the statements hold. The archive speaks up to %1 (UTC)."
    )
    card.add(Text(note.replace("%1", words.instant_utc(summary.as_of)), "small"))
    return card


def statements_card(summary: Summary) -> Card:
    """Who says so, how well it stands, and who disputes it."""
    card = Card(_tr("According to whom"))
    if not summary.statements:
        card.add(Text(_tr("No statement that we know of reaches a record of this archive."), "muted"))
    for place, line in enumerate(summary.statements):
        if place:
            card.add(rule())
        card.body.addLayout(_statement(line))
    return card


def _statement(line: StatementSummary) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(2)
    lines.addWidget(Text(plain(known_text(line.title)), "strong", copies=True))
    about = _tr("%1; %2; bears on %3")
    about = about.replace("%1", plain(known_text(line.by))).replace("%2", core(line.standing_words))
    lines.addWidget(Text(about.replace("%3", words.records(line.records)), "muted"))
    if line.disputed_by:
        disputes = "; ".join(plain(known_text(each)) for each in line.disputed_by)
        lines.addWidget(Text(_tr("Disputed by: %1").replace("%1", disputes), "warning"))
    return lines


def facts_card(summary: Summary) -> Card:
    """The facts that the answer rests on, each with how it is known and from where."""
    card = Card(_tr("Facts that the answer rests on"))
    if not summary.facts:
        card.add(Text(_tr("None are known."), "muted"))
        return card
    headings = (_tr("Fact"), _tr("Value"), _tr("When (UTC)"), _tr("How it is known"))
    rows = [(plain(core(fact.what)), plain(core(fact.value)), _when(fact), _known(fact)) for fact in summary.facts]
    grid = FoldingGrid((3, 3, 3, 4), 18, 10, [Text(heading, "small") for heading in headings])
    for row in rows:
        grid.add_row([Text(cell, "strong" if column == 1 else "") for column, cell in enumerate(row)])
    grid.fit()
    card.add(grid)
    return card


def _when(fact: FactLine) -> str:
    if fact.at is not None:
        return _tr("seen %1").replace("%1", words.instant_utc(fact.at))
    if fact.since is None and fact.until is None:
        return _tr("always")
    since = (
        _tr("beginning not known") if fact.since is None else _tr("from %1").replace("%1", words.day_utc(fact.since))
    )
    return since if fact.until is None else f"{since}, {_tr('until %1').replace('%1', words.day_utc(fact.until))}"


def _known(fact: FactLine) -> str:
    basis = words.basis(fact.basis)
    return f"{basis} ({source_words(fact.source)})" if fact.source else basis


def odd_card(summary: Summary) -> Card:
    """What was odd in the archive, grouped, each with the first places."""
    card = Card(_tr("What was odd"))
    if not summary.warnings:
        card.add(Text(_tr("Nothing."), "muted"))
    for place, group in enumerate(summary.warnings):
        if place:
            card.add(rule())
        times = "" if group.count == 1 else _tr(" (%1 times)").replace("%1", words.number(group.count))
        card.add(Text(plain(odd_words(group)) + times, copies=True))
        if group.places:
            card.add(Text("; ".join(plain(core(each)) for each in group.places[:_SHOWN_PLACES]), "small", copies=True))
    return card
