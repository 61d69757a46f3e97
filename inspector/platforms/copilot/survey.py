"""What a first look at Copilot's activity history gives: its day, and what is missing."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.assistants.context import OPENED, Context, moment
from inspector.platforms.assistants.first_look import ANY, day_of
from inspector.platforms.copilot.recognise import COLUMNS, has_history
from inspector.platforms.copilot.runs import turns
from inspector.platforms.platform import Owner, Survey
from inspector.platforms.tabular.table import read_table
from inspector.records.categories import Sign
from inspector.records.instants import Instant
from inspector.records.record import Created

SERVICE: Final = "copilot"
_ASK: Final = "Ask Microsoft in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "Every change of the settings “Model training on text” and “Model training on voice”",
        "Statements on AI training depend on whether they were on. No history shows them, not even for its own day.",
        f"Look for dated screenshots. {_ASK}",
        "setting:copilot.training",
    ),
    Missing(
        "Where you lived, and from when until when",
        "Microsoft trains in some countries alone, and names no list of them. No history says where you lived.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "Which kind of account you used Copilot with, and from when until when",
        "Statements tell consumer accounts from accounts of work or school, and from Copilot inside Microsoft 365.",
        "Say it in a facts file or in the window.",
        "subscription",
    ),
    Missing(
        "The time zone of the history",
        "Its times name none. They stand as if they were UTC, and may be some hours off.",
        "Compare one message with a time that you know.",
    ),
    Missing(
        "Files that you put into chats, deleted chats, voice, and feedback",
        "They are not in the history.",
        _ASK,
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No history says it: it is known to Microsoft alone.",
        _ASK,
        "use",
    ),
)


def survey(archive: Archive) -> Survey:
    """A first look; the table is read only where nothing else tells the day."""
    day = day_of(archive, None, lambda: _newest(archive))
    return Survey(
        exported_at=day.exported_at,
        exported_at_basis=day.basis,
        as_of=day.as_of,
        owner=Owner(""),
        facts=(),
        observations=(),
        missing=_MISSING,
        warnings=day.warnings,
        unshown_signs=(Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK, Sign.DELETED),
        context=Context(SERVICE, "Copilot", "", "", day.as_of),
    )


def _newest(archive: Archive) -> Instant:
    """The newest time of any row."""
    newest = OPENED
    for member in archive.members:
        if not has_history(archive, member):
            continue
        with archive.open(member) as stream:
            for turn in turns(read_table(stream, COLUMNS.within(archive.limits))):
                made = moment(turn.time.strip() or None, ANY)
                newest = max(newest, made.earliest) if isinstance(made, Created) else newest
    return newest
