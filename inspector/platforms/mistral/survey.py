"""What a first look at an export of Le Chat gives: its day, where files come from, and what is missing."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.assistants.context import Context
from inspector.platforms.assistants.first_look import ANY, day_of, look
from inspector.platforms.dates.epoch import MILLISECONDS, read_epoch
from inspector.platforms.mistral.layout import MISTRAL, file_key
from inspector.platforms.mistral.names import EXPORT, file_of
from inspector.platforms.mistral.recognise import has_chat
from inspector.platforms.platform import Owner, Survey
from inspector.records.categories import Sign
from inspector.records.instants import Instant
from inspector.records.record import Created

SERVICE: Final = "mistral"
_ASK: Final = "Ask Mistral AI in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "Every change of the setting “Allow your interactions to be used to train our models”",
        "Statements on AI training depend on whether it was on. No export shows it, not even for its own day.",
        f"Look for dated screenshots and e-mails. {_ASK}",
        "setting:mistral.training",
    ),
    Missing(
        "Which plan you had, and from when until when",
        "Statements speak of Free, Pro and Student; Team and Enterprise have rules of their own.",
        "Look for receipts in your e-mail, and say the periods in a facts file.",
        "subscription",
    ),
    Missing(
        "Where you lived, and from when until when",
        "No statement on Le Chat that we know of turns on it, but the law that your letters rest on does. No export says it.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "Titles of chats, deleted chats, and feedback that you took back",
        "They are not in the files of the chats.",
        _ASK,
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No export says it: it is known to Mistral AI alone.",
        _ASK,
        "use",
    ),
)


def survey(archive: Archive) -> Survey:
    """A first look: every chat once through, for the files that its messages name."""
    held = frozenset(file_key(chat, name) for each in archive.members for chat, name in (file_of(each.path),) if chat)
    chats = [member for member in archive.members if has_chat(archive, member)]
    looked = look(archive, chats, MISTRAL, Context(SERVICE, "Le Chat", "", "", ANY.latest, held))
    day = day_of(archive, _named(archive), lambda: looked.newest)
    return Survey(
        exported_at=day.exported_at,
        exported_at_basis=day.basis,
        as_of=day.as_of,
        owner=Owner(""),
        facts=(),
        observations=(),
        missing=_MISSING,
        warnings=day.warnings,
        unshown_signs=(Sign.INMAIL, Sign.TO_AI, Sign.SHARED_LINK, Sign.DELETED),
        context=Context(SERVICE, "Le Chat", "", "", day.as_of, held, tuple(sorted(looked.origins.items()))),
    )


def _named(archive: Archive) -> Instant | None:
    """The instant in the name of the ZIP, in milliseconds."""
    found = EXPORT.search(archive.name)
    made = read_epoch(int(found[1]), MILLISECONDS, ANY) if found else None
    return made.earliest if isinstance(made, Created) else None
