"""What archives show, in words, for the questions: values, times, and where they stand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from inspector.facts.fact import Fact
from inspector.gui import words
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.pages.questions_row import tr
from inspector.gui.pages.questions_setting import setting_words
from inspector.gui.plain import plain
from inspector.gui.setting_words import told_when, value_name
from inspector.operations.own_facts import ANSWERS
from inspector.operations.questions_view import PlanAsked, QuestionsView, Seen, Shown
from inspector.records.instants import Precision
from inspector.statements.regions_file import region_name

_SHOWN = 3
_WHOLE = 12


def value_words(fact: Fact, plans: Iterable[PlanAsked]) -> str:
    """What a fact says: the place, the plan, the day."""
    if fact.what in {"residence", "account_region"}:
        return plain(core(region_name(fact.value)))
    if fact.what == "subscription":
        return plain(next((known_text(each.name) for each in plans if each.id == fact.value), fact.value))
    return plain(fact.value)


@dataclass(frozen=True, slots=True)
class Known:
    """What archives show, in short, and the whole of it with where it stands."""

    short: str
    whole: str


def certain_words(view: QuestionsView, *whats: str) -> Iterator[Known]:
    """A line for each fact that an archive states: it counts before anything that the person says.

    A setting on which no statement depends is no answer to a question.
    """
    asked = {f"setting:{each.id}" for each in view.settings}
    for each in view.certain:
        if each.fact.what.startswith("setting:") and each.fact.what not in asked:
            continue
        if each.fact.what in whats or each.fact.what.partition(":")[0] in whats:
            yield _from_archive(each, view)


def _from_archive(each: Shown, view: QuestionsView) -> Known:
    value = _setting_words(each.fact, view) or value_words(each.fact, view.plans)
    text = tr("From the archive: %1 (%2)")
    short = f"{value}, {_days(each.fact)}" if each.fact.what != "born" else value
    whole = f"{value}, {told_when(each.fact)}" if each.fact.what != "born" else value
    return Known(
        text.replace("%1", short).replace("%2", plain(each.fact.source.member)),
        text.replace("%1", whole).replace("%2", plain(core(each.source))),
    )


def _setting_words(fact: Fact, view: QuestionsView) -> str:
    """The state of a setting, by its name where there are several; nothing for any other fact."""
    kind, _, setting = fact.what.partition(":")
    if kind != "setting":
        return ""
    name = next((setting_words(each) for each in view.settings if each.id == setting), plain(setting))
    value = value_name(fact.value)
    return tr("“%1”: %2").replace("%1", name).replace("%2", value) if len(view.settings) > 1 else value


def _days(fact: Fact) -> str:
    if fact.at is not None:
        return tr("seen on %1").replace("%1", words.day_utc(fact.at))
    if fact.start is None and fact.end is None:
        return tr("at all times")
    start = tr("beginning not known") if fact.start is None else words.day_utc(fact.start)
    return (
        tr("%1 to %2").replace("%1", start).replace("%2", words.day_utc(fact.end))
        if fact.end
        else (tr("since %1").replace("%1", start))
    )


def suggestion_words(each: Shown) -> Known:
    """Where a suggestion comes from, and that it does not count yet."""
    text = tr("From the archive (%1)")
    return Known(text.replace("%1", plain(each.fact.source.member)), plain(core(each.source)))


def seen_words(seen: Sequence[Seen]) -> Iterator[Known]:
    """Where archives point to, in one line: never an answer by itself. Nothing where they point nowhere."""
    if not seen:
        return
    short = [_named(each) for each in seen[:_SHOWN]]
    if len(seen) > _SHOWN:
        short.append(tr("%1 more places").replace("%1", words.number(len(seen) - _SHOWN)))
    text = tr("The archive also points to: %1")
    yield Known(
        text.replace("%1", ", ".join(short)), text.replace("%1", "; ".join(_placed(each) for each in seen[:_WHOLE]))
    )


def _named(each: Seen) -> str:
    text = tr("%1 (once)") if each.times == 1 else tr("%1 (%2 times)")
    return text.replace("%2", words.number(each.times)).replace("%1", plain(core(region_name(each.value))))


def _placed(each: Seen) -> str:
    where = ", ".join(plain(member) for member in each.members)
    first, last = (words.instant_utc(instant, Precision.DAY) for instant in (each.first, each.last))
    when = first if first == last else tr("%1 to %2").replace("%1", first).replace("%2", last)
    return f"{_named(each)}: {when}, {where}"


def said_words(fact: Fact, *, proof: bool) -> str:
    """Where an answer comes from that the person gave earlier."""
    source = fact.source
    if not source.file or source.file == ANSWERS:
        text = tr("your answer")
    elif source.line is None:
        text = tr("from your facts file")
    else:
        text = tr("from your facts file (line %1)").replace("%1", words.number(source.line))
    return f"{text}, {tr('with an attachment')}" if proof else text
