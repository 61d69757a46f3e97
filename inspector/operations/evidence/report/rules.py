"""The conditions of a window and the rules of the verdict, in plain words: enough to redo one by hand."""

from typing import Final

from inspector.exposure.outcome import Verdict
from inspector.operations.words import verdict_name
from inspector.reports.pack.document import Items, Paragraph, Part, Terms

_CONDITIONS: Final = (
    (
        "Period",
        "The statement speaks of that time. Where its sources leave open on which day it began or ended, the days between are not known.",
    ),
    (
        "Region",
        "The region of where you lived, or that the platform has on file, is one in which the statement holds: of the two, the one on the stronger basis.",
    ),
    ("Plan", "Your plan is one for which the statement holds."),
    (
        "Setting",
        "The setting that the statement names was on. Where nobody recorded it, the default that the statement gives stands.",
    ),
    ("Account", "The account was open. Where nothing is known of that, it is taken as open."),
    (
        "Age",
        "Your age is within what the statement asks. Where no date of birth is known, an adult is taken for granted.",
    ),
    ("Existence", "The record had been made and was not deleted."),
    (
        "Reach",
        "The statement reaches data as old as the record: all that was there, or only what was made from a day on.",
    ),
    ("Audience", "Who could see the record is as the statement asks."),
    (
        "Switched off",
        "Where a statement says that switching off keeps out newer data only, records made before it stay in.",
    ),
    ("Sign", "The record bears the mark that the statement asks for."),
    ("Only if", "A condition that no archive shows; it stays open until you settle it."),
)
_RULES: Final = {
    Verdict.STATED: "It has a window in which every condition is known to be met, under a statement that data go in, which names its kind, by the platform itself, or found by a regulator or a court.",
    Verdict.STATED_BROADLY: "The same, but the statement covers its kind in broad words only.",
    Verdict.ALLEGED: "It has a window in which every condition is known to be met, under a statement of any other standing that data go in.",
    Verdict.UNCLEAR: "It has windows under such statements, but in each at least one condition is not known.",
    Verdict.EXCLUDED: "It has no window under such statements, and a statement says that it is left out, or one that covers it, in whose period it existed, is ruled out for it by a condition.",
    Verdict.NOT_ADDRESSED: "None of these. A statement that is silent, or shown for context, does not count.",
}


def rules() -> Part:
    """The part with the conditions and the rules."""
    said = tuple(f"{verdict_name(verdict.value)}: {_RULES[verdict]}" for verdict in Verdict)
    return Part(
        "method-rules",
        "The rules of the verdict",
        (
            Paragraph(
                "Each condition is met, not met or not known at each instant. A window ends where one is not met."
            ),
            Terms(_CONDITIONS),
            Paragraph("Each record has one verdict, the first of these that applies:"),
            Items(said, ordered=True),
            Paragraph(
                "A window is as certain as its least certain condition, and rests on the weakest basis among them. What "
                "says that data stay out never makes a window of exposure: it stands beside it, as what contradicts."
            ),
        ),
    )
