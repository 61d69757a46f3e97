"""Facts in words for people: what a fact is about, who told it, and since when."""

from inspector.facts.fact import Basis, Fact
from inspector.records.instants import BEGINNING, DAY, FOREVER, Instant, to_iso

_SUBJECTS = {
    "residence": "the place of residence",
    "account_region": "the region on file with the platform",
    "subscription": "the subscription",
    "audience": "who could see the posts",
    "account": "the account",
    "born": "the date of birth",
}

_TELLERS = {
    Basis.ARCHIVE: "from the archive",
    Basis.DECLARED: "declared",
    Basis.ASSUMED: "assumed",
    Basis.DEFAULT: "by default",
    Basis.UNKNOWN: "unknown",
}


def subject_of(what: str) -> str:
    """What a fact is about: `the place of residence`, `the setting linkedin.genai`."""
    kind, _, name = what.partition(":")
    if kind == "setting":
        return f"the setting {name}"
    if kind == "only_if":
        return f"the condition of the statement {name}"
    if kind == "me":
        return f"which member you are on {name}"
    return _SUBJECTS.get(what, what)


def told_by(fact: Fact) -> str:
    """How a fact is known, in words."""
    return _TELLERS[fact.basis]


def day_of(instant: Instant) -> str:
    """The date of a midnight, date and time of any other instant; empty for the ends of the axis."""
    if not BEGINNING < instant < FOREVER:
        return ""
    text = to_iso(instant)
    return text.partition("T")[0] if instant % DAY == 0 else text


def held_from(fact: Fact) -> str:
    """From when to when a fact is said to hold: `since 2015-01-01`, `2015-01-01 to 2016-01-01`, `at all times`."""
    if fact.at is not None:
        return f"seen on {day_of(fact.at)}"
    start = "" if fact.start is None else day_of(fact.start)
    end = "" if fact.end is None else day_of(fact.end)
    if start and end:
        return f"from {start} to {end}"
    if end:
        return f"until {end}"
    return f"since {start}" if start else "at all times"
