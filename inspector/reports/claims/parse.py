"""From the tables of a claims file to their values, every word checked, every fault with file, line and key."""

from datetime import date, datetime
from typing import Final

from inspector.exposure.outcome import Verdict
from inspector.records.categories import Audience, Author, DataCategory, Sign
from inspector.reports.claims.matter import (
    Asked,
    Element,
    EventsAsked,
    FactsAsked,
    Law,
    Line,
    Noted,
    ReachedAsked,
    RecordQuery,
    Side,
    StatementsAsked,
)
from inspector.statements.entry import Entry
from inspector.statements.parse import parse_id
from inspector.statements.regions_file import is_region
from inspector.statements.statement import Asserts

_OF_RECORDS: Final = ("categories", "verdicts", "authors", "audiences", "sign", "since", "until", "reached_by")
_OF_ALL: Final = ("of", "side", "show", "text", "platform", "sources")
KEYS: Final = {
    "records": _OF_RECORDS,
    "facts": ("what",),
    "statements": ("ids",),
    "reached": ("asserts",),
    "events": ("ids",),
    "text": (),
}
"""The kinds of line, and the keys that each has beside those that all have."""
FACTS: Final = ("residence", "account_region", "subscription", "audience", "account", "born")
"""The kinds of facts that need no id behind them (contract, section 4)."""


def parse_law(entry: Entry) -> Law:
    """A `[[law]]`. Without `read` it counts as not checked."""
    entry.only(("id", "cite", "title", "note", "url", "read"))
    return Law(
        id=parse_id(entry),
        cite=entry.text("cite"),
        title=entry.text("title"),
        note=entry.text("note"),
        url=entry.text("url", ""),
        read=entry.text("read", ""),
    )


def parse_element(entry: Entry, lines: tuple[Line, ...]) -> Element:
    """An `[[element]]` with its lines; the claim that it belongs to is read by whoever asks."""
    entry.only(("id", "claim", "title", "asks", "law", "sources", "missing", "not_shown", "for_you"))
    missing = entry.texts("missing", ())
    for what in missing:
        _fact_kind(entry, "missing", what)
    return Element(
        id=parse_id(entry),
        title=entry.text("title"),
        asks=entry.text("asks"),
        law=entry.texts("law"),
        lines=lines,
        sources=entry.texts("sources", ()),
        missing=missing,
        not_shown=entry.texts("not_shown", ()),
        for_you=entry.texts("for_you", ()),
    )


def parse_line(entry: Entry) -> Line:
    """A `[[line]]`; the element that it belongs to is read by whoever asks."""
    show = entry.word("show", KEYS)
    entry.only((*_OF_ALL, *KEYS[show]))
    asked = _asked(entry, show)
    worded = isinstance(asked, RecordQuery | ReachedAsked | Noted)
    return Line(
        side=Side(entry.word("side", Side)),
        text=entry.text("text") if worded else entry.text("text", ""),
        asked=asked,
        platform=entry.text("platform", ""),
        sources=entry.texts("sources", ()),
    )


def parse_regions(entry: Entry, key: str) -> tuple[str, ...]:
    """A list of region codes and groups; none where the key is absent."""
    codes = entry.texts(key, ())
    for code in codes:
        if not is_region(code):
            raise entry.fault(key, f"'{code}' is no region: DE, US-CA or EEA are")
    return codes


def parse_day(entry: Entry, key: str) -> str:
    """A TOML date as ISO; empty where the key is absent."""
    value = entry.values.get(key)
    if value is None:
        return ""
    if isinstance(value, datetime) or not isinstance(value, date):
        raise entry.fault(key, "a day is needed, without quotes, such as 2025-01-30")
    return value.isoformat()


def _asked(entry: Entry, show: str) -> Asked:
    match show:
        case "records":
            return _records(entry)
        case "facts":
            what = entry.texts("what")
            for kind in what:
                _fact_kind(entry, "what", kind)
            return FactsAsked(what)
        case "statements":
            return StatementsAsked(entry.texts("ids"))
        case "reached":
            return ReachedAsked(Asserts(entry.word("asserts", Asserts)))
        case "events":
            return EventsAsked(entry.texts("ids"))
        case _:
            return Noted()


def _records(entry: Entry) -> RecordQuery:
    since, until = entry.instant("since"), entry.instant("until")
    if since is not None and until is not None and until <= since:
        raise entry.fault("until", "lies before `since`, or on it")
    return RecordQuery(
        categories=entry.words("categories", DataCategory, ()),
        verdicts=entry.words("verdicts", Verdict, ()),
        authors=entry.words("authors", Author, ()),
        audiences=entry.words("audiences", Audience, ()),
        sign=entry.word("sign", Sign, ""),
        since=since,
        until=until,
        reached_by=entry.text("reached_by", ""),
    )


def _fact_kind(entry: Entry, key: str, what: str) -> None:
    kind, colon, name = what.partition(":")
    if what not in FACTS and not (colon and name and kind in {"setting", "only_if"}):
        raise entry.fault(
            key, f"'{what}' is no kind of fact; there are {', '.join(FACTS)}, setting:<id> and only_if:<statement>"
        )
