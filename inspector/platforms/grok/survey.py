"""What a first look at an export of Grok gives: its day, its owner, where files come from, and what is missing."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.assistants.context import Context
from inspector.platforms.assistants.first_look import ANY, day_of, look
from inspector.platforms.grok.layout import GROK
from inspector.platforms.grok.recognise import ACCOUNT, BACKEND, asset_key, has_chats
from inspector.platforms.json_stream.shown import first_named
from inspector.platforms.json_stream.small import base_name, members_named, small_json, text
from inspector.platforms.platform import Owner, Survey
from inspector.records.categories import Sign
from inspector.records.record import ExtractionWarning

SERVICE: Final = "grok"
_ASK: Final = "Ask xAI in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "Every change of the setting “Improve the model”",
        "Statements on AI training depend on whether it was on. No export shows it, not even for its own day.",
        f"Look for dated screenshots and e-mails. {_ASK}",
        "setting:xai.training",
    ),
    Missing(
        "Which plan you had, and from when until when",
        "Statements speak of accounts of individuals; accounts of companies and the programming interface stand apart.",
        "Look for receipts in your e-mail, and say the periods in a facts file.",
        "subscription",
    ),
    Missing(
        "Where you lived, and from when until when",
        "No statement on Grok that we know of turns on it, but the law that your letters rest on does. No export says it.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "Deleted chats, private chats, and feedback that you gave",
        "They were not seen in any export. By guides, feedback goes in whatever the setting says.",
        _ASK,
    ),
    Missing(
        "Chats with Grok inside X",
        "They belong to your account at X, have a setting of their own, and are in X's archive.",
        "Ask X for your archive, and add it to this case.",
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No export says it: it is known to xAI alone.",
        _ASK,
        "use",
    ),
)


def survey(archive: Archive) -> Survey:
    """A first look: the conversations once through, for their owner and the files that they name."""
    held = frozenset(key for member in archive.members if (key := asset_key(member.path)))
    chats = [member for member in archive.members if has_chats(archive, member)]
    looked = look(archive, chats, GROK, Context(SERVICE, "Grok", "", "", ANY.latest, held))
    day = day_of(archive, None, lambda: looked.newest)
    warnings = list(day.warnings)
    if len([member for member in chats if base_name(member.path) == BACKEND]) > 1:
        message = (
            f"More than one file is called {BACKEND}, and an export has one alone: several may lie here. All are read."
        )
        warnings.append(ExtractionWarning("exports_mixed", message))
    address = next(
        (
            found
            for member in members_named(archive, ACCOUNT)
            if (found := text(first_named(small_json(archive, member), ("email",))))
        ),
        "",
    )
    return Survey(
        exported_at=day.exported_at,
        exported_at_basis=day.basis,
        as_of=day.as_of,
        owner=Owner(address, (address,) if address else (), tuple(each for each in (looked.owner, address) if each)),
        facts=(),
        observations=(),
        missing=_MISSING,
        warnings=tuple(warnings),
        unshown_signs=(Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK, Sign.DELETED),
        context=Context(SERVICE, "Grok", looked.owner, address, day.as_of, held, tuple(sorted(looked.origins.items()))),
    )
