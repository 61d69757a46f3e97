"""What the lanes and what is on them are called, in the person's language; foreign text is made fit for the screen."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from inspector.gui import words
from inspector.gui.core_words import core
from inspector.gui.knowledge_words import known_text
from inspector.gui.models.statements import asserts_name, standing_name
from inspector.gui.plain import plain
from inspector.operations.timeline.histories import Named, Subject
from inspector.operations.timeline.steps import Step
from inspector.operations.timeline.values import EventsLane, HistoryLane, RecordsLane, StatementLane, TimelineLane

_LONGEST: Final = 300


def tr(text: str) -> str:
    """A text of the timeline in the person's language."""
    return QCoreApplication.translate("Timeline", text)


def lane_title(lane: TimelineLane) -> str:
    """What a lane is called."""
    match lane:
        case EventsLane():
            return tr("Events")
        case StatementLane():
            by = known_text(lane.statement.by)
            return plain(f"{by[:1].upper()}{by[1:]}", _LONGEST)
        case HistoryLane():
            return plain(known_text(lane.setting), _LONGEST) if lane.setting else _subject(lane.history.subject)
        case RecordsLane():
            return words.category(lane.category)


def lane_about(lane: TimelineLane, step: Step, highest: int) -> str:
    """What stands below the title of a lane.

    Args:
        lane: the lane.
        step: what the records are counted by.
        highest: the greatest number of records in one column of the lane.
    """
    match lane:
        case EventsLane():
            return tr("of the platform and of others")
        case StatementLane():
            return "  ·  ".join((asserts_name(lane.statement.asserts), *lane.platforms))
        case HistoryLane():
            named = _history_about(lane)
            return (
                f"{named}  ·  {lane.history.platform}"
                if named and lane.history.platform
                else named or lane.history.platform
            )
        case RecordsLane():
            text = tr("%1, up to %2") if highest else tr("%1, none here")
            return text.replace("%1", step_name(step)).replace("%2", words.number(highest))


def statement_title(lane: StatementLane) -> str:
    """What a statement says, in a line."""
    return plain(known_text(lane.statement.title), _LONGEST)


def statement_standing(lane: StatementLane) -> str:
    """How well a statement stands."""
    return standing_name(lane.statement.standing)


def state_name(named: Named, subject: Subject) -> str:
    """What a state is called; one that nobody lists is called what its value says."""
    if named.state.value is None:
        return tr("not known")
    if not named.listed:
        return plain(named.state.value, 80)
    if subject is Subject.SETTING:
        return {"on": tr("on"), "off": tr("off")}.get(named.name, named.name)
    return tr("open") if subject is Subject.ACCOUNT else plain(core(named.name), 80)


def step_name(step: Step) -> str:
    """What records are counted by."""
    return {
        Step.HOUR: tr("by hour"),
        Step.SIX_HOURS: tr("by six hours"),
        Step.DAY: tr("by day"),
        Step.WEEK: tr("by week"),
        Step.MONTH: tr("by month"),
        Step.QUARTER: tr("by quarter"),
        Step.YEAR: tr("by year"),
        Step.FIVE_YEARS: tr("by five years"),
    }[step]


def _subject(subject: Subject) -> str:
    return {
        Subject.RESIDENCE: tr("Where you lived"),
        Subject.REGION: tr("Region on file"),
        Subject.PLAN: tr("Plan"),
        Subject.ACCOUNT: tr("Account"),
        Subject.SETTING: tr("Setting"),
    }[subject]


def _history_about(lane: HistoryLane) -> str:
    history = lane.history
    if history.subject is Subject.SETTING:
        if history.default:
            return tr("Setting; where by default %1").replace("%1", plain(core(history.default), 30))
        return tr("Setting")
    return {
        Subject.RESIDENCE: tr("Your residence"),
        Subject.REGION: tr("as the platform has it"),
        Subject.PLAN: tr("Your subscription"),
        Subject.ACCOUNT: tr("The account's life"),
    }[history.subject]
