"""The cards of the settings page that are text: one stretch, what changes did, what differs, and the setting itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from inspector.facts.timeline import begins
from inspector.gui import words
from inspector.gui.appearance import Appearance
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.own_language import menus_note
from inspector.gui.plain import plain
from inspector.gui.setting_words import (
    change_name,
    kinds_words,
    made_words,
    moment,
    move_words,
    state_reason,
    stretch_when,
    told_reason,
    told_when,
    tr,
    value_name,
)
from inspector.gui.widgets.breakable import breakable
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.card import Card, row
from inspector.gui.widgets.state_paint import StateSwatch
from inspector.gui.widgets.texts import Text, rule
from inspector.operations.setting_effects import Effect
from inspector.operations.settings_view import Differs, SettingLine, Told
from inspector.records.instants import Instant


class StretchCard(Card):
    """What there is to say of the stretch chosen on the line of time."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(look="quiet")
        self._appearance = appearance
        self.setAccessibleName(tr("The stretch chosen"))

    def show_stretch(self, line: SettingLine, place: int, as_of: Instant) -> None:
        """Show the stretch at a place."""
        self.clear()
        state = line.states[place]
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(StateSwatch(self._appearance, state.basis), 0, Qt.AlignmentFlag.AlignVCenter)
        name = value_name(state.value)
        head.addWidget(Text(name[:1].upper() + name[1:], "section"), 1)
        place_words = tr("Stretch %1 of %2")
        told = place_words.replace("%1", words.number(place + 1)).replace("%2", words.number(len(line.states)))
        head.addWidget(Text(told, "small", wraps=False))
        self.body.addLayout(head)
        self.add(Text(stretch_when(state.start, state.end, as_of), "strong", copies=True))
        self.add(Text(state_reason(line, state), copies=True))
        for seen in line.sightings:
            if state.start <= seen.at < state.end and seen.told.fact not in state.facts:
                self.add(Text(_seen(seen.told, counts=seen.counts), copies=True))
        for differs in line.differs:
            if differs.start < state.end and state.start < max(differs.end, differs.start + 1):
                against = "; ".join(dict.fromkeys(_said(each) for each in differs.against))
                self.add(Text(tr("Against this stands: %1").replace("%1", against), "warning", copies=True))
        for effect in line.effects:
            if effect.at == state.start:
                self.add(Text(effect_lines(effect, as_of), copies=True))


def changes_card(effects: Sequence[Effect], as_of: Instant) -> Card:
    """What each change did to the windows."""
    card = Card(tr("What each change did"))
    if not effects:
        card.add(Text(tr("No change is known."), "muted"))
        return card
    card.add(
        Text(
            tr("A record is covered while a statement that depends on this setting has a window for it."),
            "muted",
        )
    )
    for place, effect in enumerate(effects):
        if place:
            card.add(rule())
        card.add(Text(f"{moment(effect.at)}: {change_name(effect)}", "strong", copies=True))
        if not effect.moves:
            none = tr("No record was covered just before or after: the change itself did nothing to the windows.")
            card.add(Text(none, copies=True))
        for move in effect.moves:
            card.add(Text(move_words(move), copies=True))
            card.add(Text(kinds_words(move.counted), "small", copies=True))
        made = made_words(effect, as_of)
        if made:
            card.add(Text(made, "muted", copies=True))
    return card


def differs_card(line: SettingLine, as_of: Instant) -> Card:
    """Where what is said differs: what counts at the left, what speaks against it at the right."""
    card = Card(tr("Where what is said differs"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
    top = Qt.AlignmentFlag.AlignTop
    for place, differs in enumerate(line.differs):
        first = 3 * place
        grid.addWidget(Text(stretch_when(differs.start, differs.end, as_of), "strong", copies=True), first, 0, 1, 2)
        grid.addWidget(Text(tr("What counts"), "small"), first + 1, 0)
        grid.addWidget(Text(tr("What speaks against it"), "small"), first + 1, 1)
        grid.addWidget(Text(_said(differs.counts), copies=True), first + 2, 0, top)
        grid.addWidget(Text(_against(differs), copies=True), first + 2, 1, top)
    card.body.addLayout(grid)
    card.add(
        Text(
            tr(
                "The better-founded one counts: read from the archive, before said by you, before assumed from one day."
            ),
            "muted",
        )
    )
    return card


def about_card(line: SettingLine, appearance: Appearance) -> Card:
    """What the setting is, where to find it, what it covers, and what holds where nobody recorded it."""
    card = Card(tr("About this setting"))
    default = tr("%1, by the statements that depend on it").replace("%1", value_name(line.default))
    if line.default not in {"on", "off"}:
        default = tr("not known")
    rows = [(tr("Where nobody recorded it"), default)]
    if line.setting is None:
        rows.append((tr("What it is"), tr("The knowledge base of this case does not list it.")))
    else:
        setting = line.setting
        rows = [
            (tr("Its switch"), setting.toggle),
            (tr("Where to find it"), setting.where),
            (tr("What it covers"), known_text(setting.covers)),
            (tr("What it does not cover"), known_text(setting.does_not_cover)),
            (tr("Note"), known_text(setting.note)),
            *rows,
        ]
    for heading, text in rows:
        if text:
            card.add(Text(heading, "small"))
            card.add(Text(plain(text), copies=True))
    if line.setting is not None and menus_note():
        card.add(Text(menus_note(), "small"))
    if line.setting is not None and line.setting.address:
        address = line.setting.address
        card.add(Text(tr("Its address"), "small"))
        card.add(Text(breakable(plain(address))))
        copy = Button(appearance, tr("Copy address"), "link", "copy")
        copy.setAccessibleName(tr("Copy the address of this setting"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        card.body.addLayout(row(copy))
    return card


def effect_lines(effect: Effect, as_of: Instant) -> str:
    """What a change did, in a few sentences."""
    lines = [move_words(move) for move in effect.moves]
    return "\n".join(line for line in (*lines, made_words(effect, as_of)) if line)


def _said(told: Told) -> str:
    text = tr("%1, %2 (%3)")
    known = told_reason(told)
    return (
        text.replace("%1", value_name(told.fact.value))
        .replace("%2", told_when(told.fact))
        .replace("%3", known[:1].lower() + known[1:])
    )


def _against(differs: Differs) -> str:
    ordered = sorted(differs.against, key=lambda each: begins(each.fact))
    return "\n".join(dict.fromkeys(_said(each) for each in ordered))


def _seen(told: Told, *, counts: bool) -> str:
    text = tr("Seen: %1") if counts else tr("Seen, but a stronger fact says otherwise: %1")
    return text.replace("%1", _said(told))
