"""What a first look at copies of threads of Perplexity gives: the day of the copy, and what is missing."""

from typing import Final

from inspector.archive.archive import Archive
from inspector.facts.fact import Missing
from inspector.platforms.assistants.context import Context, moment
from inspector.platforms.assistants.first_look import ANY, day_of, look
from inspector.platforms.json_stream.small import small_json
from inspector.platforms.perplexity.layout import PERPLEXITY
from inspector.platforms.perplexity.recognise import has_thread
from inspector.platforms.platform import Owner, Survey
from inspector.records.categories import Sign
from inspector.records.instants import Instant
from inspector.records.record import Created

SERVICE: Final = "perplexity"
_ASK: Final = "Ask Perplexity in a privacy request; this program writes the letter."
_MISSING: Final = (
    Missing(
        "All threads, as Perplexity itself has them",
        "Perplexity has no export for individuals. These are copies by a browser add-on, of the threads that somebody chose.",
        _ASK,
    ),
    Missing(
        "Every change of the setting “AI data retention”",
        "Statements on AI training depend on whether it was on. No copy shows it.",
        f"Look for dated screenshots. {_ASK}",
        "setting:perplexity.retention",
    ),
    Missing(
        "Which plan you had, and from when until when",
        "Statements speak of Free, Pro and Max; Enterprise stands apart.",
        "Look for receipts in your e-mail, and say the periods in a facts file.",
        "subscription",
    ),
    Missing(
        "Where you lived, and from when until when",
        "No statement on Perplexity that we know of turns on it, but the law that your letters rest on does. No copy says it.",
        "Say it in a facts file or in the window.",
        "residence",
    ),
    Missing(
        "Which of your data were taken for which model, when, and who received them",
        "No copy says it: it is known to Perplexity alone.",
        _ASK,
        "use",
    ),
)


def survey(archive: Archive) -> Survey:
    """A first look; the threads are read only where nothing else tells the day."""
    members = [member for member in archive.members if has_thread(archive, member)]
    blank = Context(SERVICE, "Perplexity", "", "", ANY.latest)
    times = [made for member in members if (made := _copied(small_json(archive, member))) is not None]
    day = day_of(archive, max(times, default=None), lambda: look(archive, members, PERPLEXITY, blank).newest)
    return Survey(
        exported_at=day.exported_at,
        exported_at_basis="member_time" if times else day.basis,
        as_of=day.as_of,
        owner=Owner(""),
        facts=(),
        observations=(),
        missing=_MISSING,
        warnings=day.warnings,
        unshown_signs=(Sign.INMAIL, Sign.RATED, Sign.TO_AI, Sign.THIRD_PARTY, Sign.SHARED_LINK, Sign.DELETED),
        context=Context(SERVICE, "Perplexity", "", "", day.as_of),
    )


def _copied(held: object) -> Instant | None:
    """When the add-on made a copy, as it says itself."""
    known = held.get("metadata") if isinstance(held, dict) else None
    made = moment(known.get("exported_at"), ANY) if isinstance(known, dict) else None
    return made.earliest if isinstance(made, Created) else None
