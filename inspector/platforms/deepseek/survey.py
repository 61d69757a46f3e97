"""What a first look at an export of DeepSeek gives: its day, its owner, and what is missing."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.assistants.context import Context
from inspector.platforms.assistants.first_look import ANY, day_of, look
from inspector.platforms.deepseek.layout import DEEPSEEK
from inspector.platforms.deepseek.recognise import USER, has_chats
from inspector.platforms.json_stream.shown import first_named
from inspector.platforms.json_stream.small import members_named, small_json, text
from inspector.platforms.platform import Owner, Survey
from inspector.records.categories import Sign

SERVICE: Final = "deepseek"
_ASK: Final = "Ask DeepSeek in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "Every change of the setting “Improve the model for everyone”",
        "Statements on AI training depend on whether it was on. No export shows it, not even for its own day.",
        f"Look for dated screenshots. {_ASK}",
        "setting:deepseek.improve",
    ),
    Missing(
        "Where you lived, and from when until when",
        "No statement on DeepSeek that we know of turns on it, but the law that your letters rest on does. No export says it.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "The files themselves that you put into chats, deleted chats, and feedback",
        "The export names files and does not hold them; deleted chats and feedback were not seen in any.",
        _ASK,
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No export says it: it is known to DeepSeek alone.",
        _ASK,
        "use",
    ),
)


def survey(archive: Archive) -> Survey:
    """A first look: the account, and the conversations where nothing else tells the day."""
    blank = Context(SERVICE, "DeepSeek", "", "", ANY.latest)
    day = day_of(
        archive,
        None,
        lambda: look(archive, (each for each in archive.members if has_chats(archive, each)), DEEPSEEK, blank).newest,
    )
    number = address = ""
    for member in members_named(archive, USER):
        held = small_json(archive, member)
        number = number or text(first_named(held, ("mobile_number",)))
        address = address or text(first_named(held, ("email",)))
    name = address or number
    return Survey(
        exported_at=day.exported_at,
        exported_at_basis=day.basis,
        as_of=day.as_of,
        owner=Owner(name, (name,) if name else (), tuple(each for each in (number, address) if each)),
        facts=(),
        observations=(),
        missing=_MISSING,
        warnings=day.warnings,
        unshown_signs=(Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.SHARED_LINK, Sign.DELETED),
        context=Context(SERVICE, "DeepSeek", number or address, name, day.as_of),
    )
