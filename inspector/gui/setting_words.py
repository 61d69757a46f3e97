"""States of a setting in words: what it was, when, how that is known, and what a change of it did."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from inspector.facts.fact import Basis, Fact
from inspector.facts.timeline import State
from inspector.gui import words
from inspector.gui.core_words import core
from inspector.gui.plain import plain
from inspector.operations.setting_effects import Counted, Effect, Move, Reached
from inspector.operations.settings_view import SettingLine, Told
from inspector.records.instants import BEGINNING, DAY, FOREVER, Instant, Precision

_KINDS: Final = 4
"""Data categories that are named with a number of records."""


def tr(text: str) -> str:
    """A text of the settings page in the person's language."""
    return QCoreApplication.translate("SettingsPage", text)


def value_name(value: str | None) -> str:
    """The state of a setting in a word or two."""
    if value is None:
        return tr("not known")
    return {"on": tr("on"), "off": tr("off")}.get(value) or plain(value, 60)


def basis_name(basis: Basis) -> str:
    """How a state is known, in a word or two: as the legend of the drawing has it."""
    return {
        Basis.ARCHIVE: tr("recorded in the archive"),
        Basis.DECLARED: tr("said by you"),
        Basis.ASSUMED: tr("assumed from one day"),
        Basis.DEFAULT: tr("by default, nobody recorded it"),
        Basis.UNKNOWN: tr("not known"),
    }[basis]


def moment(instant: Instant) -> str:
    """An instant for people, in UTC and in their own time; a midnight is its day."""
    if instant % DAY == 0:
        return words.day_utc(instant)
    text = f"{words.instant_utc(instant)} UTC"
    local = words.instant_local(instant, Precision.SECOND)
    return tr("%1 (%2 here)").replace("%1", text).replace("%2", local) if local else text


def short(instant: Instant) -> str:
    """An instant in UTC as a table has it; a midnight is its day."""
    return words.day_utc(instant) if instant % DAY == 0 else words.instant_utc(instant)


def since(start: Instant) -> str:
    """Where a stretch begins, as a table has it."""
    return tr("no known beginning") if start <= BEGINNING else short(start)


def until(end: Instant, as_of: Instant) -> str:
    """Where a stretch ends, as a table has it."""
    return tr("still so on %1").replace("%1", short(as_of)) if end >= as_of else short(end)


def stretch_when(start: Instant, end: Instant, as_of: Instant) -> str:
    """From when to when, in one line."""
    if start == end:
        return moment(start)
    if start <= BEGINNING and end >= as_of:
        return tr("At all times up to %1").replace("%1", moment(as_of))
    if start <= BEGINNING:
        return tr("Until %1; no beginning is known").replace("%1", moment(end))
    if end >= as_of:
        text = tr("From %1, still so on %2")
        return text.replace("%1", moment(start)).replace("%2", moment(as_of))
    return tr("From %1 to %2").replace("%1", moment(start)).replace("%2", moment(end))


def is_unseen(state: State) -> bool:
    """Whether a state is not known because it changed and nobody saw when."""
    return state.value is None and bool(state.facts)


def state_reason(line: SettingLine, state: State) -> str:
    """How a state is known, and from where."""
    if is_unseen(state):
        seen = line.told_of(state.facts[0])
        text = tr(
            "It was seen %1 on %2, and was something else before: it changed at an unknown time in this stretch. (%3)"
        )
        return (
            text.replace("%1", value_name(seen.fact.value))
            .replace("%2", moment(state.end))
            .replace("%3", plain(core(seen.source)))
        )
    if state.value is None:
        return tr("Nobody recorded it, and the statements name no state that it has by default.")
    if not state.facts:
        text = tr("Nobody recorded it. The statements that depend on it take it to be %1 by default.")
        return text.replace("%1", value_name(state.value))
    told = line.told_of(state.facts[0])
    if told.fact.at is None:
        return told_reason(told)
    return f"{tr('Seen on %1.').replace('%1', moment(told.fact.at))} {told_reason(told)}"


def told_reason(told: Told) -> str:
    """How a fact is known, and from where."""
    text = basis_name(told.fact.basis)
    text = text[:1].upper() + text[1:]
    return f"{text}: {plain(core(told.source))}" if told.source else text


def told_when(fact: Fact) -> str:
    """From when to when a fact is said to hold, or when it was seen."""
    if fact.at is not None:
        return tr("seen on %1").replace("%1", moment(fact.at))
    if fact.start is None and fact.end is None:
        return tr("at all times")
    if fact.start is None:
        return tr("until %1").replace("%1", moment(fact.end if fact.end is not None else FOREVER))
    if fact.end is None:
        return tr("since %1").replace("%1", moment(fact.start))
    return tr("from %1 to %2").replace("%1", moment(fact.start)).replace("%2", moment(fact.end))


def change_name(effect: Effect) -> str:
    """From what to what it changed."""
    text = tr("Changed from %1 to %2")
    return text.replace("%1", value_name(effect.before.value)).replace("%2", value_name(effect.after.value))


def move_words(move: Move) -> str:
    """What became of some records, in one sentence."""
    covered, unknown, none = Reached.COVERED, Reached.UNKNOWN, Reached.NOT
    one, many = {
        (covered, none): (
            tr("From here on %1 is no longer covered."),
            tr("From here on %1 are no longer covered."),
        ),
        (covered, covered): (tr("%1 from before stays covered."), tr("%1 from before stay covered.")),
        (covered, unknown): (
            tr("From here on it is not known whether %1 is still covered."),
            tr("From here on it is not known whether %1 are still covered."),
        ),
        (unknown, covered): (
            tr("From here on %1 is covered; before, that is not known."),
            tr("From here on %1 are covered; before, that is not known."),
        ),
        (unknown, none): (
            tr("From here on %1 is not covered; before, that is not known."),
            tr("From here on %1 are not covered; before, that is not known."),
        ),
        (unknown, unknown): (
            tr("Whether %1 is covered is not known, before as after."),
            tr("Whether %1 are covered is not known, before as after."),
        ),
        (none, covered): (tr("From here on %1 is covered."), tr("From here on %1 are covered.")),
        (none, unknown): (
            tr("From here on it is not known whether %1 is covered."),
            tr("From here on it is not known whether %1 are covered."),
        ),
    }[move.before, move.after]
    text = one if move.counted.records == 1 else many
    return text.replace("%1", words.records(move.counted.records))


def made_words(effect: Effect, as_of: Instant) -> str:
    """How the records are reached that were made from a change until the next; empty where none was."""
    if not effect.made:
        return ""
    names = {
        Reached.COVERED: tr("%1 covered"),
        Reached.UNKNOWN: tr("%1 not known"),
        Reached.NOT: tr("%1 not covered"),
    }
    parts = ", ".join(names[way].replace("%1", words.number(counted.records)) for way, counted in effect.made)
    whole = sum(counted.records for _, counted in effect.made)
    text = tr("Made from then until %1, of these kinds of data: %2 (%3).")
    if effect.until >= as_of:
        text = tr("Made from then on, up to %1, of these kinds of data: %2 (%3).")
    return text.replace("%1", moment(effect.until)).replace("%2", words.records(whole)).replace("%3", parts)


def kinds_words(counted: Counted) -> str:
    """Of which data categories some records are, the first few by name."""
    named = [f"{words.category(name)} {words.number(count)}" for name, count in counted.categories[:_KINDS]]
    rest = sum(count for _, count in counted.categories[_KINDS:])
    if rest:
        named.append(tr("others %1").replace("%1", words.number(rest)))
    return "; ".join(named)
