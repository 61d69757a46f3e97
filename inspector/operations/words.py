"""What verdicts and certainties are called and mean, in plain words: the one place they are written."""

from inspector.exposure.outcome import Verdict
from inspector.records.instants import Instant, to_iso

_NAMES = {
    Verdict.STATED: "Stated by name",
    Verdict.STATED_BROADLY: "Stated in broad words",
    Verdict.ALLEGED: "Alleged",
    Verdict.UNCLEAR: "Unclear",
    Verdict.EXCLUDED: "Ruled out",
    Verdict.NOT_ADDRESSED: "Not addressed",
}

_MEANINGS = {
    Verdict.STATED: "The platform itself, a regulator or a court says that data of this kind go into AI training, "
    "and every condition is met for this record.",
    Verdict.STATED_BROADLY: "The platform's words are broad enough to cover this record, but do not name its kind.",
    Verdict.ALLEGED: "Somebody says so, such as a lawsuit or the press; the platform has not said it.",
    Verdict.UNCLEAR: "It could be, but at least one condition is not known. The reasons say which, and what would settle it.",
    Verdict.EXCLUDED: "The statements that could reach this record are ruled out for it, or say that it is left out.",
    Verdict.NOT_ADDRESSED: "No statement that we know of speaks of this record.",
}

_MEMBER_STATUS = {
    "read": "read",
    "unrecognised": "not recognised",
    "damaged": "damaged",
    "skipped": "skipped",
    "waiting": "not dealt with yet",
}


def verdict_name(verdict: str) -> str:
    """The verdict's name for people."""
    return _NAMES[Verdict(verdict)]


def verdict_meaning(verdict: str) -> str:
    """What the verdict means, in one plain sentence or two."""
    return _MEANINGS[Verdict(verdict)]


def member_status_name(status: str) -> str:
    """What became of a member, in plain words."""
    return _MEMBER_STATUS[status]


def moment(instant: Instant) -> str:
    """An instant for people: `2024-08-01 00:00:00 UTC`."""
    return to_iso(instant).replace("T", " ").replace("Z", " UTC")
