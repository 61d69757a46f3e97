"""The words of a report, each in a plain sentence."""

from typing import Final

from inspector.exposure.outcome import Verdict
from inspector.facts.fact import Basis
from inspector.operations.reasons import basis_words
from inspector.operations.words import verdict_meaning, verdict_name
from inspector.reports.pack.document import Paragraph, Part, Terms
from inspector.statements.statement import Standing
from inspector.statements.words import standing_words

_WORDS: Final = (
    ("Archive", "What the platform gave you: a ZIP, several parts of one, or the folder that they were unpacked to."),
    ("Member", "One file inside an archive, named by its path there."),
    ("Record", "One datum in a member: a message, a post, a field of the profile, a log-in."),
    ("Category", "What kind of datum a record is. The law speaks of categories of personal data."),
    ("Fact", "Something true of you over a stretch of time: where you lived, your plan, the state of a setting."),
    ("Basis", "How a fact is known."),
    (
        "Sighting",
        "The state of a setting seen at one instant, on a dated screenshot for one. Since when it was so is not recorded.",
    ),
    (
        "Statement",
        "One assertion with its sources, by somebody: that a platform did or did not use some kinds of data to train AI in some period, under some conditions; or that its texts of that time say nothing on it.",
    ),
    ("Standing", "How well a statement stands: who says it, and what became of it."),
    ("Window", "The stretch of time in which a record could have been shared under one statement, given the facts."),
    ("Certainty", "Known where every condition of a window is known to be met; unknown where at least one is not."),
    ("Verdict", "What the statements together say of one record. There are six."),
    ("Audience", "Who could see a record: everybody, some, or the sender and those it was sent to."),
    ("Sign", "A mark that a record bears beside its category, such as “sent as InMail”; certain, likely or possible."),
    (
        "As of",
        "The instant up to which the archive speaks: the end of the day of its export, or an earlier one that was chosen.",
    ),
    ("Case", "The file that keeps your archives' contents, the facts, the results and the log."),
    (
        "SHA-256",
        "A short text worked out from the bytes of a file. No two different files are known that share one.",
    ),
)
_BASES: Final = {
    Basis.ARCHIVE: "It stands in a member of the archive, and the member and the record are named.",
    Basis.DECLARED: "You said it, with or without a file that shows it.",
    Basis.ASSUMED: "The archive shows it on one day only; it is taken to hold all the time until you confirm or correct it.",
    Basis.DEFAULT: "What the statement itself takes for granted where nobody says otherwise.",
    Basis.UNKNOWN: "Nothing is known; what depends on it stays open.",
}
_STANDINGS: Final = {
    Standing.PLATFORM_STATED: "In a text or by a speaker of its own.",
    Standing.REGULATOR_FOUND: "In a decision.",
    Standing.COURT_FOUND: "In a judgment or an order.",
    Standing.REGULATOR_STATED: "A regulator tells what a platform does and decides nothing on it.",
    Standing.SETTLED: "The matter ended by agreement; nobody decided whether it was so.",
    Standing.ALLEGED: "Somebody says so, such as a lawsuit or the press.",
    Standing.DENIED: "Somebody said so, and the one it is said of denies it.",
    Standing.WITHDRAWN: "Whoever said so took it back, and nobody ruled on it.",
    Standing.DISMISSED: "A court did not let it stand.",
}


def glossary() -> Part:
    """The part with the words."""
    return Part(
        "glossary",
        "Glossary",
        (
            Terms(_WORDS),
            Paragraph("The six verdicts:"),
            Terms(tuple((verdict_name(each.value), verdict_meaning(each.value)) for each in Verdict)),
            Paragraph("How a fact is known, from strong to weak:"),
            Terms(tuple((basis_words(each), _BASES[each]) for each in Basis)),
            Paragraph("How a statement stands:"),
            Terms(tuple((standing_words(each), _STANDINGS[each]) for each in Standing)),
        ),
    )
